# Like `views`, for the one family whose objects are larger than all others.

"""Gifts as a bot sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import views
from .gifts import BACKDROPS, MODELS, SYMBOLS, TRANSFER_STARS

if TYPE_CHECKING:
    from .gifts import Gift, OwnedGift, Unique

JSON = dict[str, Any]

_SIDE = 512


def gift(shown: Gift) -> JSON:
    """Write a Gift."""
    body: JSON = {"id": shown.id, "sticker": _sticker(shown.id, shown.emoji), "star_count": shown.stars}
    if shown.upgrade_stars:
        body["upgrade_star_count"] = shown.upgrade_stars
    if shown.premium_only:
        body["is_premium"] = True
    if shown.has_colors:
        body["has_colors"] = True
    if shown.background is not None:
        body["background"] = dict(zip(("center_color", "edge_color", "text_color"), shown.background, strict=True))
    if shown.total:
        body |= {"total_count": shown.total, "remaining_count": shown.total - shown.sold}
    return body


def unique_gift(shown: Gift, unique: Unique) -> JSON:
    """Write a UniqueGift."""
    backdrop, colour = unique.backdrop
    return {
        "gift_id": shown.id,
        "base_name": shown.name,
        "name": f"{shown.name.replace(' ', '')}-{unique.number}",
        "number": unique.number,
        "model": _part(unique.model, len(MODELS), sticker=_sticker(f"{shown.id}-{unique.model}", shown.emoji)),
        "symbol": _part(unique.symbol, len(SYMBOLS), sticker=_sticker(unique.symbol, shown.emoji)),
        "backdrop": _part(
            backdrop,
            len(BACKDROPS),
            colors={"center_color": colour, "edge_color": colour // 2, "symbol_color": 0, "text_color": 0xFFFFFF},
        ),
    }


def unique_gift_colors(shown: Gift, unique: Unique) -> JSON:
    """Write the UniqueGiftColors of a unique gift."""
    _, colour = unique.backdrop
    return {
        "model_custom_emoji_id": f"{shown.id}{MODELS.index(unique.model):04}",
        "symbol_custom_emoji_id": f"{shown.id}{SYMBOLS.index(unique.symbol) + len(MODELS):04}",
        "light_theme_main_color": colour,
        "light_theme_other_colors": [colour // 2],
        "dark_theme_main_color": colour,
        "dark_theme_other_colors": [colour // 2],
    }


def owned_gift(shown: OwnedGift, *, to_owner: bool) -> JSON:
    """Write an OwnedGift; `to_owner` adds what only the bot of the account that owns it learns."""
    sender = {"sender_user": views.user(shown.sender)} if shown.sender is not None and not shown.private else {}
    body: JSON = {
        "type": "regular" if shown.unique is None else "unique",
        "gift": gift(shown.gift) if shown.unique is None else unique_gift(shown.gift, shown.unique),
    }
    if to_owner:
        body["owned_gift_id"] = shown.id
        sender = {"sender_user": views.user(shown.sender)} if shown.sender is not None else {}
    body |= {**sender, "send_date": shown.date}
    if shown.unique is None:
        body |= _regular(shown, to_owner=to_owner)
    elif to_owner:
        body |= {"is_saved": True} if shown.saved else {}
        body |= {"can_be_transferred": True, "transfer_star_count": TRANSFER_STARS}
        if shown.gift.has_colors:
            body["gift"]["colors"] = unique_gift_colors(shown.gift, shown.unique)
    return body


def _regular(shown: OwnedGift, *, to_owner: bool) -> JSON:
    body: JSON = dict(shown.text) if to_owner or not shown.private else {}
    if shown.private:
        body["is_private"] = True
    if not to_owner:
        return body
    more = {
        "is_saved": shown.saved,
        "can_be_upgraded": bool(shown.gift.upgrade_stars),
        "convert_star_count": shown.convert_stars,
        "prepaid_upgrade_star_count": shown.prepaid_stars,
    }
    return body | {name: value for name, value in more.items() if value}


def gift_info(shown: OwnedGift, *, to_owner: bool) -> JSON:
    """Write a GiftInfo, what a service message says of a gift; `to_owner` as for `owned_gift`."""
    more = {
        "owned_gift_id": shown.id if to_owner else "",
        "convert_star_count": shown.convert_stars,
        "prepaid_upgrade_star_count": shown.prepaid_stars,
        "can_be_upgraded": bool(shown.gift.upgrade_stars),
        **shown.text,
        "is_private": shown.private,
    }
    return {"gift": gift(shown.gift), **{name: value for name, value in more.items() if value}}


def unique_gift_info(shown: OwnedGift, unique: Unique, origin: Literal["upgrade", "transfer"]) -> JSON:
    """Write a UniqueGiftInfo, what a service message says of a gift that became unique or was passed on."""
    return {
        "gift": unique_gift(shown.gift, unique),
        "origin": origin,
        "owned_gift_id": shown.id,
        "transfer_star_count": TRANSFER_STARS,
    }


def _part(name: str, of: int, **what: Any) -> JSON:
    return {"name": name, **what, "rarity_per_mille": 1000 // of}


def _sticker(name: str, emoji: str) -> JSON:
    return {
        "file_id": f"gift-sticker-{name}",
        "file_unique_id": f"gift-{name}",
        "type": "regular",
        "width": _SIDE,
        "height": _SIDE,
        "is_animated": True,
        "is_video": False,
        "emoji": emoji,
    }
