"""From the server's state to what somebody sees."""

from __future__ import annotations

from dataclasses import replace
from itertools import count as numbers
from typing import TYPE_CHECKING

from aiogram.testing.accounts import BotAccount
from aiogram.testing.direct_messages import DirectMessages
from aiogram.testing.reactions import counts
from aiogram.testing.seen_polls import SeenPoll
from aiogram.testing.views import content_for, origin_name

from .contents import clock, money, read_content
from .keys import read_keys
from .rich import read_blocks
from .scene import Bubble, CannotDrawError, Menu, Scene, Text, with_keys
from .services import read_service
from .spans import marked, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator

    from aiogram.testing.accounts import Account
    from aiogram.testing.chats import Chat
    from aiogram.testing.messages import Message
    from aiogram.testing.profiles import Profiles

    from .scene import Part, Spans

GIST = 60
"""Characters of a message that are shown where somebody replies to it."""


_DOING = {
    "typing": "typing",
    "upload_photo": "sending a photo",
    "record_video": "recording a video",
    "upload_video": "sending a video",
    "record_voice": "recording a voice message",
    "upload_voice": "sending a voice message",
    "upload_document": "sending a file",
    "choose_sticker": "choosing a sticker",
    "find_location": "finding a place",
    "record_video_note": "recording a video message",
    "upload_video_note": "sending a video message",
}
"""Chat actions in the words of an app."""


def read_scene(chat: Chat, viewer: Account, profiles: Profiles, *, known: Container[int] = ()) -> Scene:
    """Return what `viewer` sees in a chat now.

    Of messages that were deleted those are there, with a mark, that are `known`: numbers of what was seen before.

    Raises:
        CannotDrawError: Something in it has no picture; the text names the message.
    """
    shown = [message for message in chat.seen_by(viewer) if not message.deleted or message.number in known]

    def called(one: Account) -> str:
        return profiles[one].name_for(one, viewer.language) if isinstance(one, BotAccount) else one.first_name

    return Scene(
        title=_title(chat, viewer, called),
        kind=_kind(chat),
        viewer=viewer.first_name,
        doing=_doing(chat, called),
        bubbles=tuple(read_message(message, viewer, called) for message in shown),
        reply_keyboard=read_keys(chat.keyboard_of(viewer)),
        intro="" if shown else intro(chat, viewer, profiles),
        menu=_menu(chat, viewer, profiles),
    )


def intro(chat: Chat, viewer: Account, profiles: Profiles) -> str:
    """Return what a bot says of itself in the empty chat with somebody."""
    bot = _bot(chat)
    return profiles[bot].descriptions.get(viewer.language) if bot is not None else ""


def _bot(chat: Chat) -> BotAccount | None:
    """Return whom somebody has a private chat with, where that is a bot."""
    if chat.type != "private":
        return None
    return next((one for one in chat.standing if isinstance(one, BotAccount)), None)


def _menu(chat: Chat, viewer: Account, profiles: Profiles) -> Menu | None:
    if chat.type == "channel":
        return None
    bot = _bot(chat)
    button = profiles[bot].button_in(chat) if bot is not None else {"type": "commands"}
    if button["type"] == "web_app":
        return Menu(button["text"])
    listed = list(profiles.commands_in(chat, viewer))
    several = len({lister for lister, _ in listed}) > 1
    commands = [
        (f"/{one['command']}@{lister.username}" if several else f"/{one['command']}", one["description"])
        for lister, one in listed
    ]
    return Menu("Menu" if bot is not None else "/", tuple(commands)) if commands else None


def _first_name(one: Account) -> str:
    return one.first_name


def read_message(message: Message, viewer: Account, called: Callable[[Account], str] = _first_name) -> Bubble:
    """Return what `viewer` sees of a message; `called` tells what an account is called there."""
    who = _author(message, called)
    service = read_service(message.kind, message.content, who)
    if service is not None:
        return Bubble(message.number, (Text((service,)),), service=True, time=clock(message.date))
    try:
        parts = _parts(message, viewer)
    except CannotDrawError as error:
        raise CannotDrawError(f"message {message.number} of {message.chat.title or who!r}: {error}") from None
    keyboard = read_keys(() if message.deleted else message.keyboard or ())
    # The buttons inside a rich message are one more row, as for who presses them.
    inside = numbers()
    parts = with_keys(parts, lambda key: replace(key, place=(len(keyboard), next(inside))))
    return Bubble(
        message.number,
        parts,
        author=who,
        own=message.sender is viewer and message.sender_chat is None,
        time=clock(message.date),
        marks=tuple(_marks(message)),
        forwarded=origin_name(message.forward_origin),
        reply=_reply(message, viewer, called),
        reactions=tuple(_reactions(message)),
        keyboard=keyboard,
        deleted=message.deleted,
    )


def _parts(message: Message, viewer: Account) -> tuple[Part, ...]:
    if message.kind == "rich_message":
        return read_blocks(message.content["rich_message"]["blocks"])
    if message.poll is not None:
        content = SeenPoll(message.poll, viewer).in_message(message)
    else:
        content = content_for(message, viewer)
    parts = read_content(message.kind, content)
    if parts is None:
        raise CannotDrawError(f"no picture for a message of the kind {message.kind!r}")
    return parts


def _title(chat: Chat, viewer: Account, called: Callable[[Account], str]) -> str:
    return chat.title or called(next((one for one in chat.standing if one is not viewer), viewer))


def _kind(chat: Chat) -> str:
    if chat.type == "private":
        return "" if chat.of_people else "bot"
    if isinstance(chat, DirectMessages):
        return "direct messages"
    members = len(chat.members)
    noun = "subscriber" if chat.type == "channel" else "member"
    return f"{members} {noun}" if members == 1 else f"{members} {noun}s"


def _doing(chat: Chat, called: Callable[[Account], str]) -> str:
    return ", ".join(f"{called(one)} is {_DOING[doing.action]}" for one, doing in chat.doing.items())


def _author(message: Message, called: Callable[[Account], str]) -> str:
    return message.sender_chat.title if message.sender_chat is not None else called(message.sender)


def _marks(message: Message) -> list[str]:
    found: list[str] = []
    if message.author_signature:
        found.append(message.author_signature)
    if message.via_bot is not None:
        found.append(f"via @{message.via_bot.username}")
    if message.receiver is not None:
        alone = message.sender if message.receiver.is_bot else message.receiver
        found.append(f"only {alone.first_name} sees this")
    if message.suggestion is not None:
        price = message.suggestion.terms.price
        found.append(
            f"suggested {f'for {money(price.amount, price.currency)}' if price is not None else 'free of charge'}"
        )
        found.append(message.suggestion.state)
    if message.paid_post:
        found.append("paid post")
    if message.edits:
        found.append("edited")
    if message.deleted:
        found.append("deleted")
    return found


def _reactions(message: Message) -> Iterator[tuple[str, int]]:
    names = {"paid": "⭐", "custom_emoji": "custom emoji"}
    for reaction, count in counts(message).items():
        yield names.get(reaction.kind, reaction.value), count


def _reply(message: Message, viewer: Account, called: Callable[[Account], str]) -> tuple[str, Spans] | None:
    quote, target = message.quote, message.reply_to
    if target is not None and not target.deleted and target.shown_to(viewer):
        quoted = marked(quote["text"], quote.get("entities", ())) if quote else (_gist(target, viewer, called),)
        return _author(target, called), quoted
    if message.external_reply is not None:
        return origin_name(message.external_reply["origin"]), marked(quote["text"]) if quote else ()
    return None


def _gist(message: Message, viewer: Account, called: Callable[[Account], str]) -> str:
    """Return in a few words what `viewer` sees of a message."""
    if message.text:
        return message.text if len(message.text) <= GIST else f"{message.text[: GIST - 1]}…"
    told = read_service(message.kind, message.content, _author(message, called))
    return told or next((_label(part) for part in _parts(message, viewer)), "message")


def _label(part: Part) -> str:
    return plain(part.spans) if isinstance(part, Text) else str(getattr(part, "label", "message"))
