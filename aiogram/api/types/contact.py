"""`Contact`."""

from __future__ import annotations

from .base import TelegramObject


class Contact(TelegramObject, frozen=True, kw_only=True):
    """A phone number with the name of its owner.

    A person who pressed a `request_contact` button has sent their own: `user_id` is then their id. From
    the attachment menu people can share anybody's, so compare the ids before you trust the number.

    Source: https://core.telegram.org/bots/api#contact
    """

    phone_number: str
    """Phone number; it can come with or without `+`."""
    first_name: str
    """First name."""
    last_name: str | None = None
    """Last name."""
    user_id: int | None = None
    """Telegram account behind the number, where it is known. It outgrows 32 bits and fits 52."""
    vcard: str | None = None
    """More about the contact, as a vCard."""

    @property
    def full_name(self) -> str:
        """First and last name, as apps show them."""
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name
