"""`GetChatMenuButton`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.menu_button import MenuButton  # noqa: F401 (named by the base class)


class GetChatMenuButton(TelegramMethod["MenuButton"], frozen=True):
    """Look up what the button beside the input field does, in one private chat or by default.

    Returns:
        What the button does.

    Source: https://core.telegram.org/bots/api#getchatmenubutton
    """

    chat_id: int | None = None
    """Private chat, by id; absent for the default of all chats."""
