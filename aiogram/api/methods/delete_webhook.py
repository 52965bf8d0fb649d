"""`DeleteWebhook`."""

from __future__ import annotations

from .base import TelegramMethod


class DeleteWebhook(TelegramMethod[bool], frozen=True):
    """Remove the webhook, so that updates can be fetched again, those waiting included.

    Returns:
        True, also when there was none.

    Source: https://core.telegram.org/bots/api#deletewebhook
    """

    drop_pending_updates: bool | None = None
    """True throws away the updates that are waiting."""
