"""`RichTextBankCardNumber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .rich_text import RichText


class RichTextBankCardNumber(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="bank_card_number"):
    """The number of a bank card within a text.

    Source: https://core.telegram.org/bots/api#richtextbankcardnumber
    """

    type: ClassVar[Literal["bank_card_number"]] = "bank_card_number"
    """Always `bank_card_number`."""
    text: RichText
    """Text inside, which can be formatted in its turn."""
    bank_card_number: str
    """The number that is meant."""
