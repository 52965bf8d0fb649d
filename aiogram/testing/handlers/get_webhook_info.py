"""`getWebhookInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.updates import DEFAULT, KINDS

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def get_webhook_info(call: Call) -> dict[str, Any]:
    """Describe the webhook, and how its deliveries go."""
    bot, webhook = call.bot, call.bot.webhook
    info: dict[str, Any] = {
        "url": webhook.written if webhook is not None else "",
        "has_custom_certificate": webhook is not None and webhook.has_custom_certificate,
        "pending_update_count": len(bot.updates.waiting(call.state.clock.unix())),
    }
    if webhook is not None:
        if webhook.last_error_date:
            info["last_error_date"] = webhook.last_error_date
            info["last_error_message"] = webhook.last_error_message
        info["max_connections"] = webhook.max_connections
        # Names are not looked up here, so the address is known where the bot gave it.
        info["ip_address"] = webhook.ip_address or "<unknown>"
    if bot.updates.wanted != DEFAULT:
        info["allowed_updates"] = [kind for kind in KINDS if kind in bot.updates.wanted]
    return info
