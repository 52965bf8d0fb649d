"""`InaccessibleMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from aiogram.api.alias import alias
from aiogram.api.defaults import bot_default

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
    from aiogram.api.methods.send_paid_media import SendPaidMedia
    from aiogram.api.methods.send_photo import SendPhoto
    from aiogram.api.methods.send_poll import SendPoll
    from aiogram.api.methods.send_rich_message import SendRichMessage
    from aiogram.api.methods.send_sticker import SendSticker
    from aiogram.api.methods.send_venue import SendVenue
    from aiogram.api.methods.send_video import SendVideo
    from aiogram.api.methods.send_video_note import SendVideoNote
    from aiogram.api.methods.send_voice import SendVoice

    from .chat import Chat
    from .maybe_inaccessible_message import MaybeInaccessibleMessage
    from .message_entity import MessageEntity
    from .reply_parameters import ReplyParameters


_HERE = {"chat_id": "chat.id"}
_REPLY = {"chat_id": "chat.id", "reply_parameters": "as_reply_parameters()"}


class InaccessibleMessage(BoundObject, frozen=True, kw_only=True, tag_field="date", tag=0):
    """A message that the bot can no longer read: it was deleted, or is out of the bot's reach.

    Nothing is left of it but where it stood. It is told from a `Message` by its `date`, which is 0.

    Source: https://core.telegram.org/bots/api#inaccessiblemessage
    """

    chat: Chat
    """Chat in which the message stood."""
    message_id: int
    """Identifier that the message had in its chat."""

    date: ClassVar[Literal[0]] = 0
    """Always 0, which no real message has."""

    answer = alias(lambda: SendMessage, drop=1, **_HERE)
    reply = alias(lambda: SendMessage, drop=1, **_REPLY)
    answer_rich = alias(lambda: SendRichMessage, drop=1, **_HERE)
    reply_rich = alias(lambda: SendRichMessage, drop=1, **_REPLY)
    answer_animation = alias(lambda: SendAnimation, drop=1, **_HERE)
    reply_animation = alias(lambda: SendAnimation, drop=1, **_REPLY)
    answer_audio = alias(lambda: SendAudio, drop=1, **_HERE)
    reply_audio = alias(lambda: SendAudio, drop=1, **_REPLY)
    answer_contact = alias(lambda: SendContact, drop=1, **_HERE)
    reply_contact = alias(lambda: SendContact, drop=1, **_REPLY)
    answer_document = alias(lambda: SendDocument, drop=1, **_HERE)
    reply_document = alias(lambda: SendDocument, drop=1, **_REPLY)
    answer_game = alias(lambda: SendGame, drop=1, **_HERE)
    reply_game = alias(lambda: SendGame, drop=1, **_REPLY)
    answer_invoice = alias(lambda: SendInvoice, drop=1, **_HERE)
    reply_invoice = alias(lambda: SendInvoice, drop=1, **_REPLY)
    answer_location = alias(lambda: SendLocation, drop=1, **_HERE)
    reply_location = alias(lambda: SendLocation, drop=1, **_REPLY)
    answer_media_group = alias(lambda: SendMediaGroup, drop=1, **_HERE)
    reply_media_group = alias(lambda: SendMediaGroup, drop=1, **_REPLY)
    answer_photo = alias(lambda: SendPhoto, drop=1, **_HERE)
    reply_photo = alias(lambda: SendPhoto, drop=1, **_REPLY)
    answer_poll = alias(lambda: SendPoll, drop=1, **_HERE)
    reply_poll = alias(lambda: SendPoll, drop=1, **_REPLY)
    answer_dice = alias(lambda: SendDice, drop=1, **_HERE)
    reply_dice = alias(lambda: SendDice, drop=1, **_REPLY)
    answer_sticker = alias(lambda: SendSticker, drop=1, **_HERE)
    reply_sticker = alias(lambda: SendSticker, drop=1, **_REPLY)
    answer_venue = alias(lambda: SendVenue, drop=1, **_HERE)
    reply_venue = alias(lambda: SendVenue, drop=1, **_REPLY)
    answer_video = alias(lambda: SendVideo, drop=1, **_HERE)
    reply_video = alias(lambda: SendVideo, drop=1, **_REPLY)
    answer_video_note = alias(lambda: SendVideoNote, drop=1, **_HERE)
    reply_video_note = alias(lambda: SendVideoNote, drop=1, **_REPLY)
    answer_voice = alias(lambda: SendVoice, drop=1, **_HERE)
    reply_voice = alias(lambda: SendVoice, drop=1, **_REPLY)
    answer_paid_media = alias(lambda: SendPaidMedia, drop=1, **_HERE)
    reply_paid_media = alias(lambda: SendPaidMedia, drop=1, **_REPLY)

    def as_reply_parameters(
        self,
        allow_sending_without_reply: bool | None = bot_default("allow_sending_without_reply"),
        quote: str | None = None,
        quote_parse_mode: str | None = bot_default("parse_mode"),
        quote_entities: list[MessageEntity] | None = None,
        quote_position: int | None = None,
    ) -> ReplyParameters:
        """Return what makes another message a reply to this one; the arguments are fields of `ReplyParameters`."""
        from .reply_parameters import ReplyParameters  # noqa: PLC0415 (loaded when first needed)

        return ReplyParameters(
            message_id=self.message_id,
            chat_id=self.chat.id,
            allow_sending_without_reply=allow_sending_without_reply,
            quote=quote,
            quote_parse_mode=quote_parse_mode,
            quote_entities=quote_entities,
            quote_position=quote_position,
        )


def what_is_left(message: MaybeInaccessibleMessage) -> InaccessibleMessage:
    """Return what a message decoded as a `Message` of date 0 really is."""
    return InaccessibleMessage(chat=message.chat, message_id=message.message_id)
