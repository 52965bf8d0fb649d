"""People come, go, and decide who may do what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import grants, invites, membership, news, views
from aiogram.testing.chats import all_rights
from aiogram.testing.seen import ChatView

from .base import Actor

if TYPE_CHECKING:
    from aiogram.testing.accounts import Account, BotAccount
    from aiogram.testing.chats import Chat, Status
    from aiogram.testing.grants import Boost


class Participant(Actor):
    """Somebody who is in chats, or leaves them."""

    async def block(self, bot: BotAccount | None = None) -> None:
        """Block a bot: its messages are refused from now on, and it gets a `my_chat_member` update."""
        self._set_blocked(bot or self._default_bot, blocked=True)

    async def unblock(self, bot: BotAccount | None = None) -> None:
        """Take a block back; the bot gets a `my_chat_member` update."""
        self._set_blocked(bot or self._default_bot, blocked=False)

    def _set_blocked(self, bot: BotAccount, *, blocked: bool) -> None:
        chat = self._private(bot)
        if chat.blocked is blocked:
            return
        chat.blocked = blocked
        if not blocked:
            chat.started = True
        status: Status = "kicked" if blocked else "member"
        news.tell_change(self._state, chat, self.account, bot, lambda member: member.become(status))

    async def join(self, chat: ChatView) -> None:
        """Come into a public group or channel; its bots hear of it.

        Raises:
            ValueError: They are there already, are banned, or the chat is private.
        """
        where = chat.record
        self._check_coming(where)
        if not where.username:
            raise ValueError(f"{self.first_name} cannot join {where.title!r}: it is private, somebody has to add them")
        membership.enter(self._state, where, self.account, self.account)

    async def follow(self, link: str) -> ChatView | None:
        """Follow a link into a chat: return the chat, or None where an administrator has to decide first.

        A link that has to be paid for takes the Telegram Stars as if they were there.

        Raises:
            ValueError: It leads nowhere, or they are banned, or inside already.
        """
        found = invites.find(self._state, link)
        if found is None:
            raise ValueError(f"{self.first_name} cannot follow {link}: it leads nowhere, has expired, or is used up")
        chat, invite = found
        self._check_coming(chat)
        if invite.asks:
            invites.ask(self._state, chat, self.account, invite)
            return None
        invites.come_in(self._state, chat, self.account, invite, approved_by=None)
        return ChatView(chat)

    async def boost(self, chat: ChatView) -> Boost:
        """Boost a chat, as people with Telegram Premium can; bots that are administrators there get `chat_boost`.

        In a supergroup bots get a message with `boost_added` as well.

        Raises:
            ValueError: The person has no Premium.
        """
        if not self.account.is_premium:
            raise ValueError(f"{self.first_name} cannot boost {chat.title!r}: that needs Telegram Premium")
        return grants.boost(self._state, self._chat(chat, None), self.account)

    async def take_boost_back(self, boost: Boost, *, chat: ChatView) -> None:
        """Give a boost to another chat; bots that are administrators here get `removed_chat_boost`."""
        grants.end_boost(self._state, chat.record, boost)

    def let_set_status(self, bot: BotAccount | None = None) -> None:
        """Allow a bot to set the emoji status, as people do in its Mini App."""
        self._state.grants.status_setters.add((self.account, bot or self._default_bot))

    @property
    def emoji_status(self) -> str:
        """Id of the custom emoji beside the name; empty for none."""
        return self._state.grants.status(self.account, self._core.clock.unix())[0]

    def show_channel(self, channel: ChatView) -> None:
        """Show a channel in the profile."""
        self._state.grants.personal_chats[self.account] = channel.record

    @property
    def stories(self) -> list[str]:
        """Captions of the stories of this account that can be seen now."""
        return [one.caption for one in self._state.stories.shown(self.account, self._core.clock.unix())]

    async def stop_writing(self, *, bot: BotAccount | None = None) -> None:
        """Stop what a bot is writing, by the button beside it; the bot gets `stopped_message_generation`.

        Raises:
            ValueError: Nothing is being written that can be stopped.
        """
        chat = self._private(bot)
        number = next((number for number, one in chat.drafts.items() if one.can_stop and not one.stopped), None)
        if number is None:
            raise ValueError(f"{self.first_name} can stop nothing: no message is being written with that button")
        draft = chat.drafts[number]
        draft.stopped = True
        if not draft.kept:
            del chat.drafts[number]
        body = {"chat": views.chat(chat), "draft_id": number}
        self._state.notify(bot or self._default_bot, "stopped_message_generation", body, f"chat {chat.id}")

    def opened_for_joining(self, chat: ChatView) -> str:
        """Return the address of the Web App that a bot has opened before it decides; empty where it has none."""
        request = chat.record.door.requests.get(self.account)
        return request.web_app if request is not None else ""

    async def leave(self, chat: ChatView) -> None:
        """Go out of a group or channel; its bots hear of it."""
        membership.leave(self._state, self._chat(chat, None), self.account)

    async def add(self, member: Participant | BotAccount, *, chat: ChatView) -> None:
        """Bring somebody into a group; a bot gets `my_chat_member`.

        Raises:
            ValueError: They are there already, or this person may not bring anybody.
        """
        where, account = self._chat(chat, None), account_of(member)
        if where.member(account).present:
            raise ValueError(f"{account.first_name} is in {where.title!r} already")
        if not where.allows(self.account, "can_invite_users"):
            raise ValueError(f"{self.first_name} may not add anybody to {where.title!r}")
        membership.enter(self._state, where, self.account, account)

    async def remove(self, member: Participant | BotAccount, *, chat: ChatView) -> None:
        """Ban somebody from a group or channel, which a bot learns by `my_chat_member`.

        Raises:
            ValueError: This person may not.
        """
        where, account = self._deciding("can_restrict_members", member, chat)
        membership.ban(self._state, where, self.account, account, 0)

    async def promote(self, member: Participant | BotAccount, *rights: str, chat: ChatView) -> None:
        """Make somebody an administrator with these rights, such as `can_pin_messages`; none named are all.

        Raises:
            ValueError: This person may not, or there is no such right.
        """
        where, account = self._deciding("can_promote_members", member, chat)
        unknown = set(rights) - set(all_rights())
        if unknown:
            raise ValueError(f"{min(unknown)!r} is no right of an administrator: there are {', '.join(all_rights())}")
        granted = set(rights or all_rights())
        membership.promote(self._state, where, self.account, account, granted, anonymous=False)

    async def demote(self, member: Participant | BotAccount, *, chat: ChatView) -> None:
        """Make an administrator an ordinary member again.

        Raises:
            ValueError: This person may not.
        """
        where, account = self._deciding("can_promote_members", member, chat)
        membership.promote(self._state, where, self.account, account, set(), anonymous=False)

    def _deciding(self, right: str, member: Participant | BotAccount, chat: ChatView) -> tuple[Chat, Account]:
        where, account = self._chat(chat, None), account_of(member)
        if not where.administers(self.account, right) or where.member(account).status == "creator":
            raise ValueError(f"{self.first_name} may not decide on {account.first_name} in {where.title!r}")
        return where, account

    async def upgrade(self, group: ChatView) -> ChatView:
        """Make a group a supergroup: another chat with another id, in which the same people go on.

        Bots in it get a message in each of the two. With the old id they are refused from now on,
        and told the new one.
        """
        old = self._chat(group, None)
        if old.type != "group":
            raise ValueError(f"{group!r} cannot become a supergroup: it is a {old.type} chat")
        new = self._state.upgrade(old)
        news.tell_service(self._state, old, self.account, {"migrate_to_chat_id": new.id})
        news.tell_service(self._state, new, self.account, {"migrate_from_chat_id": old.id})
        return ChatView(new)


def account_of(member: Participant | BotAccount) -> Account:
    """Return the account of a person or bot."""
    return member.account if isinstance(member, Participant) else member
