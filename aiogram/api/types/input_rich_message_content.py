"""`InputRichMessageContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_rich_message import InputRichMessage


class InputRichMessageContent(TelegramObject, frozen=True, kw_only=True):
    """A rich message to send as a result of inline mode.

    Source: https://core.telegram.org/bots/api#inputrichmessagecontent
    """

    rich_message: InputRichMessage
    """The message. It can hold only files that Telegram has already, by their `file_id`."""
