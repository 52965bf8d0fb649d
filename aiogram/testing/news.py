"""What bots are told of what happens in their chats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import views
from .accounts import BotAccount
from .messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from .accounts import Account
    from .business import BusinessConnection
    from .chats import Chat, Member
    from .state import State

    Extra = Callable[[BotAccount], dict[str, Any]]


def tell_message(state: State, message: Message, *, edited: bool = False) -> None:
    """Send `message` or its like to every bot of the chat that hears it."""
    if message.chat.of_people:
        _tell_business(state, message, edited=edited)
        return
    kind = "channel_post" if message.chat.type == "channel" else "message"
    for hearer in message.chat.members:
        if isinstance(hearer, BotAccount) and (hearer is message.receiver or hears(hearer, message)):
            body = views.message(message, hearer)
            state.notify(hearer, f"edited_{kind}" if edited else kind, body, f"chat {message.chat.id}")


def _tell_business(state: State, message: Message, *, edited: bool) -> None:
    """Send a message of two people to the bot that works for one of them."""
    connection = state.business.connection_of(message.chat.account)
    if connection is None or not connection.covers(message.chat):
        return
    message.business_connection_id = connection.id
    kind = "edited_business_message" if edited else "business_message"
    state.notify(connection.bot, kind, views.message(message, connection.bot), f"chat {message.chat.id}")


def tell_deleted(state: State, message: Message) -> None:
    """Tell of a message that is gone: only the bot that works for an account hears of such."""
    connection = state.business.connection_of(message.chat.account) if message.chat.of_people else None
    if connection is not None and connection.covers(message.chat):
        body = views.business_messages_deleted(connection, message.chat, [message.id])
        state.notify(connection.bot, "deleted_business_messages", body, f"chat {message.chat.id}")


def tell_connection(state: State, connection: BusinessConnection) -> None:
    """Tell a bot how its connection with an account stands now."""
    state.notify(
        connection.bot, "business_connection", views.business_connection(connection), f"user {connection.account.id}"
    )


def tell_managed(state: State, managed: BotAccount) -> None:
    """Tell a bot of one that it looks after: it was made, or has another token."""
    if managed.manager is not None and managed.owner is not None:
        body = {"user": views.user(managed.owner), "bot": views.user(managed)}
        state.notify(managed.manager, "managed_bot", body, f"user {managed.owner.id}")


def tell_service(state: State, chat: Chat, actor: Account, content: dict[str, Any], **about: Any) -> Message:
    """Put a service message into a chat, and tell its bots: who did it is told as well."""
    message = state.post(
        Message(
            id=state.next_message_id(chat),
            chat=chat,
            sender=actor,
            sender_chat=chat.voice(actor),
            date=state.clock.unix(),
            content=content,
            editable=False,
            **about,
        )
    )
    tell_message(state, message)
    return message


def tell_change(
    state: State,
    chat: Chat,
    actor: Account,
    account: Account,
    change: Callable[[Member], None],
    *,
    extra: Extra | None = None,
) -> Member:
    """Change how somebody stands in a chat, and tell those who hear of it.

    The one it is about, if a bot, gets `my_chat_member`; bots that are administrators and have asked for it get
    `chat_member`. `extra` gives further fields of the ChatMemberUpdated for who gets it. A change that leaves all
    as it was is told to nobody.
    """
    hearers = [one for one in chat.members if isinstance(one, BotAccount)]
    member = chat.standing.setdefault(account, chat.member(account))
    before = {one: views.chat_member(member, one) for one in hearers}
    if isinstance(account, BotAccount):
        before[account] = views.chat_member(member, account)
    change(member)
    for hearer, old in before.items():
        new = views.chat_member(member, hearer)
        if old == new:
            continue
        body = views.chat_member_updated(chat, actor, state.clock.unix(), old, new, **(extra(hearer) if extra else {}))
        if hearer is account:
            state.notify(hearer, "my_chat_member", body, f"chat {chat.id}")
        elif chat.member(hearer).is_admin:
            state.notify(hearer, "chat_member", body, f"chat {chat.id}")
    state.changed()
    return member


def hears(bot: BotAccount, message: Message) -> bool:
    """Whether a bot sees a message of its chat: its own never, and others as the privacy mode lets it."""
    # What somebody wrote reaches no bot that is its author or that it is not for; what happened reaches everybody.
    if not message.is_service and (message.sender.is_bot or not message.shown_to(bot)):
        return False
    chat = message.chat
    if chat.type == "private" or message.is_service or bot.can_read_all_group_messages or chat.member(bot).is_admin:
        return True
    if message.via_bot is bot or (message.reply_to is not None and message.reply_to.sender is bot):
        return True
    commands = [one for one in message.content.get("entities", ()) if one["type"] == "bot_command"]
    if not commands or commands[0]["offset"] != 0:
        return False
    _, at, name = message.text[: commands[0]["length"]].partition("@")
    if at:
        return bool(name.lower() == bot.username.lower())
    # A command that names nobody is for the bot that spoke last; before any has, for all.
    speakers = [other.sender for other in chat.messages.values() if other.sender.is_bot]
    return not speakers or speakers[-1] is bot
