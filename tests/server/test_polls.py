"""Polls: bots ask, people vote, and everybody sees what is theirs to see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from aiogram.api import methods
from aiogram.testing import Uploaded, picture
from aiogram.testing.clock import START
from aiogram.testing.drawing.reading import read_message
from aiogram.testing.drawing.scene import Choices

from .conftest import decoded

if TYPE_CHECKING:
    from aiogram.testing import Group, Person, SeenMessage

    from .conftest import Api

SOUP = Uploaded(picture(640, 480), "soup.png", "image/png")
CAT = Uploaded(b"GIF89a\x03\x00\x02\x00\x00\x00\x00;", "cat.gif", "image/gif")
NOW = int(START.timestamp())
QUIZ = {"type": "quiz", "correct_option_ids": [1], "explanation": "It <b>is</b>", "explanation_parse_mode": "HTML"}


class Canteen(NamedTuple):
    """A group of Ann and Bob, with the bot."""

    api: Api
    ann: Person
    bob: Person
    group: Group

    async def ask(self, **parameters: Any) -> dict[str, Any]:
        about = {"chat_id": self.group.id, "question": "Lunch?", "options": ["Soup", "Rice", "Fish"], **parameters}
        sent: dict[str, Any] = await self.api.result("sendPoll", **about)
        return sent

    async def asked(self, **parameters: Any) -> SeenMessage:
        await self.ask(**parameters)
        return self.group.last

    async def error(self, **parameters: Any) -> str:
        about = {"chat_id": self.group.id, "question": "Lunch?", "options": ["Soup", "Rice", "Fish"], **parameters}
        return await self.api.error("sendPoll", **about)

    async def told(self) -> list[dict[str, Any]]:
        updates = await self.api.updates()
        assert len(decoded(methods.GetUpdates, updates)) == len(updates)
        if updates:
            await self.api.updates(offset=updates[-1]["update_id"] + 1)
        return [{key: value for key, value in update.items() if key != "update_id"} for update in updates]


@pytest.fixture
def canteen(api: Api) -> Canteen:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    return Canteen(api, ann, bob, api.server.supergroup("Canteen", members=[ann, bob]))


def counts(poll: dict[str, Any]) -> list[int]:
    return [option["voter_count"] for option in poll["options"]]


async def test_a_poll_is_sent_and_says_what_it_is(canteen: Canteen) -> None:
    sent = await canteen.ask()
    poll = sent["poll"]
    assert poll == {
        "id": poll["id"],
        "question": "Lunch?",
        "options": [
            {"persistent_id": "0", "text": "Soup", "voter_count": 0},
            {"persistent_id": "1", "text": "Rice", "voter_count": 0},
            {"persistent_id": "2", "text": "Fish", "voter_count": 0},
        ],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": True,
        "members_only": False,
    }
    assert decoded(methods.SendPoll, sent).poll.question == "Lunch?"
    assert (await canteen.bob.receives("Lunch", chat=canteen.group)).poll == "Lunch?"


async def test_a_quiz_tells_its_author_what_is_right_and_why(canteen: Canteen) -> None:
    poll = (await canteen.ask(**QUIZ, description="Think", options=["No", {"text": "Yes"}]))["poll"]
    assert (poll["type"], poll["correct_option_ids"], poll["allows_revoting"]) == ("quiz", [1], False)
    assert poll["explanation"] == "It is"
    assert poll["explanation_entities"] == [{"offset": 3, "length": 2, "type": "bold"}]
    assert poll["description"] == "Think"


async def test_of_the_marks_of_a_question_only_custom_emoji_stay(canteen: Canteen) -> None:
    marked = '<b>Lunch</b> <tg-emoji emoji-id="53">x</tg-emoji>'
    options = [{"text": marked, "text_parse_mode": "HTML"}]
    poll = (await canteen.ask(question=marked, question_parse_mode="HTML", options=options))["poll"]
    emoji = [{"offset": 6, "length": 1, "type": "custom_emoji", "custom_emoji_id": "53"}]
    assert (poll["question"], poll["question_entities"]) == ("Lunch x", emoji)
    assert poll["options"][0]["text_entities"] == emoji


@pytest.mark.parametrize(
    ("parameters", "text"),
    [
        ({"question": " "}, "text must be non-empty"),
        ({"question": "x" * 301}, "poll question length must not exceed 300"),
        ({"options": ["x" * 101]}, "poll options length must not exceed 100"),
        ({"options": ["x", ""]}, "text must be non-empty"),
        ({"options": []}, "poll must have at least one answer option"),
        ({"options": ["x"] * 13}, "poll can't have more than 12 options"),
        ({"options": "["}, "can't parse options JSON object"),
        ({"options": {}}, "expected an Array of String as options"),
        ({"options": [1]}, "expected an option to be of type String"),
        ({"options": [{}]}, 'can\'t find field "text"'),
        ({"type": "vote"}, "unsupported poll type specified"),
        ({"type": "quiz"}, "correct quiz option list must be non-empty"),
        ({"type": "quiz", "correct_option_ids": [1, 0]}, "correct quiz option list must be increasing"),
        ({"type": "quiz", "correct_option_ids": [3]}, "wrong quiz correct_option_id"),
        ({"type": "quiz", "correct_option_ids": "["}, "can't parse correct option identifiers JSON object"),
        ({"type": "quiz", "correct_option_ids": "1"}, "expected an Array of correct option identifiers"),
        ({"type": "quiz", "correct_option_ids": ["1"]}, "correct option identifier must be of type Number"),
        ({"type": "quiz", "correct_option_ids": [1.5]}, "invalid correct option identifier specified"),
        ({"type": "quiz", "correct_option_ids": [0, 1]}, "wrong poll data specified"),
        ({**QUIZ, "explanation": "x" * 201}, "wrong poll data specified"),
        ({**QUIZ, "explanation": "a\nb\nc\nd"}, "wrong poll data specified"),
        ({"description": "x" * 1025}, "message caption is too long"),
        ({"members_only": True}, "poll voters can be restricted only in channel chats"),
        ({"country_codes": ["DE"]}, "poll voters can be restricted only in channel chats"),
        ({"country_codes": ["Germany"]}, "wrong poll data specified"),
        ({"allow_adding_options": True}, "wrong poll data specified"),
        ({"open_period": 4}, "wrong poll data specified"),
        ({"close_date": NOW + 4}, "wrong poll data specified"),
    ],
)
async def test_what_is_no_poll_is_refused(canteen: Canteen, parameters: dict[str, Any], text: str) -> None:
    assert await canteen.error(**parameters) == f"400 Bad Request: {text}"
    assert canteen.group.messages == []


async def test_who_may_not_send_polls_is_refused(canteen: Canteen) -> None:
    canteen.group.record.permissions.remove("can_send_polls")
    assert await canteen.error() == "400 Bad Request: not enough rights to send polls to the chat"


async def test_a_channel_takes_anonymous_polls_only_and_may_limit_who_votes(canteen: Canteen) -> None:
    channel = canteen.api.server.channel("News", members=[canteen.ann])
    refused = await canteen.error(chat_id=channel.id, is_anonymous=False)
    assert refused == "400 Bad Request: non-anonymous polls can't be sent to channel chats"
    sent = await canteen.ask(chat_id=channel.id, members_only=True, country_codes=["DE", "FT"])
    assert sent["poll"]["members_only"] is True
    assert sent["poll"]["country_codes"] == ["DE", "FT"]


async def test_an_anonymous_vote_tells_the_bot_how_many_and_not_who(canteen: Canteen) -> None:
    message = await canteen.asked()
    await canteen.ann.vote(message, "Rice")
    (update,) = await canteen.told()
    assert list(update) == ["poll"]
    assert counts(update["poll"]) == [0, 1, 0]
    assert update["poll"]["total_voter_count"] == 1


async def test_a_vote_that_is_not_anonymous_tells_who(canteen: Canteen) -> None:
    message = await canteen.asked(is_anonymous=False, allows_multiple_answers=True)
    await canteen.ann.vote(message, "Fish", "Soup")
    totals, answer = await canteen.told()
    assert counts(totals["poll"]) == [1, 0, 1]
    assert list(answer["poll_answer"]) == ["poll_id", "user", "option_ids", "option_persistent_ids"]
    assert answer["poll_answer"]["user"]["first_name"] == "Ann"
    assert answer["poll_answer"]["option_ids"] == [0, 2]
    assert answer["poll_answer"]["option_persistent_ids"] == ["0", "2"]


async def test_an_anonymous_administrator_votes_in_the_name_of_the_chat(canteen: Canteen) -> None:
    message = await canteen.asked(is_anonymous=False)
    canteen.group.promote(canteen.bob)
    canteen.group.record.member(canteen.bob.account).anonymous = True
    await canteen.bob.vote(message, "Fish")
    _, answer = await canteen.told()
    assert answer["poll_answer"]["voter_chat"]["title"] == "Canteen"
    assert canteen.bob.poll(message).voters == {"Soup": [], "Rice": [], "Fish": ["Canteen"]}


async def test_a_vote_can_be_changed_and_taken_back(canteen: Canteen) -> None:
    message = await canteen.asked(is_anonymous=False)
    await canteen.ann.vote(message, "Soup")
    await canteen.ann.vote(message, "Fish")
    assert canteen.ann.poll(message).results == {"Soup": 0, "Rice": 0, "Fish": 1}
    await canteen.told()
    await canteen.ann.retract_vote(message)
    totals, answer = await canteen.told()
    assert totals["poll"]["total_voter_count"] == 0
    assert answer["poll_answer"]["option_ids"] == answer["poll_answer"]["option_persistent_ids"] == []


@pytest.mark.parametrize(
    ("parameters", "choice", "why"),
    [
        ({}, ["Cake"], "cannot vote in 'Lunch?': there is no 'Cake' among 'Soup', 'Rice', 'Fish'"),
        ({}, ["Soup", "Rice"], "cannot vote in 'Lunch?': it takes one option, not 2"),
        ({"allows_multiple_answers": True}, [], "it takes one option or more, not 0"),
        ({"is_closed": True}, ["Soup"], "cannot vote in 'Lunch?': the poll is closed"),
    ],
)
async def test_a_vote_that_an_app_would_not_take_is_an_error(
    canteen: Canteen, parameters: dict[str, Any], choice: list[str], why: str
) -> None:
    message = await canteen.asked(**parameters)
    with pytest.raises(ValueError, match="Ann cannot vote") as caught:
        await canteen.ann.vote(message, *choice)
    assert why in str(caught.value)
    assert await canteen.told() == []


async def test_votes_of_a_quiz_are_final(canteen: Canteen) -> None:
    message = await canteen.asked(**QUIZ)
    await canteen.ann.vote(message, "Soup")
    with pytest.raises(ValueError, match="they have voted, and votes are final"):
        await canteen.ann.vote(message, "Rice")
    with pytest.raises(ValueError, match="votes are final"):
        await canteen.ann.retract_vote(message)
    with pytest.raises(ValueError, match="they have not voted"):
        await canteen.bob.retract_vote(message)


async def test_results_are_there_for_those_who_have_voted(canteen: Canteen) -> None:
    message = await canteen.asked(is_anonymous=False)
    await canteen.ann.vote(message, "Rice")
    seen, unseen = canteen.ann.poll(message), canteen.bob.poll(message)
    assert (seen.chosen, seen.results) == (["Rice"], {"Soup": 0, "Rice": 1, "Fish": 0})
    assert seen.voters == {"Soup": [], "Rice": ["Ann"], "Fish": []}
    assert (unseen.chosen, unseen.results, unseen.voters, unseen.total) == ([], None, None, 1)


async def test_results_can_be_kept_until_the_poll_closes(canteen: Canteen) -> None:
    sent = await canteen.ask(hide_results_until_closes=True)
    poll = canteen.ann.poll(canteen.group.last)
    await canteen.ann.vote(canteen.group.last, "Rice")
    assert poll.results is None
    await canteen.api.result("stopPoll", chat_id=canteen.group.id, message_id=sent["message_id"])
    assert poll.closed
    assert canteen.bob.poll(canteen.group.last).results == {"Soup": 0, "Rice": 1, "Fish": 0}


async def test_the_solution_of_a_quiz_is_there_for_those_who_have_voted(canteen: Canteen) -> None:
    message = await canteen.asked(**QUIZ, description="Think")
    await canteen.ann.vote(message, "Soup")
    seen, unseen = canteen.ann.poll(message), canteen.bob.poll(message)
    assert (seen.right, seen.explanation, seen.description) == (["Rice"], "It is", "Think")
    assert (unseen.right, unseen.explanation, unseen.question) == (None, "", "Lunch?")


async def test_everybody_has_shuffled_options_in_an_order_of_their_own(canteen: Canteen) -> None:
    names = [str(number) for number in range(10)]
    message = await canteen.asked(options=names, shuffle_options=True)
    first, second = canteen.ann.poll(message).options, canteen.bob.poll(message).options
    assert first != names
    assert first != second
    assert sorted(first) == sorted(second) == names
    assert canteen.ann.poll(message).options == first


async def test_people_add_options_where_they_may_and_take_them_away(canteen: Canteen) -> None:
    sent = await canteen.ask(is_anonymous=False, allow_adding_options=True)
    message = canteen.group.last
    await canteen.ann.add_poll_option(message, "Cake")
    totals, news = await canteen.told()
    option = totals["poll"]["options"][3]
    assert option["added_by_user"]["first_name"] == "Ann"
    assert (option["persistent_id"], option["text"], option["addition_date"]) == ("3", "Cake", NOW)
    added = news["message"]["poll_option_added"]
    assert added["poll_message"]["message_id"] == sent["message_id"]
    assert (added["option_persistent_id"], added["option_text"]) == ("3", "Cake")
    await canteen.bob.vote(message, "Cake")
    await canteen.told()
    await canteen.ann.remove_poll_option(message, "Cake")
    totals, news = await canteen.told()
    assert (len(totals["poll"]["options"]), totals["poll"]["total_voter_count"]) == (3, 0)
    assert news["message"]["poll_option_deleted"]["option_text"] == "Cake"


async def test_options_are_added_and_taken_away_only_by_those_who_may(canteen: Canteen) -> None:
    message = await canteen.asked(is_anonymous=False, allow_adding_options=True)
    with pytest.raises(ValueError, match="somebody else has put 'Soup' there"):
        await canteen.ann.remove_poll_option(message, "Soup")
    for number in range(9):
        await canteen.ann.add_poll_option(message, str(number))
    with pytest.raises(ValueError, match="it has 12 already"):
        await canteen.ann.add_poll_option(message, "Cake")
    with pytest.raises(ValueError, match="it takes none"):
        await canteen.ann.add_poll_option(await canteen.asked(), "Cake")


@pytest.mark.parametrize("end", [{"open_period": 60}, {"close_date": NOW + 60}])
async def test_a_poll_closes_by_itself(canteen: Canteen, end: dict[str, int]) -> None:
    poll = (await canteen.ask(**end))["poll"]
    assert (poll["open_period"], poll["close_date"]) == (60, NOW + 60)
    await canteen.api.server.clock.advance(59)
    assert await canteen.told() == []
    await canteen.api.server.clock.advance(1)
    (update,) = await canteen.told()
    assert update["poll"]["is_closed"] is True
    assert canteen.ann.poll(canteen.group.last).closed


async def test_a_stopped_poll_is_returned_and_has_new_buttons(canteen: Canteen) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Order", "callback_data": "order"}]]}
    sent = await canteen.ask(open_period=60, description="Think", reply_markup=keyboard)
    await canteen.ann.vote(canteen.group.last, "Rice")
    poll = await canteen.api.result("stopPoll", chat_id=canteen.group.id, message_id=sent["message_id"])
    assert decoded(methods.StopPoll, poll).is_closed is True
    assert counts(poll) == [0, 1, 0]
    assert "description" not in poll
    assert canteen.group.last.labels == []
    await canteen.told()
    await canteen.api.server.clock.advance(60)
    assert await canteen.told() == []


async def test_what_cannot_be_stopped_is_refused(canteen: Canteen) -> None:
    async def error(number: int) -> str:
        return await canteen.api.error("stopPoll", chat_id=canteen.group.id, message_id=number)

    assert await error(9) == "400 Bad Request: message with poll to stop not found"
    text = await canteen.api.result("sendMessage", chat_id=canteen.group.id, text="Hi")
    assert await error(text["message_id"]) == "400 Bad Request: message is not a poll"
    closed = await canteen.ask(is_closed=True)
    assert await error(closed["message_id"]) == "400 Bad Request: poll has already been closed"
    theirs = await canteen.ann.send_poll("Dinner?", ["Yes", "No"], chat=canteen.group)
    assert await error(theirs.message_id) == "400 Bad Request: poll can't be stopped"


async def test_a_bot_learns_the_results_of_a_persons_quiz_when_it_is_stopped(canteen: Canteen) -> None:
    canteen.group.promote(canteen.api.server.bot)
    message = await canteen.ann.send_poll("Rain?", ["Yes", "No"], chat=canteen.group, right="No", explanation="Sun")
    (update,) = await canteen.told()
    assert "correct_option_ids" not in update["message"]["poll"]
    await canteen.bob.vote(message, "Yes")
    assert await canteen.told() == []
    assert counts(message.json["poll"]) == [0, 0]
    await canteen.ann.stop_poll(message)
    (update,) = await canteen.told()
    poll = update["poll"]
    assert (poll["correct_option_ids"], poll["explanation"], counts(poll)) == ([1], "Sun", [1, 0])


async def test_a_quiz_sent_to_the_private_chat_tells_the_bot_what_is_right(canteen: Canteen) -> None:
    await canteen.ann.send_poll("Rain?", ["Yes", "No"], right="No")
    (update,) = await canteen.told()
    assert update["message"]["poll"]["correct_option_ids"] == [1]


async def test_a_person_sends_only_what_is_a_poll(canteen: Canteen) -> None:
    with pytest.raises(ValueError, match="'Perhaps' is not among the options Yes, No"):
        await canteen.ann.send_poll("Rain?", ["Yes", "No"], right="Perhaps")
    with pytest.raises(ValueError, match="12 options at most"):
        await canteen.ann.send_poll("Rain?", ["x"] * 13)
    with pytest.raises(ValueError, match="100 characters at most, got 101"):
        await canteen.ann.send_poll("Rain?", ["x" * 101])
    with pytest.raises(ValueError, match="needs a question"):
        await canteen.ann.send_poll(" ", ["Yes"])
    canteen.group.record.permissions.remove("can_send_polls")
    with pytest.raises(ValueError, match="Bob may not send polls to 'Canteen'"):
        await canteen.bob.send_poll("Rain?", ["Yes"], chat=canteen.group)
    message = await canteen.ann.send("Hi", chat=canteen.group)
    with pytest.raises(ValueError, match="shows no poll"):
        canteen.ann.poll(message)


async def test_a_picture_of_a_poll_shows_what_its_viewer_sees(canteen: Canteen) -> None:
    message = await canteen.asked(**QUIZ)
    await canteen.ann.vote(message, "Soup")

    def rows(viewer: Person) -> list[tuple[bool, bool | None, float | None, str]]:
        (shown,) = read_message(message.record, viewer.account).parts
        assert isinstance(shown, Choices)
        return [(row.chosen, row.right, row.share, row.note) for row in shown.rows]

    assert rows(canteen.ann)[:2] == [(True, False, 1.0, "1 vote"), (False, True, 0.0, "0 votes")]
    assert rows(canteen.bob)[:2] == [(False, None, None, "")] * 2


async def test_files_places_and_links_stand_beside_the_words(canteen: Canteen) -> None:
    place = {"latitude": 52.5, "longitude": 13.4}
    options = [
        {"text": "Soup", "media": {"type": "photo", "media": "attach://soup"}},
        {"text": "Rice", "media": {"type": "link", "url": "example.com/rice"}},
        {
            "text": "Fish",
            "media": {"type": "venue", **place, "title": "Pier", "address": "1", "foursquare_id": "4"},
        },
    ]
    about: dict[str, Any] = {"chat_id": canteen.group.id, "question": "Lunch?", "options": options, **QUIZ}
    about |= {
        "media": {"type": "location", **place},
        "explanation_media": {"type": "animation", "media": "attach://cat"},
    }
    answer = await canteen.api.call("sendPoll", files={"soup": SOUP, "cat": CAT}, **about)
    poll = answer.body["result"]["poll"]
    assert decoded(methods.SendPoll, answer.body["result"]).poll.options[0].media.photo[0].width == 90
    assert poll["options"][1]["media"] == {"link": {"url": "http://example.com/rice"}}
    venue = {"location": place, "title": "Pier", "address": "1", "foursquare_id": "4"}
    assert poll["options"][2]["media"] == {"venue": venue}
    assert poll["media"] == {"location": place}
    assert list(poll["explanation_media"]) == ["animation"]
    await canteen.ann.vote(canteen.group.last, "Rice")
    (update,) = await canteen.told()
    assert ("media" in update["poll"], "explanation_media" in update["poll"]) == (False, True)


@pytest.mark.parametrize(
    ("parameters", "text"),
    [
        ({"media": "["}, "can't parse media JSON object"),
        ({"media": 1}, "can't parse InputPollMedia: expected an Object"),
        ({"media": {"type": "link", "url": "example.com"}}, "can't parse InputPollMedia: media not found"),
        ({"media": {"type": "photo", "media": "soup"}}, "wrong remote file identifier specified: {}"),
        ({"media": {"type": "location", "latitude": 1}}, "longitude is empty"),
        ({"media": {"type": "venue", "latitude": 1}}, "can't parse InputPollMedia: Can't find field \"title\""),
        ({"options": [{"text": "x", "media": {"type": "link", "url": "?"}}]}, "wrong HTTP URL specified"),
        (
            {"options": [{"text": "x", "media": {"type": "audio", "media": "x"}}]},
            'can\'t parse InputPollOptionMedia: type "audio" is unsupported',
        ),
    ],
)
async def test_what_cannot_stand_beside_a_poll_is_refused(
    canteen: Canteen, parameters: dict[str, Any], text: str
) -> None:
    refused = await canteen.error(**parameters)
    assert refused.startswith(f"400 Bad Request: {text.partition('{')[0]}")
    assert canteen.group.messages == []


async def test_a_poll_that_is_nowhere_to_be_seen_tells_nobody_that_it_closes(canteen: Canteen) -> None:
    sent = await canteen.ask(open_period=60)
    await canteen.api.result("deleteMessage", chat_id=canteen.group.id, message_id=sent["message_id"])
    await canteen.api.server.clock.advance(60)
    assert await canteen.told() == []


async def test_a_forward_of_a_poll_shares_its_votes_and_a_copy_has_its_own(canteen: Canteen) -> None:
    sent = await canteen.ask()
    source = {"chat_id": canteen.ann.id, "from_chat_id": canteen.group.id, "message_id": sent["message_id"]}
    await canteen.api.result("forwardMessage", **source)
    await canteen.api.result("copyMessage", **source)
    forward, copy = canteen.ann.chat().messages
    await canteen.bob.vote(canteen.group.last, "Rice")
    assert (canteen.ann.poll(forward).total, canteen.ann.poll(copy).total) == (1, 0)
