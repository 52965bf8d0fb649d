"""`AnswerChatJoinRequestQuery`."""

from __future__ import annotations

from .base import TelegramMethod


class AnswerChatJoinRequestQuery(TelegramMethod[bool], frozen=True):
    """Decide on a join request, as the bot in charge of those of the chat.

    Call it within 10 seconds, or show the person a Web App first with `send_chat_join_request_web_app`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#answerchatjoinrequestquery
    """

    chat_join_request_query_id: str
    """`ChatJoinRequest.query_id` of the request."""
    result: str
    """`approve` lets the person in, `decline` keeps them out, `queue` leaves it to the other
    administrators.
    """
