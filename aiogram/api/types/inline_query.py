"""`InlineQuery`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from msgspec import field

from aiogram.api.alias import alias
from aiogram.api.markers import Length

from .base import BoundObject

if TYPE_CHECKING:
    from aiogram.api.methods.answer_inline_query import AnswerInlineQuery

    from .location import Location
    from .user import User


class InlineQuery(BoundObject, frozen=True, kw_only=True):
    """What somebody has typed after the bot's username in an input field; they wait for results.

    Received as `Update.inline_query`, each time that the text has changed, when inline mode is switched
    on with @BotFather. Answer with `answer_inline_query`; to an empty `query` as well, with what people
    are likely to want.

    Source: https://core.telegram.org/bots/api#inlinequery
    """

    id: str
    """Identifier to answer with; Telegram takes an answer for about 10 seconds only."""
    from_user: User = field(name="from")
    """Who is typing."""
    query: Annotated[str, Length(max=256)]
    """What they have typed after the username; empty at first."""
    offset: str
    """The `next_offset` of your last answer, when they scroll on for more results; empty at first."""
    chat_type: str | None = None
    """Where they are typing: `sender` in the private chat with the bot, `private`, `group`, `supergroup`
    or `channel` elsewhere. Absent in secret chats, and from some apps.
    """
    location: Location | None = None
    """Where they are; only for a bot that asks for it."""

    @alias(lambda: AnswerInlineQuery, drop=1, inline_query_id="id")
    def answer(self) -> None: ...
