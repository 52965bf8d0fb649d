"""`StoryAreaPosition`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Range

from .base import TelegramObject


class StoryAreaPosition(TelegramObject, frozen=True, kw_only=True):
    """Place of an area on a story.

    An area is a rectangle, which can be turned and have round corners.

    Source: https://core.telegram.org/bots/api#storyareaposition
    """

    x_percentage: float
    """How far the centre is from the left, in per cent of the media's width."""
    y_percentage: float
    """How far the centre is from the top, in per cent of the media's height."""
    width_percentage: float
    """Width of the rectangle, in per cent of the media's width."""
    height_percentage: float
    """Height of the rectangle, in per cent of the media's height."""
    rotation_angle: Annotated[float, Range(max=360)]
    """Degrees by which it is turned clockwise."""
    corner_radius_percentage: float
    """Radius of the rounded corners, in per cent of the media's width."""
