"""`InputMediaSticker`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_file import InputFile


class InputMediaSticker(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="sticker"):
    """A sticker to attach to an option of a poll.

    Source: https://core.telegram.org/bots/api#inputmediasticker
    """

    type: ClassVar[Literal["sticker"]] = "sticker"
    """Always `sticker`."""
    media: InputFile | str
    """What to send: an upload in WEBP, TGS or WEBM, a `file_id`, or the HTTP address of a WEBP picture for
    Telegram to fetch.
    """
    emoji: str | None = None
    """Emoji that the sticker stands for; for uploads only."""
