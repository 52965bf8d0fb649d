"""`UniqueGift`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .chat import Chat
    from .unique_gift_backdrop import UniqueGiftBackdrop
    from .unique_gift_colors import UniqueGiftColors
    from .unique_gift_model import UniqueGiftModel
    from .unique_gift_symbol import UniqueGiftSymbol


class UniqueGift(TelegramObject, frozen=True, kw_only=True):
    """A gift that an upgrade has made the only one of its kind.

    Source: https://core.telegram.org/bots/api#uniquegift
    """

    gift_id: str
    """`Gift.id` of the gift that was upgraded."""
    base_name: str
    """Name of the gift that was upgraded, for people to read."""
    name: str
    """Name that no other gift has; used in `https://t.me/nft/<name>` and in areas of stories."""
    number: int
    """Number of the gift among all upgrades of the same gift."""
    model: UniqueGiftModel
    """What it looks like."""
    symbol: UniqueGiftSymbol
    """The symbol in the pattern behind it."""
    backdrop: UniqueGiftBackdrop
    """What is behind it."""
    is_premium: bool | None = None
    """True when only subscribers of Telegram Premium could buy the gift that was upgraded."""
    is_burned: bool | None = None
    """True when the gift is gone: another was crafted from it."""
    is_from_blockchain: bool | None = None
    """True when the gift lives on the TON blockchain, so that it can be neither resold nor transferred in
    Telegram.
    """
    colors: UniqueGiftColors | None = None
    """Colours that it lends to its owner's name, replies and link previews; only for gifts of business
    accounts and gifts that are for sale.
    """
    publisher_chat: Chat | None = None
    """Chat that has published the gift."""
