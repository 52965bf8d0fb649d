"""`LoginUrl`."""

from __future__ import annotations

from .base import TelegramObject


class LoginUrl(TelegramObject, frozen=True, kw_only=True):
    """A link that tells a website which Telegram account the person has.

    The website's domain must be linked to the bot with @BotFather beforehand.

    Source: https://core.telegram.org/bots/api#loginurl
    """

    url: str
    """HTTPS address to open. Telegram adds the person's data to its query string, unless they decline;
    check the hash that comes with it.
    """
    forward_text: str | None = None
    """Label of the button in forwards of the message."""
    bot_username: str | None = None
    """Bot whose login is used, without the `@`; this bot when absent. The domain must be linked to it."""
    request_write_access: bool | None = None
    """True asks the person to let the bot write to them."""
