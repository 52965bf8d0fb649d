# Separate from the front: only who has webhooks delivered over HTTP needs an HTTP client.

"""Deliveries to webhooks over HTTP."""

from __future__ import annotations

import ipaddress

import aiohttp
from yarl import URL

from .webhooks import Delivery, DeliveryError, Reply, UnreachableError

TIMEOUT = 60
"""Seconds to wait for the answer to a delivery."""
BODY_LIMIT = 2**20
"""Bytes of an answer that are read at most."""


class HttpDelivery:
    """Carries updates to addresses on this machine, and to no other."""

    def __init__(self) -> None:
        self._client: aiohttp.ClientSession | None = None

    async def __call__(self, delivery: Delivery) -> Reply:
        """Post an update."""
        url = URL(delivery.url)
        if not _is_here(url.host or ""):
            raise DeliveryError(f"the embedded server delivers to this machine only, not to {url.host}")
        if self._client is None:
            timeout = aiohttp.ClientTimeout(total=TIMEOUT)
            self._client = aiohttp.ClientSession(timeout=timeout, skip_auto_headers={"User-Agent", "Accept"})
        try:
            async with self._client.post(
                url, data=delivery.body, headers=delivery.headers, allow_redirects=False
            ) as response:
                body = await response.content.read(BODY_LIMIT)
                headers = {name.lower(): value for name, value in response.headers.items()}
                return Reply(response.status, response.reason or "", headers, body)
        except aiohttp.ClientSSLError:
            raise DeliveryError("SSL error: certificate verify failed") from None
        except aiohttp.ClientConnectorError as error:
            raise UnreachableError(error.os_error.strerror or "Connection refused") from None
        except TimeoutError:
            raise DeliveryError("Read timeout expired") from None
        except aiohttp.ServerDisconnectedError:
            raise DeliveryError from None
        except (aiohttp.ClientError, OSError) as error:
            raise DeliveryError(f"Connection broken: {type(error).__name__}") from None

    async def close(self) -> None:
        """Close the connections."""
        if self._client is not None:
            await self._client.close()


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
