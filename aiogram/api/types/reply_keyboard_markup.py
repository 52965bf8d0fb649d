"""`ReplyKeyboardMarkup`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Default, Length

from .base import TelegramObject

if TYPE_CHECKING:
    from .keyboard_button import KeyboardButton


class ReplyKeyboardMarkup(TelegramObject, frozen=True, kw_only=True):
    """A keyboard of ready answers in place of the person's own.

    Pass it as `reply_markup`. A press of a plain button sends its label as the person's message. Not in
    channels and not in edits (`inline keyboard expected`), and not through a business connection.

    Source: https://core.telegram.org/bots/api#replykeyboardmarkup
    """

    keyboard: list[list[KeyboardButton]]
    """Rows of buttons, from top to bottom. Telegram keeps at most 12 buttons of a row and 300 in all, and
    drops the rest without an error.
    """
    is_persistent: Annotated[bool | None, Default(False)] = None
    """Whether the keyboard stays in view whenever the person's own is put away; otherwise it can be folded
    behind an icon.
    """
    resize_keyboard: Annotated[bool | None, Default(False)] = None
    """Whether the keyboard is only as high as its rows need; otherwise it is as high as the app's own."""
    one_time_keyboard: Annotated[bool | None, Default(False)] = None
    """Whether the keyboard folds away after a press. It is not gone: an icon in the input field brings it
    back.
    """
    input_field_placeholder: Annotated[str | None, Length(1, 64)] = None
    """Text in the empty input field while the keyboard is there."""
    selective: bool | None = None
    """Whether only some people get the keyboard: those whom the text mentions by `@username` and, in a
    reply to a message of the same chat and topic, its sender.
    """
    force_reply: bool | None = None
    """True opens the field for a reply to the message, as if the person had chosen *Reply*."""
