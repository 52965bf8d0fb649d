"""Inline mode: people ask a bot in any chat, it offers results, and they send one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram.api import methods
from aiogram.testing import InlineList, Uploaded, picture

from .conftest import decoded

if TYPE_CHECKING:
    from aiogram.testing import Person

    from .conftest import Api

TOO_OLD = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"
LIKE = {"inline_keyboard": [[{"text": "Like", "callback_data": "like"}]]}
RESULT = "400 Bad Request: can't parse inline query result: "
BUTTON = "400 Bad Request: can't parse inline query results button: "
PAGE = "https://example.com/cat"


def article(number: str = "1", title: str = "Cats", **more: Any) -> dict[str, Any]:
    content = {"message_text": f"All about <b>{title}</b>", "parse_mode": "HTML"}
    return {"type": "article", "id": number, "title": title, "input_message_content": content, **more}


async def newest(api: Api, kind: str) -> dict[str, Any]:
    """Return the newest update, which must be of a kind."""
    (update,) = await api.updates(offset=-1)
    found: dict[str, Any] = update[kind]
    return found


async def offered(api: Api, who: Person, *results: dict[str, Any], query: str = "q", **how: Any) -> InlineList:
    """Ask, answer, and return what the app shows."""
    chat = how.pop("chat", None)
    asking = await who.ask_inline(query, chat=chat)
    assert await api.result("answerInlineQuery", inline_query_id=asking.query_id, results=list(results), **how) is True
    found = await asking.results()
    assert found is not None
    return found


async def refused(api: Api, results: Any, **how: Any) -> str:
    asking = await api.server.user("Ann").ask_inline()
    return await api.error("answerInlineQuery", inline_query_id=asking.query_id, results=results, **how)


async def test_what_is_typed_after_the_name_of_a_bot_reaches_it(api: Api) -> None:
    ann = api.server.user("Ann")
    asking = await ann.ask_inline("cats")
    assert await newest(api, "inline_query") == {
        "id": asking.query_id,
        "from": {"id": ann.id, "is_bot": False, "first_name": "Ann"},
        "chat_type": "sender",
        "query": "cats",
        "offset": "",
    }


async def test_a_query_says_what_kind_of_chat_it_is_asked_in(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    group = api.server.group("Friends", members=[ann], with_bot=False)
    for chat, kind in (
        (ann.chat_with(bob), "private"),
        (group, "group"),
        (api.server.supergroup("All", members=[ann]), "supergroup"),
        (api.server.channel("News", members=[ann]), "channel"),
    ):
        await ann.ask_inline("q", chat=chat)
        assert (await newest(api, "inline_query"))["chat_type"] == kind


async def test_where_somebody_is_goes_only_to_bots_that_ask_for_it(api: Api) -> None:
    ann = api.server.user("Ann")
    with pytest.raises(ValueError, match="asks nobody where they are: its asks_location is False"):
        await ann.ask_inline("near", location=(1.5, 2.5))
    api.server.bot.asks_location = True
    await ann.ask_inline("near", location=(1.5, 2.5))
    assert (await newest(api, "inline_query"))["location"] == {"latitude": 1.5, "longitude": 2.5}


async def test_nobody_asks_a_bot_whose_inline_mode_is_off(api: Api) -> None:
    api.server.bot.supports_inline_queries = False
    with pytest.raises(ValueError, match="@example_bot has no inline mode: its supports_inline_queries is False"):
        await api.server.user("Ann").ask_inline("cats")


async def test_nobody_asks_where_they_may_not_send_what_bots_offer(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    group = api.server.group("Friends", members=[ann, bob])
    group.record.permissions.discard("can_send_other_messages")
    with pytest.raises(ValueError, match="Bob may not send through bots to 'Friends'"):
        await bob.ask_inline("cats", chat=group)


async def test_a_chosen_result_is_sent_via_the_bot(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    group = api.server.group("Friends", members=[ann, bob])
    found = await offered(api, ann, article("1"), article("2", "Dogs"), chat=group)
    assert found.titles == ["Cats", "Dogs"]
    sent = await ann.choose(found, "Dogs")
    assert (sent.text, sent.sender, sent.via_bot, sent.inline_message_id) == (
        "All about Dogs",
        "Ann",
        "example_bot",
        "",
    )
    assert group.last == sent
    heard = await newest(api, "message")
    assert heard["via_bot"]["username"] == "example_bot"
    assert heard["entities"] == [{"offset": 10, "length": 4, "type": "bold"}]


async def test_a_result_that_is_not_offered_cannot_be_chosen(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    found = await offered(api, ann, article())
    with pytest.raises(LookupError, match="there is no result 'Dogs': @example_bot offers 'Cats'"):
        await ann.choose(found, "Dogs")
    with pytest.raises(ValueError, match="Bob cannot choose: Ann has asked"):
        await bob.choose(found, "Cats")


async def test_what_is_chosen_is_told_only_with_feedback_on(api: Api) -> None:
    ann = api.server.user("Ann")
    found = await offered(api, ann, article())
    await ann.choose(found, "1")
    assert not [one for one in await api.updates() if "chosen_inline_result" in one]
    api.server.bot.inline_feedback = True
    await ann.choose(found, "1")
    chosen = await newest(api, "chosen_inline_result")
    assert list(chosen) == ["from", "query", "result_id"]
    assert (chosen["query"], chosen["result_id"]) == ("q", "1")


async def test_a_message_with_buttons_is_pressed_and_edited_by_its_inline_id(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    api.server.bot.inline_feedback = True
    found = await offered(api, ann, article(reply_markup=LIKE), chat=ann.chat_with(bob))
    sent = await ann.choose(found, "1")
    number = sent.inline_message_id
    assert number
    assert (await newest(api, "chosen_inline_result"))["inline_message_id"] == number
    await bob.press(sent, "Like")
    assert (await newest(api, "callback_query"))["inline_message_id"] == number
    assert await api.result("editMessageText", inline_message_id=number, text="Liked", reply_markup=LIKE) is True
    assert sent.text == "Liked"
    assert await api.result("editMessageReplyMarkup", inline_message_id=number) is True
    assert sent.buttons == []


async def test_an_answer_is_kept_for_everybody_who_asks_the_same(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    await offered(api, ann, article(), cache_time=60)
    before = len(await api.updates())
    asking = await bob.ask_inline("q")
    assert asking.answered
    again = await asking.results()
    assert again is not None
    assert again.titles == ["Cats"]
    assert len(await api.updates()) == before
    await api.server.clock.advance(60)
    assert not (await _is_answered(bob))


async def test_a_personal_answer_is_kept_for_one_person(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    await offered(api, ann, article(), is_personal=True)
    assert await _is_answered(ann)
    assert not await _is_answered(bob)


async def test_an_answer_that_is_not_to_be_kept_is_not(api: Api) -> None:
    ann = api.server.user("Ann")
    await offered(api, ann, article(), cache_time=0)
    assert not await _is_answered(ann)


async def _is_answered(who: Person) -> bool:
    return (await who.ask_inline("q")).answered


async def test_a_long_list_goes_on_where_the_bot_says(api: Api) -> None:
    ann = api.server.user("Ann")
    found = await offered(api, ann, article(), next_offset="50")
    more = await ann.ask_more(found)
    asked = await newest(api, "inline_query")
    assert (asked["query"], asked["offset"], asked["id"]) == ("q", "50", more.query_id)
    await api.result("answerInlineQuery", inline_query_id=more.query_id, results=[])
    rest = await more.results()
    assert rest is not None
    with pytest.raises(ValueError, match="does not go on: the bot gave no next_offset"):
        await ann.ask_more(rest)


async def test_a_query_that_nobody_answers_is_over_after_a_while(api: Api) -> None:
    asking = await api.server.user("Ann").ask_inline("cats")
    await api.server.clock.advance(10)
    assert await asking.results() is None
    assert await api.error("answerInlineQuery", inline_query_id=asking.query_id, results=[article()]) == TOO_OLD


async def test_only_a_query_of_its_own_can_a_bot_answer_and_once(api: Api) -> None:
    other = api.server.add_bot("Other", username="other_bot")
    asking = await api.server.user("Ann").ask_inline("cats")
    answer = {"inline_query_id": asking.query_id, "results": []}
    assert await api.error("answerInlineQuery", bot=other, **answer) == TOO_OLD
    assert await api.error("answerInlineQuery", inline_query_id="x", results=[]) == TOO_OLD
    assert decoded(methods.AnswerInlineQuery, await api.result("answerInlineQuery", **answer)) is True
    assert await api.error("answerInlineQuery", **answer) == TOO_OLD


@pytest.mark.parametrize("settings", [{"second_answer": "accept"}])
async def test_a_second_answer_changes_nothing_where_it_is_accepted(api: Api) -> None:
    asking = await api.server.user("Ann").ask_inline("cats")
    for results in ([article()], []):
        await api.result("answerInlineQuery", inline_query_id=asking.query_id, results=results)
    found = await asking.results()
    assert found is not None
    assert found.titles == ["Cats"]


@pytest.mark.parametrize(
    ("results", "error"),
    [
        ("{}", "400 Bad Request: expected an Array of inline query results"),
        ([article()] * 51, "400 Bad Request: too many inline query results specified"),
        ([1], f"{RESULT}Inline query result must be an object"),
        ([{}], f'{RESULT}Can\'t find field "type"'),
        ([{"type": "article"}], f'{RESULT}Can\'t find field "id"'),
        ([{"type": "article", "id": "1"}], f'{RESULT}Can\'t find field "title"'),
        ([{"type": "video", "id": "1", "video_url": PAGE}], f'{RESULT}Can\'t find field "mime_type"'),
        ([{"type": "poem", "id": "1"}], f'{RESULT}type "poem" is unsupported for the inline query result'),
        ([{"type": "article", "id": "1", "title": "x"}], f"{RESULT}Input message content is not specified"),
        ([article(input_message_content={})], f"{RESULT}Input message content is not specified"),
        ([article(input_message_content=1)], f"{RESULT}Input message content is not specified"),
        ([article(input_message_content={"message_text": ""})], "400 Bad Request: text must be non-empty"),
        ([article(input_message_content={"message_text": "x" * 4097})], "400 Bad Request: MESSAGE_TOO_LONG"),
        ([article(input_message_content={"latitude": 1})], f'{RESULT}Can\'t find field "longitude"'),
        ([article(input_message_content={"latitude": 91, "longitude": 1})],
         "400 Bad Request: wrong location specified"),
        ([article(input_message_content={"phone_number": "x", "first_name": "A"})],
         "400 Bad Request: wrong phone number specified"),
        ([article(reply_markup={"inline_keyboard": 1})],
         '400 Bad Request: field "inline_keyboard" must be of type Array'),
        ([article(reply_markup={"keyboard": [["A"]]})], "400 Bad Request: inline keyboard expected"),
        ([article("")], "400 Bad Request: RESULT_ID_INVALID"),
        ([article("x" * 65)], "400 Bad Request: RESULT_ID_INVALID"),
        ([article(), article()], "400 Bad Request: RESULT_ID_DUPLICATE"),
        ([article(title=" ")], "400 Bad Request: ARTICLE_TITLE_EMPTY"),
        ([{"type": "voice", "id": "1", "title": "x", "voice_url": "ftp://x"}],
         "400 Bad Request: WEBDOCUMENT_URL_INVALID"),
        ([{"type": "game", "id": "1", "game_short_name": "chess"}],
         "400 Bad Request: wrong game short name specified"),
        ([{"type": "photo", "id": "1", "photo_file_id": PAGE}], "400 Bad Request: wrong remote file identifier"),
    ],
)  # fmt: skip
async def test_what_cannot_be_offered_is_refused(api: Api, results: Any, error: str) -> None:
    assert (await refused(api, results)).startswith(error)


async def test_results_that_are_no_json_are_refused(api: Api) -> None:
    assert (await refused(api, "[")).startswith("400 Bad Request: can't parse JSON encoded inline query results: ")


async def test_an_answer_without_results_is_an_empty_list(api: Api) -> None:
    ann = api.server.user("Ann")
    asking = await ann.ask_inline("cats")
    await api.result("answerInlineQuery", inline_query_id=asking.query_id)
    found = await asking.results()
    assert found is not None
    assert found.results == []


@pytest.mark.parametrize(
    ("button", "error"),
    [
        ("{", "400 Bad Request: can't parse inline query results button JSON object"),
        ([], f"{BUTTON}InlineQueryResultsButton must be an Object"),
        ({}, f'{BUTTON}Can\'t find field "text"'),
        ({"text": "x"}, f"{BUTTON}InlineQueryResultsButton must have exactly one optional field"),
        ({"text": "x", "start_parameter": ""}, "400 Bad Request: can't use empty start_parameter"),
        ({"text": "x", "start_parameter": "y" * 65}, "400 Bad Request: too long start_parameter specified"),
        ({"text": "x", "start_parameter": "é"}, "400 Bad Request: unallowed characters in start_parameter are used"),
        ({"text": "x", "web_app": {"url": "http://example.com"}}, "400 Bad Request: BUTTON_URL_INVALID"),
    ],
)
async def test_a_button_above_the_results_that_is_none_is_refused(api: Api, button: Any, error: str) -> None:
    assert await refused(api, [], button=button) == error


async def test_a_next_offset_has_at_most_64_bytes(api: Api) -> None:
    assert await refused(api, [], next_offset="é" * 33) == "400 Bad Request: NEXT_OFFSET_INVALID"


@pytest.mark.parametrize(
    ("how", "shown"),
    [
        ({"button": {"text": "Log in", "start_parameter": "in"}}, {"text": "Log in", "start_parameter": "in"}),
        ({"switch_pm_text": "Log in", "switch_pm_parameter": "in"}, {"text": "Log in", "start_parameter": "in"}),
        ({"button": {"text": "Open", "web_app": {"url": PAGE}}}, {"text": "Open", "web_app": {"url": PAGE}}),
    ],
)
async def test_a_button_stands_above_the_results(api: Api, how: dict[str, Any], shown: dict[str, Any]) -> None:
    assert (await offered(api, api.server.user("Ann"), **how)).button == shown


@pytest.mark.parametrize(
    ("result", "kind"),
    [
        ({"type": "location", "latitude": 1, "longitude": 2, "title": "Here"}, "location"),
        ({"type": "venue", "latitude": 1, "longitude": 2, "title": "Cafe", "address": "Street 1"}, "venue"),
        ({"type": "contact", "phone_number": "+123", "first_name": "Bob"}, "contact"),
        ({"type": "game", "game_short_name": "chess"}, "game"),
        (article(input_message_content={"latitude": 1, "longitude": 2, "live_period": 60}), "location"),
        (article(input_message_content={"latitude": 1, "longitude": 2, "title": "T", "address": "A"}), "venue"),
        (article(input_message_content={"phone_number": "123", "first_name": "Bob"}), "contact"),
        ({"type": "photo", "photo_url": PAGE, "thumbnail_url": PAGE,
          "input_message_content": {"message_text": "Hi"}}, "text"),
    ],
)  # fmt: skip
async def test_every_kind_of_result_becomes_its_message(api: Api, result: dict[str, Any], kind: str) -> None:
    api.server.add_game("chess", "Chess")
    ann = api.server.user("Ann")
    sent = await ann.choose(await offered(api, ann, {"id": "1", **result}), "1")
    assert sent.record.kind == kind
    decoded(methods.SendMessage, sent.json)


async def test_an_invoice_that_somebody_sends_is_paid_by_who_reads_it(api: Api) -> None:
    ann, bob = api.server.user("Ann"), api.server.user("Bob")
    api.server.give_stars(bob, 50)
    price = [{"label": "A coffee", "amount": 50}]
    about = {"title": "A coffee", "description": "Hot", "payload": "coffee", "currency": "XTR"}
    offered_ = await offered(api, ann, article(input_message_content={**about, "prices": price}))
    message = await ann.choose(offered_, "Cats")
    assert message.buttons == [["Pay"]]
    checkout = await bob.check_out(message)
    await checkout.pay()
    query = (await api.updates())[-1]["pre_checkout_query"]
    await api.result("answerPreCheckoutQuery", pre_checkout_query_id=query["id"], ok=True)
    assert (await checkout.outcome(), query["invoice_payload"]) == ("", "coffee")


async def test_an_invoice_that_nobody_could_pay_is_not_offered(api: Api) -> None:
    about = {"title": "A coffee", "description": "Hot", "payload": "coffee", "currency": "EUR"}
    content = {**about, "prices": [{"label": "A coffee", "amount": 50}]}
    error = await refused(api, [article(input_message_content=content)])
    assert error == "400 Bad Request: PAYMENT_PROVIDER_INVALID"


async def test_a_live_place_comes_to_rest(api: Api) -> None:
    ann = api.server.user("Ann")
    place = {"latitude": 1, "longitude": 2, "live_period": 60}
    sent = await ann.choose(await offered(api, ann, article(input_message_content=place)), "1")
    assert sent.live
    await api.server.clock.advance(60)
    assert not sent.live


@pytest.mark.parametrize(
    ("result", "kind", "mime_type"),
    [
        ({"type": "gif", "gif_url": PAGE, "thumbnail_url": PAGE, "gif_duration": 3}, "animation", "image/gif"),
        ({"type": "mpeg4_gif", "mpeg4_url": PAGE, "thumbnail_url": PAGE}, "animation", "video/mp4"),
        ({"type": "video", "video_url": PAGE, "thumbnail_url": PAGE, "mime_type": "video/mp4", "title": "x"},
         "video", "video/mp4"),
        ({"type": "audio", "audio_url": PAGE, "title": "Song"}, "audio", "audio/mpeg"),
        ({"type": "voice", "voice_url": PAGE, "title": "x"}, "voice", "audio/ogg"),
        ({"type": "document", "document_url": PAGE, "mime_type": "application/pdf", "title": "x"},
         "document", "application/pdf"),
    ],
)  # fmt: skip
async def test_a_file_is_fetched_from_its_address(api: Api, result: dict[str, Any], kind: str, mime_type: str) -> None:
    ann = api.server.user("Ann")
    found = await offered(api, ann, {"id": "1", "caption": "Look", **result})
    with pytest.raises(ValueError, match=r"Ann cannot send '1': .*server.host\(\) lets an address answer"):
        await ann.choose(found, "1")
    api.server.host(PAGE, b"contents", mime_type=mime_type)
    sent = await ann.choose(found, "1")
    assert (sent.record.kind, sent.text) == (kind, "Look")
    assert sent.record.content[kind].get("duration", 0) == result.get("gif_duration", 0)


async def test_a_file_that_the_bot_has_is_offered_by_its_id(api: Api) -> None:
    ann = api.server.user("Ann")
    uploaded = await api.call("sendPhoto", chat_id=ann.id, files={"photo": Uploaded(picture(90, 90), "a.png")})
    file_id = uploaded.body["result"]["photo"][-1]["file_id"]
    found = await offered(api, ann, {"type": "photo", "id": "1", "photo_file_id": file_id, "caption": "Look"})
    sent = await ann.choose(found, "1")
    assert (sent.json["photo"], sent.text) == (uploaded.body["result"]["photo"], "Look")


async def test_people_play_games_that_a_bot_sends_or_offers(api: Api) -> None:
    api.server.add_game("chess", "Chess", "For two")
    ann = api.server.user("Ann")
    game = await api.result("sendGame", chat_id=ann.id, game_short_name="chess")
    decoded(methods.SendGame, game)
    assert game["game"] == {"title": "Chess", "description": "For two", "photo": []}
    chosen = await ann.choose(await offered(api, ann, {"type": "game", "id": "1", "game_short_name": "chess"}), "1")
    for message in (ann.chat().messages[0], chosen):
        press = await ann.press(message, "Play Chess")
        query = await newest(api, "callback_query")
        assert query["game_short_name"] == "chess"
        await api.result("answerCallbackQuery", callback_query_id=query["id"], url="https://example.com/chess")
        toast = await press.answer()
        assert toast is not None
        assert toast.url == "https://example.com/chess"


async def test_a_bot_sends_only_games_that_it_has(api: Api) -> None:
    ann = api.server.user("Ann")
    api.server.add_game("chess", "Chess", bot=api.server.add_bot("Other", username="other_bot"))
    wrong = "400 Bad Request: wrong game short name specified"
    assert await api.error("sendGame", chat_id=ann.id, game_short_name="chess") == wrong
    assert await api.error("sendGame", chat_id=ann.id) == '400 Bad Request: parameter "game_short_name" is required'
