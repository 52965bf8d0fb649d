"""`ChatPhoto`."""

from __future__ import annotations

from .base import TelegramObject


class ChatPhoto(TelegramObject, frozen=True, kw_only=True):
    """The photo of a chat, in two sizes.

    It can be downloaded with `get_file`, but not sent.

    Source: https://core.telegram.org/bots/api#chatphoto
    """

    small_file_id: str
    """Identifier to download the small one with, 160 by 160 pixels; of no use once the chat has another
    photo.
    """
    small_file_unique_id: str
    """Identifier of the small one that stays the same over time and for every bot; it neither downloads
    nor sends.
    """
    big_file_id: str
    """Identifier to download the big one with, 640 by 640 pixels; of no use once the chat has another
    photo.
    """
    big_file_unique_id: str
    """Identifier of the big one that stays the same over time and for every bot; it neither downloads nor
    sends.
    """
