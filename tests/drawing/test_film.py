"""What people see in the course of time: a picture before each press, and one of what came of it."""

from __future__ import annotations

import re
from typing import Any

import pytest

from aiogram.testing import BotApiServer, Uploaded
from aiogram.testing.drawing import CannotDrawError, Film, draw, tell
from aiogram.testing.drawing.scene import Scene

ROWS = {"inline_keyboard": [[{"text": "Tea", "callback_data": "tea"}, {"text": "Site", "url": "https://example.com/"}]]}


async def call(server: BotApiServer, method: str, **parameters: Any) -> Any:
    answer = await server.core.call(server.token, method, parameters)
    assert answer.body["ok"], answer.body
    return answer.body["result"]


async def query(server: BotApiServer) -> str:
    return str((await call(server, "getUpdates", offset=-1))[0]["callback_query"]["id"])


def told(film: Film) -> list[tuple[str, str]]:
    (strip,) = film.develop()
    return [(frame.caption, tell(frame.scene, frame.earlier)) for frame in strip.frames]


async def test_press_gives_a_picture_before_and_one_after() -> None:
    server = BotApiServer()
    ann = server.user("Ann")
    await call(server, "sendMessage", chat_id=ann.id, text="A drink?", reply_markup=ROWS)
    film = Film(server.core)
    await ann.press(None, "Tea")
    await call(server, "answerCallbackQuery", callback_query_id=await query(server), text="One tea")
    assert told(film) == [
        ("Before", "Example Bot: A drink?\n  [Tea] [Site] — Ann presses Tea"),
        ("After", "Example Bot: A drink?\n  [Tea] [Site]\nThe app shows: One tea"),
    ]


async def test_buttons_inside_a_rich_message_are_pressed_where_they_stand() -> None:
    server = BotApiServer()
    ann = server.user("Ann")
    label = ["Green ", {"type": "bold", "text": "tea"}]
    row, other = ({"type": "buttons", "buttons": [one]} for one in (button("Coffee"), button(label)))
    sentence = {"type": "paragraph", "text": ["Or ", {"type": "button", "button": button("water")}]}
    inside = {"type": "details", "summary": "More", "blocks": [other, sentence]}
    await call(server, "sendRichMessage", chat_id=ann.id, rich_message={"blocks": [row, inside]}, reply_markup=ROWS)
    film = Film(server.core)
    assert ann.chat().last.buttons == [["Tea", "Site"], ["Coffee", "Green tea", "water"]]
    await ann.press_at(ann.chat().last, 1, 1)
    await ann.press(None, "water")
    pressed = [line for _, text in told(film) for line in text.splitlines() if "presses" in line]
    assert pressed == ["      [Green tea] — Ann presses Green tea", "    Or [water] (Ann presses)"]
    html = draw(told_scene(film), live=True)
    assert re.findall(r'data-key="([0-9],[0-9])"', html) == ["1,0", "1,1", "1,2", "0,0", "0,1"]
    assert html.count(f'data-message="{ann.chat().last.message_id}"') == 6


def button(text: Any) -> dict[str, Any]:
    return {"text": text, "callback_data": "drink"}


def told_scene(film: Film) -> Scene:
    return film.develop()[0].frames[-1].scene


async def test_views_that_differ_are_told_apart_from_the_beginning() -> None:
    server = BotApiServer()
    ann, bob, carla = (server.user(name) for name in ("Ann", "Bob", "Carla"))
    club = server.group("Club", members=[ann, bob, carla])
    await call(server, "sendMessage", chat_id=club.id, text="A drink?", reply_markup=ROWS)
    film = Film(server.core)
    await bob.press(club.last, "Tea")
    alone = {"receiver_user_id": bob.id}
    more = {"inline_keyboard": [[{"text": "More", "callback_data": "more"}]]}
    about = {"chat_id": club.id, "ephemeral_message_parameters": alone, "reply_markup": more}
    await call(server, "sendMessage", text="Here", **about)
    await call(server, "answerCallbackQuery", callback_query_id=await query(server), text="One tea")
    await bob.press(bob.view(club).last, "More")
    await call(server, "answerCallbackQuery", callback_query_id=await query(server), text="Another")
    strips = {strip.viewer: [tell(frame.scene) for frame in strip.frames] for strip in film.develop()}
    pressed, there = "Example Bot: A drink?\n  [Tea] [Site] — Bob presses Tea", "Example Bot: A drink?\n  [Tea] [Site]"
    told_him = f"{there}\nExample Bot (only Bob sees this): Here\n  [More]"
    assert strips == {
        "Ann": [pressed, there],
        "Bob": [
            pressed,
            f"{told_him} — Bob presses More\nBob sees: One tea",
            f"{told_him}\nBob sees: Another",
        ],
    }


async def test_one_view_is_enough_where_all_see_the_same() -> None:
    server = BotApiServer()
    club = server.group("Club", members=[server.user("Ann"), server.user("Bob")])
    await call(server, "sendMessage", chat_id=club.id, text="A drink?")
    (strip,) = Film(server.core).develop()
    assert strip.viewer == "Ann"


async def test_chat_in_which_nothing_happens_is_one_picture_without_a_caption() -> None:
    server = BotApiServer()
    await call(server, "sendMessage", chat_id=server.user("Ann").id, text="Hello")
    assert told(Film(server.core)) == [("", "Example Bot: Hello")]


async def test_chat_that_begins_while_the_film_runs_has_something_that_happened() -> None:
    server = BotApiServer()
    ann = server.user("Ann")
    film = Film(server.core)
    await call(server, "sendMessage", chat_id=ann.id, text="Hello")
    assert told(film) == [("After", "Example Bot: Hello")]


async def test_alert_and_opened_address_are_told_apart() -> None:
    server = BotApiServer()
    ann = server.user("Ann")
    await call(server, "sendMessage", chat_id=ann.id, text="A drink?", reply_markup=ROWS)
    film = Film(server.core)
    await ann.press(None, "Site")
    await ann.press(None, "Tea")
    await call(server, "answerCallbackQuery", callback_query_id=await query(server), text="Sold out", show_alert=True)
    pictures = [text.splitlines()[-1] for _, text in told(film)]
    assert any("https://example.com/" in one for one in pictures)
    assert any("Sold out" in one for one in pictures)
    assert len(set(pictures)) == len(pictures)


async def test_deleted_message_is_marked_where_it_was_seen_and_absent_where_not() -> None:
    server = BotApiServer()
    ann = server.user("Ann")
    first = await call(server, "sendMessage", chat_id=ann.id, text="Seen", reply_markup=ROWS)
    film = Film(server.core)
    await call(server, "deleteMessage", chat_id=ann.id, message_id=first["message_id"])
    second = await call(server, "sendMessage", chat_id=ann.id, text="Never seen")
    await call(server, "deleteMessage", chat_id=ann.id, message_id=second["message_id"])
    assert told(film)[-1] == ("After", "Example Bot (deleted): Seen")


async def test_long_chat_shows_the_newest_and_counts_the_rest() -> None:
    server = BotApiServer()
    ann = server.user("Ann")
    for number in range(9):
        await call(server, "sendMessage", chat_id=ann.id, text=f"Number {number}")
    ((_, text),) = told(Film(server.core))
    assert text.splitlines()[0] == "(4 earlier)"
    assert text.splitlines()[-1] == "Example Bot: Number 8"


async def test_an_empty_chat_shows_what_the_bot_says_of_itself_in_the_language_of_the_app() -> None:
    server = BotApiServer()
    ann = server.user("Ann", language_code="de-at")
    assert ann.chat().messages == []
    film = Film(server.core)
    assert film.develop() == []
    await call(server, "setMyDescription", description="I take orders.")
    assert told(film) == [("After", "What can this bot do? I take orders.")]
    await call(server, "setMyDescription", description="Ich nehme Bestellungen an.", language_code="de")
    await call(server, "setMyName", name="Kaffeeklub", language_code="de")
    (strip,) = film.develop()
    assert (strip.title, strip.frames[-1].scene.title) == ("Example Bot", "Kaffeeklub")
    assert tell(strip.frames[-1].scene) == "What can this bot do? Ich nehme Bestellungen an."
    await ann.send("/start")
    assert told(film)[-1] == ("After", "Ann: /start")


async def test_commands_and_a_button_of_the_bot_stand_beside_the_text_field() -> None:
    server = BotApiServer()
    ann = server.user("Ann", language_code="pt-br")
    await ann.send("/start")
    film = Film(server.core)
    for language, words in (("", "Order"), ("pt", "Pedir")):
        commands = [{"command": "order", "description": words}]
        await call(server, "setMyCommands", commands=commands, language_code=language)
    assert told(film) == [
        ("Before", "Ann: /start"),
        ("After", "Ann: /start\nBeside the text field: [Menu]\n  /order: Pedir"),
    ]
    shop = {"type": "web_app", "text": "Shop", "web_app": {"url": "https://example.com/"}}
    await call(server, "setChatMenuButton", chat_id=ann.id, menu_button=shop)
    assert told(film)[-1] == ("After", "Ann: /start\nBeside the text field: [Shop]")


async def test_in_a_group_of_several_bots_commands_bear_the_names_of_theirs() -> None:
    server = BotApiServer()
    other = server.add_bot("Other", username="other_bot")
    group = server.group("Friends", members=[server.user("Ann"), other])
    await call(server, "setMyCommands", commands=[{"command": "order", "description": "Order"}])
    await call(server, "sendMessage", chat_id=group.id, text="Hi")
    assert told(Film(server.core))[-1][1] == "Example Bot: Hi\nBeside the text field: [/]\n  /order: Order"
    answer = await server.core.call(other.token, "setMyCommands", {"commands": [{"command": "a", "description": "B"}]})
    assert answer.body["ok"], answer.body
    assert told(Film(server.core))[-1][1].endswith("[/]\n  /a@other_bot: B\n  /order@example_bot: Order")


async def test_reply_keyboard_stands_below_until_it_is_removed() -> None:
    server = BotApiServer()
    ann = server.user("Ann")
    keys = {"keyboard": [["Yes", "No"]]}
    await call(server, "sendMessage", chat_id=ann.id, text="Well?", reply_markup=keys)
    film = Film(server.core)
    await ann.tap("Yes")
    await call(server, "sendMessage", chat_id=ann.id, text="Fine", reply_markup={"remove_keyboard": True})
    first, *_, last = (text for _, text in told(film))
    assert first.endswith("Keyboard below the chat:\n  [Yes] [No]")
    assert last.endswith("Ann: Yes\nExample Bot: Fine")


async def test_what_has_no_picture_fails_when_the_film_is_developed() -> None:
    server = BotApiServer()
    ann = server.user("Ann")
    await call(server, "sendMessage", chat_id=ann.id, text="Hello", reply_markup=ROWS)
    film = Film(server.core)
    ann.chat().last.record.content = {"hologram": {}}
    await ann.press(None, "Tea")
    with pytest.raises(CannotDrawError, match="no picture"):
        film.develop()


async def test_a_chat_of_two_people_is_seen_once_a_bot_has_to_do_with_it() -> None:
    server = BotApiServer()
    ann, bob = server.user("Ann"), server.user("Bob")
    friends = ann.chat_with(bob)
    await ann.send("Hello!", chat=friends)
    film = Film(server.core)
    assert film.develop() == []
    asking = await ann.ask_inline("cats", chat=friends)
    results = [{"type": "article", "id": "1", "title": "Cats", "input_message_content": {"message_text": "Meow"}}]
    await call(server, "answerInlineQuery", inline_query_id=asking.query_id, results=results)
    offered = await asking.results()
    assert offered is not None
    await ann.choose(offered, "Cats")
    (strip,) = film.develop()
    assert (strip.title, strip.viewer) == ("Bob", "Ann")
    assert "Meow" in told(film)[-1][1]


async def test_of_direct_messages_one_sees_the_own_topic() -> None:
    server = BotApiServer()
    olga, ann, bob = (server.user(name) for name in ("Olga", "Ann", "Bob"))
    server.give_grams(ann, 2_000_000_000)
    chat = server.channel("News", members=[olga], direct_messages=True).direct_messages
    await ann.suggest("Come to the fair!", chat=chat, nanograms=1_500_000_000)
    await bob.send("Good day", chat=chat)
    decided = {"chat_id": chat.id, "message_id": chat.messages[0].message_id}
    await call(server, "approveSuggestedPost", **decided, send_date=server.clock.unix() + 3600)
    await server.clock.advance(25 * 3600)
    scenes = {strip.frames[-1].scene.kind: strip.frames[-1].scene for strip in Film(server.core).develop()}
    assert tell(scenes["direct messages"]).splitlines() == [
        "Ann (suggested for 1.5 TON, approved): Come to the fair!",
        "— The suggested post was approved: it appears at 01 Jan 13:00",
        "— The channel has got 1.5 TON for the post",
    ]
    assert tell(scenes["2 subscribers"]) == "News (paid post): Come to the fair!"


async def test_paid_media_is_hidden_from_who_has_not_paid() -> None:
    server = BotApiServer()
    ann = server.user("Ann")
    server.give_stars(ann, 5)
    film = {"type": "video", "media": "attach://film", "width": 40, "height": 30, "duration": 7}
    about = {"chat_id": ann.id, "star_count": 5, "media": [film]}
    answer = await server.core.call(server.token, "sendPaidMedia", about, {"film": Uploaded(b"film", "film.mp4")})
    assert answer.body["ok"], answer.body
    sold = ann.chat().last
    await ann.send("What is it?", reply_to=sold)
    for_sale, asked = tell(told_scene(Film(server.core))).splitlines()
    assert for_sale == "Example Bot: [Paid media, ⭐ 5, 40 \u00d7 30, 0:07]"
    assert asked == "Ann (replying to Example Bot “Paid media”): What is it?"
    assert "card--hidden" in draw(told_scene(Film(server.core)))
    await ann.buy_media(sold)
    assert tell(told_scene(Film(server.core))).startswith("Example Bot: [Video, film.mp4, 40 \u00d7 30, 0:07, 4 B]")
    assert "card--hidden" not in draw(told_scene(Film(server.core)))
