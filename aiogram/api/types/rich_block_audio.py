"""`RichBlockAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .audio import Audio
    from .rich_block_caption import RichBlockCaption


class RichBlockAudio(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="audio"):
    """An audio file; `<audio>` in HTML.

    Source: https://core.telegram.org/bots/api#richblockaudio
    """

    type: ClassVar[Literal["audio"]] = "audio"
    """Always `audio`."""
    audio: Audio
    """The audio file."""
    caption: RichBlockCaption | None = None
    """Text under the media."""
