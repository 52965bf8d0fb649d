"""Every kind of message has a picture, whatever is in it, and nothing in it becomes a part of the page."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aiogram.enums import ContentType, MessageEntityType
from aiogram.testing import BotApiServer, Person
from aiogram.testing.drawing import CannotDrawError, draw, draw_note, read_scene, tell
from aiogram.testing.drawing.scene import Menu, Note
from aiogram.testing.messages import Message
from aiogram.testing.placing import place_message
from aiogram.types import Message as MessageType
from tests.strategies import hints, on_the_wire, values

KINDS = [kind.value for kind in ContentType if kind.value in hints(MessageType)]
UNHURRIED = (HealthCheck.too_slow, HealthCheck.filter_too_much)
EVIL = """<img src=x onerror="alert(1)">&'"</li><script>"""


def placed(server: BotApiServer, person: Person, text: str = "…") -> Message:
    """Put a message of the bot into a private chat."""
    return place_message(server.core, person.chat().record, server.bot, text, buttons=None, game="")


def scene_with(content: dict[str, Any], name: str = "Ann") -> Any:
    """Return the scene of a private chat with one message that has this content."""
    server = BotApiServer()
    person = server.user(name)
    record = placed(server, person)
    record.content = content
    return read_scene(person.chat().record, person.account, server.core.state.profiles)


def shown_values(kind: str) -> st.SearchStrategy[Any]:
    """Return what a message of a kind can carry."""
    there = values(hints(MessageType)[kind], bounded=True).map(on_the_wire).map(unmarked)
    return there.filter(lambda one: one is not None and one is not False and not_empty(one))


def unmarked(value: Any) -> Any:
    """Return a value without entities: theirs is a test of its own."""
    if isinstance(value, list):
        return [unmarked(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {name: unmarked(one) for name, one in value.items() if not name.endswith("entities")}


def not_empty(value: Any) -> bool:
    """Tell whether no list in a value is empty: what Telegram sends has something in it."""
    if isinstance(value, list):
        return bool(value) and all(map(not_empty, value))
    return all(map(not_empty, value.values())) if isinstance(value, dict) else True


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_message_can_be_drawn_and_told(kind: str) -> None:
    @settings(max_examples=8, suppress_health_check=UNHURRIED)
    @given(shown_values(kind))
    def holds(value: Any) -> None:
        scene = scene_with({kind: value})
        assert 'class="chat"' in draw(scene)
        assert tell(scene)

    holds()


def test_game_shows_who_leads_below_what_it_is() -> None:
    game = {"title": "Chess", "description": "For two", "photo": [], "text": "1. Ann: 10\n2. Bob: 7"}
    scene = scene_with({"game": game})
    assert tell(scene) == "Example Bot: [Game, Chess, For two, 1. Ann: 10, 2. Bob: 7]"
    assert "<span>1. Ann: 10</span><span>2. Bob: 7</span>" in draw(scene)


def test_giveaway_shows_what_there_is_to_win() -> None:
    stars = {"winner_count": 2, "prize_star_count": 1000, "prize_description": "A chess board"}
    assert "[Giveaway, 2 prizes, ⭐ 1000 in all, A chess board]" in tell(scene_with({"giveaway": stars}))
    premium = {"winner_count": 1, "winners": [{"first_name": "Ann"}], "premium_subscription_month_count": 3}
    told = tell(scene_with({"giveaway_winners": premium}))
    assert "[Giveaway, 1 winner, Ann, Telegram Premium for 3 months]" in told


@pytest.mark.parametrize(
    ("origin", "words"),
    [("upgrade", "made a gift unique: Rose-1"), ("transfer", "sent the unique gift Rose-1")],
)
def test_who_makes_a_gift_unique_is_not_shown_as_its_giver(origin: str, words: str) -> None:
    scene = scene_with({"unique_gift": {"gift": {"name": "Rose-1"}, "origin": origin}})
    assert tell(scene) == f"— Example Bot {words}"


class Elements(HTMLParser):
    """Which elements a text has, and whether each is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in {"hr", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def elements(html: str) -> Elements:
    found = Elements()
    found.feed(html)
    found.close()
    assert found.open == []
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_markup_in_any_value_stays_text(kind: str) -> None:
    @settings(max_examples=8, suppress_health_check=UNHURRIED)
    @given(shown_values(kind))
    def holds(value: Any) -> None:
        harmless = elements(draw(scene_with({kind: value})))
        found = elements(draw(scene_with({kind: spoilt(value)}, EVIL)))
        assert not found.names & {"img", "script"}
        assert found.attributes <= harmless.attributes | {"title"}

    holds()


def spoilt(value: Any) -> Any:
    """Return a value with markup in every text that is not the name of a kind."""
    if isinstance(value, dict):
        kept = {"type", "currency", "source"}
        return {name: one if name in kept else spoilt(one) for name, one in value.items()}
    if isinstance(value, list):
        return [spoilt(one) for one in value]
    return f"{value}{EVIL}" if isinstance(value, str) else value


@pytest.mark.parametrize("live", [False, True])
def test_markup_in_buttons_names_and_notes_stays_text(live: bool) -> None:
    server = BotApiServer(bot_name=EVIL)
    ann = server.user(EVIL, last_name=EVIL)
    rows = [[{"text": EVIL, "callback_data": EVIL}, {"text": "x", "url": "javascript:alert(1)"}]]
    record = placed(server, ann, EVIL)
    record.keyboard = rows
    record.reply_keyboard = [[{"text": EVIL}]]
    scene = read_scene(ann.chat().record, ann.account, server.core.state.profiles)
    scene = replace(scene, intro=EVIL, menu=Menu(EVIL, ((EVIL, EVIL),)))
    html = draw(scene, live=live) + "".join(draw_note(Note(EVIL, alert=one, who=EVIL)) for one in (True, False))
    found = elements(html + draw_note(Note("", url=EVIL)))
    assert not found.names & {"img", "script", "a"}
    assert not {name for name in found.attributes if name.startswith("on")} | found.attributes & {"href", "src"}
    assert html.count("&lt;img src=x") > 5


@pytest.mark.parametrize("kind", [one.value for one in MessageEntityType])
def test_every_mark_can_be_drawn_and_told(kind: str) -> None:
    about = {"url": "https://example.com/", "language": "py", "user": {"id": 1, "first_name": "Bob", "is_bot": False}}
    more = {"custom_emoji_id": "5", "unix_time": 1, "date_time_format": "r"}
    entity = {"type": kind, "offset": 3, "length": 4, **about, **more}
    scene = scene_with({"text": "no \U0001f600 more", "entities": [entity]})
    assert f"mark-{kind}" in draw(scene)
    assert "no \U0001f600 more" in re.sub(r"[^ \w\U0001f600]", "", re.sub("<.*?>", "", draw(scene)))
    assert "no" in tell(scene)


@given(st.text(max_size=30))
def test_texts_are_shown_to_the_letter(text: str) -> None:
    html = draw(scene_with({"text": text}))
    shown = re.search(r'<p class="part">(.*?)</p>', html, re.DOTALL)
    assert shown is not None
    parser = Texts()
    parser.feed(shown[1].replace("\r", "&#13;"))
    parser.close()
    assert parser.text == text


class Texts(HTMLParser):
    text = ""

    def handle_data(self, data: str) -> None:
        self.text += data


def test_kind_without_a_picture_is_named_with_its_message() -> None:
    with pytest.raises(CannotDrawError, match=r"message 1 of 'Example Bot': no picture for a message of the kind ''"):
        scene_with({"hologram": {}})
