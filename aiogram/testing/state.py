"""Everything that one server knows: accounts, chats, messages and callback queries."""

from __future__ import annotations

import base64
import random
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any, Literal

from . import errors
from .errors import refuse
from .parameters import leading_integer
from .updates import UpdateQueue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .clock import Clock
    from .polling import Polls
    from .webhooks import Webhook

SUPERGROUPS = -(10**12)
"""Where the ids of supergroups begin, downwards."""

Button = dict[str, Any]
Keyboard = list[list[Button]]
SecondAnswer = Literal["refuse", "accept"]
PressKey = tuple[int, int, int, str]
"""Person, chat instance, message and callback data."""


@dataclass(eq=False, kw_only=True)
class Account:
    """A person or a bot."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    is_premium: bool = False

    is_bot = False

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.first_name} {self.id}>"


@dataclass(eq=False, kw_only=True, repr=False)
class BotAccount(Account):
    """A bot, with its updates and how it takes them."""

    token: str
    can_join_groups: bool = True
    can_read_all_group_messages: bool = False
    """Whether the privacy mode is off: then it gets every message of its groups."""
    supports_inline_queries: bool = True
    updates: UpdateQueue
    polls: Polls
    webhook: Webhook | None = None
    next_set_webhook: float = 0
    """Unix time before which another setWebhook is too early."""

    is_bot = True


@dataclass(eq=False, kw_only=True)
class Chat:
    """A private chat of a person and a bot, a group, or a supergroup."""

    id: int
    """What bots call it: in a private chat the person's id."""
    type: Literal["private", "group", "supergroup"]
    instance: int
    """What callback queries carry as `chat_instance`."""
    title: str = ""
    members: list[Account] = field(default_factory=list[Account])
    messages: dict[int, Message] = field(default_factory=lambda: dict[int, Message]())  # noqa: PLW0108 (Message comes below)
    started: bool = False
    """Private: whether the person has written to the bot."""
    blocked: bool = False
    """Private: whether the person has blocked the bot."""
    upgraded_to: Chat | None = None
    """Group: the supergroup that it has become."""

    @property
    def person(self) -> Account:
        """The person of a private chat."""
        return self.members[0]


@dataclass(eq=False, kw_only=True)
class Message:
    """A message as it stands now."""

    id: int
    chat: Chat
    sender: Account
    date: int
    content: dict[str, Any]
    """What kind of message it is: the keys `text`, `entities`, `game` and so on, as a bot gets them."""
    keyboard: Keyboard | None = None
    reply_to: Message | None = None
    via_bot: BotAccount | None = None
    inline_message_id: str = ""
    game: str = ""
    """Short name of the game that its button starts."""
    protected: bool = False
    editable: bool = True
    edit_date: int = 0
    edits: int = 0
    keyboard_removed_by: int = 0
    """Number of the edit that took the keyboard away."""
    deleted: bool = False

    def edit(self, content: dict[str, Any], keyboard: Keyboard | None, date: int) -> None:
        """Replace what it says and its buttons."""
        self.edits += 1
        if self.keyboard and not keyboard:
            self.keyboard_removed_by = self.edits
        self.content, self.keyboard, self.edit_date = content, keyboard, date


@dataclass(frozen=True)
class Toast:
    """What a person's app shows once the bot has answered a press."""

    text: str | None = None
    """The words shown; None when the app only stops waiting."""
    alert: bool = False
    """True for a dialogue that has to be dismissed, False for a note that fades."""
    url: str | None = None
    """Address that the app opens."""


@dataclass(eq=False, kw_only=True)
class CallbackQuery:
    """A press that a bot can answer."""

    id: int
    person: Account
    bot: BotAccount
    message: Message
    button: Button
    toast: Toast | None = None
    answered: bool = False
    dead: bool = False

    @property
    def over(self) -> bool:
        """Whether the person's app waits no more."""
        return self.answered or self.dead

    @property
    def cache_key(self) -> PressKey:
        """Where the person's app keeps an answer."""
        return press_key(self.person, self.message, self.button)


def press_key(person: Account, message: Message, button: Button) -> PressKey:
    """Return what an app tells presses apart by: who, where, and the button's data."""
    return person.id, message.chat.instance, message.id, str(button.get("callback_data"))


@dataclass(eq=False, kw_only=True)
class Settings:
    """What Telegram leaves open, and a test or an example may choose."""

    callback_query_lifetime: float = 150
    second_answer: SecondAnswer = "refuse"
    local: bool = False
    set_webhook_interval: float = 0

    def __post_init__(self) -> None:
        if self.second_answer not in {"refuse", "accept"}:
            raise ValueError(f"second_answer must be 'refuse' or 'accept', got {self.second_answer!r}")
        if self.callback_query_lifetime <= 0:
            raise ValueError(f"callback_query_lifetime must be over 0 seconds, got {self.callback_query_lifetime!r}")


class State:
    """All that a server remembers. Numbers come from its own counters and are the same in every run."""

    def __init__(self, clock: Clock, settings: Settings) -> None:
        self.clock = clock
        self.settings = settings
        self.accounts: dict[int, Account] = {}
        self.bots: dict[str, BotAccount] = {}
        """Token -> bot."""
        self.groups: dict[int, Chat] = {}
        self.private: dict[tuple[int, int], Chat] = {}
        """(bot, person) -> their chat."""
        self.inline_messages: dict[str, Message] = {}
        self.queries: dict[int, CallbackQuery] = {}
        self.cached: dict[PressKey, tuple[float, Toast]] = {}
        """Press -> until when its app shows which answer again."""
        self.changed: Callable[[], None] = lambda: None
        """Called after each change that somebody may wait for."""
        self._random = random.Random("aiogram.testing")  # noqa: S311 (repeatable on purpose)
        self._person_ids = count(1000)
        self._group_ids = count(-4000, -1)
        self._message_ids = count(1)
        self._bot_ids = count(7000)

    def number(self, bits: int = 63) -> int:
        """Return a number that looks random and is the same in every run."""
        return self._random.getrandbits(bits) + 1

    def signed(self) -> int:
        """Return such a number of 64 bits, negative as often as not."""
        return self._random.getrandbits(64) - 2**63

    def between(self, low: float, high: float) -> float:
        """Return a number from a range."""
        return self._random.uniform(low, high)

    def next_message_id(self, chat: Chat) -> int:
        """Return the next id: a supergroup counts for itself, private chats and groups share one counter."""
        return len(chat.messages) + 1 if chat.type == "supergroup" else next(self._message_ids)

    def next_inline_message_id(self) -> str:
        """Return the next id of a message sent through inline mode."""
        return base64.urlsafe_b64encode(self._random.randbytes(20)).decode().rstrip("=")

    def make_token(self) -> str:
        """Return a token that no bot has yet."""
        secret = base64.urlsafe_b64encode(self._random.randbytes(24)).decode()
        return f"{next(self._bot_ids)}:{secret}AAA"

    def add_person(self, **about: Any) -> Account:
        """Make a person."""
        if not about["first_name"].strip():
            raise ValueError("a person needs a first name: Telegram has nobody without one")
        person = Account(id=next(self._person_ids), **about)
        self.accounts[person.id] = person
        return person

    def add_bot(self, token: str, polls: Polls, **about: Any) -> BotAccount:
        """Make a bot."""
        first_update = self._random.randrange(2_000_001, 10**9)
        bot = BotAccount(
            id=leading_integer(token), token=token, polls=polls, updates=UpdateQueue(first_update), **about
        )
        self.accounts[bot.id] = bot
        self.bots[token] = bot
        return bot

    def add_group(self, title: str, members: list[Account]) -> Chat:
        """Make a group."""
        chat = Chat(id=next(self._group_ids), type="group", title=title, instance=self.signed(), members=members)
        self.groups[chat.id] = chat
        return chat

    def upgrade(self, group: Chat) -> Chat:
        """Let a group become a supergroup, with the same members."""
        number = SUPERGROUPS + group.id
        chat = Chat(id=number, type="supergroup", instance=self.signed(), title=group.title, members=[*group.members])
        self.groups[chat.id] = group.upgraded_to = chat
        return chat

    def private_chat(self, bot: BotAccount, person: Account) -> Chat:
        """Return the chat of a bot and a person."""
        key = bot.id, person.id
        if key not in self.private:
            self.private[key] = Chat(id=person.id, type="private", instance=self.signed(), members=[person, bot])
        return self.private[key]

    def chat_of(self, bot: BotAccount, chat_id: str) -> Chat:
        """Return the chat that a call names, or refuse as Telegram does."""
        if not chat_id:
            raise refuse(errors.CHAT_ID_EMPTY)
        number = leading_integer(chat_id)
        account = self.accounts.get(number)
        if chat_id.startswith("@"):
            named = (one for one in self.bots.values() if one.username.lower() == chat_id[1:].lower())
            account = next(named, None)
        if isinstance(account, BotAccount):
            return self.private_chat(bot, account)
        if account is not None:
            chat = self.private_chat(bot, account)
            if chat.started or any({bot, account} <= set(group.members) for group in self.groups.values()):
                return chat
        if (group := self.groups.get(number)) and (bot in group.members or group.messages):
            return group
        raise refuse(errors.CHAT_NOT_FOUND)

    def check_access(self, bot: BotAccount, chat: Chat) -> None:
        """Refuse unless the bot may write to the chat."""
        if chat.upgraded_to is not None:
            raise errors.upgraded(chat.upgraded_to.id)
        if chat.type != "private":
            if bot not in chat.members:
                raise refuse(errors.NOT_A_MEMBER.format(chat.type), 403)
        elif chat.person.is_bot:
            raise refuse(errors.NO_BOTS, 403)
        elif chat.blocked:
            raise refuse(errors.BLOCKED, 403)
        elif not chat.started:
            raise refuse(errors.CANNOT_INITIATE, 403)

    def chats_of(self, account: Account) -> Iterator[Chat]:
        """Return every chat that a person or a bot is in."""
        yield from (chat for chat in self.private.values() if account in chat.members)
        yield from (chat for chat in self.groups.values() if account in chat.members)

    def post(self, message: Message) -> Message:
        """Put a message into its chat."""
        message.chat.messages[message.id] = message
        self.changed()
        return message

    def notify(self, bot: BotAccount, kind: str, body: dict[str, Any], lane: str) -> None:
        """Store an update for a bot, and wake up whatever takes it."""
        if bot.updates.push(kind, body, self.clock.unix(), lane) is not None:
            bot.polls.wake()
            if bot.webhook is not None:
                bot.webhook.kick()
        self.changed()
