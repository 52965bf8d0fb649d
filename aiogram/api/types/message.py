"""`Message`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import field
from msgspec.structs import force_setattr

from aiogram.api.alias import alias
from aiogram.api.markers import EPOCH, UnixTime

from .base import BoundObject, receiving_bot

if TYPE_CHECKING:
    from aiogram.api.methods.delete_message import DeleteMessage
    from aiogram.api.methods.edit_message_reply_markup import EditMessageReplyMarkup
    from aiogram.api.methods.edit_message_text import EditMessageText
    from aiogram.api.methods.send_message import SendMessage

    from .chat import Chat
    from .inline_keyboard_markup import InlineKeyboardMarkup
    from .link_preview_options import LinkPreviewOptions
    from .maybe_inaccessible_message import MaybeInaccessibleMessage
    from .message_entity import MessageEntity
    from .reply_parameters import ReplyParameters
    from .user import User


class Message(BoundObject, frozen=True, kw_only=True):
    """A message in a chat: a text, or news about the chat.

    Received in updates, in `CallbackQuery.message`, and as the result of whatever sends or edits
    one. Which of the optional attributes are there says what kind of message it is: `text` for a
    text, `new_chat_members` for people who have joined, and so on.

    Source: https://core.telegram.org/bots/api#message
    """

    message_id: int
    """Identifier within the chat; 0 for an ephemeral message, and for one that Telegram has put on
    schedule and not sent yet.
    """
    message_thread_id: int | None = None
    """Thread or topic that the message belongs to, in supergroups and private chats."""
    from_user: User | None = field(name="from", default=None)
    """Sender. Absent in channels; a stand-in user where `sender_chat` is the real sender."""
    sender_chat: Chat | None = None
    """Chat on whose behalf the message was sent: the group of an anonymous administrator, the channel
    behind an automatic forward.
    """
    sender_boost_count: int | None = None
    """How many boosts the sender has given the chat."""
    sender_business_bot: User | None = None
    """Bot that wrote the message for a business account."""
    sender_tag: str | None = None
    """Tag or custom title of the sender; supergroups only."""
    receiver_user: User | None = None
    """The one person who sees an ephemeral message."""
    ephemeral_message_id: int | None = None
    """Identifier of an ephemeral message; it is used again once the message is gone."""
    date: UnixTime
    """When the message was sent."""
    guest_query_id: str | None = None
    """Identifier to answer with when the bot was asked from a chat it is not in. The chat is then not to
    be mixed up with one of the bot's own that has the same id.
    """
    business_connection_id: str | None = None
    """Business connection through which the message came. The chat is then one of the business account's,
    whatever chat of the bot's own has the same id.
    """
    chat: Chat
    """Chat that the message is in."""
    is_topic_message: bool | None = None
    """True for a message in a topic of a forum or of a private chat with the bot."""
    is_automatic_forward: bool | None = None
    """True for a channel post that was carried over to the discussion group."""
    reply_to_message: Message | None = None
    """Message that this one replies to, when it is in the same chat and thread; it has no
    `reply_to_message` of its own.
    """
    reply_to_checklist_task_id: int | None = None
    """Task of a checklist that is replied to."""
    reply_to_poll_option_id: str | None = None
    """Option of a poll that is replied to."""
    via_bot: User | None = None
    """Bot through whose inline mode the message was sent."""
    guest_bot_caller_user: User | None = None
    """Person whose message made a guest bot write this one."""
    guest_bot_caller_chat: Chat | None = None
    """Chat whose message made a guest bot write this one."""
    edit_date: UnixTime | None = None
    """When the message was last edited; absent while it was not."""
    has_protected_content: bool | None = None
    """True when the message cannot be forwarded or saved."""
    is_from_offline: bool | None = None
    """True for a message that nobody typed just now: an away or greeting message, a scheduled one."""
    is_paid_post: bool | None = None
    """True for a paid post: it cannot be edited, and deleting it within 24 hours forfeits the payment."""
    media_group_id: str | None = None
    """What the messages of one album share."""
    author_signature: str | None = None
    """Signature of a post's author, or the title of an anonymous administrator."""
    paid_star_count: int | None = None
    """Telegram Stars that the sender paid to send the message."""
    text: str | None = None
    """The text, up to 4096 characters, without its markup."""
    entities: list[MessageEntity] | None = None
    """Parts of `text` with a meaning or a look of their own."""
    link_preview_options: LinkPreviewOptions | None = None
    """How the link preview was set, where it was set."""
    effect_id: str | None = None
    """Identifier of the animated effect that came with the message."""
    caption: str | None = None
    """Text under a photo, video, document and the like."""
    caption_entities: list[MessageEntity] | None = None
    """Parts of `caption` with a meaning or a look of their own."""
    show_caption_above_media: bool | None = None
    """True when the caption stands above the media."""
    has_media_spoiler: bool | None = None
    """True when the media is blurred until it is tapped."""
    new_chat_members: list[User] | None = None
    """Who has joined or was added; the bot may be among them."""
    left_chat_member: User | None = None
    """Who has left or was removed; it may be the bot."""
    new_chat_title: str | None = None
    """The chat has this title now."""
    delete_chat_photo: bool | None = None
    """True when the chat's photo was deleted."""
    group_chat_created: bool | None = None
    """True when the group was created."""
    supergroup_chat_created: bool | None = None
    """True when the supergroup was created. Seen only in `reply_to_message`: nobody can add a bot before
    that.
    """
    channel_chat_created: bool | None = None
    """True when the channel was created. Seen only in `reply_to_message`: nobody can add a bot before
    that.
    """
    migrate_to_chat_id: int | None = None
    """The group has become a supergroup with this id."""
    migrate_from_chat_id: int | None = None
    """The supergroup was a group with this id."""
    pinned_message: MaybeInaccessibleMessage | None = None
    """Message that was pinned; it has no `reply_to_message` of its own."""
    connected_website: str | None = None
    """Domain on which the person logged in with Telegram."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Inline keyboard under the message. Its login buttons have become `url` buttons."""

    answer = alias(
        lambda: SendMessage,
        drop=1,
        chat_id="chat.id",
        message_thread_id="topic_id",
        business_connection_id="business_connection_id",
    )
    reply = alias(
        lambda: SendMessage,
        drop=1,
        chat_id="chat.id",
        message_thread_id="topic_id",
        business_connection_id="business_connection_id",
        reply_parameters="as_reply_parameters()",
    )
    edit_text = alias(
        lambda: EditMessageText,
        chat_id="chat.id",
        message_id="message_id",
        business_connection_id="business_connection_id",
    )
    edit_reply_markup = alias(
        lambda: EditMessageReplyMarkup,
        chat_id="chat.id",
        message_id="message_id",
        business_connection_id="business_connection_id",
    )
    delete = alias(lambda: DeleteMessage, drop=2, chat_id="chat.id", message_id="message_id")

    def __post_init__(self) -> None:
        # As in BoundObject, without the price of a call: this runs with every message.
        if (bot := receiving_bot.get()) is not None:
            self.__dict__["bot"] = bot  # pyright: ignore[reportIndexIssue] (a Struct with a dict has a real one)
        if self.pinned_message is not None and self.pinned_message.date is EPOCH:
            from .inaccessible_message import what_is_left  # noqa: PLC0415 (loaded when first needed)

            force_setattr(self, "pinned_message", what_is_left(self.pinned_message))

    @property
    def topic_id(self) -> int | None:
        """Topic that an answer belongs into; None for threads that are not topics."""
        return self.message_thread_id if self.is_topic_message else None

    def as_reply_parameters(self) -> ReplyParameters:
        """Return what makes another message a reply to this one."""
        from .reply_parameters import ReplyParameters  # noqa: PLC0415 (loaded when first needed)

        return ReplyParameters(message_id=self.message_id, chat_id=self.chat.id)
