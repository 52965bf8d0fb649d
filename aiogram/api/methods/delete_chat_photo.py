"""`DeleteChatPhoto`."""

from __future__ import annotations

from .base import TelegramMethod


class DeleteChatPhoto(TelegramMethod[bool], frozen=True):
    """Take away the photo of a group or channel.

    The bot has to be an administrator with the right `can_change_info`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#deletechatphoto
    """

    chat_id: int | str
    """Group or channel, by id, or a public one by `@username`."""
