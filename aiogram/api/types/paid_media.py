"""`PaidMedia`."""

from __future__ import annotations

from typing import TypeAlias

from .paid_media_live_photo import PaidMediaLivePhoto
from .paid_media_photo import PaidMediaPhoto
from .paid_media_preview import PaidMediaPreview
from .paid_media_video import PaidMediaVideo

PaidMedia: TypeAlias = PaidMediaLivePhoto | PaidMediaPhoto | PaidMediaPreview | PaidMediaVideo
"""A picture or video in a message with paid media.

`PaidMediaPhoto`, `PaidMediaLivePhoto` and `PaidMediaVideo` when the bot may see it,
`PaidMediaPreview` as long as it has not been paid for.

Source: https://core.telegram.org/bots/api#paidmedia
"""
