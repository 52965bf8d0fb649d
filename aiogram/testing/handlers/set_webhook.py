"""`setWebhook`."""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING

from aiogram.testing import errors
from aiogram.testing.core import Done
from aiogram.testing.errors import refuse, too_many_requests
from aiogram.testing.links import LinkError, parse_url
from aiogram.testing.webhooks import Webhook

if TYPE_CHECKING:
    from aiogram.testing.core import Call
    from aiogram.testing.links import Url

SECRET_BYTES = 256
CERTIFICATE_BYTES = 3 * 2**20
PORTS = frozenset({0, 80, 88, 443, 8443})
"""What a webhook may listen on; 0 is the scheme's own."""


async def set_webhook(call: Call) -> Done:
    """Have updates pushed to an address."""
    bot, read, state = call.bot, call.parameters, call.state
    written = read.text("url")
    if not written:
        return await remove_webhook(call)
    limits = (100_000, 100) if state.settings.local else (100, 40)
    max_connections = read.integer("max_connections", limits[1], 1, limits[0])
    drop, old = read.boolean("drop_pending_updates"), bot.webhook
    wanted = (written, read.text("secret_token"), max_connections, read.text("ip_address"))
    if old is not None and not drop and "certificate" not in call.files and wanted == _settings(old):
        bot.updates.want(read.text("allowed_updates"))
        return Done(result=True, description="Webhook is already set")
    now = state.clock.now().timestamp()
    if now < bot.next_set_webhook:
        raise too_many_requests(1)
    bot.next_set_webhook = now + state.settings.set_webhook_interval
    # The old one goes before the new one is looked at, so that a bad address leaves none at all.
    await _close(call, drop=drop)
    url = _read_url(call, written)
    bot.updates.want(read.text("allowed_updates"))
    bot.polls.end(refuse(errors.POLL_ENDED_BY_WEBHOOK, 409))
    bot.webhook = Webhook(
        call.core,
        bot,
        url,
        written=written,
        secret_token=read.text("secret_token"),
        max_connections=max_connections,
        ip_address=read.text("ip_address"),
        has_custom_certificate="certificate" in call.files,
    )
    bot.webhook.kick()
    return Done(result=True, description="Webhook was set")


async def remove_webhook(call: Call) -> Done:
    """Take the webhook away, if there is one."""
    was_set = call.bot.webhook is not None
    await _close(call, drop=call.parameters.boolean("drop_pending_updates"))
    return Done(result=True, description="Webhook was deleted" if was_set else "Webhook is already deleted")


async def _close(call: Call, *, drop: bool) -> None:
    old, call.bot.webhook = call.bot.webhook, None
    if old is not None:
        await old.close()
    if drop:
        call.bot.updates.clear()
        call.state.changed()


def _settings(webhook: Webhook) -> tuple[str, str, int, str]:
    return webhook.written, webhook.secret_token, webhook.max_connections, webhook.ip_address


def _read_url(call: Call, written: str) -> Url:
    """Check what a webhook is made of, in Telegram's order."""
    try:
        url = parse_url(written, "https")
    except LinkError:
        raise refuse(errors.BAD_WEBHOOK_URL) from None
    secret = call.parameters.text("secret_token")
    if len(secret.encode("utf-8", "surrogateescape")) > SECRET_BYTES:
        raise refuse(errors.SECRET_TOO_LONG)
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise refuse(errors.BAD_SECRET)
    certificate = call.files.get("certificate")
    size = len(certificate.contents) if certificate is not None else 0
    if size > CERTIFICATE_BYTES:
        raise refuse(f"certificate size is too big ({size} bytes)")
    local = call.state.settings.local
    if not local and url.scheme != "https":
        raise refuse("bad webhook: An HTTPS URL must be provided for webhook")
    if not local and url.port not in PORTS:
        raise refuse("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    _check_address(call.parameters.text("ip_address"), url.host, local=local)
    return url


def _check_address(ip_address: str, host: str, *, local: bool) -> None:
    if ip_address:
        try:
            address = ipaddress.ip_address(ip_address)
        except ValueError:
            raise refuse("bad webhook: Invalid IP address specified") from None
    elif (known := _look_up(host)) is None:
        return
    else:
        address = known
    if address.version == 6:  # noqa: PLR2004 (IPv6)
        raise refuse("bad webhook: IPv6-only addresses are not allowed")
    if not local and not address.is_global:
        raise refuse(f"bad webhook: IP address {address} is reserved")


def _look_up(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """Return the address of a host where that is known without asking: this server asks nobody."""
    # RFC 2606: a name under .invalid never has an address.
    if host.endswith(".invalid"):
        raise refuse("bad webhook: Failed to resolve host: Name or service not known")
    if host == "localhost":
        return ipaddress.ip_address("127.0.0.1")
    try:
        return ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return None
