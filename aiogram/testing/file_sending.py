"""What the methods that send files have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from . import errors, views
from .errors import Refusal, refuse
from .file_inputs import Given
from .input_media import read_array, read_item
from .media import read_media
from .sending import Delivery

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .core import Call
    from .media import Media

LARGEST_ALBUM: Final = 10
"""Items of an album, and of paid media."""

_APART: Final = ("document", "audio")
"""Kinds that are in albums only with their like."""


def send_file(call: Call, kind: str) -> dict[str, Any]:
    """Put a file of a kind into a chat, and return the Message."""
    media = read_media(kind, Given(call.parameters, call.files), call.state)
    delivery = Delivery.read(call, may_be_ephemeral=True)
    delivery.reach(kind)
    return delivery.answer(media.content(call.state, call.bot.id))


def send_album(call: Call) -> list[dict[str, Any]]:
    """Put several files into a chat, which apps show as one, and return the Messages."""
    items = [_album_item(call, value) for value in read_array(call, "media", "InputMedia")]
    check_album([item.kind for item in items])
    if len({item.caption_above for item in items}) > 1:
        raise refuse(errors.CAPTIONS_DIFFER)
    delivery = Delivery.read(call, suggests=False)
    delivery.reach(*(item.kind for item in items))
    contents = [_album_content(call, item, number) for number, item in enumerate(items, 1)]
    group = str(call.state.number()) if len(contents) > 1 else ""
    return [views.message(delivery.send(content, media_group_id=group), call.bot) for content in contents]


def check_album(kinds: Sequence[str]) -> None:
    """Refuse what cannot be one album."""
    if not kinds:
        raise refuse(errors.NO_ALBUM)
    if len(kinds) > LARGEST_ALBUM:
        raise refuse(errors.ALBUM_TOO_LONG)
    for kind in _APART:
        if kind in kinds and set(kinds) != {kind}:
            raise refuse(errors.NOT_MIXED.format(kind))


def album_of(kind: str) -> str:
    """Return what kind of album a kind of file can be in."""
    return kind if kind in _APART else "photo"


def _album_item(call: Call, value: object) -> Media:
    item = read_item(call, value)
    if item.kind == "animation":
        raise refuse("can't parse InputMedia: type \"animation\" can't be used in sendMediaGroup")
    # In an album a document stays one, whatever is in it.
    item.detect = False
    return item


def _album_content(call: Call, item: Media, number: int) -> dict[str, Any]:
    try:
        return item.content(call.state, call.bot.id)
    except Refusal as refusal:
        text = refusal.description.partition(": ")[2]
        if text in errors.FROM_AFAR:
            raise refuse(errors.ALBUM_ITEM_FAILED.format(number, text)) from None
        raise
