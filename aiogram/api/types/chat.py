"""`Chat`."""

from __future__ import annotations

from .base import BoundObject


class Chat(BoundObject, frozen=True, kw_only=True):
    """A private chat, group, supergroup or channel, as it is named inside other objects.

    `type` tells which of the four it is and which of the names are there: a private chat has the
    other person's `first_name`, the rest have a `title`.

    Source: https://core.telegram.org/bots/api#chat
    """

    id: int
    """Identifier: a person's own id in a private chat, negative in groups, `-100…` in supergroups and
    channels. It outgrows 32 bits and fits 52.
    """
    type: str
    """`private`, `group`, `supergroup` or `channel`."""
    title: str | None = None
    """Title of a group, supergroup or channel."""
    username: str | None = None
    """Username without the `@`, where the chat has one."""
    first_name: str | None = None
    """First name of the other person in a private chat."""
    last_name: str | None = None
    """Last name of the other person in a private chat."""
    is_forum: bool | None = None
    """True for a supergroup that is divided into topics."""
    is_direct_messages: bool | None = None
    """True for the chat that holds a channel's direct messages."""
