"""What the methods that send one file have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .media import read_media
from .sending import Delivery

if TYPE_CHECKING:
    from .core import Call


def send_file(call: Call, kind: str) -> dict[str, Any]:
    """Put a file of a kind into a chat, and return the Message."""
    media = read_media(kind, call.parameters, call.files, call.state)
    delivery = Delivery.read(call)
    delivery.reach(kind)
    return delivery.answer(media.content(call.state, call.bot.id))
