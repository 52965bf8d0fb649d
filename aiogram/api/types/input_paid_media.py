"""`InputPaidMedia`."""

from __future__ import annotations

from typing import TypeAlias

from .input_paid_media_live_photo import InputPaidMediaLivePhoto
from .input_paid_media_photo import InputPaidMediaPhoto
from .input_paid_media_video import InputPaidMediaVideo

InputPaidMedia: TypeAlias = InputPaidMediaLivePhoto | InputPaidMediaPhoto | InputPaidMediaVideo
"""A picture or video to send for payment.

Pass a list of these to `send_paid_media`: `InputPaidMediaPhoto`, `InputPaidMediaLivePhoto`,
`InputPaidMediaVideo`.

Source: https://core.telegram.org/bots/api#inputpaidmedia
"""
