"""People make bots that another bot looks after."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aiogram.testing import news, views
from aiogram.testing.seen import PressError

from .base import Actor

if TYPE_CHECKING:
    from aiogram.testing.accounts import BotAccount
    from aiogram.testing.messages import Button

_USERNAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{1,28}bot", re.IGNORECASE)


class BotMaker(Actor):
    """Somebody who makes bots."""

    async def create_bot(
        self, button: str, *, name: str = "", username: str = "", bot: BotAccount | None = None
    ) -> BotAccount:
        """Press the button with this label of the reply keyboard, and make the bot that it asks for.

        Without `name` and `username` those are taken that the button suggests. The bot that has
        asked gets a `message` with `managed_bot_created`, and `managed_bot`. Return the new bot.

        Raises:
            PressError: There is no such button, or it asks for no bot.
        """
        manager = bot or self._default_bot
        wanted = self._find_request(button, manager)["request_managed_bot"]
        name = name or str(wanted.get("suggested_name") or "")
        username = username or str(wanted.get("suggested_username") or "")
        if not name or not username:
            raise ValueError(f"the button {button!r} suggests no name and username: give both to create_bot()")
        if not manager.can_manage_bots:
            raise ValueError(f"@{manager.username} cannot look after bots: its can_manage_bots is False")
        if not _USERNAME.fullmatch(username):
            raise ValueError(
                f"{username!r} cannot be the username of a bot: it takes 5 to 32 of a-z, 0-9, _ and bot at the end"
            )
        if self._state.named(username) is not None:
            raise ValueError(f"{username!r} cannot be the username of a bot: somebody has it")
        made = self._core.add_bot(name, username=username, owner=self.account, manager=manager)
        news.tell_service(
            self._state, self._private(manager), self.account, {"managed_bot_created": {"bot": views.user(made)}}
        )
        news.tell_managed(self._state, made)
        return made

    async def replace_token(self, bot: BotAccount) -> None:
        """Give a bot of one's own another token; the bot that looks after it gets `managed_bot`."""
        if bot.owner is not self.account:
            raise ValueError(f"{self.first_name} cannot replace the token of @{bot.username}: it is somebody else's")
        self._core.replace_token(bot)
        news.tell_managed(self._state, bot)

    def _find_request(self, label: str, bot: BotAccount) -> Button:
        button = self.chat(bot).find_key(label, self.first_name)
        if not button.get("request_managed_bot"):
            raise PressError(f"{self.first_name} cannot make a bot with {label!r}: it does not ask for one")
        return button
