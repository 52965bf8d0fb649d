"""`ReactionTypeEmoji`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class ReactionTypeEmoji(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="emoji"):
    """A reaction with one of Telegram's emoji.

    Source: https://core.telegram.org/bots/api#reactiontypeemoji
    """

    type: ClassVar[Literal["emoji"]] = "emoji"
    """Always `emoji`."""
    emoji: str
    """Emoji of the reaction; another is refused: `REACTION_INVALID`. These are allowed: ❤ 👍 👎 🔥 🥰 👏 😁 🤔
    🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭
    🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡.
    """
