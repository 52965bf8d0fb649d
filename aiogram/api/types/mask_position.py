"""`MaskPosition`."""

from __future__ import annotations

from .base import TelegramObject


class MaskPosition(TelegramObject, frozen=True, kw_only=True):
    """Where a mask goes on a face, unless the person moves it.

    Source: https://core.telegram.org/bots/api#maskposition
    """

    point: str
    """Part of the face that the mask belongs to: `forehead`, `eyes`, `mouth` or `chin`."""
    x_shift: float
    """How far it is moved to the right, in widths of the mask on that face: -1.0 is one width to the left."""
    y_shift: float
    """How far it is moved down, in heights of the mask on that face: 1.0 is one height below."""
    scale: float
    """How many times its size it is shown in: 2.0 is twice as large."""
