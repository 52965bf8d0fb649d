"""`BackgroundFill`."""

from __future__ import annotations

from typing import TypeAlias

from .background_fill_freeform_gradient import BackgroundFillFreeformGradient
from .background_fill_gradient import BackgroundFillGradient
from .background_fill_solid import BackgroundFillSolid

BackgroundFill: TypeAlias = BackgroundFillSolid | BackgroundFillGradient | BackgroundFillFreeformGradient
"""Colour or colours of a background.

`BackgroundFillSolid` is one colour, `BackgroundFillGradient` goes from one to another,
`BackgroundFillFreeformGradient` blends three or four.

Source: https://core.telegram.org/bots/api#backgroundfill
"""
