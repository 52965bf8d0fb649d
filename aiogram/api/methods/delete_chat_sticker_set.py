"""`DeleteChatStickerSet`."""

from __future__ import annotations

from .base import TelegramMethod


class DeleteChatStickerSet(TelegramMethod[bool], frozen=True):
    """Take its own sticker set away from a supergroup.

    `ChatFullInfo.can_set_sticker_set` tells whether the bot may do it; it has to be an administrator
    with the right `can_change_info`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#deletechatstickerset
    """

    chat_id: int | str
    """Supergroup, by id, or a public one by `@username`."""
