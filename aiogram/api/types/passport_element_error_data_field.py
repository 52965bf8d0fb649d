"""`PassportElementErrorDataField`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class PassportElementErrorDataField(TelegramObject, frozen=True, kw_only=True, tag_field="source", tag="data"):
    """A detail in a person's Telegram Passport that the bot cannot accept.

    It is settled when the person has changed the detail.

    Source: https://core.telegram.org/bots/api#passportelementerrordatafield
    """

    source: ClassVar[Literal["data"]] = "data"
    """Always `data`."""
    type: str
    """Element that it is in: `personal_details`, `passport`, `driver_license`, `identity_card`,
    `internal_passport` or `address`.
    """
    field_name: str
    """Name of the detail."""
    data_hash: str
    """Hash of the data in base64, from the decrypted credentials."""
    message: str
    """What to tell the person about it."""
