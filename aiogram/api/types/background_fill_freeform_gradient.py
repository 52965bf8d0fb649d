"""`BackgroundFillFreeformGradient`."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from aiogram.api.markers import Items

from .base import TelegramObject


class BackgroundFillFreeformGradient(
    TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="freeform_gradient"
):
    """A background of three or four blended colours.

    It turns a little with every message in the chat.

    Source: https://core.telegram.org/bots/api#backgroundfillfreeformgradient
    """

    type: ClassVar[Literal["freeform_gradient"]] = "freeform_gradient"
    """Always `freeform_gradient`."""
    colors: Annotated[list[int], Items(3, 4)]
    """The colours, as numbers `0xRRGGBB`."""
