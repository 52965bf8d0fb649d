"""`UsersShared`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .shared_user import SharedUser


class UsersShared(TelegramObject, frozen=True, kw_only=True):
    """People or bots picked with a `request_users` button.

    Received as `Message.users_shared`.

    Source: https://core.telegram.org/bots/api#usersshared
    """

    request_id: int
    """The `request_id` of the button."""
    users: list[SharedUser]
    """Who was picked."""
