"""Messages, and what kinds of them there are."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from .rich_words import buttons_of, plain_words

if TYPE_CHECKING:
    from .accounts import Account, BotAccount
    from .chats import Chat
    from .polls import Poll
    from .reactions import Reaction
    from .suggestions import Suggestion

Button = dict[str, Any]
Keyboard = list[list[Button]]

TEXT_LIMIT = 4096
"""Characters of a text message."""

OLDEST = 48 * 3600
"""Seconds for which a message of a private chat or a group can be deleted for everyone."""


@cache
def kinds() -> tuple[str, ...]:
    """Return the keys of a Message that say what kind it is."""
    from aiogram.enums import ContentType  # noqa: PLC0415 (needed at the first use only)

    return tuple(kind.value for kind in ContentType if kind not in {ContentType.UNKNOWN, ContentType.ANY})


def kind_of(content: dict[str, Any]) -> str:
    """Return what kind of message says this, empty for none."""
    return next((kind for kind in kinds() if kind in content), "")


@dataclass(eq=False, kw_only=True, slots=True)
class Message:
    """A message as it stands now."""

    id: int
    chat: Chat
    sender: Account
    """Who wrote it; in the name of `sender_chat` where that is set."""
    date: int
    content: dict[str, Any]
    """What kind of message it is: the keys `text`, `entities`, `game` and so on, as a bot gets them."""
    sender_chat: Chat | None = None
    """The chat that shows as the sender: the channel itself, a group with anonymous administrators, another channel."""
    author_signature: str = ""
    thread_id: int = 0
    """Topic of a forum, 0 for General and outside forums."""
    direct_topic: Account | None = None
    """In the direct messages of a channel, the person whose topic it is in."""
    suggestion: Suggestion | None = None
    """What makes it a suggested post."""
    paid_post: bool = False
    """Whether somebody has paid for it to be in a channel."""
    paid_stars: int = 0
    """Telegram Stars that it has cost to send."""
    forward_origin: dict[str, Any] | None = None
    """Where a forwarded message comes from, as MessageOrigin."""
    is_automatic_forward: bool = False
    keyboard: Keyboard | None = None
    keyboard_bot: BotAccount | None = None
    """The bot that has changed the buttons last; None for those that the message was sent with."""
    reply_keyboard: Keyboard | None = None
    """Buttons in place of the app's own keyboard; empty to take those away, None to leave them."""
    reply_to: Message | None = None
    quote: dict[str, Any] | None = None
    """The quoted part of the message replied to, as TextQuote."""
    external_reply: dict[str, Any] | None = None
    """What is replied to in another chat, as ExternalReplyInfo."""
    via_bot: BotAccount | None = None
    guest_caller: Account | None = None
    """Who has asked the bot that wrote this as a guest."""
    inline_message_id: str = ""
    game: str = ""
    """Short name of the game that its button starts."""
    poll: Poll | None = None
    """The poll that it shows, as it stands now."""
    reactions: dict[Account | Chat, tuple[Reaction, ...]] = field(
        default_factory=dict["Account | Chat", "tuple[Reaction, ...]"]
    )
    """Who reacts -> with what; a chat where an anonymous administrator does."""
    paid_reactions: dict[Account, int] = field(default_factory=dict["Account", int])
    """Who reacts with Telegram Stars -> with how many, beside what else they react with."""
    buyers: set[Account] = field(default_factory=set["Account"])
    """Who has paid for the paid media in it."""
    media_group_id: str = ""
    live_until: int = 0
    """Unix time up to which the place that it shows can move; 0 for a message without such a place."""
    effect_id: str = ""
    receiver: Account | None = None
    """The only one who sees it beside its sender; None where everybody in the chat does."""
    ephemeral_id: int = 0
    """What such a message has in place of an id of its own."""
    after: int = 0
    """How many other messages such a message stands below."""
    replaces: Message | None = None
    """The message in whose place its receiver sees it."""
    business_connection_id: str = ""
    sender_business_bot: BotAccount | None = None
    """The bot that wrote in the name of a business account."""
    protected: bool = False
    editable: bool = True
    """False where it carries a reply keyboard, came as a forward, or is a suggested post that was decided on."""
    edit_date: int = 0
    edits: int = 0
    keyboard_removed_by: int = 0
    """Number of the edit that took the keyboard away."""
    deleted: bool = False
    read: bool = False
    """Whether the one that it was sent to has read it; known in chats of two people only."""

    @property
    def number(self) -> int:
        """What tells it from all others of its chat: the id, or below zero what an ephemeral one has in its place."""
        return self.id or -self.ephemeral_id

    def shown_to(self, account: Account) -> bool:
        """Whether it is for somebody who is in the chat, as most are."""
        return self.receiver is None or account in {self.receiver, self.sender}

    @property
    def kind(self) -> str:
        """What kind of message it is: `text`, `photo`, `new_chat_members` and so on."""
        return kind_of(self.content)

    @property
    def is_service(self) -> bool:
        """Whether it tells of something that happened, and nobody wrote it."""
        return self.kind not in SENT

    @property
    def text(self) -> str:
        """The words: a text or a caption, empty where there is neither."""
        if "rich_message" in self.content:
            return plain_words(self.content["rich_message"])
        return str(self.content.get("text") or self.content.get("caption") or "")

    @property
    def topic(self) -> dict[str, Any]:
        """Where in its chat it is, for a message that is to be in the same place."""
        return {"thread_id": self.thread_id, "direct_topic": self.direct_topic}

    @property
    def button_rows(self) -> Keyboard:
        """The buttons: the rows of the keyboard, and those inside a rich message as one more."""
        inside = [*buttons_of(self.content.get("rich_message", {}))]
        return [*(self.keyboard or ()), *([inside] if inside else ())]

    def edit(self, content: dict[str, Any], keyboard: Keyboard | None, date: int) -> None:
        """Replace what it says and its buttons."""
        self.edits += 1
        if self.keyboard and not keyboard:
            self.keyboard_removed_by = self.edits
        self.content, self.keyboard, self.edit_date = content, keyboard, date


SENT: dict[str, tuple[str, str]] = {
    "text": ("can_send_messages", "text messages"),
    "animation": ("can_send_other_messages", "animations"),
    "audio": ("can_send_audios", "music"),
    "checklist": ("can_send_messages", "checklists"),
    "contact": ("can_send_messages", "contacts"),
    "dice": ("can_send_other_messages", "dice"),
    "document": ("can_send_documents", "documents"),
    "game": ("can_send_other_messages", "games"),
    "invoice": ("can_send_messages", "invoice messages"),
    "live_photo": ("can_send_photos", "photos"),
    "location": ("can_send_messages", "locations"),
    "paid_media": ("can_send_photos", "paid media"),
    "photo": ("can_send_photos", "photos"),
    "poll": ("can_send_polls", "polls"),
    "rich_message": ("can_send_messages", "text messages"),
    "sticker": ("can_send_other_messages", "stickers"),
    "story": ("can_send_photos", "stories"),
    "venue": ("can_send_messages", "venues"),
    "video": ("can_send_videos", "videos"),
    "video_note": ("can_send_video_notes", "video notes"),
    "voice": ("can_send_voice_notes", "voice notes"),
}
"""Kinds that somebody sends -> the permission that it takes, and what refusals call them."""
