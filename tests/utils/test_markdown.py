from __future__ import annotations

import pytest

from aiogram.utils import markdown


@pytest.mark.parametrize(
    ("name", "html", "markup"),
    [
        ("bold", "<b>a &lt; 1.</b>", "*a < 1\\.*"),
        ("italic", "<i>a &lt; 1.</i>", "_\ra < 1\\._\r"),
        ("underline", "<u>a &lt; 1.</u>", "__\ra < 1\\.__\r"),
        ("strikethrough", "<s>a &lt; 1.</s>", "~a < 1\\.~"),
        ("code", "<code>a &lt; 1.</code>", "`a < 1\\.`"),
        ("pre", "<pre>a\n&lt;\n1.</pre>", "```\na\n<\n1\\.```"),
        ("blockquote", "<blockquote>a\n&lt;\n1.</blockquote>", ">a\n><\n>1\\."),
    ],
)
def test_content_is_joined_quoted_and_marked(name: str, html: str, markup: str) -> None:
    assert getattr(markdown, f"h{name}")("a", "<", "1.") == html
    assert getattr(markdown, name)("a", "<", "1.") == markup


def test_content_may_be_anything_and_the_separator_is_yours() -> None:
    assert markdown.text("a", 1, None, sep="-") == "a-1-None"
    assert markdown.hbold(1, 2, sep="<") == "<b>1&lt;2</b>"


def test_links_have_a_title_or_are_hidden() -> None:
    assert markdown.hlink("<", "http://a.org") == '<a href="http://a.org">&lt;</a>'
    assert markdown.link(".", "http://a.org/)") == "[\\.](http://a.org/\\))"
    assert markdown.hide_link("http://a.org") == '<a href="http://a.org">\u200b</a>'
