"""`WebhookInfo`."""

from __future__ import annotations

from aiogram.api.markers import UnixTime

from .base import TelegramObject


class WebhookInfo(TelegramObject, frozen=True, kw_only=True):
    """The state of a bot's webhook; `url` is empty when there is none.

    Source: https://core.telegram.org/bots/api#webhookinfo
    """

    url: str
    """Address that updates are delivered to; empty while polling."""
    has_custom_certificate: bool
    """Whether a certificate of your own is checked instead of a public one."""
    pending_update_count: int
    """Updates waiting for delivery."""
    ip_address: str | None = None
    """Address that the webhook's host name stood for last."""
    last_error_date: UnixTime | None = None
    """When the last delivery failed; absent while none has."""
    last_error_message: str | None = None
    """Why the last delivery failed, such as `Wrong response from the webhook: 500 Internal Server Error`."""
    last_synchronization_error_date: UnixTime | None = None
    """When Telegram's data centres last failed to hand updates on."""
    max_connections: int | None = None
    """Connections that Telegram opens at the same time."""
    allowed_updates: list[str] | None = None
    """Kinds of updates that are delivered; absent for the default set."""
