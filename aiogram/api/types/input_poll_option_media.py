"""`InputPollOptionMedia`."""

from __future__ import annotations

from typing import TypeAlias

from .input_media_animation import InputMediaAnimation
from .input_media_link import InputMediaLink
from .input_media_live_photo import InputMediaLivePhoto
from .input_media_location import InputMediaLocation
from .input_media_photo import InputMediaPhoto
from .input_media_sticker import InputMediaSticker
from .input_media_venue import InputMediaVenue
from .input_media_video import InputMediaVideo

InputPollOptionMedia: TypeAlias = (
    InputMediaAnimation
    | InputMediaLink
    | InputMediaLivePhoto
    | InputMediaLocation
    | InputMediaPhoto
    | InputMediaSticker
    | InputMediaVenue
    | InputMediaVideo
)
"""What to attach to an option of a poll.

Pass it as `InputPollOption.media`. Stickers and links are for options alone; audio files and
documents are not for options.

Source: https://core.telegram.org/bots/api#inputpolloptionmedia
"""
