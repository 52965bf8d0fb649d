"""`ChatMemberUpdated`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import field

from aiogram.api.alias import alias
from aiogram.api.markers import UnixTime

from .base import BoundObject

if TYPE_CHECKING:
    from aiogram.api.methods.send_animation import SendAnimation
    from aiogram.api.methods.send_audio import SendAudio
    from aiogram.api.methods.send_contact import SendContact
    from aiogram.api.methods.send_dice import SendDice
    from aiogram.api.methods.send_document import SendDocument
    from aiogram.api.methods.send_game import SendGame
    from aiogram.api.methods.send_invoice import SendInvoice
    from aiogram.api.methods.send_location import SendLocation
    from aiogram.api.methods.send_media_group import SendMediaGroup
    from aiogram.api.methods.send_message import SendMessage
    from aiogram.api.methods.send_photo import SendPhoto
    from aiogram.api.methods.send_poll import SendPoll
    from aiogram.api.methods.send_sticker import SendSticker
    from aiogram.api.methods.send_venue import SendVenue
    from aiogram.api.methods.send_video import SendVideo
    from aiogram.api.methods.send_video_note import SendVideoNote
    from aiogram.api.methods.send_voice import SendVoice

    from .chat import Chat
    from .chat_invite_link import ChatInviteLink
    from .chat_member import ChatMember
    from .user import User


_HERE = {"chat_id": "chat.id"}


class ChatMemberUpdated(BoundObject, frozen=True, kw_only=True):
    """The membership of somebody has changed.

    Received as `Update.my_chat_member` for the bot itself, in a private chat when the person blocks or
    unblocks it, and as `Update.chat_member` for others. Compare `old_chat_member` with
    `new_chat_member` to see what has changed.

    Source: https://core.telegram.org/bots/api#chatmemberupdated
    """

    chat: Chat
    """Chat of the membership."""
    from_user: User = field(name="from")
    """Who made the change; the member, when they came or left by themselves."""
    date: UnixTime
    """When it was made."""
    old_chat_member: ChatMember
    """The membership before."""
    new_chat_member: ChatMember
    """The membership now."""
    invite_link: ChatInviteLink | None = None
    """Invite link by which the person has joined; absent when they came otherwise."""
    via_join_request: bool | None = None
    """True when the person asked to join, without an invite link, and an administrator let them in."""
    via_chat_folder_invite_link: bool | None = None
    """True when the person joined by the link to a folder of chats."""

    @alias(lambda: SendMessage, drop=1, **_HERE)
    def answer(self) -> None: ...
    @alias(lambda: SendAnimation, drop=1, **_HERE)
    def answer_animation(self) -> None: ...
    @alias(lambda: SendAudio, drop=1, **_HERE)
    def answer_audio(self) -> None: ...
    @alias(lambda: SendContact, drop=1, **_HERE)
    def answer_contact(self) -> None: ...
    @alias(lambda: SendDocument, drop=1, **_HERE)
    def answer_document(self) -> None: ...
    @alias(lambda: SendGame, drop=1, **_HERE)
    def answer_game(self) -> None: ...
    @alias(lambda: SendInvoice, drop=1, **_HERE)
    def answer_invoice(self) -> None: ...
    @alias(lambda: SendLocation, drop=1, **_HERE)
    def answer_location(self) -> None: ...
    @alias(lambda: SendMediaGroup, drop=1, **_HERE)
    def answer_media_group(self) -> None: ...
    @alias(lambda: SendPhoto, drop=1, **_HERE)
    def answer_photo(self) -> None: ...
    @alias(lambda: SendPoll, drop=1, **_HERE)
    def answer_poll(self) -> None: ...
    @alias(lambda: SendDice, drop=1, **_HERE)
    def answer_dice(self) -> None: ...
    @alias(lambda: SendSticker, drop=1, **_HERE)
    def answer_sticker(self) -> None: ...
    @alias(lambda: SendVenue, drop=1, **_HERE)
    def answer_venue(self) -> None: ...
    @alias(lambda: SendVideo, drop=1, **_HERE)
    def answer_video(self) -> None: ...
    @alias(lambda: SendVideoNote, drop=1, **_HERE)
    def answer_video_note(self) -> None: ...
    @alias(lambda: SendVoice, drop=1, **_HERE)
    def answer_voice(self) -> None: ...
