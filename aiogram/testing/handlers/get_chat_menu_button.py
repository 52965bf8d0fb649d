"""`getChatMenuButton`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.profiles import menu_chat

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_chat_menu_button(call: Call) -> dict[str, Any]:
    """Return the menu button of one private chat, or of all without their own."""
    chat, profile = menu_chat(call), call.state.profiles[call.bot]
    if chat is None:
        return profile.menu_button
    return profile.menu_buttons.get(chat, {"type": "default"})
