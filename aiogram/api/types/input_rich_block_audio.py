"""`InputRichBlockAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_media_audio import InputMediaAudio
    from .rich_block_caption import RichBlockCaption


class InputRichBlockAudio(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="audio"):
    """An audio file to send; `<audio>` in HTML.

    Source: https://core.telegram.org/bots/api#inputrichblockaudio
    """

    type: ClassVar[Literal["audio"]] = "audio"
    """Always `audio`."""
    audio: InputMediaAudio
    """The audio file. Its own caption is ignored: give `caption` of the block."""
    caption: RichBlockCaption | None = None
    """Text under the media."""
