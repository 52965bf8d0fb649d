"""`SendMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Length

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.ephemeral_message_parameters import EphemeralMessageParameters
    from aiogram.api.types.force_reply import ForceReply
    from aiogram.api.types.inline_keyboard_markup import InlineKeyboardMarkup
    from aiogram.api.types.link_preview_options import LinkPreviewOptions
    from aiogram.api.types.message import Message  # noqa: F401 (named by the base class)
    from aiogram.api.types.message_entity import MessageEntity
    from aiogram.api.types.reply_keyboard_markup import ReplyKeyboardMarkup
    from aiogram.api.types.reply_keyboard_remove import ReplyKeyboardRemove
    from aiogram.api.types.reply_parameters import ReplyParameters
    from aiogram.api.types.suggested_post_parameters import SuggestedPostParameters


class SendMessage(TelegramMethod["Message"], frozen=True):
    """Send a text.

    The bot must be able to write there: a person has to start it first, a group or channel has to
    let it in.

    Returns:
        The message as sent: trimmed, its markup turned into `entities`.

    Source: https://core.telegram.org/bots/api#sendmessage
    """

    chat_id: int | str
    """Chat to write to, by id, or a public one by `@username`."""
    text: Annotated[str, Length(1, 4096, after_entities=True)]
    """What to say."""
    business_connection_id: str | None = None
    """Business connection to send through."""
    message_thread_id: int | None = None
    """Topic to write into."""
    direct_messages_topic_id: int | None = None
    """Topic of a channel's direct messages; required there."""
    ephemeral_message_parameters: EphemeralMessageParameters | None = None
    """Makes the message one that a single person sees for a while."""
    parse_mode: str | None = bot_default("parse_mode")
    """Markup that `text` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    entities: list[MessageEntity] | None = None
    """Marked parts of `text`, instead of a parse mode; ignored beside one."""
    link_preview_options: LinkPreviewOptions | None = bot_default("link_preview")
    """Whether and how a link in the text is previewed."""
    disable_notification: bool | None = bot_default("disable_notification")
    """True delivers without a sound."""
    protect_content: bool | None = bot_default("protect_content")
    """True forbids forwarding and saving."""
    allow_paid_broadcast: bool | None = None
    """True lifts the limit to 1000 messages a second, for 0.1 Telegram Stars a message from the bot's
    balance.
    """
    message_effect_id: str | None = None
    """Animated effect shown with the message; private chats only."""
    suggested_post_parameters: SuggestedPostParameters | None = None
    """Price and date to suggest the message with as a post; direct messages of channels only."""
    reply_parameters: ReplyParameters | None = None
    """Message to reply to."""
    reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None
    """Buttons under the message, a keyboard for the person, its removal, or a request to reply."""
