"""`ChatJoinRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import field

from aiogram.api.alias import alias
from aiogram.api.markers import UnixTime

from .base import BoundObject

if TYPE_CHECKING:
    from aiogram.api.methods.answer_chat_join_request_query import AnswerChatJoinRequestQuery
    from aiogram.api.methods.approve_chat_join_request import ApproveChatJoinRequest
    from aiogram.api.methods.decline_chat_join_request import DeclineChatJoinRequest
    from aiogram.api.methods.send_animation import SendAnimation
    from aiogram.api.methods.send_audio import SendAudio
    from aiogram.api.methods.send_chat_join_request_web_app import SendChatJoinRequestWebApp
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
    from .user import User


_HERE = {"chat_id": "chat.id"}
_PRIVATE = {"chat_id": "user_chat_id"}


class ChatJoinRequest(BoundObject, frozen=True, kw_only=True):
    """Somebody asks to be let into a chat.

    Received as `Update.chat_join_request`, where the bot is an administrator with the right
    `can_invite_users`. Answer with `approve_chat_join_request` or `decline_chat_join_request`; when
    `query_id` is there, with `answer_chat_join_request_query`.

    Source: https://core.telegram.org/bots/api#chatjoinrequest
    """

    chat: Chat
    """Chat that they want to join."""
    from_user: User = field(name="from")
    """Who asks."""
    user_chat_id: int
    """Private chat with the person, where the bot may write for 5 minutes though they have not started it:
    until the request is decided, and unless another administrator has written to them. It outgrows 32
    bits and fits 52.
    """
    date: UnixTime
    """When they asked."""
    bio: str | None = None
    """What the person says about themselves."""
    invite_link: ChatInviteLink | None = None
    """Invite link by which the person came."""
    query_id: str | None = None
    """Identifier to answer with, given only to the bot in charge of join requests. Within 10 seconds call
    `answer_chat_join_request_query`, or `send_chat_join_request_web_app` to show the person a Web App
    first.
    """

    @alias(lambda: ApproveChatJoinRequest, drop=2, chat_id="chat.id", user_id="from_user.id")
    def approve(self) -> None: ...
    @alias(lambda: DeclineChatJoinRequest, drop=2, chat_id="chat.id", user_id="from_user.id")
    def decline(self) -> None: ...
    @alias(lambda: SendMessage, drop=1, **_HERE)
    def answer(self) -> None: ...
    @alias(lambda: SendMessage, drop=1, **_PRIVATE)
    def answer_pm(self) -> None: ...
    @alias(lambda: SendAnimation, drop=1, **_HERE)
    def answer_animation(self) -> None: ...
    @alias(lambda: SendAnimation, drop=1, **_PRIVATE)
    def answer_animation_pm(self) -> None: ...
    @alias(lambda: SendAudio, drop=1, **_HERE)
    def answer_audio(self) -> None: ...
    @alias(lambda: SendAudio, drop=1, **_PRIVATE)
    def answer_audio_pm(self) -> None: ...
    @alias(lambda: SendContact, drop=1, **_HERE)
    def answer_contact(self) -> None: ...
    @alias(lambda: SendContact, drop=1, **_PRIVATE)
    def answer_contact_pm(self) -> None: ...
    @alias(lambda: SendDocument, drop=1, **_HERE)
    def answer_document(self) -> None: ...
    @alias(lambda: SendDocument, drop=1, **_PRIVATE)
    def answer_document_pm(self) -> None: ...
    @alias(lambda: SendGame, drop=1, **_HERE)
    def answer_game(self) -> None: ...
    @alias(lambda: SendGame, drop=1, **_PRIVATE)
    def answer_game_pm(self) -> None: ...
    @alias(lambda: SendInvoice, drop=1, **_HERE)
    def answer_invoice(self) -> None: ...
    @alias(lambda: SendInvoice, drop=1, **_PRIVATE)
    def answer_invoice_pm(self) -> None: ...
    @alias(lambda: SendLocation, drop=1, **_HERE)
    def answer_location(self) -> None: ...
    @alias(lambda: SendLocation, drop=1, **_PRIVATE)
    def answer_location_pm(self) -> None: ...
    @alias(lambda: SendMediaGroup, drop=1, **_HERE)
    def answer_media_group(self) -> None: ...
    @alias(lambda: SendMediaGroup, drop=1, **_PRIVATE)
    def answer_media_group_pm(self) -> None: ...
    @alias(lambda: SendPhoto, drop=1, **_HERE)
    def answer_photo(self) -> None: ...
    @alias(lambda: SendPhoto, drop=1, **_PRIVATE)
    def answer_photo_pm(self) -> None: ...
    @alias(lambda: SendPoll, drop=1, **_HERE)
    def answer_poll(self) -> None: ...
    @alias(lambda: SendPoll, drop=1, **_PRIVATE)
    def answer_poll_pm(self) -> None: ...
    @alias(lambda: SendDice, drop=1, **_HERE)
    def answer_dice(self) -> None: ...
    @alias(lambda: SendDice, drop=1, **_PRIVATE)
    def answer_dice_pm(self) -> None: ...
    @alias(lambda: SendSticker, drop=1, **_HERE)
    def answer_sticker(self) -> None: ...
    @alias(lambda: SendSticker, drop=1, **_PRIVATE)
    def answer_sticker_pm(self) -> None: ...
    @alias(lambda: SendVenue, drop=1, **_HERE)
    def answer_venue(self) -> None: ...
    @alias(lambda: SendVenue, drop=1, **_PRIVATE)
    def answer_venue_pm(self) -> None: ...
    @alias(lambda: SendVideo, drop=1, **_HERE)
    def answer_video(self) -> None: ...
    @alias(lambda: SendVideo, drop=1, **_PRIVATE)
    def answer_video_pm(self) -> None: ...
    @alias(lambda: SendVideoNote, drop=1, **_HERE)
    def answer_video_note(self) -> None: ...
    @alias(lambda: SendVideoNote, drop=1, **_PRIVATE)
    def answer_video_note_pm(self) -> None: ...
    @alias(lambda: SendVoice, drop=1, **_HERE)
    def answer_voice(self) -> None: ...
    @alias(lambda: SendVoice, drop=1, **_PRIVATE)
    def answer_voice_pm(self) -> None: ...
    @alias(lambda: AnswerChatJoinRequestQuery, drop=1, chat_join_request_query_id="query_id")
    def answer_query(self) -> None: ...
    @alias(lambda: SendChatJoinRequestWebApp, drop=1, chat_join_request_query_id="query_id")
    def send_webapp(self) -> None: ...
