"""Messages that stand at the top of a chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import errors, news, views
from .errors import refuse

if TYPE_CHECKING:
    from .accounts import Account
    from .chats import Chat
    from .messages import Message
    from .state import State


def check_pinning(chat: Chat, account: Account) -> None:
    """Refuse an account that may not decide what is pinned."""
    if not chat.lets_pin(account):
        raise refuse(errors.MAY_NOT_PIN)


def pin(state: State, message: Message, actor: Account) -> None:
    """Pin a message, and tell of it in the chat."""
    message.chat.pinned.append(message)
    shown = {"pinned_message": views.message(message, actor, with_reply=False)}
    news.tell_service(state, message.chat, actor, shown, **message.topic)


def unpin(state: State, message: Message) -> None:
    """Take a message down from the top of its chat; nobody is told."""
    message.chat.pinned.remove(message)
    state.changed()


def unpin_all(state: State, chat: Chat) -> None:
    """Take down all that is pinned in a chat, in a forum that of every topic; nobody is told."""
    chat.pinned.clear()
    state.changed()
