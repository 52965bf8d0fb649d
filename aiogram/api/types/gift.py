"""`Gift`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat import Chat
    from .gift_background import GiftBackground
    from .sticker import Sticker


class Gift(TelegramObject, frozen=True, kw_only=True):
    """A gift that can be bought with Telegram Stars.

    `get_available_gifts` lists those that the bot can send with `send_gift`. Of a limited gift there is
    only a certain number.

    Source: https://core.telegram.org/bots/api#gift
    """

    id: str
    """Identifier to send the gift by."""
    sticker: Sticker
    """Sticker that shows the gift."""
    star_count: int
    """Telegram Stars that the gift costs."""
    upgrade_star_count: int | None = None
    """Telegram Stars that it costs to make the gift a unique one."""
    is_premium: bool | None = None
    """True when only subscribers of Telegram Premium can buy the gift."""
    has_colors: bool | None = None
    """True when its owner can appear in the colours of the gift, once it is a unique one."""
    total_count: int | None = None
    """How many there are for everybody together; absent for a gift without a limit."""
    remaining_count: int | None = None
    """How many are left for everybody together; absent for a gift without a limit."""
    personal_total_count: int | None = None
    """How many the bot itself can send; absent for a gift without a limit."""
    personal_remaining_count: int | None = None
    """How many are left for the bot to send; absent for a gift without a limit."""
    background: GiftBackground | None = None
    """Colours behind the gift."""
    unique_gift_variant_count: int | None = None
    """How many different unique gifts it can become."""
    publisher_chat: Chat | None = None
    """Chat that has published the gift."""
