"""`Game`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Length

from .base import TelegramObject

if TYPE_CHECKING:
    from .animation import Animation
    from .message_entity import MessageEntity
    from .photo_size import PhotoSize


class Game(TelegramObject, frozen=True, kw_only=True):
    """A game that people play in a web page.

    Received as `Message.game`. Games are made with @BotFather, where each gets the short name to send
    it by.

    Source: https://core.telegram.org/bots/api#game
    """

    title: str
    """Name of the game."""
    description: str
    """What the game is about."""
    photo: list[PhotoSize]
    """Picture of the game in several sizes, from the smallest to the largest."""
    text: Annotated[str | None, Length(max=4096)] = None
    """Text of the message, about the game or with the high scores: `set_game_score` puts those there
    unless told not to, and `edit_message_text` can change it.
    """
    text_entities: list[MessageEntity] | None = None
    """Parts of `text` with a meaning or a look of their own."""
    animation: Animation | None = None
    """GIF or silent video shown with the game; it is uploaded with @BotFather."""
