"""`RichBlockButtons`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_message_button import RichMessageButton


class RichBlockButtons(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="buttons"):
    """A row of buttons; `<tg-button-row>` in HTML.

    A press comes as `Update.callback_query` where the button has `callback_data`.

    Source: https://core.telegram.org/bots/api#richblockbuttons
    """

    type: ClassVar[Literal["buttons"]] = "buttons"
    """Always `buttons`."""
    buttons: list[RichMessageButton]
    """The buttons, in their order."""
    align: str | None = None
    """Where the row stands: `left`, `center` or `right`."""
