"""`Message`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from msgspec import field
from msgspec.structs import force_setattr

from aiogram.api.alias import alias
from aiogram.api.decorations import html_decoration, markdown_decoration
from aiogram.api.defaults import bot_default
from aiogram.api.markers import EPOCH, UnixTime

from .base import BoundObject, receiving_bot

if TYPE_CHECKING:
    from aiogram.api.decorations import TextDecoration
    from aiogram.api.methods.answer_guest_query import AnswerGuestQuery
    from aiogram.api.methods.base import TelegramMethod
    from aiogram.api.methods.copy_message import CopyMessage
    from aiogram.api.methods.delete_ephemeral_message import DeleteEphemeralMessage
    from aiogram.api.methods.delete_message import DeleteMessage
    from aiogram.api.methods.edit_ephemeral_message_caption import EditEphemeralMessageCaption
    from aiogram.api.methods.edit_ephemeral_message_media import EditEphemeralMessageMedia
    from aiogram.api.methods.edit_ephemeral_message_reply_markup import EditEphemeralMessageReplyMarkup
    from aiogram.api.methods.edit_ephemeral_message_text import EditEphemeralMessageText
    from aiogram.api.methods.edit_message_caption import EditMessageCaption
    from aiogram.api.methods.edit_message_live_location import EditMessageLiveLocation
    from aiogram.api.methods.edit_message_media import EditMessageMedia
    from aiogram.api.methods.edit_message_reply_markup import EditMessageReplyMarkup
    from aiogram.api.methods.edit_message_text import EditMessageText
    from aiogram.api.methods.forward_message import ForwardMessage
    from aiogram.api.methods.pin_chat_message import PinChatMessage
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
    from aiogram.api.methods.set_message_reaction import SetMessageReaction
    from aiogram.api.methods.stop_message_live_location import StopMessageLiveLocation
    from aiogram.api.methods.unpin_chat_message import UnpinChatMessage
    from aiogram.enums import ContentType

    from .animation import Animation
    from .audio import Audio
    from .chat import Chat
    from .chat_background import ChatBackground
    from .chat_boost_added import ChatBoostAdded
    from .chat_owner_changed import ChatOwnerChanged
    from .chat_owner_left import ChatOwnerLeft
    from .chat_shared import ChatShared
    from .checklist import Checklist
    from .checklist_tasks_added import ChecklistTasksAdded
    from .checklist_tasks_done import ChecklistTasksDone
    from .community_chat_added import CommunityChatAdded
    from .community_chat_joined import CommunityChatJoined
    from .community_chat_removed import CommunityChatRemoved
    from .contact import Contact
    from .dice import Dice
    from .direct_message_price_changed import DirectMessagePriceChanged
    from .direct_messages_topic import DirectMessagesTopic
    from .document import Document
    from .ephemeral_message_parameters import EphemeralMessageParameters
    from .external_reply_info import ExternalReplyInfo
    from .force_reply import ForceReply
    from .forum_topic_closed import ForumTopicClosed
    from .forum_topic_created import ForumTopicCreated
    from .forum_topic_edited import ForumTopicEdited
    from .forum_topic_reopened import ForumTopicReopened
    from .game import Game
    from .general_forum_topic_hidden import GeneralForumTopicHidden
    from .general_forum_topic_unhidden import GeneralForumTopicUnhidden
    from .gift_info import GiftInfo
    from .giveaway import Giveaway
    from .giveaway_completed import GiveawayCompleted
    from .giveaway_created import GiveawayCreated
    from .giveaway_winners import GiveawayWinners
    from .inline_keyboard_markup import InlineKeyboardMarkup
    from .invoice import Invoice
    from .link_preview_options import LinkPreviewOptions
    from .live_photo import LivePhoto
    from .location import Location
    from .managed_bot_created import ManagedBotCreated
    from .maybe_inaccessible_message import MaybeInaccessibleMessage
    from .message_auto_delete_timer_changed import MessageAutoDeleteTimerChanged
    from .message_entity import MessageEntity
    from .message_origin import MessageOrigin
    from .paid_media_info import PaidMediaInfo
    from .paid_message_price_changed import PaidMessagePriceChanged
    from .passport_data import PassportData
    from .photo_size import PhotoSize
    from .poll import Poll
    from .poll_option_added import PollOptionAdded
    from .poll_option_deleted import PollOptionDeleted
    from .proximity_alert_triggered import ProximityAlertTriggered
    from .refunded_payment import RefundedPayment
    from .reply_keyboard_markup import ReplyKeyboardMarkup
    from .reply_keyboard_remove import ReplyKeyboardRemove
    from .reply_parameters import ReplyParameters
    from .rich_message import RichMessage
    from .sticker import Sticker
    from .story import Story
    from .successful_payment import SuccessfulPayment
    from .suggested_post_approval_failed import SuggestedPostApprovalFailed
    from .suggested_post_approved import SuggestedPostApproved
    from .suggested_post_declined import SuggestedPostDeclined
    from .suggested_post_info import SuggestedPostInfo
    from .suggested_post_paid import SuggestedPostPaid
    from .suggested_post_parameters import SuggestedPostParameters
    from .suggested_post_refunded import SuggestedPostRefunded
    from .text_quote import TextQuote
    from .unique_gift_info import UniqueGiftInfo
    from .user import User
    from .users_shared import UsersShared
    from .venue import Venue
    from .video import Video
    from .video_chat_ended import VideoChatEnded
    from .video_chat_participants_invited import VideoChatParticipantsInvited
    from .video_chat_scheduled import VideoChatScheduled
    from .video_chat_started import VideoChatStarted
    from .video_note import VideoNote
    from .voice import Voice
    from .web_app_data import WebAppData
    from .write_access_allowed import WriteAccessAllowed


_HERE = {"chat_id": "chat.id", "message_thread_id": "topic_id", "business_connection_id": "business_connection_id"}
_REPLY_EPHEMERAL = {
    "chat_id": "chat.id",
    "message_thread_id": "topic_id",
    "business_connection_id": "business_connection_id",
    "reply_parameters": "as_reply_parameters()",
    "ephemeral_message_parameters": "as_ephemeral_message_parameters()",
}
_REPLY = {
    "chat_id": "chat.id",
    "message_thread_id": "topic_id",
    "business_connection_id": "business_connection_id",
    "reply_parameters": "as_reply_parameters()",
}
_THIS = {"chat_id": "chat.id", "message_id": "message_id", "business_connection_id": "business_connection_id"}
_EPHEMERAL = {
    "chat_id": "chat.id",
    "receiver_user_id": "receiver_user.id",
    "ephemeral_message_id": "ephemeral_message_id",
}


class Message(BoundObject, frozen=True, kw_only=True):
    """A message in a chat, or news about the chat in the form of one.

    Received in updates, in `CallbackQuery.message`, and as the result of whatever sends or edits one.
    Which of the optional attributes are there says what kind of message it is: `text` for a text,
    `photo` for a photo, `new_chat_members` for people who have joined, and so on.

    Source: https://core.telegram.org/bots/api#message
    """

    message_id: int
    """Identifier within the chat; 0 for an ephemeral message, and for one that Telegram has put on
    schedule, which cannot be used until it is sent.
    """
    message_thread_id: int | None = None
    """Thread or topic that the message belongs to, in supergroups and private chats."""
    direct_messages_topic: DirectMessagesTopic | None = None
    """Topic that the message is in, in a channel's direct messages."""
    from_user: User | None = field(name="from", default=None)
    """Sender. Can be absent in channels; elsewhere a stand-in user when `sender_chat` is the real sender."""
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
    """Identifier of an ephemeral message; another one can have it once the message is gone."""
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
    forward_origin: MessageOrigin | None = None
    """Where the message was first sent; absent when it is not a forward."""
    is_topic_message: bool | None = None
    """True for a message in a topic of a forum or of a private chat with the bot."""
    is_automatic_forward: bool | None = None
    """True for a channel post that was carried over to the discussion group."""
    reply_to_message: Message | None = None
    """Message that this one replies to, when it is in the same chat and thread; it has no
    `reply_to_message` of its own. Can be absent for a reply to an ephemeral message.
    """
    external_reply: ExternalReplyInfo | None = None
    """Message that this one replies to, when it is in another chat or topic."""
    quote: TextQuote | None = None
    """Part of the other message that this reply quotes."""
    reply_to_story: Story | None = None
    """Story that this message replies to."""
    reply_to_checklist_task_id: int | None = None
    """`ChecklistTask.id` of the task that is replied to."""
    reply_to_poll_option_id: str | None = None
    """`PollOption.persistent_id` of the option that is replied to."""
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
    """Identifier that the messages of one album share; absent outside albums."""
    author_signature: str | None = None
    """Signature of a post's author, or the title of an anonymous administrator."""
    paid_star_count: int | None = None
    """Telegram Stars that the sender paid to send the message."""
    text: str | None = None
    """The text, up to 4096 characters, without its markup."""
    entities: list[MessageEntity] | None = None
    """Parts of `text` with a meaning or a look of their own."""
    link_preview_options: LinkPreviewOptions | None = None
    """How the link preview was set; absent when nothing was changed."""
    suggested_post_info: SuggestedPostInfo | None = None
    """State, price and date of a suggested post, in a channel's direct messages. Once approved or
    declined, the message cannot be edited.
    """
    effect_id: str | None = None
    """Identifier of the animated effect that came with the message."""
    rich_message: RichMessage | None = None
    """The rich message, in blocks."""
    animation: Animation | None = None
    """The GIF or silent video; `document` is there too, so look here first."""
    audio: Audio | None = None
    """The audio file."""
    document: Document | None = None
    """The file; also there for an `animation`."""
    live_photo: LivePhoto | None = None
    """The live photo; `photo` is there too, so look here first."""
    paid_media: PaidMediaInfo | None = None
    """Media to be paid for, and their price."""
    photo: list[PhotoSize] | None = None
    """The photo in several sizes, from the smallest to the largest."""
    sticker: Sticker | None = None
    """The sticker."""
    story: Story | None = None
    """The story that was forwarded."""
    video: Video | None = None
    """The video."""
    video_note: VideoNote | None = None
    """The video note."""
    voice: Voice | None = None
    """The voice message."""
    caption: str | None = None
    """Text under the media; such a message has no `text`."""
    caption_entities: list[MessageEntity] | None = None
    """Parts of `caption` with a meaning or a look of their own."""
    show_caption_above_media: bool | None = None
    """True when the caption stands above the media."""
    has_media_spoiler: bool | None = None
    """True when the media is blurred until it is tapped."""
    checklist: Checklist | None = None
    """The checklist."""
    contact: Contact | None = None
    """The contact."""
    dice: Dice | None = None
    """The dice, or another emoji with a random value."""
    game: Game | None = None
    """The game."""
    poll: Poll | None = None
    """The poll."""
    venue: Venue | None = None
    """The place with its name and address; `location` is there too, so look here first."""
    location: Location | None = None
    """The point on the map."""
    new_chat_members: list[User] | None = None
    """Who has joined or was added; the bot may be among them."""
    left_chat_member: User | None = None
    """Who has left or was removed; it may be the bot."""
    chat_owner_left: ChatOwnerLeft | None = None
    """The owner of the chat has left."""
    chat_owner_changed: ChatOwnerChanged | None = None
    """The chat has another owner."""
    new_chat_title: str | None = None
    """The chat has this title now."""
    new_chat_photo: list[PhotoSize] | None = None
    """The chat has this photo now, in several sizes."""
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
    message_auto_delete_timer_changed: MessageAutoDeleteTimerChanged | None = None
    """The time after which messages are deleted by themselves has changed."""
    migrate_to_chat_id: int | None = None
    """The group has become a supergroup with this id."""
    migrate_from_chat_id: int | None = None
    """The supergroup was a group with this id."""
    pinned_message: MaybeInaccessibleMessage | None = None
    """Message that was pinned; it has no `reply_to_message` of its own."""
    invoice: Invoice | None = None
    """The invoice."""
    successful_payment: SuccessfulPayment | None = None
    """A payment was made: what was paid, and for what."""
    refunded_payment: RefundedPayment | None = None
    """A payment was given back."""
    users_shared: UsersShared | None = None
    """People were picked with a `request_users` button."""
    chat_shared: ChatShared | None = None
    """A chat was picked with a `request_chat` button."""
    gift: GiftInfo | None = None
    """A gift was given."""
    unique_gift: UniqueGiftInfo | None = None
    """A unique gift was given, or came in some other way."""
    gift_upgrade_sent: GiftInfo | None = None
    """Somebody has paid for the upgrade of a gift given earlier."""
    connected_website: str | None = None
    """Domain on which the person logged in with Telegram."""
    write_access_allowed: WriteAccessAllowed | None = None
    """The person has let the bot write to them."""
    passport_data: PassportData | None = None
    """Documents from Telegram Passport."""
    proximity_alert_triggered: ProximityAlertTriggered | None = None
    """A person sharing a live location has come close to somebody who wanted to know."""
    boost_added: ChatBoostAdded | None = None
    """The sender has boosted the chat."""
    chat_background_set: ChatBackground | None = None
    """The chat has another background."""
    checklist_tasks_done: ChecklistTasksDone | None = None
    """Tasks of a checklist were ticked or unticked."""
    checklist_tasks_added: ChecklistTasksAdded | None = None
    """A checklist has new tasks."""
    community_chat_added: CommunityChatAdded | None = None
    """The chat or the bot is in a community now."""
    community_chat_joined: CommunityChatJoined | None = None
    """A person has come to the chat from a community."""
    community_chat_removed: CommunityChatRemoved | None = None
    """The chat or the bot is in the community no longer."""
    direct_message_price_changed: DirectMessagePriceChanged | None = None
    """The channel's direct messages were switched on or off, or have another price."""
    forum_topic_created: ForumTopicCreated | None = None
    """The topic was created."""
    forum_topic_edited: ForumTopicEdited | None = None
    """The topic has another name or icon."""
    forum_topic_closed: ForumTopicClosed | None = None
    """The topic was closed."""
    forum_topic_reopened: ForumTopicReopened | None = None
    """The topic was opened again."""
    general_forum_topic_hidden: GeneralForumTopicHidden | None = None
    """The General topic was hidden."""
    general_forum_topic_unhidden: GeneralForumTopicUnhidden | None = None
    """The General topic is shown again."""
    giveaway_created: GiveawayCreated | None = None
    """A giveaway was set up; the message with its terms is another one, with `giveaway`."""
    giveaway: Giveaway | None = None
    """A giveaway and its terms."""
    giveaway_winners: GiveawayWinners | None = None
    """A giveaway is over, and everybody may know who has won."""
    giveaway_completed: GiveawayCompleted | None = None
    """A giveaway is over, and the winners are kept secret."""
    managed_bot_created: ManagedBotCreated | None = None
    """The person has created a bot for this one to manage."""
    paid_message_price_changed: PaidMessagePriceChanged | None = None
    """A message to the chat has another price."""
    poll_option_added: PollOptionAdded | None = None
    """An option was added to a poll."""
    poll_option_deleted: PollOptionDeleted | None = None
    """An option was removed from a poll."""
    suggested_post_approved: SuggestedPostApproved | None = None
    """A suggested post was approved."""
    suggested_post_approval_failed: SuggestedPostApprovalFailed | None = None
    """A suggested post could not be approved."""
    suggested_post_declined: SuggestedPostDeclined | None = None
    """A suggested post was declined."""
    suggested_post_paid: SuggestedPostPaid | None = None
    """A suggested post was paid for."""
    suggested_post_refunded: SuggestedPostRefunded | None = None
    """The payment for a suggested post was given back."""
    video_chat_scheduled: VideoChatScheduled | None = None
    """A video chat was announced."""
    video_chat_started: VideoChatStarted | None = None
    """A video chat has begun."""
    video_chat_ended: VideoChatEnded | None = None
    """A video chat is over."""
    video_chat_participants_invited: VideoChatParticipantsInvited | None = None
    """People were invited to a video chat."""
    web_app_data: WebAppData | None = None
    """A Web App has sent data to the bot."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Inline keyboard under the message. Its login buttons have become `url` buttons."""

    @alias(lambda: SendMessage, drop=1, **_HERE)
    def answer(self) -> None: ...
    @alias(lambda: SendMessage, drop=1, **_REPLY_EPHEMERAL)
    def reply(self) -> None: ...
    @alias(lambda: SendRichMessage, drop=1, **_HERE)
    def answer_rich(self) -> None: ...
    @alias(lambda: SendRichMessage, drop=1, **_REPLY_EPHEMERAL)
    def reply_rich(self) -> None: ...
    @alias(lambda: SendAnimation, drop=1, **_HERE)
    def answer_animation(self) -> None: ...
    @alias(lambda: SendAnimation, drop=1, **_REPLY_EPHEMERAL)
    def reply_animation(self) -> None: ...
    @alias(lambda: SendAudio, drop=1, **_HERE)
    def answer_audio(self) -> None: ...
    @alias(lambda: SendAudio, drop=1, **_REPLY_EPHEMERAL)
    def reply_audio(self) -> None: ...
    @alias(lambda: SendContact, drop=1, **_HERE)
    def answer_contact(self) -> None: ...
    @alias(lambda: SendContact, drop=1, **_REPLY_EPHEMERAL)
    def reply_contact(self) -> None: ...
    @alias(lambda: SendDocument, drop=1, **_HERE)
    def answer_document(self) -> None: ...
    @alias(lambda: SendDocument, drop=1, **_REPLY_EPHEMERAL)
    def reply_document(self) -> None: ...
    @alias(lambda: SendGame, drop=1, **_HERE)
    def answer_game(self) -> None: ...
    @alias(lambda: SendGame, drop=1, **_REPLY)
    def reply_game(self) -> None: ...
    @alias(lambda: SendInvoice, drop=1, chat_id="chat.id", message_thread_id="topic_id")
    def answer_invoice(self) -> None: ...
    @alias(
        lambda: SendInvoice,
        drop=1,
        chat_id="chat.id",
        message_thread_id="topic_id",
        reply_parameters="as_reply_parameters()",
    )
    def reply_invoice(self) -> None: ...
    @alias(lambda: SendLocation, drop=1, **_HERE)
    def answer_location(self) -> None: ...
    @alias(lambda: SendLocation, drop=1, **_REPLY_EPHEMERAL)
    def reply_location(self) -> None: ...
    @alias(lambda: SendMediaGroup, drop=1, **_HERE)
    def answer_media_group(self) -> None: ...
    @alias(lambda: SendMediaGroup, drop=1, **_REPLY)
    def reply_media_group(self) -> None: ...
    @alias(lambda: SendPhoto, drop=1, **_HERE)
    def answer_photo(self) -> None: ...
    @alias(lambda: SendPhoto, drop=1, **_REPLY_EPHEMERAL)
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
    @alias(lambda: SendSticker, drop=1, **_REPLY_EPHEMERAL)
    def reply_sticker(self) -> None: ...
    @alias(lambda: SendVenue, drop=1, **_HERE)
    def answer_venue(self) -> None: ...
    @alias(lambda: SendVenue, drop=1, **_REPLY_EPHEMERAL)
    def reply_venue(self) -> None: ...
    @alias(lambda: SendVideo, drop=1, **_HERE)
    def answer_video(self) -> None: ...
    @alias(lambda: SendVideo, drop=1, **_REPLY_EPHEMERAL)
    def reply_video(self) -> None: ...
    @alias(lambda: SendVideoNote, drop=1, **_HERE)
    def answer_video_note(self) -> None: ...
    @alias(lambda: SendVideoNote, drop=1, **_REPLY_EPHEMERAL)
    def reply_video_note(self) -> None: ...
    @alias(lambda: SendVoice, drop=1, **_HERE)
    def answer_voice(self) -> None: ...
    @alias(lambda: SendVoice, drop=1, **_REPLY_EPHEMERAL)
    def reply_voice(self) -> None: ...
    @alias(lambda: SendPaidMedia, drop=1, **_HERE)
    def answer_paid_media(self) -> None: ...
    @alias(lambda: SendPaidMedia, drop=1, **_REPLY)
    def reply_paid_media(self) -> None: ...
    @alias(lambda: EditMessageText, drop=0, **_THIS)
    def edit_text(self) -> None: ...
    @alias(lambda: EditMessageMedia, drop=0, **_THIS)
    def edit_media(self) -> None: ...
    @alias(lambda: EditMessageReplyMarkup, drop=0, **_THIS)
    def edit_reply_markup(self) -> None: ...
    @alias(lambda: EditMessageReplyMarkup, drop=0, **_THIS)
    def delete_reply_markup(self) -> None: ...
    @alias(lambda: EditMessageLiveLocation, drop=0, **_THIS)
    def edit_live_location(self) -> None: ...
    @alias(lambda: StopMessageLiveLocation, drop=0, **_THIS)
    def stop_live_location(self) -> None: ...
    @alias(lambda: EditMessageCaption, drop=0, **_THIS)
    def edit_caption(self) -> None: ...
    @alias(lambda: DeleteMessage, drop=2, chat_id="chat.id", message_id="message_id")
    def delete(self) -> None: ...
    @alias(lambda: EditEphemeralMessageText, drop=3, **_EPHEMERAL)
    def edit_ephemeral_text(self) -> None: ...
    @alias(lambda: EditEphemeralMessageCaption, drop=3, **_EPHEMERAL)
    def edit_ephemeral_caption(self) -> None: ...
    @alias(lambda: EditEphemeralMessageMedia, drop=3, **_EPHEMERAL)
    def edit_ephemeral_media(self) -> None: ...
    @alias(lambda: EditEphemeralMessageReplyMarkup, drop=3, **_EPHEMERAL)
    def edit_ephemeral_reply_markup(self) -> None: ...
    @alias(lambda: DeleteEphemeralMessage, drop=3, **_EPHEMERAL)
    def delete_ephemeral(self) -> None: ...
    @alias(lambda: PinChatMessage, drop=2, **_THIS)
    def pin(self) -> None: ...
    @alias(lambda: UnpinChatMessage, drop=1, **_THIS)
    def unpin(self) -> None: ...
    @alias(lambda: SetMessageReaction, drop=2, chat_id="chat.id", message_id="message_id")
    def react(self) -> None: ...
    @alias(lambda: AnswerGuestQuery, drop=1, guest_query_id="guest_query_id")
    def answer_guest_query(self) -> None: ...

    if TYPE_CHECKING:
        # What is filled does not come first here, so that no declaration gives checkers the signature.
        def copy_to(  # noqa: PLR0917, D102 (as the declaration below shows it)
            self,
            chat_id: int | str,
            message_thread_id: int | None = None,
            direct_messages_topic_id: int | None = None,
            video_start_timestamp: int | None = None,
            caption: str | None = None,
            parse_mode: str | None = None,
            caption_entities: list[MessageEntity] | None = None,
            show_caption_above_media: bool | None = None,
            disable_notification: bool | None = None,
            protect_content: bool | None = None,
            allow_paid_broadcast: bool | None = None,
            message_effect_id: str | None = None,
            suggested_post_parameters: SuggestedPostParameters | None = None,
            reply_parameters: ReplyParameters | None = None,
            reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
        ) -> CopyMessage: ...

        def forward(  # noqa: PLR0917, D102 (as the declaration below shows it)
            self,
            chat_id: int | str,
            message_thread_id: int | None = None,
            direct_messages_topic_id: int | None = None,
            video_start_timestamp: int | None = None,
            disable_notification: bool | None = None,
            protect_content: bool | None = None,
            message_effect_id: str | None = None,
            suggested_post_parameters: SuggestedPostParameters | None = None,
        ) -> ForwardMessage: ...

    else:

        @alias(lambda: CopyMessage, from_chat_id="chat.id", message_id="message_id")
        def copy_to(self) -> None: ...
        @alias(lambda: ForwardMessage, from_chat_id="chat.id", message_id="message_id")
        def forward(self) -> None: ...

    def __post_init__(self) -> None:
        # As in BoundObject, without the price of a call: this runs with every message.
        if (bot := receiving_bot.get()) is not None:
            force_setattr(self, "_bot", bot)
        if self.pinned_message is not None and self.pinned_message.date is EPOCH:
            from .inaccessible_message import what_is_left  # noqa: PLC0415 (loaded when first needed)

            force_setattr(self, "pinned_message", what_is_left(self.pinned_message))

    @property
    def topic_id(self) -> int | None:
        """Topic that an answer belongs into; None for threads that are not topics."""
        return self.message_thread_id if self.is_topic_message else None

    @property
    def content_type(self) -> ContentType:
        """What kind of message this is: the name of the attribute that is there, `unknown` where none is."""
        from aiogram.enums import ContentType  # noqa: PLC0415 (loaded when first needed)

        return next((kind for kind in ContentType if getattr(self, kind, None)), ContentType.UNKNOWN)

    @property
    def html_text(self) -> str:
        """Text or caption, with its entities as HTML; empty where there is neither."""
        return self._marked(html_decoration)

    @property
    def md_text(self) -> str:
        """Text or caption, with its entities as Markdown V2; empty where there is neither."""
        return self._marked(markdown_decoration)

    def _marked(self, language: TextDecoration) -> str:
        if self.text is not None:
            return language.unparse(self.text, self.entities)
        return language.unparse(self.caption or "", self.caption_entities)

    def get_url(self, force_private: bool = False, include_thread_id: bool = False) -> str | None:
        """Return the address of the message; None in private chats and groups, where messages have none.

        Args:
            force_private: Name the chat by its id even where it has a username; only members can follow.
            include_thread_id: Show the message in its topic.
        """
        if self.chat.type not in {"supergroup", "channel"}:
            return None
        public = None if force_private else self.chat.username
        topic = f"/{self.topic_id}" if include_thread_id and self.topic_id is not None else ""
        return f"https://t.me/{public or f'c/{self.chat.shifted_id}'}{topic}/{self.message_id}"

    def send_copy(  # noqa: PLR0917 (the call shape that users of this package know)
        self,
        chat_id: int | str,
        disable_notification: bool | None = bot_default("disable_notification"),
        reply_to_message_id: int | None = None,
        reply_parameters: ReplyParameters | None = None,
        reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None,
        allow_sending_without_reply: bool | None = None,
        message_thread_id: int | None = None,
        business_connection_id: str | None = None,
        parse_mode: str | None = None,
        message_effect_id: str | None = None,
        link_preview_options: LinkPreviewOptions | None = None,
    ) -> TelegramMethod[Message]:
        """Return the call that sends what is in this message again, as the bot's own message.

        `copy_to` lets Telegram copy and returns a number only; this returns a method such as `SendPhoto`, with
        which you can do something before it is sent, and which gives the new message. A die is thrown anew, a live
        location stands still, and a story is forwarded.

        Args:
            chat_id: Chat to write to, by id, or a public one by `@username`.
            disable_notification: True delivers without a sound.
            reply_to_message_id: The same as `reply_parameters` with this `message_id`.
            reply_parameters: Message to reply to.
            reply_markup: Other buttons than those of this message.
            allow_sending_without_reply: Goes with `reply_to_message_id`.
            message_thread_id: Topic to write into.
            business_connection_id: Business connection to send through; a checklist needs one.
            parse_mode: Markup to read the text or caption as, instead of with its entities.
            message_effect_id: Animated effect shown with the message; private chats only.
            link_preview_options: Another preview than that of this message.

        Raises:
            TypeError: A bot cannot send what this message is, such as news about the chat or an invoice.
            ValueError: It is a quiz whose answers the bot is not told, or a checklist and no business connection.
        """
        # By its name: it stands above the types.
        call: TelegramMethod[Message] = import_module("aiogram.api.copies").copy_of(
            self,
            chat_id=chat_id,
            disable_notification=disable_notification,
            reply_to_message_id=reply_to_message_id,
            reply_parameters=reply_parameters,
            reply_markup=reply_markup,
            allow_sending_without_reply=allow_sending_without_reply,
            message_thread_id=message_thread_id,
            business_connection_id=business_connection_id,
            parse_mode=parse_mode,
            message_effect_id=message_effect_id,
            link_preview_options=link_preview_options,
        )
        return call

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

        ephemeral = self.ephemeral_message_id is not None
        return ReplyParameters(
            message_id=None if ephemeral else self.message_id,
            chat_id=None if ephemeral else self.chat.id,
            ephemeral_message_id=self.ephemeral_message_id,
            allow_sending_without_reply=allow_sending_without_reply,
            quote=quote,
            quote_parse_mode=quote_parse_mode,
            quote_entities=quote_entities,
            quote_position=quote_position,
        )

    def as_ephemeral_message_parameters(self) -> EphemeralMessageParameters | None:
        """Return what shows another message to the sender of this ephemeral one alone; None for other messages."""
        from .ephemeral_message_parameters import EphemeralMessageParameters  # noqa: PLC0415 (loaded when first needed)

        if self.ephemeral_message_id is None or self.from_user is None:
            return None
        return EphemeralMessageParameters(receiver_user_id=self.from_user.id)
