"""People see what a bot says of itself: its commands, its menu button, its words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .base import Actor

if TYPE_CHECKING:
    from aiogram.testing.accounts import BotAccount
    from aiogram.testing.profiles import Profile
    from aiogram.testing.seen import ChatView


class SeenCommand(NamedTuple):
    """One line of the list of commands."""

    command: str
    """The command without the slash."""
    description: str
    bot: str
    """Username of the bot that lists it: in a group of several bots the app writes it behind the command."""


class MenuReader(Actor):
    """Somebody who looks at the menus and profiles of bots."""

    def commands(self, chat: ChatView | None = None, bot: BotAccount | None = None) -> list[SeenCommand]:
        """Return the commands that the app offers in a chat, or in the private one with a bot.

        In a group they are those of all its bots, unless `bot` names one.
        """
        return [
            SeenCommand(one["command"], one["description"], lister.username)
            for lister, one in self._state.profiles.commands_in(self._chat(chat, bot), self.account)
            if bot in {None, lister}
        ]

    def menu_button(self, bot: BotAccount | None = None) -> dict[str, Any]:
        """Return the button beside the text field of the private chat with a bot, as MenuButton."""
        return self._profile(bot).button_in(self._private(bot))

    def bot_name(self, bot: BotAccount | None = None) -> str:
        """Return the name of a bot in the language of the app."""
        return self._profile(bot).name_for(bot or self._default_bot, self.account.language)

    def bot_description(self, bot: BotAccount | None = None) -> str:
        """Return what the empty chat with a bot shows, in the language of the app."""
        return self._profile(bot).descriptions.get(self.account.language)

    def bot_short_description(self, bot: BotAccount | None = None) -> str:
        """Return what the profile of a bot shows, in the language of the app."""
        return self._profile(bot).short_descriptions.get(self.account.language)

    def _profile(self, bot: BotAccount | None) -> Profile:
        return self._state.profiles[bot or self._default_bot]
