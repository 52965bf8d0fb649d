"""`SendChatJoinRequestWebApp`."""

from __future__ import annotations

from .base import TelegramMethod


class SendChatJoinRequestWebApp(TelegramMethod[bool], frozen=True):
    """Show a Web App to a person who asks to join a chat, before the bot decides.

    Call it within 10 seconds; decide with `answer_chat_join_request_query` on what the person does
    there.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#sendchatjoinrequestwebapp
    """

    chat_join_request_query_id: str
    """`ChatJoinRequest.query_id` of the request."""
    web_app_url: str
    """HTTPS address of the Web App."""
