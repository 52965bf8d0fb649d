"""`SetChatStickerSet`."""

from __future__ import annotations

from .base import TelegramMethod


class SetChatStickerSet(TelegramMethod[bool], frozen=True):
    """Give a supergroup its own sticker set.

    `ChatFullInfo.can_set_sticker_set` tells whether the bot may do it; it has to be an administrator
    with the right `can_change_info`. Elsewhere: `method is available only for supergroups`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setchatstickerset
    """

    chat_id: int | str
    """Supergroup, by id, or a public one by `@username`."""
    sticker_set_name: str
    """Short name of the set, the one in links to it."""
