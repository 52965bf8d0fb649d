"""Everything that a bot can learn about a chat: its ChatFullInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import views
from .chats import all_permissions
from .direct_messages import DirectMessages
from .file_ids import bind
from .gift_views import unique_gift_colors
from .gifts import all_gift_types
from .pictures import chat_photo
from .reactions import MOST

if TYPE_CHECKING:
    from .accounts import Account, BotAccount
    from .chats import Chat
    from .state import State

JSON = dict[str, Any]

COLORS = 7
"""Accent colours that every account can have: an account without one gets its colour by its id."""


LEVELS = (1, 100, 500, 2000, 10_000)
"""Stars that somebody has to have spent for each level, from the first on: this server's own numbers."""


def user_rating(spent: int) -> JSON:
    """Write the UserRating of somebody who has spent so many Stars."""
    level = sum(spent >= stars for stars in LEVELS)
    body = {"level": level, "rating": spent, "current_level_rating": LEVELS[level - 1]}
    return body if level == len(LEVELS) else {**body, "next_level_rating": LEVELS[level]}


def full_chat(shown: Chat, viewer: BotAccount, state: State) -> JSON:
    """Write a ChatFullInfo; what is not there is left out."""
    body: JSON = {**views.chat(shown), "accent_color_id": abs(shown.id) % COLORS, "max_reaction_count": MOST}
    # Its own field of a Chat stands among the others here.
    taken = state.gifts.accepted(shown.person) if shown.type == "private" else frozenset[str]()
    body["accepted_gift_types"] = {name: name in taken for name in all_gift_types()}
    body |= _of_private(shown, viewer, state) if shown.type == "private" else _of_group(shown, viewer)
    if shown.auto_delete:
        body["message_auto_delete_time"] = shown.auto_delete
    if shown.community is not None:
        body["community"] = shown.community.json
    if isinstance(shown, DirectMessages):
        body["parent_chat"] = views.chat(shown.channel)
    if shown.pinned:
        newest = max(shown.pinned, key=lambda message: message.id)
        body["pinned_message"] = views.message(newest, viewer, with_reply=False)
    return body


def _of_private(shown: Chat, viewer: BotAccount, state: State) -> JSON:
    person = shown.person
    body: JSON = {"active_usernames": [person.username]} if person.username else {}
    if person.birthdate:
        body["birthdate"] = person.birthdate
    body |= bind(state.business.presented.get(person, {}), viewer.id)
    if person in state.gifts.worn:
        worn = state.gifts.worn[person]
        if worn.unique is not None and worn.owner is person:
            body["unique_gift_colors"] = unique_gift_colors(worn.gift, worn.unique)
    if spent := state.stars.spent[person]:
        body["rating"] = user_rating(spent)
    if person.bio:
        body["bio"] = person.bio
    if person.hidden_in_forwards:
        body["has_private_forwards"] = True
    body |= _granted(person, state)
    photos = state.pictures.photos.get(person)
    if photos:
        body["photo"] = bind(chat_photo(photos[0]), viewer.id)
    return body


def _granted(person: Account, state: State) -> JSON:
    status, ends = state.grants.status(person, state.clock.unix())
    body: JSON = {"emoji_status_custom_emoji_id": status} if status else {}
    if ends:
        body["emoji_status_expiration_date"] = ends
    if (channel := state.grants.personal_chats.get(person)) is not None:
        body["personal_chat"] = views.chat(channel)
    return body


def _of_group(shown: Chat, viewer: BotAccount) -> JSON:
    body: JSON = {"active_usernames": [shown.username]} if shown.username else {}
    if shown.photo is not None:
        body["photo"] = bind(chat_photo(shown.photo), viewer.id)
    if shown.description:
        body["description"] = shown.description
    if (primary := shown.door.primary(viewer)) is not None:
        body["invite_link"] = primary.link
    if shown.available_reactions is not None:
        body["available_reactions"] = [one.json for one in shown.available_reactions]
    if shown.type != "channel":
        body["permissions"] = {name: name in shown.permissions for name in all_permissions()}
    if shown.message_price:
        body["paid_message_star_count"] = shown.message_price
    if shown.location is not None:
        body["location"] = shown.location
    if shown.sticker_set:
        body["sticker_set_name"] = shown.sticker_set
    if shown.type == "supergroup" and shown.administers(viewer, "can_change_info"):
        body["can_set_sticker_set"] = True
    return body
