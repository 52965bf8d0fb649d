"""`InputRichMessageMedia`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Length

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_media_animation import InputMediaAnimation
    from .input_media_audio import InputMediaAudio
    from .input_media_document import InputMediaDocument
    from .input_media_photo import InputMediaPhoto
    from .input_media_video import InputMediaVideo
    from .input_media_voice_note import InputMediaVoiceNote


class InputRichMessageMedia(TelegramObject, frozen=True, kw_only=True):
    """A file of a rich message that is written in HTML or Markdown.

    Source: https://core.telegram.org/bots/api#inputrichmessagemedia
    """

    id: Annotated[str, Length(1, 64)]
    """Name of your choice for it, made of letters A-Z and a-z, digits, `_` and `-`. The text shows the
    file where a link such as `tg://photo?id=<id>` names it.
    """
    media: (
        InputMediaAnimation
        | InputMediaAudio
        | InputMediaDocument
        | InputMediaPhoto
        | InputMediaVideo
        | InputMediaVoiceNote
    )
    """The file with its properties, such as width and length. All else is ignored, the caption among it."""
