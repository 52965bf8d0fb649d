"""`InputRichBlockMathematicalExpression`."""

from __future__ import annotations

from typing import ClassVar, Literal

from .base import TelegramObject


class InputRichBlockMathematicalExpression(
    TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="mathematical_expression"
):
    """A formula to send that stands by itself; `<tg-math-block>` in HTML.

    Source: https://core.telegram.org/bots/api#inputrichblockmathematicalexpression
    """

    type: ClassVar[Literal["mathematical_expression"]] = "mathematical_expression"
    """Always `mathematical_expression`."""
    expression: str
    """The formula in LaTeX."""
