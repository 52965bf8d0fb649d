"""`StoryAreaTypeWeather`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class StoryAreaTypeWeather(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="weather"):
    """An area that shows the weather; at most 3 on a story.

    Source: https://core.telegram.org/bots/api#storyareatypeweather
    """

    type: ClassVar[Literal["weather"]] = "weather"
    """Always `weather`."""
    temperature: float
    """Temperature in degrees Celsius."""
    emoji: str
    """Emoji that stands for the weather."""
    background_color: int
    """Colour of the background with its opacity, as the number `0xAARRGGBB`."""
