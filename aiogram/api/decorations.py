"""Text with entities written as markup: HTML and Markdown V2."""

from __future__ import annotations

import html
import re
from abc import ABC, abstractmethod
from datetime import datetime
from typing import TYPE_CHECKING

from .spans import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.api.types.message_entity import MessageEntity

_PLAIN = frozenset(
    {"bold", "italic", "underline", "strikethrough", "spoiler", "code", "blockquote", "expandable_blockquote"}
)
"""Kinds of entities that say nothing but what they are; each is the name of its method."""

_RESERVED = re.compile(r"([_*\[\]()~`>#+\-=|{}.!\\])")
_IN_ADDRESS = re.compile(r"([)\\])")
_ESCAPED = r"\\\1"


class TextDecoration(ABC):
    """A language of markup; `html_decoration` and `markdown_decoration` are the two that there are.

    The methods put marks around a text that is markup already; `quote` makes markup of plain text.
    """

    def unparse(self, text: str, entities: Sequence[MessageEntity] | None = None) -> str:
        """Return the markup that Telegram reads as `text` with these entities.

        Entities that Telegram finds by itself, such as hashtags, and kinds that are not known here get no
        marks.
        """
        return "".join(fold(text, entities or (), self.quote, self._marked))

    def _marked(self, entity: MessageEntity, parts: list[str]) -> str:
        return self.apply_entity(entity, "".join(parts))

    def apply_entity(self, entity: MessageEntity, text: str) -> str:
        """Put the marks of an entity around a text that is markup already."""
        match entity.type:
            case "pre":
                marked = self.pre_language(text, entity.language) if entity.language else self.pre(text)
            case "text_link" if entity.url is not None:
                marked = self.link(text, entity.url)
            case "text_mention" if entity.user is not None:
                marked = self.link(text, entity.user.url)
            case "custom_emoji" if entity.custom_emoji_id is not None:
                marked = self.custom_emoji(text, entity.custom_emoji_id)
            case "date_time" if entity.unix_time is not None:
                marked = self.date_time(text, entity.unix_time, entity.date_time_format)
            case plain if plain in _PLAIN:
                marked = getattr(self, plain)(text)
            case _:
                marked = text
        return marked

    @abstractmethod
    def quote(self, value: str) -> str:
        """Return plain text as markup, so that nothing in it is read as a mark."""

    @abstractmethod
    def bold(self, value: str) -> str:
        """Make a text bold."""

    @abstractmethod
    def italic(self, value: str) -> str:
        """Make a text italic."""

    @abstractmethod
    def underline(self, value: str) -> str:
        """Underline a text."""

    @abstractmethod
    def strikethrough(self, value: str) -> str:
        """Strike a text through."""

    @abstractmethod
    def spoiler(self, value: str) -> str:
        """Hide a text until it is tapped."""

    @abstractmethod
    def code(self, value: str) -> str:
        """Set a text in a fixed width, within a line."""

    @abstractmethod
    def pre(self, value: str) -> str:
        """Make a text a block of code."""

    @abstractmethod
    def pre_language(self, value: str, language: str) -> str:
        """Make a text a block of code in a programming language."""

    @abstractmethod
    def link(self, value: str, link: str) -> str:
        """Make a text a link to an address."""

    @abstractmethod
    def custom_emoji(self, value: str, custom_emoji_id: str) -> str:
        """Show a custom emoji; `value` is the emoji for those who cannot see it."""

    @abstractmethod
    def blockquote(self, value: str) -> str:
        """Make a text a quotation."""

    @abstractmethod
    def expandable_blockquote(self, value: str) -> str:
        """Make a text a quotation that is folded until it is tapped."""

    @abstractmethod
    def date_time(self, value: str, unix_time: int | datetime, date_time_format: str | None = None) -> str:
        """Make a text a moment, which apps write out in the reader's time zone."""


class HtmlDecoration(TextDecoration):
    """Markup for `parse_mode="HTML"`."""

    def quote(self, value: str) -> str:  # noqa: D102
        return html.escape(value, quote=False)

    def bold(self, value: str) -> str:  # noqa: D102
        return f"<b>{value}</b>"

    def italic(self, value: str) -> str:  # noqa: D102
        return f"<i>{value}</i>"

    def underline(self, value: str) -> str:  # noqa: D102
        return f"<u>{value}</u>"

    def strikethrough(self, value: str) -> str:  # noqa: D102
        return f"<s>{value}</s>"

    def spoiler(self, value: str) -> str:  # noqa: D102
        return f"<tg-spoiler>{value}</tg-spoiler>"

    def code(self, value: str) -> str:  # noqa: D102
        return f"<code>{value}</code>"

    def pre(self, value: str) -> str:  # noqa: D102
        return f"<pre>{value}</pre>"

    def pre_language(self, value: str, language: str) -> str:  # noqa: D102
        return f'<pre><code class="language-{html.escape(language)}">{value}</code></pre>'

    def link(self, value: str, link: str) -> str:  # noqa: D102
        return f'<a href="{html.escape(link)}">{value}</a>'

    def custom_emoji(self, value: str, custom_emoji_id: str) -> str:  # noqa: D102
        return f'<tg-emoji emoji-id="{html.escape(custom_emoji_id)}">{value}</tg-emoji>'

    def blockquote(self, value: str) -> str:  # noqa: D102
        return f"<blockquote>{value}</blockquote>"

    def expandable_blockquote(self, value: str) -> str:  # noqa: D102
        return f"<blockquote expandable>{value}</blockquote>"

    def date_time(self, value: str, unix_time: int | datetime, date_time_format: str | None = None) -> str:  # noqa: D102
        form = "" if date_time_format is None else f' format="{html.escape(date_time_format)}"'
        return f'<tg-time unix="{_seconds(unix_time)}"{form}>{value}</tg-time>'


class MarkdownDecoration(TextDecoration):
    """Markup for `parse_mode="MarkdownV2"`. A quotation has to begin and end with its lines."""

    def quote(self, value: str) -> str:  # noqa: D102
        return _RESERVED.sub(_ESCAPED, value)

    def bold(self, value: str) -> str:  # noqa: D102
        return f"*{value}*"

    def italic(self, value: str) -> str:  # noqa: D102
        # Telegram drops the carriage returns, which keep this mark apart from that of underlined text.
        return f"_\r{value}_\r"

    def underline(self, value: str) -> str:  # noqa: D102
        return f"__\r{value}__\r"

    def strikethrough(self, value: str) -> str:  # noqa: D102
        return f"~{value}~"

    def spoiler(self, value: str) -> str:  # noqa: D102
        return f"||{value}||"

    def code(self, value: str) -> str:  # noqa: D102
        return f"`{value}`"

    def pre(self, value: str) -> str:  # noqa: D102
        return f"```\n{value}```"

    def pre_language(self, value: str, language: str) -> str:  # noqa: D102
        return f"```{language}\n{value}```"

    def link(self, value: str, link: str) -> str:  # noqa: D102
        return f"[{value}]({_IN_ADDRESS.sub(_ESCAPED, link)})"

    def custom_emoji(self, value: str, custom_emoji_id: str) -> str:  # noqa: D102
        return f"!{self.link(value, f'tg://emoji?id={custom_emoji_id}')}"

    def blockquote(self, value: str) -> str:  # noqa: D102
        return "\n".join(f">{line}" for line in value.split("\n"))

    def expandable_blockquote(self, value: str) -> str:  # noqa: D102
        return f"{self.blockquote(value)}||"

    def date_time(self, value: str, unix_time: int | datetime, date_time_format: str | None = None) -> str:  # noqa: D102
        form = "" if date_time_format is None else f"&format={date_time_format}"
        return f"!{self.link(value, f'tg://time?unix={_seconds(unix_time)}{form}')}"


def _seconds(time: int | datetime) -> int:
    return int(time.timestamp()) if isinstance(time, datetime) else time


html_decoration: TextDecoration = HtmlDecoration()
"""Writes HTML."""
markdown_decoration: TextDecoration = MarkdownDecoration()
"""Writes Markdown V2."""
