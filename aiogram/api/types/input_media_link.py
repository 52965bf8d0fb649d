"""`InputMediaLink`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class InputMediaLink(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="link"):
    """A web address to attach to an option of a poll.

    Source: https://core.telegram.org/bots/api#inputmedialink
    """

    type: ClassVar[Literal["link"]] = "link"
    """Always `link`."""
    url: str
    """HTTP address."""
