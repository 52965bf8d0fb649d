"""`RichTextButton`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_message_button import RichMessageButton


class RichTextButton(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="button"):
    """A button within a text.

    Source: https://core.telegram.org/bots/api#richtextbutton
    """

    type: ClassVar[Literal["button"]] = "button"
    """Always `button`."""
    button: RichMessageButton
    """The button."""
