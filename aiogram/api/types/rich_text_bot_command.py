"""`RichTextBotCommand`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextBotCommand(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="bot_command"):
    """A bot's command within a text.

    Source: https://core.telegram.org/bots/api#richtextbotcommand
    """

    type: ClassVar[Literal["bot_command"]] = "bot_command"
    """Always `bot_command`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
    bot_command: str
    """The command that is meant."""
