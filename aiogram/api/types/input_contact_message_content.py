"""`InputContactMessageContent`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Bytes

from .base import TelegramObject


class InputContactMessageContent(TelegramObject, frozen=True, kw_only=True):
    """A phone number with the name of its owner, to send as a result of inline mode.

    Source: https://core.telegram.org/bots/api#inputcontactmessagecontent
    """

    phone_number: str
    """Phone number."""
    first_name: str
    """First name."""
    last_name: str | None = None
    """Last name."""
    vcard: Annotated[str | None, Bytes(max=2048)] = None
    """More about the contact, as a vCard."""
