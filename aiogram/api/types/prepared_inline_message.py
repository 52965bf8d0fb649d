"""`PreparedInlineMessage`."""

from __future__ import annotations

from aiogram.api.markers import UnixTime

from .base import TelegramObject


class PreparedInlineMessage(TelegramObject, frozen=True, kw_only=True):
    """A message kept ready for a person to send from a Web App.

    Returned by `save_prepared_inline_message`.

    Source: https://core.telegram.org/bots/api#preparedinlinemessage
    """

    id: str
    """Identifier to hand to the Web App, for its `shareMessage`."""
    expiration_date: UnixTime
    """Until when the message can be sent."""
