"""`ProximityAlertTriggered`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class ProximityAlertTriggered(TelegramObject, frozen=True, kw_only=True):
    """Somebody with a live location has come close to somebody who asked for an alert.

    Received as `Message.proximity_alert_triggered`.

    Source: https://core.telegram.org/bots/api#proximityalerttriggered
    """

    traveler: User
    """Who has come close."""
    watcher: User
    """Who asked for the alert."""
    distance: int
    """Metres between the two."""
