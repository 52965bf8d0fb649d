"""The games of bots."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from . import errors
from .errors import refuse

if TYPE_CHECKING:
    from .accounts import Account, BotAccount
    from .messages import Keyboard


def play_keyboard(title: str) -> Keyboard:
    """Return the keyboard of a game that comes without one."""
    return [[{"text": f"Play {title}", "callback_game": {}}]]


@dataclass
class GameStore:
    """The games of all bots."""

    games: dict[tuple[int, str], dict[str, Any]] = field(default_factory=dict[tuple[int, str], dict[str, Any]])
    """(id of the bot, short name) -> the game, as Game."""

    scores: dict[tuple[int, str, int], dict[Account, int]] = field(
        default_factory=dict[tuple[int, str, int], dict["Account", int]]
    )
    """(id of the bot, short name, instance of the chat) -> who has how many points."""

    def add(self, bot: BotAccount, short_name: str, title: str, description: str) -> None:
        """Let a bot have a game, or have it called otherwise."""
        self.games[bot.id, short_name] = {"title": title, "description": description, "photo": []}

    def content(self, bot: BotAccount, short_name: str) -> dict[str, Any]:
        """Return what a message has of a game; refuse one that the bot does not have."""
        game = self.games.get((bot.id, short_name))
        if game is None:
            raise refuse(errors.WRONG_GAME)
        return {"game": game}
