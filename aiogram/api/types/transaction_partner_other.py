"""`TransactionPartnerOther`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class TransactionPartnerOther(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="other"):
    """A partner of whom nothing is known.

    Source: https://core.telegram.org/bots/api#transactionpartnerother
    """

    type: ClassVar[Literal["other"]] = "other"
    """Always `other`."""
