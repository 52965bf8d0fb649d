"""`InputMedia`."""

from __future__ import annotations

from typing import TypeAlias

from .input_media_animation import InputMediaAnimation
from .input_media_audio import InputMediaAudio
from .input_media_document import InputMediaDocument
from .input_media_live_photo import InputMediaLivePhoto
from .input_media_photo import InputMediaPhoto
from .input_media_video import InputMediaVideo

InputMedia: TypeAlias = (
    InputMediaAnimation | InputMediaAudio | InputMediaDocument | InputMediaLivePhoto | InputMediaPhoto | InputMediaVideo
)
"""A file to send as an item of an album, or to put into a message that is there.

Pass a list of these to `send_media_group` (`InputMediaAnimation` excepted), or one to
`edit_message_media`. Documents and audio files form albums only with their like: `… can't be mixed
with other media types`. An inline message can be given no new upload, only a `file_id` or an HTTP
address.

Source: https://core.telegram.org/bots/api#inputmedia
"""
