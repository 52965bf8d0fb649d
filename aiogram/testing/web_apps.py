"""Messages that a bot sends by an id that somebody's app has got: for a Web App, as a guest, or kept ready."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from . import errors
from .errors import refuse
from .inline_results import read_result
from .json_fields import FieldError
from .markup import read_reply_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from .accounts import Account, BotAccount
    from .core import Call
    from .inline_results import InlineResult
    from .messages import Button, Message

PREPARED: Final = 24 * 3600
"""Seconds for which a message is kept ready: this server's choice, Telegram names no time."""
REQUESTS: Final = ("request_users", "request_chat", "request_managed_bot")
"""What a button that is kept ready asks for: one of these."""
_KINDS: Final = ("user", "bot", "group", "channel")
"""Kinds of chats, as a person picks them."""


@dataclass(eq=False, kw_only=True)
class Opening:
    """A chat to which a bot may send one message: where somebody has opened a Web App, or asked the bot as a guest."""

    bot: BotAccount
    send: Callable[[InlineResult], Message]
    """Send a result to the chat."""


@dataclass(eq=False, kw_only=True)
class PreparedMessage:
    """A message that is kept ready for somebody to send."""

    bot: BotAccount
    person: Account
    result: InlineResult
    until: int
    """Unix time."""
    kinds: frozenset[str]
    """Kinds of chats that it may go to: `user`, `bot`, `group`, `channel`."""


@dataclass(eq=False, kw_only=True)
class PreparedButton:
    """A button that is kept ready for somebody to use."""

    bot: BotAccount
    person: Account
    button: Button


@dataclass
class WebAppStore:
    """What is named by an id."""

    open: dict[str, Opening] = field(default_factory=dict[str, Opening])
    """Id of a query of a Web App -> where it was opened."""
    guests: dict[str, Opening] = field(default_factory=dict[str, Opening])
    """Id of a query to a guest -> where it was asked."""
    messages: dict[str, PreparedMessage] = field(default_factory=dict[str, PreparedMessage])
    buttons: dict[str, PreparedButton] = field(default_factory=dict[str, PreparedButton])


def answer_query(call: Call, name: str, openings: dict[str, Opening]) -> Message:
    """Send the one message that the query named by a parameter is good for."""
    result = read_result(call)
    number = call.parameters.text(name)
    opening = openings.get(number)
    if opening is None or opening.bot is not call.bot:
        raise refuse(errors.QUERY_ID_INVALID)
    try:
        message = opening.send(result)
    except ValueError:
        # The person may not write there any more: their app has closed what was open.
        raise refuse(errors.QUERY_ID_INVALID) from None
    del openings[number]
    return message


def prepare_message(call: Call, person: Account) -> tuple[str, PreparedMessage]:
    """Keep a message ready, and return its id and what is kept."""
    read, state = call.parameters, call.state
    kinds = frozenset(kind for kind in _KINDS if read.boolean(f"allow_{kind}_chats"))
    kept = PreparedMessage(
        bot=call.bot,
        person=person,
        result=read_result(call),
        until=state.clock.unix() + PREPARED,
        kinds=kinds,
    )
    number = state.opaque_id()
    state.web_apps.messages[number] = kept
    return number, kept


def prepare_button(call: Call, person: Account) -> str:
    """Keep a button ready, and return its id."""
    number = call.state.opaque_id()
    call.state.web_apps.buttons[number] = PreparedButton(bot=call.bot, person=person, button=_read_button(call))
    return number


def _read_button(call: Call) -> Button:
    text = call.parameters.required("button")
    try:
        button: dict[str, Any] = read_reply_button(json.loads(text))
    except ValueError:
        raise refuse("can't parse keyboard button JSON object") from None
    except FieldError as error:
        raise refuse(f"can't parse keyboard button: {error}") from None
    if not any(button.get(name) for name in REQUESTS):
        raise refuse(errors.BUTTON_TYPE_INVALID)
    return button
