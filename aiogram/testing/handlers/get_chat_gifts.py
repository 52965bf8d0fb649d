"""`getChatGifts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.gift_lists import list_gifts

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_chat_gifts(call: Call) -> dict[str, Any]:
    """List the gifts of a chat: those that it does not show only to a bot that may post there."""
    state, bot, read = call.state, call.bot, call.parameters
    chat = state.chat_of(bot, read.text("chat_id"))
    state.check_access(bot, chat)
    excluded = {"exclude_unsaved"}
    if chat.type == "channel" and chat.allows(bot, "can_post_messages"):
        excluded = {name for name in ("exclude_saved", "exclude_unsaved") if read.boolean(name)}
    return list_gifts(read, state.gifts.of(chat.person if chat.type == "private" else chat), excluded)
