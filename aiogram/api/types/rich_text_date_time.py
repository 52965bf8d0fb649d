"""`RichTextDateTime`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from aiogram.api.markers import UnixTime

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextDateTime(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="date_time"):
    """A moment, which apps can write out for each person's time zone and language.

    Source: https://core.telegram.org/bots/api#richtextdatetime
    """

    type: ClassVar[Literal["date_time"]] = "date_time"
    """Always `date_time`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
    unix_time: UnixTime
    """Moment that the text stands for."""
    date_time_format: str
    """How the moment is to be written out."""
