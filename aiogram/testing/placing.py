"""Messages that are simply there: part of the world that a test begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .formatting import plain
from .games import play_keyboard
from .markup import Markup, place
from .messages import Message

if TYPE_CHECKING:
    from .accounts import Account
    from .chats import Chat
    from .core import Core
    from .messages import Keyboard


def place_message(
    core: Core, chat: Chat, sender: Account, text: str, *, buttons: Keyboard | None, game: str
) -> Message:
    """Make a message, a text or a game, with buttons as rows of JSON."""
    content: dict[str, Any] = plain(text).content()
    rows: Keyboard = buttons or []
    if game:
        title = text or game
        content = {"game": {"title": title, "description": title, "photo": []}}
        rows = [*play_keyboard(title), *rows]
    return core.state.post(
        Message(
            id=core.state.next_message_id(chat),
            chat=chat,
            sender=sender,
            date=core.clock.unix(),
            content=content,
            keyboard=place(Markup(inline=True, rows=rows), chat),
            game=game,
        )
    )
