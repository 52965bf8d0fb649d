from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiogram.testing.formatting.parse_html import parse_html
from aiogram.testing.formatting.parse_markdown_v2 import parse_markdown_v2
from aiogram.testing.formatting.source import Source
from aiogram.types import Chat, Message, MessageEntity, User
from aiogram.utils.text_decorations import html_decoration, markdown_decoration

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiogram.utils.text_decorations import TextDecoration

ANN = User(id=5, is_bot=False, first_name="A<b>", last_name="*c*")
STYLES = ["bold", "italic", "underline", "strikethrough", "spoiler"]
LANGUAGES: list[tuple[TextDecoration, Callable[[Source], None]]] = [
    (html_decoration, parse_html),
    (markdown_decoration, parse_markdown_v2),
]


def entity(kind: str, offset: int, length: int, **more: Any) -> MessageEntity:
    return MessageEntity(type=kind, offset=offset, length=length, **more)


@pytest.mark.parametrize(
    ("marked", "html", "markdown"),
    [
        (entity("bold", 0, 1), "<b>a</b>.b", "*a*\\.b"),
        (entity("italic", 0, 1), "<i>a</i>.b", "_\ra_\r\\.b"),
        (entity("underline", 0, 1), "<u>a</u>.b", "__\ra__\r\\.b"),
        (entity("strikethrough", 0, 1), "<s>a</s>.b", "~a~\\.b"),
        (entity("spoiler", 0, 1), "<tg-spoiler>a</tg-spoiler>.b", "||a||\\.b"),
        (entity("code", 0, 1), "<code>a</code>.b", "`a`\\.b"),
        (entity("pre", 0, 1), "<pre>a</pre>.b", "```\na```\\.b"),
        (entity("pre", 0, 1, language="py"), '<pre><code class="language-py">a</code></pre>.b', "```py\na```\\.b"),
        (entity("blockquote", 0, 3), "<blockquote>a.b</blockquote>", ">a\\.b"),
        (entity("expandable_blockquote", 0, 3), "<blockquote expandable>a.b</blockquote>", ">a\\.b||"),
        (
            entity("text_link", 0, 1, url='http://x.org/?a="&b=(1)'),
            '<a href="http://x.org/?a=&quot;&amp;b=(1)">a</a>.b',
            '[a](http://x.org/?a="&b=(1\\))\\.b',
        ),
        (entity("text_mention", 0, 1, user=ANN), '<a href="tg://user?id=5">a</a>.b', "[a](tg://user?id=5)\\.b"),
        (
            entity("custom_emoji", 0, 1, custom_emoji_id="55"),
            '<tg-emoji emoji-id="55">a</tg-emoji>.b',
            "![a](tg://emoji?id=55)\\.b",
        ),
        (
            entity("date_time", 0, 1, unix_time=datetime.fromtimestamp(7, UTC), date_time_format="wDT"),
            '<tg-time unix="7" format="wDT">a</tg-time>.b',
            "![a](tg://time?unix=7&format=wDT)\\.b",
        ),
        (entity("hashtag", 0, 1), "a.b", "a\\.b"),
        (entity("made_up_tomorrow", 0, 1), "a.b", "a\\.b"),
        (entity("text_link", 0, 1), "a.b", "a\\.b"),
    ],
)
def test_every_kind_of_entity_has_its_marks(marked: MessageEntity, html: str, markdown: str) -> None:
    assert html_decoration.unparse("a.b", [marked]) == html
    assert markdown_decoration.unparse("a.b", [marked]) == markdown


def test_a_quotation_has_its_mark_on_every_line() -> None:
    assert markdown_decoration.unparse("a\nb", [entity("blockquote", 0, 3)]) == ">a\n>b"


def test_what_would_be_a_mark_is_quoted() -> None:
    assert html_decoration.unparse('a < b & "c" > d') == 'a &lt; b &amp; "c" &gt; d'
    reserved = "_*[]()~`>#+-=|{}.!\\"
    assert markdown_decoration.unparse(reserved) == "".join(f"\\{mark}" for mark in reserved)


def test_positions_count_utf_16() -> None:
    assert html_decoration.unparse("😀 hi", [entity("bold", 3, 2)]) == "😀 <b>hi</b>"


def test_entities_nest_the_longer_one_outside() -> None:
    marks = [entity("italic", 1, 1), entity("bold", 0, 3)]
    assert html_decoration.unparse("abc", marks) == "<b>a<i>b</i>c</b>"


def test_entities_that_cross_are_written_in_parts() -> None:
    marks = [entity("bold", 0, 4), entity("italic", 2, 4)]
    assert html_decoration.unparse("abcdef", marks) == "<b>ab<i>cd</i></b><i>ef</i>"


def test_half_an_emoji_is_left_as_it_is() -> None:
    assert html_decoration.unparse("😀", [entity("bold", 0, 1)]).startswith("<b>")


@st.composite
def marked_texts(draw: st.DrawFn) -> tuple[str, list[MessageEntity]]:
    """Texts full of characters that are marks, with styles that nest and cross at will."""
    text = draw(st.text(st.sampled_from('ab<>&"_*[]()~`#+-=|{}.!\\😀é\n'), min_size=1, max_size=12))
    edges = [len(text[:at].encode("utf-16-le")) // 2 for at in range(len(text) + 1)]
    marks = []
    for kind in draw(st.lists(st.sampled_from(STYLES), unique=True)):
        start, end = sorted(draw(st.lists(st.sampled_from(edges), min_size=2, max_size=2, unique=True)))
        marks.append(entity(kind, start, end - start))
    return text, marks


def styles(length: int, spans: list[tuple[str, int, int]]) -> list[set[str]]:
    return [{kind for kind, start, end in spans if start <= at < end} for at in range(length)]


@pytest.mark.parametrize(("language", "parse"), LANGUAGES, ids=["HTML", "MarkdownV2"])
def test_the_server_reads_what_was_written(language: TextDecoration, parse: Callable[[Source], None]) -> None:
    @given(marked_texts())
    def holds(drawn: tuple[str, list[MessageEntity]]) -> None:
        text, marks = drawn
        source = Source(language.unparse(text, marks), lambda _: None)
        parse(source)
        read = "".join(source.out)
        assert read.replace("\r", "") == text
        found = styles(len(read), [(one.kind, one.start, one.end) for one in source.entities])
        there = [one for one, character in zip(found, read, strict=True) if character != "\r"]
        spans = [(one.type, characters(text, one.offset), characters(text, one.offset + one.length)) for one in marks]
        assert there == styles(len(text), spans)

    holds()


def characters(text: str, units: int) -> int:
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le"))


def message(**fields: Any) -> Message:
    chat = Chat(id=-1001234567890, type="supergroup")
    return Message(message_id=7, date=datetime.now(UTC), chat=chat, **fields)


def test_a_message_gives_its_text_as_markup() -> None:
    bold = [entity("bold", 0, 1)]
    assert message(text="a<", entities=bold).html_text == "<b>a</b>&lt;"
    assert message(text="a.", entities=bold).md_text == "*a*\\."
    assert message(caption="a<", caption_entities=bold).html_text == "<b>a</b>&lt;"
    assert message(caption="a.", caption_entities=bold).md_text == "*a*\\."
    assert message().html_text == message().md_text == ""


def test_a_person_is_mentioned_by_any_name() -> None:
    assert ANN.url == "tg://user?id=5"
    assert ANN.mention_html() == '<a href="tg://user?id=5">A&lt;b&gt; *c*</a>'
    assert ANN.mention_html("&") == '<a href="tg://user?id=5">&amp;</a>'
    assert ANN.mention_markdown() == "[A<b\\> \\*c\\*](tg://user?id=5)"
    assert ANN.mention_markdown("!") == "[\\!](tg://user?id=5)"
