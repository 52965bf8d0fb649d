"""`InputPollMedia`."""

from __future__ import annotations

from typing import TypeAlias

from .input_media_animation import InputMediaAnimation
from .input_media_audio import InputMediaAudio
from .input_media_document import InputMediaDocument
from .input_media_live_photo import InputMediaLivePhoto
from .input_media_location import InputMediaLocation
from .input_media_photo import InputMediaPhoto
from .input_media_venue import InputMediaVenue
from .input_media_video import InputMediaVideo

InputPollMedia: TypeAlias = (
    InputMediaAnimation
    | InputMediaAudio
    | InputMediaDocument
    | InputMediaLivePhoto
    | InputMediaLocation
    | InputMediaPhoto
    | InputMediaVenue
    | InputMediaVideo
)
"""What to attach to a poll, or to the explanation of a quiz.

Pass it as `media` or `explanation_media` of `send_poll`. An option takes other kinds: see
`InputPollOptionMedia`.

Source: https://core.telegram.org/bots/api#inputpollmedia
"""
