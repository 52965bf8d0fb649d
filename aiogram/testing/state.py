"""Everything that one server knows: accounts, chats, messages and callback queries."""

from __future__ import annotations

import base64
import random
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING, Any, Literal

from . import errors
from .accounts import Account, BotAccount
from .business import BusinessStore
from .chats import Chat
from .direct_messages import DirectMessages
from .errors import refuse
from .files import LOCAL_UPLOAD_LIMIT, UPLOAD_LIMIT, FileStore
from .games import GameStore
from .gifts import GiftStore
from .grants import Grants
from .inline import InlineStore
from .invoices import InvoiceStore
from .parameters import leading_integer
from .passports import Passports
from .pictures import Pictures
from .polls import PollStore
from .profiles import Profiles
from .stars import Stars
from .stickers import StickerStore
from .stories import StoryStore
from .suggestions import SuggestionStore, erased
from .updates import UpdateQueue
from .web_apps import WebAppStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .chats import ChatType
    from .clock import Clock
    from .messages import Button, Message
    from .polling import Polls

SUPERGROUPS = -(10**12)
"""Where the ids of supergroups begin, downwards."""

SecondAnswer = Literal["refuse", "accept"]
PressKey = tuple[int, int, int, str]
"""Person, chat instance, message and callback data."""


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


@dataclass(frozen=True, eq=False)
class Deed:
    """A press of a button, for who watches."""

    person: Account
    message: Message
    button: Button
    query: CallbackQuery | None = None
    """The query that a bot got; None where none heard of the press."""
    toast: Toast | None = None
    """What the app shows by itself."""


def press_key(person: Account, message: Message, button: Button) -> PressKey:
    """Return what an app tells presses apart by: who, where, and the button's data."""
    return person.id, message.chat.instance, message.number, str(button.get("callback_data"))


@dataclass(eq=False, kw_only=True)
class Settings:
    """What Telegram leaves open, and a test or an example may choose."""

    callback_query_lifetime: float = 150
    inline_query_lifetime: float = 10
    ephemeral_message_lifetime: float = 24 * 3600
    second_answer: SecondAnswer = "refuse"
    local: bool = False
    flood_limits: bool = False
    set_webhook_interval: float = 0

    @property
    def upload_limit(self) -> int:
        """Bytes that a call may carry in files."""
        return LOCAL_UPLOAD_LIMIT if self.local else UPLOAD_LIMIT

    def __post_init__(self) -> None:
        if self.second_answer not in {"refuse", "accept"}:
            raise ValueError(f"second_answer must be 'refuse' or 'accept', got {self.second_answer!r}")
        for name in ("callback_query_lifetime", "inline_query_lifetime", "ephemeral_message_lifetime"):
            if (seconds := getattr(self, name)) <= 0:
                raise ValueError(f"{name} must be over 0 seconds, got {seconds!r}")


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
        self.business: BusinessStore = BusinessStore()
        self.stars: Stars = Stars()
        self.gifts: GiftStore = GiftStore()
        self.profiles: Profiles = Profiles()
        self.polls: PollStore = PollStore()
        self.inline: InlineStore = InlineStore()
        self.web_apps: WebAppStore = WebAppStore()
        self.games: GameStore = GameStore()
        self.grants: Grants = Grants()
        self.stories: StoryStore = StoryStore()
        self.invoices: InvoiceStore = InvoiceStore()
        self.suggestions: SuggestionStore = SuggestionStore()
        self.files: FileStore = FileStore()
        self.alerts: set[tuple[Message, Message]] = set()
        """Places that somebody watches, with those of whose coming near they have been told."""
        self.pictures: Pictures = Pictures()
        self.stickers: StickerStore = StickerStore()
        self.passports: Passports = Passports()
        self.changed: Callable[[], None] = lambda: None
        """Called after each change that somebody may wait for."""
        self.witness: Callable[[Deed], None] = lambda _: None
        """Called for each press, before anything can come of it."""
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
        """Return the next id: supergroups and channels count for themselves, all others share one counter."""
        if chat.type not in {"supergroup", "channel"}:
            return next(self._message_ids)
        # Number 1 of a forum is its General topic.
        return len(chat.messages) + 1 + chat.is_forum

    def opaque_id(self) -> str:
        """Return an id that says nothing, as a message sent through inline mode has."""
        return base64.urlsafe_b64encode(self.random_bytes(20)).decode().rstrip("=")

    def random_bytes(self, count: int) -> bytes:
        """Return bytes that look random and are the same in every run."""
        return self._random.randbytes(count)

    def make_token(self) -> str:
        """Return a token that no bot has yet."""
        return self._token(next(self._bot_ids))

    def replace_token(self, bot: BotAccount) -> None:
        """Give a bot another token; with the one before nobody gets in any longer."""
        del self.bots[bot.token]
        bot.token = self._token(bot.id)
        self.bots[bot.token] = bot
        self.changed()

    def _token(self, bot_id: int) -> str:
        secret = base64.urlsafe_b64encode(self._random.randbytes(24)).decode()
        return f"{bot_id}:{secret}AAA"

    def add_person(self, **about: Any) -> Account:
        """Make a person."""
        if not about["first_name"].strip():
            raise ValueError("a person needs a first name: Telegram has nobody without one")
        number = next(self._person_ids)
        # 999 is the country of nobody.
        about["phone_number"] = about.get("phone_number") or f"999{number:08}"
        person = Account(id=number, **about)
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

    def add_group(self, kind: ChatType, title: str, members: Iterable[Account], **about: Any) -> Chat:
        """Make a group, a supergroup or a channel; the first person among the members owns it."""
        number = next(self._group_ids) + (0 if kind == "group" else SUPERGROUPS)
        chat = Chat(id=number, type=kind, title=title, instance=self.signed(), **about)
        chat.join(*members)
        owner = next((one for one in chat.members if not one.is_bot), None)
        if owner is not None:
            chat.standing[owner].become("creator")
        self.groups[chat.id] = chat
        return chat

    def add_direct_messages(self, channel: Chat) -> DirectMessages:
        """Let people write to a channel."""
        number = SUPERGROUPS + next(self._group_ids)
        chat = DirectMessages(
            id=number, type="supergroup", title=channel.title, instance=self.signed(), channel=channel
        )
        self.groups[chat.id] = channel.direct = chat
        return chat

    def upgrade(self, group: Chat) -> Chat:
        """Let a group become a supergroup, with the same members, who stand in it as before."""
        number = SUPERGROUPS + group.id
        chat = Chat(
            id=number,
            type="supergroup",
            instance=self.signed(),
            title=group.title,
            description=group.description,
            standing={account: replace(member) for account, member in group.standing.items()},
            permissions=set(group.permissions),
        )
        self.groups[chat.id] = group.upgraded_to = chat
        return chat

    def private_chat(self, bot: BotAccount, person: Account) -> Chat:
        """Return the chat of a bot and a person."""
        key = bot.id, person.id
        if key not in self.private:
            self.private[key] = chat = Chat(id=person.id, type="private", instance=self.signed())
            chat.join(person, bot)
        return self.private[key]

    def chat_between(self, one: Account, other: Account) -> Chat:
        """Return the private chat of two accounts, of which one may be a bot."""
        if isinstance(other, BotAccount):
            return self.private_chat(other, one)
        return self.business.chat(one, other, self)

    def named(self, username: str) -> Account | Chat | None:
        """Return who or what has a username: a person, a bot, a supergroup or a channel."""
        everybody: list[Account | Chat] = [*self.accounts.values(), *self.groups.values()]
        return next((one for one in everybody if one.username and one.username.lower() == username.lower()), None)

    def chat_of(self, bot: BotAccount, chat_id: str) -> Chat:
        """Return the chat that a call names, or refuse as Telegram does."""
        if not chat_id:
            raise refuse(errors.CHAT_ID_EMPTY)
        number = leading_integer(chat_id)
        account = self.accounts.get(number)
        group = self.groups.get(number)
        if chat_id.startswith("@"):
            found = self.named(chat_id[1:])
            # A person's username leads nowhere: bots are not told who has it.
            account = found if isinstance(found, BotAccount) else None
            group = found if isinstance(found, Chat) else None
        if isinstance(account, BotAccount):
            return self.private_chat(bot, account)
        if account is not None:
            chat = self.private_chat(bot, account)
            if chat.started or chat.open_until or self.meet(bot, account):
                return chat
        # A bot knows a chat that is public, one that it is or was in, and one that has seen it.
        known = group.channel if isinstance(group, DirectMessages) else group
        if group is not None and known is not None and (group.username or bot in known.standing):
            return group
        raise refuse(errors.CHAT_NOT_FOUND)

    def meet(self, bot: BotAccount, account: Account) -> bool:
        """Whether a bot and somebody are in one chat, so that the bot knows of them."""
        return any({bot, account} <= set(group.members) for group in self.groups.values())

    def check_access(self, bot: BotAccount, chat: Chat) -> None:
        """Refuse unless the bot is in the chat; in a private one, unless it may write there."""
        if chat.upgraded_to is not None:
            raise errors.upgraded(chat.upgraded_to.id)
        if chat.type != "private":
            if bot not in chat.members:
                text = errors.KICKED if chat.member(bot).status == "kicked" else errors.NOT_A_MEMBER
                raise refuse(text.format(chat.type), 403)
        elif chat.person.is_bot:
            raise refuse(errors.NO_BOTS, 403)
        elif chat.person.deactivated:
            raise refuse(errors.DEACTIVATED, 403)
        elif chat.blocked:
            raise refuse(errors.BLOCKED, 403)
        elif not chat.started and self.clock.unix() >= chat.open_until:
            raise refuse(errors.CANNOT_INITIATE, 403)

    def check_reading(self, bot: BotAccount, chat: Chat) -> None:
        """Refuse unless the bot sees what is in the chat; a private one it sees when it cannot write there."""
        if chat.type != "private":
            self.check_access(bot, chat)

    def chats_of(self, account: Account) -> Iterator[Chat]:
        """Return every chat that a person or a bot is in."""
        yield from (chat for chat in self.private.values() if account in chat.members)
        yield from (chat for chat in self.groups.values() if account in chat.members)

    def post(self, message: Message) -> Message:
        """Put a message into its chat."""
        if message.receiver is None:
            message.chat.messages[message.id] = message
            self.polls.shown_in(message)
        else:
            message.chat.whisper(message)
            self.clock.call_in(self.settings.ephemeral_message_lifetime, lambda: self.erase(message))
        # Who has written is done with what it was doing.
        message.chat.doing.pop(message.sender, None)
        if message.sender.is_bot:
            message.chat.drafts.clear()
        if message.chat.auto_delete:
            self.clock.call_in(message.chat.auto_delete, lambda: self.erase(message))
        self.changed()
        return message

    def erase(self, *messages: Message) -> None:
        """Take messages out of their chats, and out of what is pinned there."""
        for message in messages:
            message.deleted = True
            if message in message.chat.pinned:
                message.chat.pinned.remove(message)
            erased(self, message)
        self.changed()

    def notify(self, bot: BotAccount, kind: str, body: dict[str, Any], lane: str) -> None:
        """Store an update for a bot, and wake up whatever takes it."""
        if bot.updates.push(kind, body, self.clock.unix(), lane) is not None:
            bot.polls.wake()
            if bot.webhook is not None:
                bot.webhook.kick()
        self.changed()
