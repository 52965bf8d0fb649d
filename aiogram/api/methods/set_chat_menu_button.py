"""`SetChatMenuButton`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Default

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.menu_button import MenuButton


class SetChatMenuButton(TelegramMethod[bool], frozen=True):
    """Choose what the button beside the input field does, in one private chat or as the default for all.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setchatmenubutton
    """

    menu_button: Annotated[MenuButton | None, Default("MenuButtonDefault")] = None
    """What the button does."""
    chat_id: int | None = None
    """Private chat, by id; absent for the default of all chats."""
