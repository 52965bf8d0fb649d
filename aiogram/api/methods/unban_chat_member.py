"""`UnbanChatMember`."""

from __future__ import annotations

from .base import TelegramMethod


class UnbanChatMember(TelegramMethod[bool], frozen=True):
    """Lift the ban from a person in a supergroup or channel.

    This does not bring them back, but they can join again. Without `only_if_banned` a person who is a
    member is removed. The bot has to be an administrator with the right `can_restrict_members`. In
    basic groups: `method is available for supergroup and channel chats only`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#unbanchatmember
    """

    chat_id: int | str
    """Supergroup or channel, by id, or a public one by `@username`."""
    user_id: int
    """Person to unban."""
    only_if_banned: bool | None = None
    """True leaves alone people who are not banned."""
