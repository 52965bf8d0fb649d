"""`SetWebhook`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Default, Length, Range

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.input_file import InputFile


class SetWebhook(TelegramMethod[bool], frozen=True):
    """Have updates delivered to an address of yours by HTTPS instead of fetching them.

    Setting replaces the webhook before it, and removes it even where the new address is refused.
    What is left out, `allowed_updates` excepted, goes back to its default.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setwebhook
    """

    url: str
    """HTTPS address, on port 443, 80, 88 or 8443. An empty one removes the webhook."""
    certificate: InputFile | None = None
    """Certificate that you have signed yourself, an upload in PEM, so that Telegram trusts it. One over 3
    MiB is refused: `certificate size is too big (… bytes)`.
    """
    ip_address: str | None = None
    """Address to deliver to, instead of asking the DNS for the host name in `url`."""
    max_connections: Annotated[int | None, Range(1, 100, clamped=True), Default(40)] = None
    """How many deliveries may be under way at the same time."""
    allowed_updates: list[str] | None = None
    """Kinds of updates to receive, such as `callback_query`. Absent keeps the last setting; an empty
    list is the default set, which leaves out `chat_member`, `message_reaction` and
    `message_reaction_count`.
    """
    drop_pending_updates: bool | None = None
    """True throws away the updates that are waiting."""
    secret_token: Annotated[str | None, Length(1, 256)] = None
    """Sent along with every delivery, in the header `X-Telegram-Bot-Api-Secret-Token`, so that you
    know who is calling. Letters A-Z and a-z, digits, `_` and `-`.
    """
