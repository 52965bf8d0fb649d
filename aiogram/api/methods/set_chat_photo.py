"""`SetChatPhoto`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.input_file import InputFile


class SetChatPhoto(TelegramMethod[bool], frozen=True):
    """Give a group or channel another photo.

    The bot has to be an administrator with the right `can_change_info`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setchatphoto
    """

    chat_id: int | str
    """Group or channel, by id, or a public one by `@username`."""
    photo: InputFile
    """The picture, an upload. A `file_id` or an address is refused: `photo must be uploaded as an
    InputFile`.
    """
