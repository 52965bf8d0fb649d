"""The embedded Bot API server: for tests, examples and the snippets of the documentation."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accounts import BotAccount as BotAccount
    from .activity import IdleError as IdleError
    from .clock import Clock as Clock
    from .core import Answer as Answer
    from .core import Core as Core
    from .core import Exchange as Exchange
    from .faults import BrokenConnectionError as BrokenConnectionError
    from .faults import Fault as Fault
    from .images import picture as picture
    from .people import Asking as Asking
    from .people import Attachment as Attachment
    from .people import InlineList as InlineList
    from .people import Person as Person
    from .people import Press as Press
    from .seen import ChatView as ChatView
    from .seen import PressError as PressError
    from .seen import SeenMessage as SeenMessage
    from .server import BotApiServer as BotApiServer
    from .server import Group as Group
    from .session import InProcessSession as InProcessSession
    from .state import Toast as Toast
    from .uploads import Uploaded as Uploaded

_PLACES = {
    "accounts": ("BotAccount",),
    "activity": ("IdleError",),
    "clock": ("Clock",),
    "core": ("Answer", "Core", "Exchange"),
    "faults": ("BrokenConnectionError", "Fault"),
    "images": ("picture",),
    "people": ("Asking", "Attachment", "InlineList", "Person", "Press"),
    "seen": ("ChatView", "PressError", "SeenMessage"),
    "server": ("BotApiServer", "Group"),
    "session": ("InProcessSession",),
    "state": ("Toast",),
    "uploads": ("Uploaded",),
}
"""Module -> the public names that live in it."""


def __getattr__(name: str) -> Any:
    # Lazy, so that the core can be used without the people, and both without the HTTP front.
    for module, names in _PLACES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
