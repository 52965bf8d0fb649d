"""`AnswerWebAppQuery`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.inline_query_result import InlineQueryResult
    from aiogram.api.types.sent_web_app_message import SentWebAppMessage  # noqa: F401 (named by the base class)


class AnswerWebAppQuery(TelegramMethod["SentWebAppMessage"], frozen=True):
    """Send a message in the name of a person who uses a Web App.

    It goes to the chat from which the Web App was opened.

    Returns:
        The identifier to edit the message by, where it has an inline keyboard.

    Source: https://core.telegram.org/bots/api#answerwebappquery
    """

    web_app_query_id: str
    """`query_id` from the init data of the Web App."""
    result: InlineQueryResult
    """Message to send, as a result of inline mode."""
