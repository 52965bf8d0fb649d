"""Reactions: with what somebody may react to a message, and which bots hear of it."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from . import errors, views
from .accounts import BotAccount
from .chats import Chat
from .errors import refuse
from .json_fields import FieldError, Fields, as_array, as_object
from .profiles import read_account

if TYPE_CHECKING:
    from .accounts import Account
    from .core import Call
    from .messages import Message
    from .parameters import Parameters
    from .state import State

_EMOJI: Final = (
    "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤\u200d🔥 "
    "🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨\u200d💻 👀 🎃 🙈 😇 😨 "
    "🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷\u200d♂ 🤷 🤷\u200d♀ 😡"
)
EMOJI: Final = frozenset(_EMOJI.split())
"""What everybody can react with where the chat does not say otherwise."""
MOST: Final = 11
"""Different reactions that a message can have."""
BY_ONE: Final = 1
"""Reactions that one account, a bot too, can have on a message."""
BY_PREMIUM: Final = 3
"""The same with Telegram Premium."""


class Reaction(NamedTuple):
    """One way to react."""

    kind: str
    """`emoji`, `custom_emoji` or `paid`."""
    value: str = ""
    """The emoji, or the id of a custom one."""

    @property
    def json(self) -> dict[str, Any]:
        """The ReactionType."""
        match self.kind:
            case "emoji":
                return {"type": "emoji", "emoji": self.value}
            case "custom_emoji":
                return {"type": "custom_emoji", "custom_emoji_id": self.value}
            case _:
                return {"type": self.kind}


PAID: Final = Reaction("paid")
"""What people react with for Telegram Stars, in channels."""


def named(words: str) -> Reaction:
    """Return the reaction that a person means: an emoji, or the id of a custom one in digits."""
    return Reaction("custom_emoji" if words.isdecimal() else "emoji", words)


def read_reactions(read: Parameters) -> tuple[Reaction, ...]:
    """Read the parameter `reaction`; absent it is no reaction."""
    text = read.text("reaction")
    if not text:
        return ()
    try:
        values = as_array(json.loads(text))
    except ValueError:
        raise refuse("can't parse reaction types JSON object") from None
    if values is None:
        raise refuse("expected an Array of ReactionType")
    try:
        return tuple(map(_read, values))
    except FieldError as error:
        raise refuse(f"can't parse ReactionType: {error}") from None


def _read(value: object) -> Reaction:
    values = as_object(value)
    if values is None:
        raise FieldError("expected an Object")
    fields = Fields(values)
    kind = fields.string("type")
    match kind:
        case "emoji":
            return Reaction(kind, fields.string("emoji"))
        case "custom_emoji":
            return Reaction(kind, fields.string("custom_emoji_id"))
        case "paid":
            return Reaction(kind)
        case _:
            raise FieldError("invalid reaction type specified")


def allowed(message: Message, reaction: Reaction, actor: Account) -> bool:
    """Whether somebody may react so to a message."""
    chosen = message.chat.available_reactions
    if chosen is not None and reaction in chosen:
        return True
    if reaction.kind == "custom_emoji":
        # With Premium every custom emoji can be used, where the chat does not name what can.
        return reaction in counts(message) or (actor.is_premium and chosen is None)
    return reaction.kind == "emoji" and reaction.value in EMOJI and chosen is None


def fits(message: Message, new: tuple[Reaction, ...], actor: Account | Chat) -> bool:
    """Whether a message has room for the reactions of somebody, beside those of all others."""
    others = {one for who, given in message.reactions.items() if who is not actor for one in given}
    return set(new) <= others or len(others | set(new)) <= MOST


def counts(message: Message) -> Counter[Reaction]:
    """Return how many react with what, the most frequent first; each Star is a reaction."""
    found = Counter(one for given in message.reactions.values() for one in given)
    if paid := sum(message.paid_reactions.values()):
        found[PAID] = paid
    return Counter(dict(found.most_common()))


def react(state: State, message: Message, actor: Account | Chat, new: tuple[Reaction, ...]) -> None:
    """Let somebody react, or no longer; bots that look after the chat are told."""
    old = message.reactions.pop(actor, ())
    if new:
        message.reactions[actor] = new
    if new == old:
        return
    state.changed()
    chat = message.chat
    if chat.type == "channel":
        _tell_counts(state, message, actor)
    elif not isinstance(actor, BotAccount):
        body = _changed(message, actor, state.clock.unix(), old, new)
        for hearer in _hearers(chat, actor):
            state.notify(hearer, "message_reaction", body, f"chat {chat.id}")


def react_paid(state: State, message: Message, actor: Account, stars: int) -> None:
    """Let somebody react with Stars, beside those of before; bots that look after the channel are told."""
    message.paid_reactions[actor] = message.paid_reactions.get(actor, 0) + stars
    state.changed()
    _tell_counts(state, message, actor)


def _hearers(chat: Chat, actor: Account | Chat) -> list[BotAccount]:
    bots = [one for one in chat.members if isinstance(one, BotAccount) and one is not actor]
    return [bot for bot in bots if chat.type == "private" or chat.member(bot).is_admin]


def _tell_counts(state: State, message: Message, actor: Account | Chat) -> None:
    # Nobody is told who reacts in a channel.
    for hearer in _hearers(message.chat, actor):
        state.notify(hearer, "message_reaction_count", _counted(message, state), f"chat {message.chat.id}")


def _counted(message: Message, state: State) -> dict[str, Any]:
    return {
        "chat": views.chat(message.chat),
        "message_id": message.id,
        "date": state.clock.unix(),
        "reactions": [{"type": one.json, "total_count": count} for one, count in counts(message).items()],
    }


def _changed(
    message: Message, actor: Account | Chat, date: int, old: tuple[Reaction, ...], new: tuple[Reaction, ...]
) -> dict[str, Any]:
    who = {"actor_chat": views.chat(actor)} if isinstance(actor, Chat) else {"user": views.user(actor)}
    return {
        "chat": views.chat(message.chat),
        "message_id": message.id,
        **who,
        "date": date,
        "old_reaction": [one.json for one in old],
        "new_reaction": [one.json for one in new],
    }


def moderated(call: Call) -> tuple[Chat, Account | Chat]:
    """Return the group that a call takes reactions out of, and whose; refuse a bot that may not."""
    state, read = call.state, call.parameters
    chat = state.chat_of(call.bot, read.text("chat_id"))
    state.check_access(call.bot, chat)
    actor: Account | Chat | None
    if read.text("actor_chat_id"):
        actor = state.groups.get(read.integer("actor_chat_id", low=-(2**63), high=2**63))
        if actor is None:
            raise refuse(errors.CHAT_NOT_FOUND)
    else:
        actor = read_account(call)
    if chat.type == "channel" or not chat.administers(call.bot, "can_delete_messages"):
        raise refuse(errors.NOT_ENOUGH_RIGHTS)
    return chat, actor
