# Forwarding and copying differ in what they leave of the original: a forward says where it is from and
# is what it was; a copy is a new message with the same contents. Neither keeps buttons that call the bot:
# Telegram has not published what becomes of keyboards, so that is this server's choice.

"""Messages that go on to another chat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from . import errors, poll_views, views
from .captions import CAPTIONED, recaptioned
from .dice import throw
from .errors import Refusal, refuse
from .message_ids import read_message_ids
from .places import at_rest
from .sending import Delivery, check_sending
from .voting import ask_again

if TYPE_CHECKING:
    from collections.abc import Callable

    from .accounts import Account, BotAccount
    from .chats import Chat
    from .core import Call
    from .formatting import FormattedText
    from .messages import Keyboard, Message
    from .state import State

_UNCOPIED: Final = frozenset({"giveaway", "giveaway_winners", "invoice", "paid_media"})


def source_of(call: Call) -> Chat:
    """Return the chat that messages are taken from."""
    chat = call.state.chat_of(call.bot, call.parameters.required("from_chat_id"))
    call.state.check_reading(call.bot, chat)
    return chat


def message_to_pass(call: Call, missing: str) -> Message:
    """Return the message that a call takes from a chat; `missing` is the refusal of one that is not there."""
    message = source_of(call).messages.get(call.parameters.message_id())
    if message is None or message.deleted:
        raise refuse(missing)
    return message


def may_forward(message: Message) -> bool:
    """Whether a message can be forwarded."""
    return not (message.is_service or message.protected)


def may_copy(message: Message, bot: BotAccount) -> bool:
    """Whether a bot can copy a message."""
    if message.is_service or message.protected or message.kind in _UNCOPIED:
        return False
    poll = message.poll
    # Of somebody else's quiz a bot knows the solution only in private, and when it is over.
    return poll is None or not poll.quiz or poll.closed or poll.author is bot or poll_views.in_private(message)


def copied(message: Message, state: State, author: Account) -> dict[str, Any]:
    """Return what a copy says: dice are thrown anew, and polls asked anew."""
    if message.poll is not None:
        return {"poll": {"id": ask_again(state, message.poll, author).id}}
    return throw(state, message.content["dice"]["emoji"]) if message.kind == "dice" else at_rest(message.content)


def kept_keyboard(message: Message) -> Keyboard | None:
    """Return the keyboard that goes along with a forward: that of a game, of inline mode, or one of links alone."""
    rows = message.keyboard or []
    useful = message.game or message.via_bot is not None or all("url" in button for row in rows for button in row)
    return rows if rows and useful else None


def forward(delivery: Delivery, message: Message, **about: Any) -> Message:
    """Send a forward of a message; `about` are further fields of the `Message`."""
    return delivery.send(
        _starting(at_rest(message.content), delivery.call),
        kept=kept_keyboard(message),
        forward_origin=views.origin(message),
        via_bot=message.via_bot,
        game=message.game,
        **about,
    )


def copy(delivery: Delivery, message: Message, caption: FormattedText | None = None, **about: Any) -> Message:
    """Send a copy of a message; `caption` stands in place of the words that belong to its file."""
    content = _starting(copied(message, delivery.call.state, delivery.call.bot), delivery.call)
    if caption is not None and message.kind in CAPTIONED:
        above = delivery.call.parameters.boolean("show_caption_above_media")
        content = recaptioned(message.kind, content, caption, above=above)
    return delivery.send(content, game=message.game, **about)


def pass_several(call: Call, may: Callable[[Message], bool], send: Callable[..., Message]) -> list[dict[str, Any]]:
    """Send what a call names on, and return the MessageIds; what is not there or may not go on is passed over."""
    numbers = read_message_ids(call.parameters)
    source = source_of(call)
    delivery = Delivery(call, None, None)
    delivery.reach()
    if numbers != sorted(set(numbers)):
        raise refuse(errors.NOT_INCREASING)
    found = [source.messages[number] for number in numbers if number in source.messages]
    found = [message for message in found if not message.deleted]
    if not found:
        raise refuse(errors.NOTHING_TO_FORWARD)
    going = [message for message in found if may(message) and _may_send(delivery, message.kind)]
    if not going:
        raise refuse(errors.NONE_FORWARDABLE)
    albums = {message.media_group_id: str(call.state.number()) for message in going if message.media_group_id}
    return [
        {"message_id": send(delivery, message, media_group_id=albums.get(message.media_group_id, "")).id}
        for message in going
    ]


def _may_send(delivery: Delivery, kind: str) -> bool:
    try:
        check_sending(delivery.chat, delivery.call.bot, kind)
    except Refusal:
        return False
    return True


def _starting(content: dict[str, Any], call: Call) -> dict[str, Any]:
    """Let a video start at the moment that the call names, if it names one."""
    seconds = call.parameters.integer("video_start_timestamp", low=0)
    if not seconds or "video" not in content:
        return content
    return {**content, "video": {**content["video"], "start_timestamp": seconds}}
