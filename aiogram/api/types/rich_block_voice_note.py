"""`RichBlockVoiceNote`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_block_caption import RichBlockCaption
    from .voice import Voice


class RichBlockVoiceNote(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="voice_note"):
    """A voice message; `<audio>` in HTML.

    Source: https://core.telegram.org/bots/api#richblockvoicenote
    """

    type: ClassVar[Literal["voice_note"]] = "voice_note"
    """Always `voice_note`."""
    voice_note: Voice
    """The voice message."""
    caption: RichBlockCaption | None = None
    """Text under the media."""
