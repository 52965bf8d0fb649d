"""`MessageOrigin`."""

from __future__ import annotations

from typing import TypeAlias

from .message_origin_channel import MessageOriginChannel
from .message_origin_chat import MessageOriginChat
from .message_origin_hidden_user import MessageOriginHiddenUser
from .message_origin_user import MessageOriginUser

MessageOrigin: TypeAlias = MessageOriginUser | MessageOriginHiddenUser | MessageOriginChat | MessageOriginChannel
"""Where a forwarded or replied-to message was first sent, and by whom.

`MessageOriginUser` is a person or bot, `MessageOriginHiddenUser` a person who hides their account
from forwards, `MessageOriginChat` a chat in whose name somebody wrote to a group,
`MessageOriginChannel` a post in a channel.

Source: https://core.telegram.org/bots/api#messageorigin
"""
