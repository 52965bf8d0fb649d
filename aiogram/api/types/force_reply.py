"""`ForceReply`."""

from __future__ import annotations

from typing import Annotated

from aiogram.api.markers import Length

from .base import TelegramObject


class ForceReply(TelegramObject, frozen=True, kw_only=True, omit_defaults=False):
    """Opens the field for a reply to the message, as if the person had chosen *Reply*.

    Pass it as `reply_markup` of a question. In a group where the bot is in privacy mode it receives the
    answer all the same, since replies to its messages reach it. Not in channels, and not through a
    business connection.

    Source: https://core.telegram.org/bots/api#forcereply
    """

    force_reply: bool = True
    """True, which need not be said; with False there is no markup at all."""
    input_field_placeholder: Annotated[str | None, Length(1, 64)] = None
    """Text in the empty input field while the reply is open."""
    selective: bool | None = None
    """Whether only some people are asked to reply: those whom the text mentions by `@username` and, in a
    reply to a message of the same chat and topic, its sender.
    """
