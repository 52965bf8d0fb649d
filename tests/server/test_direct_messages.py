"""Direct messages of channels: people write to a channel, suggest posts to it, and bots that look after it decide."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from aiogram.api import methods

from .conftest import decoded

if TYPE_CHECKING:
    from aiogram.testing import ChatView, Group, Person

    from .conftest import Api

HOUR = 3600
DAY = 24 * HOUR
FIFTY_STARS = {"currency": "XTR", "amount": 50}


class Channel(NamedTuple):
    """A channel of Olga, with Ann as a subscriber and the bot as an administrator."""

    api: Api
    olga: Person
    ann: Person
    group: Group

    @property
    def direct(self) -> ChatView:
        return self.group.direct_messages

    @property
    def topic(self) -> dict[str, Any]:
        """Where a bot writes to Ann."""
        return {"chat_id": self.direct.id, "direct_messages_topic_id": self.ann.id}

    async def decide(self, method: str, message_id: int, **parameters: Any) -> Any:
        return await self.api.result(method, chat_id=self.direct.id, message_id=message_id, **parameters)

    async def told(self, kind: str = "message") -> list[dict[str, Any]]:
        """Return the messages of new updates, and confirm them."""
        updates = await self.api.updates()
        if updates:
            await self.api.updates(offset=updates[-1]["update_id"] + 1)
        return [update[kind] for update in updates if kind in update]

    async def services(self) -> list[tuple[str, dict[str, Any]]]:
        """Return what new service messages tell, without the post that they are about."""
        found = [(key, dict(one[key])) for one in await self.told() for key in one if key.startswith("suggested_post_")]
        for _, told in found:
            told.pop("suggested_post_message", None)
        return [one for one in found if one[0] != "suggested_post_info"]

    def stars(self, person: Person) -> int:
        return self.api.server.core.state.stars.balances[person.account]


@pytest.fixture
def channel(api: Api) -> Channel:
    olga, ann = api.server.user("Olga"), api.server.user("Ann")
    group = api.server.channel("News", members=[olga, ann], direct_messages=True)
    return Channel(api, olga, ann, group)


async def test_who_writes_to_a_channel_has_a_topic(channel: Channel) -> None:
    await channel.ann.send("Hello", chat=channel.direct)
    (message,) = await channel.told()
    assert message["chat"] == {
        "id": channel.direct.id,
        "title": "News",
        "is_direct_messages": True,
        "type": "supergroup",
    }
    ann = {"id": channel.ann.id, "is_bot": False, "first_name": "Ann"}
    assert message["direct_messages_topic"] == {"topic_id": channel.ann.id, "user": ann}
    assert message["from"] == ann
    assert "is_topic_message" not in message


async def test_a_bot_answers_in_the_topic_and_in_the_name_of_the_channel(channel: Channel) -> None:
    await channel.ann.send("Hello", chat=channel.direct)
    sent = await channel.api.result("sendMessage", **channel.topic, text="Hello Ann")
    assert sent["direct_messages_topic"]["user"]["first_name"] == "Ann"
    assert sent["sender_chat"]["title"] == "News"
    assert decoded(methods.SendMessage, sent).direct_messages_topic.topic_id == channel.ann.id
    assert (await channel.ann.receives("Hello Ann", chat=channel.direct)).sender == "News"


@pytest.mark.parametrize("topic", [{}, {"direct_messages_topic_id": 99}])
async def test_a_message_needs_a_topic_that_is_there(channel: Channel, topic: dict[str, int]) -> None:
    await channel.ann.send("Hello", chat=channel.direct)
    error = await channel.api.error("sendMessage", chat_id=channel.direct.id, text="To whom?", **topic)
    assert error == "400 Bad Request: direct messages topic not found"


async def test_a_person_does_not_see_the_topics_of_others(channel: Channel) -> None:
    bob = channel.api.server.user("Bob")
    of_ann = await channel.ann.send("Secret", chat=channel.direct)
    of_bob = await bob.send("Hello", chat=channel.direct)
    with pytest.raises(ValueError, match="it is in a chat of others"):
        await bob.send("What?", chat=channel.direct, reply_to=of_ann)
    with pytest.raises(ValueError, match="in no topic: give a reply_to"):
        await channel.olga.send("Hello", chat=channel.direct)
    answer = await channel.olga.send("Hello Bob", chat=channel.direct, reply_to=of_bob)
    assert answer.sender == "News"
    assert answer.record.direct_topic is bob.account


async def test_a_chat_of_direct_messages_knows_its_channel(channel: Channel) -> None:
    await channel.ann.send("Hello", chat=channel.direct)
    full = await channel.api.result("getChat", chat_id=channel.direct.id)
    assert full["is_direct_messages"] is True
    assert full["parent_chat"]["id"] == channel.group.id
    assert "paid_message_star_count" not in full
    decoded(methods.GetChat, full)


async def test_a_bot_without_the_right_is_not_there(channel: Channel) -> None:
    await channel.olga.promote(channel.api.server.bot, "can_post_messages", chat=channel.group)
    await channel.told()
    await channel.ann.send("Hello", chat=channel.direct)
    assert await channel.told() == []
    assert await channel.api.error("sendMessage", **channel.topic, text="Hello") == (
        "403 Forbidden: bot is not a member of the supergroup chat"
    )


async def test_what_is_for_other_chats_is_refused(channel: Channel) -> None:
    await channel.ann.send("Hello", chat=channel.direct)
    options = [{"text": "yes"}, {"text": "no"}]
    poll = await channel.api.result("sendPoll", chat_id=channel.ann.id, question="Well?", options=options)
    passed = {"from_chat_id": channel.ann.id, "message_id": poll["message_id"]}
    for method, poll_there in (
        ("sendPoll", {"chat_id": channel.direct.id, "question": "Well?", "options": options}),
        ("forwardMessage", {**channel.topic, **passed}),
    ):
        assert await channel.api.error(method, **poll_there) == (
            "400 Bad Request: polls can't be sent to channel direct messages chats"
        )
    refused = "400 Bad Request: method is not available in channel direct messages chats"
    channel.api.server.add_game("chess", "Chess")
    channel.api.server.bot.verifies = True
    scope = {"type": "chat", "chat_id": channel.direct.id}
    calls: list[tuple[str, dict[str, Any]]] = [
        ("leaveChat", {}),
        ("verifyChat", {}),
        ("banChatMember", {"user_id": channel.ann.id}),
        ("sendGame", {"game_short_name": "chess"}),
        ("setMyCommands", {"commands": [{"command": "start", "description": "Start"}], "scope": scope}),
    ]
    for method, parameters in calls:
        assert await channel.api.error(method, **{"chat_id": channel.direct.id, **parameters}) == refused
    assert await channel.api.error("setChatTitle", chat_id=channel.direct.id, title="Other") == (
        "400 Bad Request: not enough rights to change chat title"
    )
    assert channel.api.server.bot in channel.group.record.members


async def test_a_channel_and_its_direct_messages_bear_one_title(channel: Channel) -> None:
    await channel.api.result("setChatTitle", chat_id=channel.group.id, title="Good news")
    assert channel.direct.title == "Good news"


async def test_a_bot_that_looks_after_a_channel_deletes_and_pins(channel: Channel) -> None:
    hello = await channel.ann.send("Hello", chat=channel.direct)
    await channel.decide("pinChatMessage", hello.message_id)
    assert hello.pinned
    (_, pinned) = await channel.told()
    assert pinned["direct_messages_topic"]["topic_id"] == channel.ann.id
    await channel.decide("deleteMessage", hello.message_id)
    assert hello.deleted


async def test_direct_messages_cost_stars(channel: Channel) -> None:
    await channel.olga.price_direct_messages(10, chat=channel.group)
    (post,) = await channel.told("channel_post")
    assert post["direct_message_price_changed"] == {
        "are_direct_messages_enabled": True,
        "direct_message_star_count": 10,
    }
    with pytest.raises(ValueError, match="Ann has 0 Stars and needs 10"):
        await channel.ann.send("Hello", chat=channel.direct)
    channel.api.server.give_stars(channel.ann, 15)
    await channel.ann.send("Hello", chat=channel.direct)
    assert channel.stars(channel.ann) == 5
    (message,) = await channel.told()
    assert message["paid_star_count"] == 10
    full = await channel.api.result("getChat", chat_id=channel.direct.id)
    assert full["paid_message_star_count"] == 10


async def test_direct_messages_are_closed_and_opened(channel: Channel) -> None:
    await channel.olga.close_direct_messages(chat=channel.group)
    with pytest.raises(ValueError, match="its direct messages are closed"):
        await channel.ann.send("Hello", chat=channel.direct)
    with pytest.raises(ValueError, match="cannot close the direct messages"):
        await channel.olga.close_direct_messages(chat=channel.group)
    await channel.olga.price_direct_messages(0, chat=channel.group)
    await channel.ann.send("Hello", chat=channel.direct)
    changes = [post["direct_message_price_changed"] for post in await channel.told("channel_post")]
    assert changes == [{"are_direct_messages_enabled": False}, {"are_direct_messages_enabled": True}]


async def test_who_may_not_look_after_a_channel_changes_no_price(channel: Channel) -> None:
    with pytest.raises(ValueError, match="Ann may not look after the direct messages"):
        await channel.ann.price_direct_messages(10, chat=channel.group)
    quiet = channel.api.server.channel("Quiet", members=[channel.olga])
    with pytest.raises(LookupError, match="nobody can write to 'Quiet'"):
        assert quiet.direct_messages.title
    await channel.olga.price_direct_messages(0, chat=quiet)
    assert quiet.direct_messages.title == "Quiet"


async def suggested(channel: Channel, **terms: Any) -> int:
    """Have Ann suggest a post, and return the number of the message that the bot has got."""
    await channel.ann.suggest("Come to the fair!", chat=channel.direct, **terms)
    (message,) = await channel.told()
    assert message["suggested_post_info"]["state"] == "pending"
    return int(message["message_id"])


async def test_a_free_post_appears_when_it_is_approved(channel: Channel) -> None:
    number = await suggested(channel)
    assert await channel.decide("approveSuggestedPost", number) is True
    now = channel.api.server.clock.unix()
    updates = await channel.api.updates()
    service, post = updates[0]["message"], updates[1]["channel_post"]
    approved = service["suggested_post_approved"]
    assert approved["send_date"] == now
    assert "price" not in approved
    assert approved["suggested_post_message"]["suggested_post_info"] == {"state": "approved", "send_date": now}
    assert service["direct_messages_topic"]["topic_id"] == channel.ann.id
    assert (post["chat"]["id"], post["text"]) == (channel.group.id, "Come to the fair!")
    assert "is_paid_post" not in post
    assert await channel.services() == [("suggested_post_approved", {"send_date": now})]
    await channel.api.server.clock.advance(DAY)
    assert await channel.services() == []


async def test_a_paid_post_is_paid_when_it_has_stood_for_a_day(channel: Channel) -> None:
    channel.api.server.give_stars(channel.ann, 60)
    number = await suggested(channel, stars=50)
    await channel.decide("approveSuggestedPost", number)
    assert channel.stars(channel.ann) == 10
    now = channel.api.server.clock.unix()
    updates = await channel.api.updates()
    assert updates[1]["channel_post"]["is_paid_post"] is True
    await channel.api.server.clock.advance(DAY - 1)
    assert await channel.services() == [("suggested_post_approved", {"price": FIFTY_STARS, "send_date": now})]
    await channel.api.server.clock.advance(1)
    paid = {"currency": "XTR", "star_amount": {"amount": 50}}
    assert await channel.services() == [("suggested_post_paid", paid)]
    # What was spent this way counts as well.
    assert channel.api.server.core.state.stars.spent[channel.ann.account] == 50


async def test_a_post_can_be_paid_in_grams(channel: Channel) -> None:
    channel.api.server.give_grams(channel.ann, 2_000_000_000)
    number = await suggested(channel, nanograms=1_500_000_000)
    await channel.decide("approveSuggestedPost", number)
    assert channel.api.server.core.state.suggestions.grams[channel.ann.account] == 500_000_000
    await channel.told()
    await channel.api.server.clock.advance(DAY)
    assert await channel.services() == [("suggested_post_paid", {"currency": "TON", "amount": 1_500_000_000})]


async def test_the_suggestion_says_when_a_post_appears_and_who_approves_it_otherwise(channel: Channel) -> None:
    clock = channel.api.server.clock
    tomorrow, later = clock.unix() + DAY, clock.unix() + 3 * DAY
    with_date = await suggested(channel, send_date=clock.now() + timedelta(days=1))
    await channel.decide("approveSuggestedPost", with_date, send_date=later)
    without = await suggested_again(channel)
    await channel.decide("approveSuggestedPost", without, send_date=later)
    dates = [told["send_date"] for _, told in await channel.services()]
    assert dates == [tomorrow, later]
    for posts in ([tomorrow], [], [later]):
        await clock.advance(DAY)
        assert [post["date"] for post in await channel.told("channel_post")] == posts


async def suggested_again(channel: Channel) -> int:
    return (await channel.ann.suggest("Come again!", chat=channel.direct)).message_id


async def test_who_cannot_pay_has_the_approval_fail(channel: Channel) -> None:
    number = await suggested(channel, stars=50)
    assert await channel.decide("approveSuggestedPost", number) is True
    assert await channel.services() == [("suggested_post_approval_failed", {"price": FIFTY_STARS})]
    assert channel.group.messages == []
    channel.api.server.give_stars(channel.ann, 50)
    await channel.decide("approveSuggestedPost", number)
    assert [kind for kind, _ in await channel.services()] == ["suggested_post_approved"]


async def test_a_declined_post_does_not_appear(channel: Channel) -> None:
    first, second = await suggested(channel), await suggested_again(channel)
    await channel.decide("declineSuggestedPost", first, comment="Too late.")
    await channel.decide("declineSuggestedPost", second)
    assert await channel.services() == [
        ("suggested_post_declined", {"comment": "Too late."}),
        ("suggested_post_declined", {}),
    ]
    assert channel.group.messages == []
    assert channel.direct.messages[0].suggested == "declined"


@pytest.mark.parametrize("when", ["scheduled", "posted"])
async def test_a_post_that_does_not_stay_is_refunded(channel: Channel, when: str) -> None:
    channel.api.server.give_stars(channel.ann, 50)
    send_date = channel.api.server.clock.now() + timedelta(hours=1) if when == "scheduled" else None
    number = await suggested(channel, stars=50, send_date=send_date)
    await channel.decide("approveSuggestedPost", number)
    await channel.told()
    if when == "scheduled":
        await channel.olga.unschedule_post(channel.direct.messages[0])
    else:
        post = channel.group.last.message_id
        await channel.api.result("deleteMessage", chat_id=channel.group.id, message_id=post)
    assert channel.stars(channel.ann) == 50
    assert await channel.services() == [("suggested_post_refunded", {"reason": "post_deleted"})]
    await channel.api.server.clock.advance(DAY + HOUR)
    assert await channel.services() == []
    assert channel.group.messages == []


async def test_a_post_that_has_stood_for_a_day_is_not_refunded(channel: Channel) -> None:
    channel.api.server.give_stars(channel.ann, 50)
    await channel.decide("approveSuggestedPost", await suggested(channel, stars=50))
    await channel.api.server.clock.advance(DAY)
    await channel.olga.delete(channel.group.last)
    assert [kind for kind, _ in await channel.services()] == ["suggested_post_paid"]
    assert channel.stars(channel.ann) == 0


async def test_a_payer_takes_the_payment_back_once(channel: Channel) -> None:
    channel.api.server.give_stars(channel.ann, 50)
    await channel.decide("approveSuggestedPost", await suggested(channel, stars=50))
    await channel.told()
    post = channel.direct.messages[0]
    await channel.ann.take_payment_back(post)
    assert channel.stars(channel.ann) == 50
    with pytest.raises(ValueError, match="Ann has paid nothing"):
        await channel.ann.take_payment_back(post)
    assert await channel.services() == [("suggested_post_refunded", {"reason": "payment_refunded"})]
    await channel.api.server.clock.advance(DAY)
    assert await channel.services() == []


async def test_a_bot_suggests_a_post_and_the_person_approves_it(channel: Channel) -> None:
    await channel.ann.send("Write something for me", chat=channel.direct)
    channel.api.server.give_stars(channel.ann, 50)
    sent = await channel.api.result(
        "sendMessage", **channel.topic, text="How about this?", suggested_post_parameters={"price": FIFTY_STARS}
    )
    assert sent["suggested_post_info"] == {"state": "pending", "price": FIFTY_STARS}
    own = await channel.api.error("approveSuggestedPost", chat_id=channel.direct.id, message_id=sent["message_id"])
    assert own == "400 Bad Request: there is nothing to decide on the message"
    await channel.told()
    await channel.ann.approve_post(channel.direct.last)
    (message,) = await channel.told()
    assert message["from"]["first_name"] == "Ann"
    assert message["suggested_post_approved"]["price"] == FIFTY_STARS
    assert channel.stars(channel.ann) == 0
    assert channel.group.last.text == "How about this?"


async def test_another_suggestion_in_reply_declines_the_first(channel: Channel) -> None:
    number = await suggested(channel, stars=50)
    sent = await channel.api.result(
        "sendMessage",
        **channel.topic,
        text="Come to our fair!",
        reply_parameters={"message_id": number},
        suggested_post_parameters={"price": FIFTY_STARS},
    )
    assert sent["reply_to_message"]["suggested_post_info"]["state"] == "declined"
    await channel.ann.decline_post(channel.direct.last, "I liked mine better.")
    assert await channel.services() == [("suggested_post_declined", {"comment": "I liked mine better."})]


async def test_a_plain_reply_leaves_a_suggestion_as_it_is(channel: Channel) -> None:
    number = await suggested(channel)
    reply = {"reply_parameters": {"message_id": number}}
    sent = await channel.api.result("sendMessage", **channel.topic, text="One moment", **reply)
    assert sent["reply_to_message"]["suggested_post_info"]["state"] == "pending"
    assert "suggested_post_info" not in sent


async def test_files_and_forwards_are_suggested_too(channel: Channel) -> None:
    await channel.ann.send("Hello", chat=channel.direct)
    hello = await channel.ann.send("Hello")
    terms: dict[str, Any] = {"suggested_post_parameters": {}}
    place = await channel.api.result("sendLocation", **channel.topic, latitude=1, longitude=2, **terms)
    forward = {"from_chat_id": channel.ann.id, "message_id": hello.message_id}
    passed = await channel.api.result("forwardMessage", **channel.topic, **forward, **terms)
    assert [one["suggested_post_info"] for one in (place, passed)] == [{"state": "pending"}] * 2


@pytest.mark.parametrize(
    ("terms", "error"),
    [
        ("[", "can't parse suggested post parameters: expected an Object"),
        ({"price": 5}, 'can\'t parse suggested post parameters: Field "price" must be of type Object'),
        ({"price": {"currency": "EUR", "amount": 5}}, "wrong price of the suggested post specified"),
        ({"price": {"currency": "XTR", "amount": 4}}, "wrong price of the suggested post specified"),
        ({"price": {"currency": "TON", "amount": 100_000}}, "wrong price of the suggested post specified"),
        ({"send_date": 1}, "wrong send date of the suggested post specified"),
        ({"send_date": 2**31 - 1}, "wrong send date of the suggested post specified"),
    ],
)
async def test_terms_that_telegram_does_not_take_are_refused(channel: Channel, terms: Any, error: str) -> None:
    await channel.ann.send("Hello", chat=channel.direct)
    refused = await channel.api.error("sendMessage", **channel.topic, text="Buy!", suggested_post_parameters=terms)
    assert refused == f"400 Bad Request: {error}"


async def test_methods_that_suggest_no_posts_do_not_read_the_terms(channel: Channel) -> None:
    wrong = {"suggested_post_parameters": {"price": {"currency": "EUR", "amount": 5}}}
    options = [{"text": "yes"}, {"text": "no"}]
    await channel.api.result("sendPoll", chat_id=channel.ann.id, question="Well?", options=options, **wrong)
    error = await channel.api.error("sendMessage", chat_id=channel.ann.id, text="Well?", **wrong)
    assert error == "400 Bad Request: wrong price of the suggested post specified"


async def test_posts_are_suggested_only_to_channels(channel: Channel) -> None:
    terms: dict[str, Any] = {"suggested_post_parameters": {}}
    error = await channel.api.error("sendMessage", chat_id=channel.ann.id, text="Buy!", **terms)
    assert error == "400 Bad Request: posts can be suggested only in channel direct messages chats"
    with pytest.raises(ValueError, match="only in the direct messages of a channel"):
        await channel.ann.suggest("Buy!", chat=channel.group)
    with pytest.raises(ValueError, match="wrong price"):
        await channel.ann.suggest("Buy!", chat=channel.direct, stars=4)


@pytest.mark.parametrize(
    ("method", "right", "other"),
    [
        ("approveSuggestedPost", "can_post_messages", "can_edit_messages"),
        ("declineSuggestedPost", "can_manage_direct_messages", "can_post_messages"),
    ],
)
async def test_deciding_takes_a_right(channel: Channel, method: str, right: str, other: str) -> None:
    number = await suggested(channel)
    bot, rights = channel.api.server.bot, {"can_manage_direct_messages", right}
    channel.group.promote(bot, other, *rights - {right})
    refused = await channel.api.error(method, chat_id=channel.direct.id, message_id=number)
    expected = {
        "approveSuggestedPost": "400 Bad Request: not enough rights",
        # Without that right the bot is not in the chat at all.
        "declineSuggestedPost": "403 Forbidden: bot is not a member of the supergroup chat",
    }
    assert refused == expected[method]
    channel.group.promote(bot, *rights)
    assert await channel.decide(method, number) is True


async def test_there_has_to_be_something_to_decide(channel: Channel) -> None:
    number = await suggested(channel)
    hello = await channel.ann.send("Hello", chat=channel.direct)
    await channel.decide("approveSuggestedPost", number)
    for method in ("approveSuggestedPost", "declineSuggestedPost"):
        for message_id in (number, hello.message_id):
            error = await channel.api.error(method, chat_id=channel.direct.id, message_id=message_id)
            assert error == "400 Bad Request: there is nothing to decide on the message"
        error = await channel.api.error(method, chat_id=channel.direct.id, message_id=99)
        assert error == "400 Bad Request: suggested post not found"
        error = await channel.api.error(method, chat_id=channel.group.id, message_id=1)
        assert error == "400 Bad Request: method is available only in channel direct messages chats"
    with pytest.raises(ValueError, match="Olga has nothing to decide"):
        await channel.olga.approve_post(hello)


async def test_a_time_too_far_away_is_refused(channel: Channel) -> None:
    number = await suggested(channel)
    far = channel.api.server.clock.unix() + 31 * DAY + 1
    error = await channel.api.error("approveSuggestedPost", chat_id=channel.direct.id, message_id=number, send_date=far)
    assert error == "400 Bad Request: wrong send date of the suggested post specified"
    assert channel.direct.last.suggested == "pending"


async def test_a_post_that_was_decided_on_cannot_be_edited(channel: Channel) -> None:
    channel.api.server.give_stars(channel.ann, 50)
    number = await suggested(channel, stars=50)
    message = channel.direct.last
    await channel.ann.edit(message, "Come to the big fair!")
    await channel.decide("approveSuggestedPost", number)
    with pytest.raises(ValueError, match="cannot edit"):
        await channel.ann.edit(message, "Come to the small fair!")
    assert channel.group.last.text == "Come to the big fair!"
    await channel.ann.send("Hello", chat=channel.direct)
    terms = {"suggested_post_parameters": {"price": FIFTY_STARS}}
    channel.api.server.give_stars(channel.ann, 50)
    sent = await channel.api.result("sendMessage", **channel.topic, text="More", **terms)
    await channel.ann.approve_post(channel.direct.last)
    for chat, number_there in ((channel.direct, sent["message_id"]), (channel.group, channel.group.last.message_id)):
        error = await channel.api.error("editMessageText", chat_id=chat.id, message_id=number_there, text="Less")
        assert error == "400 Bad Request: message can't be edited"


async def test_a_post_is_told_of_without_its_suggestion_when_that_is_gone(channel: Channel) -> None:
    channel.api.server.give_stars(channel.ann, 50)
    number = await suggested(channel, stars=50)
    await channel.decide("approveSuggestedPost", number)
    await channel.told()
    await channel.decide("deleteMessage", number)
    await channel.api.server.clock.advance(DAY)
    (message,) = await channel.told()
    assert message["suggested_post_paid"] == {"currency": "XTR", "star_amount": {"amount": 50}}


async def test_people_decide_as_their_rights_are(channel: Channel) -> None:
    bob = channel.api.server.user("Bob")
    channel.group.add(bob)
    channel.group.promote(bob, "can_manage_direct_messages")
    await suggested(channel)
    message = channel.direct.last
    with pytest.raises(ValueError, match="that takes can_post_messages"):
        await bob.approve_post(message)
    with pytest.raises(ValueError, match="cannot approve"):
        await channel.olga.approve_post(message, send_date=channel.api.server.clock.now() + timedelta(days=32))
    with pytest.raises(ValueError, match="Bob may not take posts"):
        await bob.unschedule_post(message)
    with pytest.raises(ValueError, match="it is not there"):
        await channel.olga.unschedule_post(message)
    await bob.decline_post(message)
    assert message.suggested == "declined"
