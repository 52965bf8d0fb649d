"""Where people and bots meet: chats, who is in them, and what each may do there."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from .accounts import Account
from .door import Door
from .messages import Keyboard, Message

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .communities import Community
    from .direct_messages import DirectMessages
    from .pictures import Picture
    from .reactions import Reaction

ChatType = Literal["private", "group", "supergroup", "channel"]
Status = Literal["creator", "administrator", "member", "restricted", "left", "kicked"]

GENERAL = 1
"""Id of the topic that every forum has from the start."""
ICON_COLORS = (0x6FB9F0, 0xFFD67E, 0xCB86DB, 0x8EEE98, 0xFF93B2, 0xFB6F5F)
"""Colors that the icon of a topic can have, in RGB; the first is that of a topic which names none."""


@cache
def all_rights() -> tuple[str, ...]:
    """Return what an administrator can be allowed, in the order of the official page."""
    from aiogram.api.types import ChatAdministratorRights  # noqa: PLC0415 (needed at the first use only)

    return tuple(name for name in ChatAdministratorRights.__struct_fields__ if name != "is_anonymous")


@cache
def all_permissions() -> tuple[str, ...]:
    """Return what members can be allowed, in the order of the official page."""
    from aiogram.api.types import ChatPermissions  # noqa: PLC0415 (needed at the first use only)

    return ChatPermissions.__struct_fields__


@dataclass(eq=False, kw_only=True)
class Member:
    """How an account stands in a chat. It is kept when the account goes."""

    account: Account
    status: Status = "member"
    rights: set[str] = field(default_factory=set[str])
    """What an administrator may do: names of `ChatAdministratorRights`."""
    anonymous: bool = False
    """Whether an administrator writes in the name of the chat."""
    custom_title: str = ""
    tag: str = ""
    promoted_by: Account | None = None
    """Who has made it an administrator, and can therefore change that."""
    permissions: set[str] = field(default_factory=set[str])
    """What somebody restricted may do: names of `ChatPermissions`."""
    until: int = 0
    """Unix time at which a restriction or a ban ends by itself; 0 for never."""
    inside: bool = True
    """Whether somebody restricted is in the chat: a restriction outlives leaving."""

    @property
    def present(self) -> bool:
        """Whether the account is in the chat."""
        return self.inside if self.status == "restricted" else self.status not in {"left", "kicked"}

    @property
    def is_admin(self) -> bool:
        """Whether it is the owner or an administrator."""
        return self.status in {"creator", "administrator"}

    def become(self, status: Status) -> None:
        """Change the standing; what belonged to the one before is gone."""
        self.status = status
        self.rights, self.permissions = set(), set()
        self.anonymous, self.custom_title, self.promoted_by = False, "", None
        self.until, self.inside = 0, True


@dataclass(eq=False, kw_only=True)
class Doing:
    """What a bot is seen doing for a moment."""

    action: str
    """Name of a chat action, such as `typing`."""
    thread_id: int = 0
    """Topic in which it shows, 0 for General and outside forums."""


@dataclass(eq=False, kw_only=True)
class Draft:
    """A message that is shown while it is written."""

    text: str
    can_stop: bool = False
    """Whether the person has a button to stop it."""
    kept: bool = False
    """Whether it stays when the person has stopped it."""
    stopped: bool = False


@dataclass(eq=False, kw_only=True)
class Topic:
    """A topic of a forum."""

    id: int
    """Also the number of the message that opened it."""
    name: str
    icon_color: int
    icon_custom_emoji_id: str = ""
    creator: Account | None = None
    closed: bool = False
    hidden: bool = False
    """General only."""


@dataclass(eq=False, kw_only=True)
class Chat:
    """A private chat of a person and a bot, a group, a supergroup, or a channel."""

    id: int
    """What bots call it: in a private chat the person's id."""
    type: ChatType
    instance: int
    """What callback queries carry as `chat_instance`."""
    title: str = ""
    username: str = ""
    """Public supergroups and channels only."""
    description: str = ""
    standing: dict[Account, Member] = field(default_factory=dict[Account, Member])
    """How everybody stands who is or was there, in the order of coming."""
    permissions: set[str] = field(default_factory=lambda: set(all_permissions()) - {"can_edit_tag"})
    """What every member may do."""
    available_reactions: tuple[Reaction, ...] | None = None
    """What people can react with; None for all emoji."""
    messages: dict[int, Message] = field(default_factory=dict[int, Message])
    ephemeral: dict[int, Message] = field(default_factory=dict[int, Message])
    """Messages that one person alone sees, by their own numbers."""
    pinned: list[Message] = field(default_factory=list[Message])
    """Pinned messages of all topics, newest pin last."""
    drafts: dict[int, Draft] = field(default_factory=dict[int, "Draft"])
    """Private: messages that the bot is still writing, by its own numbers."""
    doing: dict[Account, Doing] = field(default_factory=dict[Account, "Doing"])
    """What bots are seen doing, such as typing."""
    is_forum: bool = False
    topics: dict[int, Topic] = field(default_factory=dict[int, Topic])
    started: bool = False
    """Private: whether the person has written to the bot."""
    open_until: int = 0
    """Private: Unix time until which the bot may write to somebody who has asked to join; 0 where they never have."""
    blocked: bool = False
    """Private: whether the person has blocked the bot."""
    photo: Picture | None = None
    """Picture of a group or a channel."""
    sticker_set: str = ""
    """Supergroup: short name of the stickers of its own."""
    door: Door = field(default_factory=Door)
    """The links that lead here, and who asks to be let in."""
    banned_senders: dict[int, Chat] = field(default_factory=dict[int, "Chat"])
    """Channels in whose name nobody may write here, by their ids."""
    video_chat_since: int | None = None
    """Unix time at which the video chat began that goes on; None for none."""
    auto_delete: int = 0
    """Seconds after which what is sent here goes away; 0 for never."""
    message_price: int = 0
    """Supergroup, direct messages: Stars that a message costs everybody but administrators."""
    location: dict[str, Any] | None = None
    """Supergroup: its ChatLocation."""
    community: Community | None = None
    """The community to which it belongs, or in a private chat its bot."""
    upgraded_to: Chat | None = None
    """Group: the supergroup that it has become."""
    direct: DirectMessages | None = None
    """Channel: the chat of its direct messages."""

    @property
    def members(self) -> list[Account]:
        """Who is in the chat, in the order of coming."""
        return [member.account for member in self.standing.values() if member.present]

    @property
    def admins(self) -> list[Member]:
        """The owner and the administrators."""
        return [member for member in self.standing.values() if member.is_admin]

    @property
    def owner(self) -> Account | None:
        """Who owns the chat, None where nobody does."""
        return next((member.account for member in self.standing.values() if member.status == "creator"), None)

    @property
    def person(self) -> Account:
        """The person of a private chat."""
        return next(iter(self.standing))

    @property
    def kind(self) -> str:
        """As what a person picks it: `user`, `bot`, `group` or `channel`."""
        if self.type == "private":
            return "bot" if any(one.is_bot for one in self.standing) else "user"
        return "channel" if self.type == "channel" else "group"

    @property
    def of_people(self) -> bool:
        """Whether it is a chat of two people, which bots see only when they work for one of them."""
        return self.kind == "user"

    @property
    def account(self) -> Account:
        """In a chat of two people, the one from whose side it is seen."""
        return list(self.standing)[-1]

    @property
    def general(self) -> Topic:
        """The topic that every forum has from the start."""
        return self.topics.setdefault(GENERAL, Topic(id=GENERAL, name="General", icon_color=ICON_COLORS[0]))

    def numbered(self, number: int) -> Message | None:
        """Return the message with a `Message.number`, None for none."""
        return self.ephemeral.get(-number) if number < 0 else self.messages.get(number)

    def seen_by(self, viewer: Account | None) -> list[Message]:
        """Return the messages that somebody has seen here, in their order, deleted ones as well.

        None for who sees only what everybody does.
        """
        every = [*enumerate(self.messages.values(), 1), *((one.after, one) for one in self.ephemeral.values())]
        every.sort(key=lambda place: place[0])
        seen = [one for _, one in every if (one.receiver is None if viewer is None else not self.hides(one, viewer))]
        covered = {one.replaces for one in seen if not one.deleted}
        return [one for one in seen if one not in covered or one.deleted]

    def keyboard_of(self, viewer: Account | None) -> Keyboard:
        """Return what stands in place of somebody's own keyboard; empty for nothing."""
        message = self.with_keyboard(viewer)
        return (message.reply_keyboard if message is not None else None) or []

    def with_keyboard(self, viewer: Account | None) -> Message | None:
        """Return the newest message that brings somebody such a keyboard, or takes it away; None for none."""
        for message in reversed(self.seen_by(viewer)):
            if message.reply_keyboard is None or message.deleted:
                continue
            if not message.selective or (viewer is not None and message.speaks_to(viewer)):
                return message
        return None

    def whisper(self, message: Message) -> None:
        """Put a message here that one person alone sees: below all that is there, or where the one was it replaces."""
        message.ephemeral_id = len(self.ephemeral) + 1
        there = list(self.messages.values())
        message.after = len(there) if message.replaces is None else there.index(message.replaces) + 1
        self.ephemeral[message.ephemeral_id] = message

    def rename(self, title: str) -> None:
        """Give the chat another title; the direct messages of a channel bear the same."""
        self.title = title
        if self.direct is not None:
            self.direct.title = title

    def voice(self, account: Account) -> Chat | None:  # noqa: ARG002 (elsewhere it depends on who speaks)
        """Return the chat in whose name an account writes here, None for its own."""
        return self if self.type == "channel" else None

    def hides(self, message: Message, viewer: Account) -> bool:
        """Whether somebody of the chat does not see a message in it."""
        return not message.shown_to(viewer)

    def unpin_all(self, thread_id: int) -> None:
        """Take down all that is pinned in a topic, 0 for General."""
        self.pinned = [message for message in self.pinned if message.thread_id != thread_id]

    def member(self, account: Account) -> Member:
        """Return how an account stands; somebody who was never here has left."""
        return self.standing.get(account) or Member(account=account, status="left")

    def join(self, *accounts: Account) -> None:
        """Let accounts in as members."""
        for account in accounts:
            known = self.standing.pop(account, None)
            if known is not None and (known.present or known.status == "restricted"):
                self.standing[account] = known
                known.inside = True
            else:
                self.standing[account] = Member(account=account)

    def promote(self, account: Account, rights: Iterable[str] | None = None, by: Account | None = None) -> Member:
        """Make an account an administrator with these rights, None for all that there are."""
        member = self.standing.setdefault(account, Member(account=account))
        member.become("administrator")
        member.rights = set(all_rights() if rights is None else rights)
        member.promoted_by = by
        return member

    def allows(self, account: Account, name: str) -> bool:
        """Whether an account may do something: a right of administrators or a permission of members."""
        member = self.member(account)
        match member.status:
            case "creator":
                return True
            case "administrator":
                # Permissions to write are no rights: administrators have them all.
                return name in member.rights or name not in all_rights()
            case "restricted":
                return name in member.permissions & self.permissions
            case "member":
                return self.type != "channel" and name in self.permissions
            case _:
                return False

    def administers(self, account: Account, right: str) -> bool:
        """Whether an account is an administrator with a right, or the owner."""
        return self.member(account).is_admin and self.allows(account, right)

    def lets_send(self, account: Account, permission: str) -> bool:
        """Whether an account may write, with this permission: in channels administrators with a right do."""
        if self.type == "private":
            return True
        if self.type == "channel":
            return self.administers(account, "can_post_messages")
        return self.allows(account, permission)

    def lets_pin(self, account: Account) -> bool:
        """Whether an account may pin messages and take them down: in groups bots must be administrators for it."""
        if self.type == "private":
            return True
        if self.type == "channel":
            return self.administers(account, "can_edit_messages")
        check = self.administers if account.is_bot else self.allows
        return check(account, "can_pin_messages")

    def manages(self, account: Account, topic: Topic) -> bool:
        """Whether an account may change a topic: administrators with the right may, and who has made it."""
        return topic.creator is account or self.administers(account, "can_manage_topics")
