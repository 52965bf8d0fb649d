"""`ChatFullInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.markers import UnixTime

from .chat import Chat

if TYPE_CHECKING:
    from .accepted_gift_types import AcceptedGiftTypes
    from .audio import Audio
    from .birthdate import Birthdate
    from .business_intro import BusinessIntro
    from .business_location import BusinessLocation
    from .business_opening_hours import BusinessOpeningHours
    from .chat_location import ChatLocation
    from .chat_permissions import ChatPermissions
    from .chat_photo import ChatPhoto
    from .community import Community
    from .message import Message
    from .reaction_type import ReactionType
    from .unique_gift_colors import UniqueGiftColors
    from .user import User
    from .user_rating import UserRating


class ChatFullInfo(Chat, frozen=True, kw_only=True):
    """Everything that the bot can learn about a chat.

    Returned by `get_chat`; elsewhere a chat is the short `Chat`, whose attributes and aliases are here too.
    Most attributes belong to certain kinds of chats and are absent in the others.

    Source: https://core.telegram.org/bots/api#chatfullinfo
    """

    accent_color_id: int
    """Number of the colour used for the chat's name and behind its photo, replies and link previews."""
    max_reaction_count: int
    """How many kinds of reactions a message in the chat can collect."""
    photo: ChatPhoto | None = None
    """Photo of the chat."""
    active_usernames: list[str] | None = None
    """All usernames that lead to the chat, without the `@`; never in groups."""
    birthdate: Birthdate | None = None
    """Date of birth of the other person in a private chat, where the bot may know it."""
    business_intro: BusinessIntro | None = None
    """Greeting that a business account shows in an empty chat."""
    business_location: BusinessLocation | None = None
    """Where the business is."""
    business_opening_hours: BusinessOpeningHours | None = None
    """When the business is open."""
    personal_chat: Chat | None = None
    """Channel that the other person shows in their profile."""
    parent_chat: Chat | None = None
    """Channel whose direct messages this chat holds."""
    available_reactions: list[ReactionType] | None = None
    """Reactions allowed in the chat; absent when any emoji reaction is."""
    background_custom_emoji_id: str | None = None
    """Custom emoji drawn behind the chat's replies and link previews."""
    profile_accent_color_id: int | None = None
    """Number of the colour behind the profile."""
    profile_background_custom_emoji_id: str | None = None
    """Custom emoji drawn over the background of the profile."""
    emoji_status_custom_emoji_id: str | None = None
    """Custom emoji next to the name, as a status."""
    emoji_status_expiration_date: UnixTime | None = None
    """When the emoji status ends; absent for one that stays."""
    bio: str | None = None
    """What the other person in a private chat says about themselves."""
    has_private_forwards: bool | None = None
    """True when the person can be linked by `tg://user?id=…` only in chats with them."""
    has_restricted_voice_and_video_messages: bool | None = None
    """True when the person does not accept voice messages and video notes."""
    join_to_send_messages: bool | None = None
    """True when one has to join the supergroup to write in it."""
    join_by_request: bool | None = None
    """True when administrators decide on everybody who comes to the supergroup without an invite link."""
    description: str | None = None
    """What a group, supergroup or channel says about itself."""
    invite_link: str | None = None
    """Primary invite link of a group, supergroup or channel."""
    pinned_message: Message | None = None
    """The pinned message; of several, the one sent last."""
    permissions: ChatPermissions | None = None
    """What members of a group or supergroup may do, where nothing else was set for them."""
    accepted_gift_types: AcceptedGiftTypes
    """Kinds of gifts that the chat, or the other person in a private chat, accepts."""
    can_send_paid_media: bool | None = None
    """True when the channel can have paid media."""
    slow_mode_delay: int | None = None
    """Seconds between two messages of an ordinary member of a supergroup; absent without slow mode."""
    unrestrict_boost_count: int | None = None
    """Boosts that free a member of the supergroup from slow mode and `permissions`."""
    message_auto_delete_time: int | None = None
    """Seconds after which messages are deleted by themselves; absent when they stay."""
    has_aggressive_anti_spam_enabled: bool | None = None
    """True when the strict spam filter of the supergroup is on. Shown to administrators only."""
    has_hidden_members: bool | None = None
    """True when ordinary members are shown only the bots and administrators of the chat."""
    has_protected_content: bool | None = None
    """True when messages cannot be forwarded or saved."""
    has_visible_history: bool | None = None
    """True when new members see what was written before. Shown to administrators only."""
    sticker_set_name: str | None = None
    """Name of the supergroup's own sticker set."""
    can_set_sticker_set: bool | None = None
    """True when the bot may choose another sticker set for the supergroup."""
    custom_emoji_sticker_set_name: str | None = None
    """Name of the supergroup's own custom emoji set, open to everybody there, bots included."""
    linked_chat_id: int | None = None
    """Id of a channel's discussion group, or of a discussion group's channel."""
    location: ChatLocation | None = None
    """Place that the supergroup is tied to."""
    rating: UserRating | None = None
    """Rating of the other person in a private chat."""
    first_profile_audio: Audio | None = None
    """The audio at the head of the other person's profile."""
    unique_gift_colors: UniqueGiftColors | None = None
    """Colours of a unique gift in which the chat's name, replies and link previews appear."""
    paid_message_star_count: int | None = None
    """Telegram Stars that an ordinary person pays for a message to the chat; absent when it is free."""
    guard_bot: User | None = None
    """Bot in charge of join requests. Shown to administrators only."""
    community: Community | None = None
    """Community that the chat is in."""
