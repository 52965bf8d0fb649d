"""`AnswerPreCheckoutQuery`."""

from __future__ import annotations

from .base import TelegramMethod


class AnswerPreCheckoutQuery(TelegramMethod[bool], frozen=True):
    """Accept or refuse a payment that a buyer has confirmed.

    Answer within 10 seconds, or the payment fails. Nothing is paid yet: deliver upon
    `Message.successful_payment`.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#answerprecheckoutquery
    """

    pre_checkout_query_id: str
    """`PreCheckoutQuery.id` of the query."""
    ok: bool
    """Whether the payment can be made."""
    error_message: str | None = None
    """Why it cannot, as the buyer is to read it; required when `ok` is False."""
