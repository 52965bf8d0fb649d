"""`Update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .bot_subscription_updated import BotSubscriptionUpdated
    from .business_connection import BusinessConnection
    from .business_messages_deleted import BusinessMessagesDeleted
    from .callback_query import CallbackQuery
    from .chat_boost_removed import ChatBoostRemoved
    from .chat_boost_updated import ChatBoostUpdated
    from .chat_join_request import ChatJoinRequest
    from .chat_member_updated import ChatMemberUpdated
    from .chosen_inline_result import ChosenInlineResult
    from .inline_query import InlineQuery
    from .managed_bot_updated import ManagedBotUpdated
    from .message import Message
    from .message_generation_stopped import MessageGenerationStopped
    from .message_reaction_count_updated import MessageReactionCountUpdated
    from .message_reaction_updated import MessageReactionUpdated
    from .paid_media_purchased import PaidMediaPurchased
    from .poll import Poll
    from .poll_answer import PollAnswer
    from .pre_checkout_query import PreCheckoutQuery
    from .shipping_query import ShippingQuery


class Update(TelegramObject, frozen=True, kw_only=True):
    """One thing that has happened and that the bot is told of.

    At most one attribute besides `update_id` is there; `kind` names it. An update of a kind that
    this version does not know has none.

    Source: https://core.telegram.org/bots/api#update
    """

    update_id: int
    """Number of the update. Numbers rise by one from a random start, and from another one after a week
    without updates; an update that is delivered again keeps its number.
    """
    message: Message | None = None
    """A new message in a private chat or group."""
    edited_message: Message | None = None
    """A message that was edited, at times only in something that the bot is not shown."""
    channel_post: Message | None = None
    """A new post in a channel."""
    edited_channel_post: Message | None = None
    """A post in a channel that was edited, at times only in something that the bot is not shown."""
    business_connection: BusinessConnection | None = None
    """A business account has connected or disconnected the bot, or changed the connection."""
    business_message: Message | None = None
    """A new message in a chat of a connected business account."""
    edited_business_message: Message | None = None
    """A message that was edited in a chat of a connected business account."""
    deleted_business_messages: BusinessMessagesDeleted | None = None
    """Messages were deleted in a chat of a connected business account."""
    guest_message: Message | None = None
    """A message that asks the bot from a chat in which it is not a member; answer with
    `answer_guest_query`.
    """
    message_reaction: MessageReactionUpdated | None = None
    """A person has changed their reactions to a message; those of bots are not reported. Comes only where
    the bot is an administrator, and only when named in `allowed_updates`.
    """
    message_reaction_count: MessageReactionCountUpdated | None = None
    """The numbers of anonymous reactions to a message have changed; collected, so up to a few minutes
    late. Comes only where the bot is an administrator, and only when named in `allowed_updates`.
    """
    inline_query: InlineQuery | None = None
    """What somebody has typed after the bot's username in an input field; they wait for results."""
    chosen_inline_result: ChosenInlineResult | None = None
    """A result of inline mode was picked and sent. Comes only when inline feedback is switched on with
    @BotFather.
    """
    callback_query: CallbackQuery | None = None
    """A press of an inline button."""
    shipping_query: ShippingQuery | None = None
    """A buyer has entered an address and waits for the ways of delivery; only for invoices with a flexible
    price.
    """
    pre_checkout_query: PreCheckoutQuery | None = None
    """A buyer confirms a payment: accept or refuse it within 10 seconds."""
    purchased_paid_media: PaidMediaPurchased | None = None
    """Somebody has bought paid media that the bot had sent with a payload, in any chat but a channel."""
    poll: Poll | None = None
    """New state of a poll that the bot sent, or of one that was stopped by hand."""
    poll_answer: PollAnswer | None = None
    """Somebody has voted, or taken the vote back, in a poll that the bot sent and that is not anonymous."""
    my_chat_member: ChatMemberUpdated | None = None
    """The bot itself was added, removed, promoted or restricted; in a private chat, blocked or unblocked."""
    chat_member: ChatMemberUpdated | None = None
    """The membership or the rights of somebody have changed. Comes only where the bot is an administrator,
    and only when named in `allowed_updates`.
    """
    chat_join_request: ChatJoinRequest | None = None
    """Somebody asks to be let into the chat. Comes only where the bot has the right `can_invite_users`."""
    chat_boost: ChatBoostUpdated | None = None
    """The chat was boosted, or a boost has changed. Comes only where the bot is an administrator."""
    removed_chat_boost: ChatBoostRemoved | None = None
    """The chat has lost a boost. Comes only where the bot is an administrator."""
    managed_bot: ManagedBotUpdated | None = None
    """A bot was created for this one to manage, or the token or the owner of a managed bot has changed."""
    subscription: BotSubscriptionUpdated | None = None
    """A person's paid subscription to the bot was cancelled or resumed, or a payment for it failed."""
    stopped_message_generation: MessageGenerationStopped | None = None
    """A person has pressed the button that stops a draft."""

    @property
    def kind(self) -> str | None:
        """Name of the attribute that is there: `message`, `callback_query` and so on."""
        for name in self.__struct_fields__[1:]:
            if getattr(self, name) is not None:
                return name
        return None

    @property
    def event_type(self) -> str:
        """The same as `kind`; raises `LookupError` for a kind that this version does not know."""
        if (kind := self.kind) is None:
            raise LookupError(f"update {self.update_id} is of a kind that this version does not know")
        return kind

    @property
    def event(self) -> TelegramObject:
        """What has happened: the attribute that `event_type` names."""
        event: TelegramObject = getattr(self, self.event_type)
        return event
