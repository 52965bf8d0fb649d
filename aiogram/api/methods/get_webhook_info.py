"""`GetWebhookInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.webhook_info import WebhookInfo  # noqa: F401 (named by the base class)


class GetWebhookInfo(TelegramMethod["WebhookInfo"], frozen=True):
    """Ask how the webhook is set and whether deliveries to it succeed.

    Returns:
        The state of the webhook, with an empty `url` while polling.

    Source: https://core.telegram.org/bots/api#getwebhookinfo
    """
