"""`StoryAreaType`."""

from __future__ import annotations

from typing import TypeAlias

from .story_area_type_link import StoryAreaTypeLink
from .story_area_type_location import StoryAreaTypeLocation
from .story_area_type_suggested_reaction import StoryAreaTypeSuggestedReaction
from .story_area_type_unique_gift import StoryAreaTypeUniqueGift
from .story_area_type_weather import StoryAreaTypeWeather

StoryAreaType: TypeAlias = (
    StoryAreaTypeLocation
    | StoryAreaTypeSuggestedReaction
    | StoryAreaTypeLink
    | StoryAreaTypeWeather
    | StoryAreaTypeUniqueGift
)
"""What an area on a story shows, or where a tap on it leads.

`StoryAreaTypeLocation` is a place, `StoryAreaTypeSuggestedReaction` a reaction to give,
`StoryAreaTypeLink` an address, `StoryAreaTypeWeather` the weather, `StoryAreaTypeUniqueGift` a
unique gift.

Source: https://core.telegram.org/bots/api#storyareatype
"""
