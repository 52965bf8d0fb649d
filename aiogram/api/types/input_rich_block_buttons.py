"""`InputRichBlockButtons`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.markers import Items

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_message_button import RichMessageButton


class InputRichBlockButtons(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="buttons"):
    """A row of buttons to send; `<tg-button-row>` in HTML.

    Source: https://core.telegram.org/bots/api#inputrichblockbuttons
    """

    type: ClassVar[Literal["buttons"]] = "buttons"
    """Always `buttons`."""
    buttons: Annotated[list[RichMessageButton], Items(1, 8)]
    """The buttons, in their order."""
    align: str | None = None
    """Where the row stands: `left`, `center` or `right`."""
