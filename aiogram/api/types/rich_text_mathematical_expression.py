"""`RichTextMathematicalExpression`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class RichTextMathematicalExpression(
    TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="mathematical_expression"
):
    """A formula within a text.

    Source: https://core.telegram.org/bots/api#richtextmathematicalexpression
    """

    type: ClassVar[Literal["mathematical_expression"]] = "mathematical_expression"
    """Always `mathematical_expression`."""
    expression: str
    """The formula in LaTeX."""
