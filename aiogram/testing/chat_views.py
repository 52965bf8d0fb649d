"""Everything that a bot can learn about a chat: its ChatFullInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import views
from .chats import all_permissions
from .file_ids import bind
from .gifts import all_gift_types
from .pictures import chat_photo
from .reactions import MOST

if TYPE_CHECKING:
    from .accounts import BotAccount
    from .chats import Chat
    from .gifts import GiftStore
    from .pictures import Pictures

JSON = dict[str, Any]

COLORS = 7
"""Accent colours that every account can have: an account without one gets its colour by its id."""


def full_chat(shown: Chat, viewer: BotAccount, pictures: Pictures, gifts: GiftStore) -> JSON:
    """Write a ChatFullInfo; what is not there is left out."""
    body: JSON = {**views.chat(shown), "accent_color_id": abs(shown.id) % COLORS, "max_reaction_count": MOST}
    # Its own field of a Chat stands among the others here.
    taken = gifts.accepted(shown.person) if shown.type == "private" else frozenset[str]()
    body["accepted_gift_types"] = {name: name in taken for name in all_gift_types()}
    body |= _of_private(shown, viewer, pictures) if shown.type == "private" else _of_group(shown, viewer)
    if shown.pinned:
        newest = max(shown.pinned, key=lambda message: message.id)
        body["pinned_message"] = views.message(newest, viewer, with_reply=False)
    return body


def _of_private(shown: Chat, viewer: BotAccount, pictures: Pictures) -> JSON:
    person = shown.person
    body: JSON = {"active_usernames": [person.username]} if person.username else {}
    if person.bio:
        body["bio"] = person.bio
    if person.hidden_in_forwards:
        body["has_private_forwards"] = True
    photos = pictures.photos.get(person)
    if photos:
        body["photo"] = bind(chat_photo(photos[0]), viewer.id)
    return body


def _of_group(shown: Chat, viewer: BotAccount) -> JSON:
    body: JSON = {"active_usernames": [shown.username]} if shown.username else {}
    if shown.photo is not None:
        body["photo"] = bind(chat_photo(shown.photo), viewer.id)
    if shown.description:
        body["description"] = shown.description
    if shown.available_reactions is not None:
        body["available_reactions"] = [one.json for one in shown.available_reactions]
    if shown.type != "channel":
        body["permissions"] = {name: name in shown.permissions for name in all_permissions()}
    if shown.sticker_set:
        body["sticker_set_name"] = shown.sticker_set
    if shown.type == "supergroup" and shown.administers(viewer, "can_change_info"):
        body["can_set_sticker_set"] = True
    return body
