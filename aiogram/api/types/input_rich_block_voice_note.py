"""`InputRichBlockVoiceNote`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_media_voice_note import InputMediaVoiceNote
    from .rich_block_caption import RichBlockCaption


class InputRichBlockVoiceNote(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="voice_note"):
    """A voice message to send; `<audio>` in HTML.

    Source: https://core.telegram.org/bots/api#inputrichblockvoicenote
    """

    type: ClassVar[Literal["voice_note"]] = "voice_note"
    """Always `voice_note`."""
    voice_note: InputMediaVoiceNote
    """The voice message. Its own caption is ignored: give `caption` of the block."""
    caption: RichBlockCaption | None = None
    """Text under the media."""
