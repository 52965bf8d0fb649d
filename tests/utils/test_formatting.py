from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiogram.client.default import DefaultBotProperties
from aiogram.methods import SendMessage, SendPoll
from aiogram.types import InputPollOption, MessageEntity, User
from aiogram.utils.formatting import (
    NODE_TYPES,
    BlockQuote,
    Bold,
    BotCommand,
    CashTag,
    Code,
    CustomEmoji,
    DateTime,
    Email,
    ExpandableBlockQuote,
    HashTag,
    Italic,
    PhoneNumber,
    Pre,
    Spoiler,
    Strikethrough,
    Text,
    TextLink,
    TextMention,
    Underline,
    Url,
    as_key_value,
    as_line,
    as_list,
    as_marked_list,
    as_marked_section,
    as_numbered_list,
    as_numbered_section,
    as_section,
    sizeof,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aiogram import Bot
    from tests.scripted_server import Script

ANN = User(id=5, is_bot=False, first_name="Ann")
MOMENT = datetime(2026, 1, 2, tzinfo=UTC)
MARKED = [
    (HashTag("#a"), "hashtag", {}),
    (CashTag("$a"), "cashtag", {}),
    (BotCommand("aa"), "bot_command", {}),
    (Url("aa"), "url", {}),
    (Email("aa"), "email", {}),
    (PhoneNumber("aa"), "phone_number", {}),
    (Bold("aa"), "bold", {}),
    (Italic("aa"), "italic", {}),
    (Underline("aa"), "underline", {}),
    (Strikethrough("aa"), "strikethrough", {}),
    (Spoiler("aa"), "spoiler", {}),
    (Code("aa"), "code", {}),
    (Pre("aa"), "pre", {}),
    (Pre("aa", language="python"), "pre", {"language": "python"}),
    (TextLink("aa", url="https://a.b"), "text_link", {"url": "https://a.b"}),
    (TextMention("aa", user=ANN), "text_mention", {"user": ANN}),
    (CustomEmoji("🍵", custom_emoji_id="55"), "custom_emoji", {"custom_emoji_id": "55"}),
    (DateTime("aa", unix_time=MOMENT), "date_time", {"unix_time": MOMENT}),
    (
        DateTime("aa", unix_time=int(MOMENT.timestamp()), date_time_format="wDT"),
        "date_time",
        {"unix_time": MOMENT, "date_time_format": "wDT"},
    ),
    (BlockQuote("aa"), "blockquote", {}),
    (ExpandableBlockQuote("aa"), "expandable_blockquote", {}),
]


def entity(kind: str, offset: int, length: int, **more: Any) -> MessageEntity:
    return MessageEntity(type=kind, offset=offset, length=length, **more)


@pytest.mark.parametrize(("content", "kind", "more"), MARKED, ids=[repr(content) for content, *_ in MARKED])
def test_every_class_is_an_entity(content: Text, kind: str, more: dict[str, Any]) -> None:
    text, entities = content.render()
    assert entities == [entity(kind, 0, 2, **more)]
    assert content.as_pretty_string() == Text.from_entities(text, entities).as_pretty_string()[5:-1]


def test_every_class_is_tried() -> None:
    assert {type(content) for content, *_ in MARKED} == set(NODE_TYPES.values()) - {Text}


def test_parts_may_be_anything_that_has_a_text() -> None:
    assert Text("a", 5, None, Bold(2.5)).render() == ("a5None2.5", [entity("bold", 6, 3)])


def test_a_mark_around_nothing_is_no_entity() -> None:
    assert Text(Bold(), Bold(""), Bold(Italic()), "a").render() == ("a", [])


def test_outer_marks_come_before_those_inside() -> None:
    assert Bold("a", Italic("b"), Code("c")).render()[1] == [
        entity("bold", 0, 3),
        entity("italic", 1, 1),
        entity("code", 2, 1),
    ]


@pytest.mark.parametrize(("kind", "sign"), [(HashTag, "#"), (CashTag, "$")])
def test_a_tag_begins_with_its_sign(kind: type[Text], sign: str) -> None:
    assert kind("tea").render()[0] == kind(f"{sign}tea").render()[0] == f"{sign}tea"
    for wrong in [(), ("a", "b"), (5,), (Bold("a"),)]:
        with pytest.raises(ValueError, match=f"{kind.__name__} takes one text"):
            kind(*wrong)


def test_the_kinds_that_need_more_than_a_text_ask_for_it() -> None:
    with pytest.raises(TypeError, match="url"):
        TextLink("a")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (as_line("a", "b", sep=" "), "a b\n"),
        (as_line("a", end="!"), "a!"),
        (as_list("a", Bold("b"), 3), "a\nb\n3"),
        (as_list("a", "b", sep="; "), "a; b"),
        (as_list(), ""),
        (as_marked_list("a", "b"), "- a\n- b"),
        (as_marked_list("a", marker="* "), "* a"),
        (as_numbered_list("a", "b"), "1. a\n2. b"),
        (as_numbered_list("a", start=7, fmt="({}) "), "(7) a"),
        (as_section("T", "a", "b"), "T\nab"),
        (as_marked_section("T", "a", "b"), "T\n- a\n- b"),
        (as_marked_section("T", "a", marker="+"), "T\n+a"),
        (as_numbered_section("T", "a", "b", start=0), "T\n0. a\n1. b"),
        (as_numbered_section("T", "a", fmt="{}:"), "T\n1:a"),
        (as_key_value("k", 5), "k: 5"),
    ],
)
def test_parts_are_laid_out(content: Text, text: str) -> None:
    assert content.render()[0] == text


def test_only_the_key_is_bold() -> None:
    assert as_key_value("k", "v").render()[1] == [entity("bold", 0, 2)]


def test_a_text_is_written_as_markup() -> None:
    content = Text("a<", Bold("b."))
    assert content.as_html() == "a&lt;<b>b.</b>"
    assert content.as_markdown() == "a<*b\\.*"


def test_a_text_is_shown_as_the_program_that_makes_it() -> None:
    content = Text("a", Pre("b", language="py"))
    assert repr(content) == content.as_pretty_string() == "Text('a', Pre('b', language='py'))"
    assert content.as_pretty_string(indent=True) == (
        "Text(\n    'a',\n    Pre(\n        'b',\n        language='py',\n    ),\n)"
    )
    assert Text().as_pretty_string(indent=True) == "Text()"


KEYS = [
    ("as_kwargs", ("text", "entities", "parse_mode")),
    ("as_caption_kwargs", ("caption", "caption_entities", "parse_mode")),
    ("as_poll_question_kwargs", ("question", "question_entities", "question_parse_mode")),
    ("as_poll_explanation_kwargs", ("explanation", "explanation_entities", "explanation_parse_mode")),
    ("as_gift_text_kwargs", ("text", "text_entities", "text_parse_mode")),
]


@pytest.mark.parametrize(("method", "names"), KEYS)
def test_a_text_is_passed_as_arguments(method: str, names: tuple[str, str, str]) -> None:
    text, entities, parse_mode = names
    arguments = {text: "a", entities: [entity("bold", 0, 1)]}
    assert getattr(Bold("a"), method)() == {**arguments, parse_mode: None}
    assert getattr(Bold("a"), method)(replace_parse_mode=False) == arguments


def test_arguments_can_have_any_names() -> None:
    names = {"text_key": "quote", "entities_key": "quote_entities", "parse_mode_key": "quote_parse_mode"}
    assert Text("a").as_kwargs(**cast("Any", names)) == {"quote": "a", "quote_entities": [], "quote_parse_mode": None}


def test_methods_take_the_arguments() -> None:
    assert SendMessage(1, **Bold("a").as_kwargs()).entities == [entity("bold", 0, 1)]
    poll = SendPoll(1, options=[InputPollOption(text="b")], **Bold("a").as_poll_question_kwargs())
    assert (poll.question, poll.question_entities) == ("a", [entity("bold", 0, 1)])


async def test_no_parse_mode_of_the_bot_gets_in_the_way(bot: Bot, script: Script) -> None:
    bot.default = DefaultBotProperties(parse_mode="HTML")
    script.returns({"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}})
    await bot.send_message(1, **Text("1 < 2").as_kwargs())
    assert script.asked[-1] == ("sendMessage", {"chat_id": 1, "text": "1 < 2", "entities": []})


def test_another_text_takes_over_the_mark() -> None:
    link = TextLink("a", url="https://a.b")
    assert repr(link.replace("b")) == "TextLink('b', url='https://a.b')"
    assert repr(link.replace("b", url="https://c.d")) == "TextLink('b', url='https://c.d')"


@pytest.mark.parametrize(
    ("together", "shown"),
    [
        (Text("a") + "b", "Text('a', 'b')"),
        (Text("a") + Bold("b"), "Text('a', Bold('b'))"),
        (Text("a") + Text("b"), "Text('a', 'b')"),
        (Bold("a") + "b", "Text(Bold('a'), 'b')"),
        (Bold("a") + Bold("b"), "Bold('a', 'b')"),
        (Bold("a") + Italic("b"), "Text(Bold('a'), Italic('b'))"),
        (HashTag("a") + HashTag("b"), "HashTag('#a', '#b')"),
        (TextLink("a", url="x") + TextLink("b", url="y"), "Text(TextLink('a', url='x'), TextLink('b', url='y'))"),
        (TextLink("a", url="x") + TextLink("b", url="x"), "TextLink('a', 'b', url='x')"),
    ],
)
def test_texts_are_added(together: Text, shown: str) -> None:
    assert repr(together) == shown


def test_a_text_has_parts_and_a_length_in_utf_16() -> None:
    content = Text("🍵", Bold("é", 5))
    assert next(iter(content)) == "🍵"
    assert len(content) == 4
    assert content
    assert not Text("", Bold())


@pytest.mark.parametrize(
    ("start", "stop", "shown"),
    [
        (None, None, "Text('abc', Bold('d', Italic('e')), 'f')"),
        (1, 3, "Text('bc')"),
        (2, 4, "Text('c', Bold('d'))"),
        (4, None, "Text(Bold(Italic('e')), 'f')"),
        (-2, None, "Text(Bold(Italic('e')), 'f')"),
        (None, -4, "Text('ab')"),
        (3, 99, "Text(Bold('d', Italic('e')), 'f')"),
        (4, 2, "Text()"),
    ],
)
def test_a_text_is_cut_with_its_marks(start: int | None, stop: int | None, shown: str) -> None:
    assert repr(Text("abc", Bold("d", Italic("e")), "f")[start:stop]) == shown


def test_cutting_adds_nothing() -> None:
    assert Text(HashTag("tea"), "a")[1:3].render()[0] == "te"
    assert repr(TextLink("ab", url="x")[:1]) == "TextLink('a', url='x')"


@pytest.mark.parametrize("wrong", [0, slice(0, 4, 2), "a"])
def test_a_text_is_cut_by_slices_only(wrong: Any) -> None:
    with pytest.raises(TypeError, match="cut by a slice without a step"):
        Text("abcd")[wrong]


_WORDS = st.text(st.sampled_from("ab é😀🍵\n"), max_size=4)
_PLAIN: list[type[Text]] = [Bold, Italic, Underline, Strikethrough, Spoiler, Text]
TEXTS: st.SearchStrategy[Text] = st.recursive(
    _WORDS,
    lambda inner: st.builds(lambda kind, parts: kind(*parts), st.sampled_from(_PLAIN), st.lists(inner, max_size=3)),
    max_leaves=8,
).map(lambda part: part if isinstance(part, Text) else Text(part))


def marks(content: Any, around: frozenset[str] = frozenset()) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield every character with the marks that are around it, read off the parts themselves."""
    if not isinstance(content, Text):
        yield from ((character, around) for character in str(content))
        return
    inside = around if content.type is None else around | {str(content.type)}
    for part in content:
        yield from marks(part, inside)


def shown(text: str, entities: list[MessageEntity]) -> list[tuple[str, frozenset[str]]]:
    """Return every character with its marks, as an app reads them off the entities."""
    found: list[tuple[str, frozenset[str]]] = []
    place = 0
    for character in text:
        here = frozenset(one.type for one in entities if one.offset <= place < one.offset + one.length)
        found.append((character, here))
        place += len(character.encode("utf-16-le")) // 2
    return found


@given(TEXTS)
def test_entities_stand_where_the_parts_do(content: Text) -> None:
    text, entities = content.render()
    assert shown(text, entities) == list(marks(content))
    assert len(content) == sizeof(text)
    assert [one.offset for one in entities] == sorted(one.offset for one in entities)


@given(TEXTS)
def test_a_text_comes_back_from_its_entities(content: Text) -> None:
    assert list(marks(Text.from_entities(*content.render()))) == list(marks(content))


@given(TEXTS, st.integers(0, 30), st.integers(0, 30))
def test_a_cut_text_has_the_characters_that_are_whole(content: Text, start: int, stop: int) -> None:
    place = 0
    whole: list[tuple[str, frozenset[str]]] = []
    for character, around in marks(content):
        end = place + sizeof(character)
        if start <= place and end <= stop:
            whole.append((character, around))
        place = end
    cut = content[start:stop]
    assert list(marks(cut)) == whole
    assert len(cut) <= max(0, stop - start)


def test_entities_that_cross_come_in_parts() -> None:
    crossing = [entity("bold", 0, 2), entity("italic", 1, 2)]
    assert repr(Text.from_entities("abc", crossing)) == "Text(Bold('a', Italic('b')), Italic('c'))"


def test_a_text_without_entities_is_plain() -> None:
    assert repr(Text.from_entities("abc", None)) == "Text('abc')"
    assert repr(Text.from_entities("", [])) == "Text()"


def test_a_mark_of_tomorrow_is_plain() -> None:
    assert repr(Text.from_entities("abc", [entity("wavy", 0, 1)])) == "Text(Text('a'), 'bc')"
