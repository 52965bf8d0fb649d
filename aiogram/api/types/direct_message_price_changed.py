"""`DirectMessagePriceChanged`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Default

from .base import TelegramObject


class DirectMessagePriceChanged(TelegramObject, frozen=True, kw_only=True):
    """The channel's direct messages were switched on or off, or have another price.

    Received as `Message.direct_message_price_changed`.

    Source: https://core.telegram.org/bots/api#directmessagepricechanged
    """

    are_direct_messages_enabled: bool
    """Whether people can write direct messages to the channel."""
    direct_message_star_count: Annotated[int | None, Default(0)] = None
    """Telegram Stars that a direct message costs everybody whom the administrators have not let off."""
