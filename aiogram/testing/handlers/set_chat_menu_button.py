"""`setChatMenuButton`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.profiles import menu_chat, read_menu_button

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def set_chat_menu_button(call: Call) -> bool:
    """Change the menu button of one private chat, or of all without their own."""
    button = read_menu_button(call.parameters.text("menu_button"))
    chat, profile = menu_chat(call), call.state.profiles[call.bot]
    if chat is None:
        profile.menu_button = button
    elif button["type"] == "default":
        profile.menu_buttons.pop(chat, None)
    else:
        profile.menu_buttons[chat] = button
    call.state.changed()
    return True
