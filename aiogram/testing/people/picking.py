"""People pick people and chats for a bot that asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from aiogram.testing import membership, news
from aiogram.testing.file_ids import bind
from aiogram.testing.pictures import photo_sizes
from aiogram.testing.seen import PressError

from .base import Actor

if TYPE_CHECKING:
    from aiogram.testing.accounts import Account, BotAccount
    from aiogram.testing.chats import Chat
    from aiogram.testing.messages import Button
    from aiogram.testing.pictures import Picture
    from aiogram.testing.seen import ChatView

_NAMES = {"request_name": ("first_name", "last_name"), "request_username": ("username",)}


class Picker(Actor):
    """Somebody who lets a bot know of others."""

    async def share_users(self, button: str, *who: Actor | BotAccount, bot: BotAccount | None = None) -> None:
        """Press the button with this label of the reply keyboard, and pick people or bots.

        The bot gets a `message` with `users_shared`.

        Raises:
            PressError: There is no such button, or it asks for something else.
            ValueError: Somebody is not who the button asks for, or there are too many.
        """
        asker = bot or self._default_bot
        self._share_users(self._wanted(button, "request_users", asker), who, asker)

    async def share_chat(self, button: str, chat: ChatView, *, bot: BotAccount | None = None) -> None:
        """Press the button with this label of the reply keyboard, and pick a group or channel.

        The bot gets a `message` with `chat_shared`, and where the button names rights for it, these in the chat.

        Raises:
            PressError: There is no such button, or it asks for something else.
            ValueError: The chat is not such as the button asks for.
        """
        asker = bot or self._default_bot
        self._share_chat(self._wanted(button, "request_chat", asker), chat.record, asker)

    def _wanted(self, label: str, what: str, bot: BotAccount) -> dict[str, Any]:
        button: Button = self.chat(bot).find_key(label, self.first_name)
        wanted = button.get(what)
        if not wanted:
            raise PressError(f"{self.first_name} cannot pick anything with {label!r}: it has no {what}")
        return cast("dict[str, Any]", wanted)

    def _share_users(self, wanted: dict[str, Any], who: tuple[Actor | BotAccount, ...], bot: BotAccount) -> None:
        accounts = [one.account if isinstance(one, Actor) else one for one in who]
        most = int(wanted.get("max_quantity", 1))
        if not 1 <= len(accounts) <= most:
            raise ValueError(f"{self.first_name} can pick 1 to {most} with this button, got {len(accounts)}")
        for account in accounts:
            for name, value in (("user_is_bot", account.is_bot), ("user_is_premium", account.is_premium)):
                if wanted.get(name) not in {None, value}:
                    raise ValueError(
                        f"{account.first_name} cannot be picked: the button asks for {name} {wanted[name]}"
                    )
        users = [self._user(account, wanted, bot) for account in accounts]
        self._tell(bot, {"users_shared": {"request_id": wanted["request_id"], "users": users}})

    def _user(self, account: Account, wanted: dict[str, Any], bot: BotAccount) -> dict[str, Any]:
        shown: dict[str, Any] = {"user_id": account.id}
        for asked, names in _NAMES.items():
            if wanted.get(asked):
                shown |= {name: value for name in names if (value := getattr(account, name))}
        photos = self._state.pictures.photos.get(account)
        return shown | _photo(photos[0] if photos else None, wanted, bot)

    def _share_chat(self, wanted: dict[str, Any], chat: Chat, bot: BotAccount) -> None:
        owner, member = chat.owner is self.account, bot in chat.members
        for name, value in (
            ("chat_is_channel", chat.type == "channel"),
            ("chat_is_forum", chat.is_forum),
            ("chat_has_username", bool(chat.username)),
        ):
            if wanted.get(name) not in {None, value}:
                raise ValueError(f"{chat.title!r} cannot be picked: the button asks for {name} {wanted[name]}")
        for name, there in (("chat_is_created", owner), ("bot_is_member", member)):
            if wanted.get(name) and not there:
                raise ValueError(f"{chat.title!r} cannot be picked: the button asks for {name} True")
        missing = sorted(right for right in _rights(wanted, "user") if not chat.administers(self.account, right))
        if missing:
            raise ValueError(f"{chat.title!r} cannot be picked: {self.first_name} has no {missing[0]} there")
        rights = _rights(wanted, "bot")
        if rights and not all(chat.administers(bot, right) for right in rights):
            if not chat.administers(self.account, "can_promote_members"):
                raise ValueError(f"{chat.title!r} cannot be picked: {self.first_name} may not promote @{bot.username}")
            membership.promote(self._state, chat, self.account, bot, rights, anonymous=False)
        shown: dict[str, Any] = {"request_id": wanted["request_id"], "chat_id": chat.id}
        if wanted.get("request_title"):
            shown["title"] = chat.title
        if wanted.get("request_username") and chat.username:
            shown["username"] = chat.username
        self._tell(bot, {"chat_shared": shown | _photo(chat.photo, wanted, bot)})

    def _tell(self, bot: BotAccount, content: dict[str, Any]) -> None:
        news.tell_service(self._state, self._private(bot), self.account, content)


def _rights(wanted: dict[str, Any], whose: str) -> set[str]:
    rights: dict[str, Any] = wanted.get(f"{whose}_administrator_rights") or {}
    return {name for name, value in rights.items() if value and name.startswith("can_")}


def _photo(picture: Picture | None, wanted: dict[str, Any], bot: BotAccount) -> dict[str, Any]:
    if picture is None or not wanted.get("request_photo"):
        return {}
    return {"photo": bind(photo_sizes(picture), bot.id)}
