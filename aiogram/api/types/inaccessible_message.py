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

    @alias(lambda: SendMessage, drop=1, **_HERE)
    def answer(self) -> None: ...
    @alias(lambda: SendMessage, drop=1, **_REPLY)
    def reply(self) -> None: ...
    @alias(lambda: SendRichMessage, drop=1, **_HERE)
    def answer_rich(self) -> None: ...
    @alias(lambda: SendRichMessage, drop=1, **_REPLY)
    def reply_rich(self) -> None: ...
    @alias(lambda: SendAnimation, drop=1, **_HERE)
    def answer_animation(self) -> None: ...
    @alias(lambda: SendAnimation, drop=1, **_REPLY)
    def reply_animation(self) -> None: ...
    @alias(lambda: SendAudio, drop=1, **_HERE)
    def answer_audio(self) -> None: ...
    @alias(lambda: SendAudio, drop=1, **_REPLY)
    def reply_audio(self) -> None: ...
    @alias(lambda: SendContact, drop=1, **_HERE)
    def answer_contact(self) -> None: ...
    @alias(lambda: SendContact, drop=1, **_REPLY)
    def reply_contact(self) -> None: ...
    @alias(lambda: SendDocument, drop=1, **_HERE)
    def answer_document(self) -> None: ...
    @alias(lambda: SendDocument, drop=1, **_REPLY)
    def reply_document(self) -> None: ...
    @alias(lambda: SendGame, drop=1, **_HERE)
    def answer_game(self) -> None: ...
    @alias(lambda: SendGame, drop=1, **_REPLY)
    def reply_game(self) -> None: ...
    @alias(lambda: SendInvoice, drop=1, **_HERE)
    def answer_invoice(self) -> None: ...
    @alias(lambda: SendInvoice, drop=1, **_REPLY)
    def reply_invoice(self) -> None: ...
    @alias(lambda: SendLocation, drop=1, **_HERE)
    def answer_location(self) -> None: ...
    @alias(lambda: SendLocation, drop=1, **_REPLY)
    def reply_location(self) -> None: ...
    @alias(lambda: SendMediaGroup, drop=1, **_HERE)
    def answer_media_group(self) -> None: ...
    @alias(lambda: SendMediaGroup, drop=1, **_REPLY)
    def reply_media_group(self) -> None: ...
    @alias(lambda: SendPhoto, drop=1, **_HERE)
    def answer_photo(self) -> None: ...
    @alias(lambda: SendPhoto, drop=1, **_REPLY)
    def reply_photo(self) -> None: ...
    @alias(lambda: SendPoll, drop=1, **_HERE)
    def answer_poll(self) -> None: ...
    @alias(lambda: SendPoll, drop=1, **_REPLY)
    def reply_poll(self) -> None: ...
    @alias(lambda: SendDice, drop=1, **_HERE)
    def answer_dice(self) -> None: ...
    @alias(lambda: SendDice, drop=1, **_REPLY)
    def reply_dice(self) -> None: ...
    @alias(lambda: SendSticker, drop=1, **_HERE)
    def answer_sticker(self) -> None: ...
    @alias(lambda: SendSticker, drop=1, **_REPLY)
    def reply_sticker(self) -> None: ...
    @alias(lambda: SendVenue, drop=1, **_HERE)
    def answer_venue(self) -> None: ...
    @alias(lambda: SendVenue, drop=1, **_REPLY)
    def reply_venue(self) -> None: ...
    @alias(lambda: SendVideo, drop=1, **_HERE)
    def answer_video(self) -> None: ...
    @alias(lambda: SendVideo, drop=1, **_REPLY)
    def reply_video(self) -> None: ...
    @alias(lambda: SendVideoNote, drop=1, **_HERE)
    def answer_video_note(self) -> None: ...
    @alias(lambda: SendVideoNote, drop=1, **_REPLY)
    def reply_video_note(self) -> None: ...
    @alias(lambda: SendVoice, drop=1, **_HERE)
    def answer_voice(self) -> None: ...
    @alias(lambda: SendVoice, drop=1, **_REPLY)
    def reply_voice(self) -> None: ...
    @alias(lambda: SendPaidMedia, drop=1, **_HERE)
    def answer_paid_media(self) -> None: ...
    @alias(lambda: SendPaidMedia, drop=1, **_REPLY)
    def reply_paid_media(self) -> None: ...

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
