"""`SharedUser`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .photo_size import PhotoSize


class SharedUser(TelegramObject, frozen=True, kw_only=True):
    """A person or bot picked with a `request_users` button.

    Source: https://core.telegram.org/bots/api#shareduser
    """

    user_id: int
    """Identifier of who was picked. The bot may be unable to use it, unless it knows the person from
    elsewhere. It outgrows 32 bits and fits 52.
    """
    first_name: str | None = None
    """First name, where the button asked for names."""
    last_name: str | None = None
    """Last name, where the button asked for names and the person has one."""
    username: str | None = None
    """Username without the `@`, where the button asked for it and the person has one."""
    photo: list[PhotoSize] | None = None
    """Profile photo in several sizes, where the button asked for it and there is one."""
