"""`CreateNewStickerSet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Items, Length

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.input_sticker import InputSticker


class CreateNewStickerSet(TelegramMethod[bool], frozen=True):
    """Make a sticker set, which belongs to a person and which the bot can change.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#createnewstickerset
    """

    user_id: int
    """Person who is to own the set."""
    name: Annotated[str, Length(1, 64)]
    """Short name, the one in links to the set: letters A-Z and a-z, digits and `_`, no two `_` side by
    side, a letter first and `_by_<bot username>` at the end, where case does not matter. Otherwise:
    `invalid sticker set name is specified`; one that is taken: `sticker set name is already occupied`.
    """
    title: Annotated[str, Length(1, 64)]
    """Title that people see."""
    stickers: Annotated[list[InputSticker], Items(1, 50)]
    """The stickers, in their order. Further ones can be added with `add_sticker_to_set`."""
    sticker_type: str | None = None
    """What is in the set: `regular`, `mask` or `custom_emoji` stickers; `regular` when absent."""
    needs_repainting: bool | None = None
    """True has apps paint the stickers in the colour of their surroundings: that of the text, the accent
    colour in an emoji status, white on a chat's photo. Custom emoji only.
    """
