from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.server.conftest import Api

RESERVED = "Character '{}' is reserved and must be escaped with the preceding '\\'"


async def format_(api: Api, text: str, **parameters: Any) -> str:
    """Send a text and write down what came of it: `a b [bold 0+1]`, or the error."""
    ann = api.server.user("Ann")
    answer = await api.call("sendMessage", chat_id=ann.id, text=text, **parameters)
    if not answer.body["ok"]:
        return str(answer.body["description"]).removeprefix("Bad Request: ")
    sent = answer.body["result"]
    marks = [_show(entity) for entity in sent.get("entities", ())]
    return " ".join([sent["text"], *marks])


def _show(entity: dict[str, Any]) -> str:
    extra = {key: value for key, value in entity.items() if key not in {"type", "offset", "length"}}
    return f"[{entity['type']} {entity['offset']}+{entity['length']}{' ' + json.dumps(extra) if extra else ''}]"


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("*b*", "b [bold 0+1]"),
        ("_i_", "i [italic 0+1]"),
        ("__u__", "u [underline 0+1]"),
        ("~s~", "s [strikethrough 0+1]"),
        ("||s||", "s [spoiler 0+1]"),
        ("`a*b`", "a*b [code 0+3]"),
        ("```py\na_b```", 'a_b [pre 0+3 {"language": "py"}]'),
        ("```\na```", "a [pre 0+1]"),
        ("[t](https://a.org)", 't [text_link 0+1 {"url": "https://a.org/"}]'),
        ("[a\\)](http://b.c/\\))", 'a) [text_link 0+2 {"url": "http://b.c/)"}]'),
        ("[t](tg://user?id=99)", "t"),
        ("![x](tg://emoji?id=5)", 'x [custom_emoji 0+1 {"custom_emoji_id": "5"}]'),
        ("![x](tg://time?unix=5)", 'x [date_time 0+1 {"unix_time": 5}]'),
        ("*a _b_ c*", "a b c [bold 0+5] [italic 2+1]"),
        ("___a_b__", "ab [underline 0+2] [italic 0+1]"),
        (">a\n>b\nc", "a\nb\nc [blockquote 0+3]"),
        (">a\n**>b||", "a\nb [blockquote 0+1] [expandable_blockquote 2+1]"),
        ("\\*\\.\\a", "*.a"),
        ("**", "text must be non-empty"),
        ("😀*b*", "😀b [bold 2+1]"),
        *((mark, "can't parse entities: " + RESERVED.format(mark)) for mark in ")]#+-=|{}.!"),
        ("a>b", "can't parse entities: " + RESERVED.format(">")),
        ("é *a", "can't parse entities: Can't find end of Bold entity at byte offset 3"),
        ("_a", "can't parse entities: Can't find end of Italic entity at byte offset 0"),
        ("__a", "can't parse entities: Can't find end of Underline entity at byte offset 0"),
        ("~a", "can't parse entities: Can't find end of Strikethrough entity at byte offset 0"),
        ("||a", "can't parse entities: Can't find end of Spoiler entity at byte offset 0"),
        ("`a", "can't parse entities: Can't find end of Code entity at byte offset 0"),
        ("```a", "can't parse entities: Can't find end of Pre entity at byte offset 0"),
        ("```py\na", "can't parse entities: Can't find end of PreCode entity at byte offset 0"),
        ("[a", "can't parse entities: Can't find end of TextUrl entity at byte offset 0"),
        ("![a", "can't parse entities: Can't find end of CustomEmoji entity at byte offset 0"),
        (">*a\nb*", "can't parse entities: Can't find end of Bold entity at byte offset 1"),
        ("[a](b", "can't parse entities: Can't find end of a URL at byte offset 3"),
        ("![a](b)", "can't parse entities: The entity must contain a tg://emoji or tg://time URL"),
        ("![a](tg://emoji?id=b)", "can't parse entities: Invalid tg://emoji or tg://time URL specified"),
    ],
)
async def test_markdown_v2(api: Api, text: str, result: str) -> None:
    assert await format_(api, text, parse_mode="MarkdownV2") == result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("*b* _i_ `c`", "b i c [bold 0+1] [italic 2+1] [code 4+1]"),
        ("```py\na```", 'a [pre 0+1 {"language": "py"}]'),
        ("[t](a.org)", 't [text_link 0+1 {"url": "http://a.org/"}]'),
        ("[t](nowhere)", "t"),
        ("[a.org]", 'a.org [text_link 0+5 {"url": "http://a.org/"}]'),
        ("*a _b*_", "can't parse entities: Can't find end of the entity starting at byte offset 6"),
        ("\\*a. (b)!", "*a. (b)!"),
        ("é_a", "can't parse entities: Can't find end of the entity starting at byte offset 2"),
    ],
)
async def test_the_old_markdown(api: Api, text: str, result: str) -> None:
    assert await format_(api, text, parse_mode="Markdown") == result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("<b>b</b><STRONG>c</STRONG>", "bc [bold 0+2]"),
        ("<i>a</i> <em>b</em>", "a b [italic 0+1] [italic 2+1]"),
        ("<u>a</u> <ins>b</ins>", "a b [underline 0+1] [underline 2+1]"),
        (
            "<s>a</s> <strike>b</strike> <del>c</del>",
            "a b c " + " ".join(f"[strikethrough {at}+1]" for at in (0, 2, 4)),
        ),
        ("<tg-spoiler>a</tg-spoiler> <span class='tg-spoiler'>b</span>", "a b [spoiler 0+1] [spoiler 2+1]"),
        ("<code>a &lt; b</code>", "a < b [code 0+5]"),
        ('<pre><code class="language-py">a</code></pre>', 'a [pre 0+1 {"language": "py"}]'),
        ("<pre>a</pre>", "a [pre 0+1]"),
        ('<a href="https://a.org?a&amp;b">t</a>', 't [text_link 0+1 {"url": "https://a.org/?a&b"}]'),
        ("<a>a.org</a>", 'a.org [text_link 0+5 {"url": "http://a.org/"}]'),
        ("<tg-emoji emoji-id=5>x</tg-emoji>", 'x [custom_emoji 0+1 {"custom_emoji_id": "5"}]'),
        ("<tg-time unix=5>x</tg-time>", 'x [date_time 0+1 {"unix_time": 5}]'),
        ("<blockquote>a</blockquote>", "a [blockquote 0+1]"),
        ("<blockquote expandable>a</blockquote>", "a [expandable_blockquote 0+1]"),
        ("<b other=x>a</>", "a [bold 0+1]"),
        ("<b>a<code>b</code>c</b>", "abc [bold 0+1] [code 1+1] [bold 2+1]"),
        ("&lt;&gt;&amp;&quot;&#65;&#x42;&copy;", '<>&"AB&copy;'),
        ("é < b", 'can\'t parse entities: Unsupported start tag "" at byte offset 3'),
        ("<br>", 'can\'t parse entities: Unsupported start tag "br" at byte offset 0'),
        ("<b", "can't parse entities: Unclosed start tag at byte offset 0"),
        ("<b ", 'can\'t parse entities: Unclosed start tag "b" at byte offset 0'),
        ("<a href='b>", 'can\'t parse entities: Unclosed start tag "a" at byte offset 0'),
        ("<a ='b'>c</a>", 'can\'t parse entities: Empty attribute name in the tag "a" at byte offset 3'),
        ("<a href=b_c>c</a>", "can't parse entities: Unexpected end of name token at byte offset 8"),
        ("<span>a</span>", 'can\'t parse entities: Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("a</b>", "can't parse entities: Unexpected end tag at byte offset 1"),
        ("<b>a</b", "can't parse entities: Unclosed end tag at byte offset 4"),
        ("<b>a</i>", 'can\'t parse entities: Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b>a", "can't parse entities: Can't find end tag corresponding to start tag \"b\""),
        ("<tg-emoji emoji-id=b>a</tg-emoji>", "can't parse entities: Invalid custom emoji identifier specified"),
    ],
)
async def test_html(api: Api, text: str, result: str) -> None:
    assert await format_(api, text, parse_mode="html") == result


async def test_a_link_to_somebody_known_is_a_mention(api: Api) -> None:
    bob = api.server.user("Bob")
    shown = await format_(api, f'<a href="tg://user?id={bob.id}">b</a>', parse_mode="HTML")
    assert shown == f'b [text_mention 0+1 {{"user": {{"id": {bob.id}, "is_bot": false, "first_name": "Bob"}}}}]'


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("/start now /stop@example_bot a/b 1/2", "[bot_command 0+6] [bot_command 11+17]"),
        ("@ann_lee a@b.com @x", "[mention 0+8] [email 9+7]"),
        ("#tag #1 #été a#b", "[hashtag 0+4] [hashtag 8+4]"),
        ("$USD $usd", "[cashtag 0+4]"),
        ("see example.com, https://a.org/b_(c)! x.unknown", "[url 4+11] [url 17+19]"),
        ("(http://a.org/b)", "[url 1+14]"),
        ("😀 /start", "[bot_command 3+6]"),
    ],
)
async def test_what_is_found_without_being_marked(api: Api, text: str, result: str) -> None:
    assert await format_(api, text) == f"{text} {result}"


async def test_nothing_is_found_in_code_and_links(api: Api) -> None:
    text = "<code>/a</code> <a href='a.org'>@bob</a> <b>/c</b>"
    assert await format_(api, text, parse_mode="HTML") == (
        '/a @bob /c [code 0+2] [text_link 3+4 {"url": "http://a.org/"}] [bot_command 8+2] [bold 8+2]'
    )


@pytest.mark.parametrize(
    ("entities", "result"),
    [
        ([{"type": "bold", "offset": 0, "length": 2}], "😀b c [bold 0+2]"),
        ([{"type": "url", "offset": 0, "length": 2}], "😀b c"),
        ("no JSON", "😀b c"),
        ({}, "😀b c"),
        ([5], "can't parse MessageEntity: expected an Object"),
        ([{"offset": 0, "length": 1}], "can't parse MessageEntity: Type is not specified"),
        ([{"type": "loud", "offset": 0, "length": 1}], "can't parse MessageEntity: Unsupported type specified"),
        ([{"type": "bold"}], "can't parse MessageEntity: Can't find field \"offset\""),
        (
            [{"type": "bold", "offset": "a", "length": 1}],
            'can\'t parse MessageEntity: Field "offset" must be a valid Number',
        ),
        ([{"type": "bold", "offset": [], "length": 1}], 'can\'t parse MessageEntity: Field "offset" must be a Number'),
        ([{"type": "bold", "offset": -1, "length": 1}], "receive an entity with incorrect offset -1"),
        ([{"type": "bold", "offset": 0, "length": -1}], "receive an entity with incorrect length -1"),
        ([{"type": "bold", "offset": 9, "length": 1}], "entity begins after the end of the text at UTF-16 offset 9"),
        (
            [{"type": "bold", "offset": 2, "length": 9}],
            "entity beginning at UTF-16 offset 2 ends after the end of the text at UTF-16 offset 11",
        ),
        (
            [{"type": "bold", "offset": 1, "length": 1}],
            "entity begins in a middle of a UTF-16 symbol at byte offset 0",
        ),
        (
            [{"type": "bold", "offset": 0, "length": 3}, {"type": "italic", "offset": 2, "length": 3}],
            "😀b c [bold 0+3] [italic 2+1] [italic 3+2]",
        ),
        (
            [
                {"type": "bold", "offset": 0, "length": 3},
                {"type": "text_link", "offset": 2, "length": 3, "url": "a.org"},
            ],
            '😀b c [bold 0+2] [text_link 2+3 {"url": "http://a.org/"}] [bold 2+1]',
        ),
        ([{"type": "text_link", "offset": 0, "length": 2, "url": "nowhere"}], "😀b c"),
        ([{"type": "text_mention", "offset": 0, "length": 2, "user": {"id": 99}}], "😀b c"),
        ([{"type": "pre", "offset": 0, "length": 2, "language": "py"}], '😀b c [pre 0+2 {"language": "py"}]'),
    ],
)
async def test_entities_given_as_a_parameter(api: Api, entities: Any, result: str) -> None:
    assert await format_(api, "😀b c", entities=entities) == result


async def test_a_parse_mode_beats_entities(api: Api) -> None:
    entities = [{"type": "bold", "offset": 0, "length": 1}]
    assert await format_(api, "_a_", parse_mode="MarkdownV2", entities=entities) == "a [italic 0+1]"


async def test_a_text_is_cleaned_and_its_entities_with_it(api: Api) -> None:
    entities = [{"type": "bold", "offset": 0, "length": 5}]
    assert await format_(api, " \ta\r\x01\u202eb\n", entities=entities) == "a b [bold 0+2]"
