"""`CopyTextButton`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Length

from .base import TelegramObject


class CopyTextButton(TelegramObject, frozen=True, kw_only=True):
    """Text that a press puts on the clipboard, with no update to the bot.

    Source: https://core.telegram.org/bots/api#copytextbutton
    """

    text: Annotated[str, Length(1, 256)]
    """What is copied. Longer text is refused: `BUTTON_COPY_TEXT_INVALID`."""
