"""The checks of the table of errors on the page of a method."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from aiogram import exceptions
from aiogram.api.methods.get_me import GetMe
from aiogram.api.types.response_parameters import ResponseParameters

from .expected import ERROR_COLUMNS
from .structure import columns

if TYPE_CHECKING:
    from .expected import Subject
    from .pages import Page, Row, Section
    from .problems import Checker

_CODE = re.compile(r"[1-5]\d\d")
BEFORE_SENDING = "–"  # noqa: RUF001 (the dash that the tables use for nothing)
"""What stands for the code of an error that is raised before anything is sent."""


def check_errors(page: Page, subject: Subject, section: Section, check: Checker) -> None:
    """Check the section `## Errors`."""
    tables = page.tables(section.first, section.last)
    remedy = f"Add a table with the columns {' | '.join(ERROR_COLUMNS)}."
    if not check.expect(tables, section.heading.line, f"`## Errors` of {subject.title} has no table", remedy):
        return
    for table in tables:
        if columns(table, ERROR_COLUMNS, check):
            check.expect(
                table.rows, table.header.line, "the table of errors has no row", "Add the errors of the method."
            )
            for row in table.rows:
                if len(row.cells) == len(ERROR_COLUMNS) and "TODO" not in "".join(row.cells):
                    _error(row, check)


def _error(row: Row, check: Checker) -> None:
    code, text, cause, remedy = row.cells
    numbered = _CODE.fullmatch(code)
    raised = code == BEFORE_SENDING
    check.expect(
        numbered or raised,
        row.line,
        f"`{code}` is not the code of an error",
        f"Write three digits, or {BEFORE_SENDING} for an error that is raised before anything is sent.",
    )
    quoted = text.startswith("`") and text.endswith("`") and len(text) > 2  # noqa: PLR2004 (more than its quotes)
    check.expect(quoted, row.line, "the text of the error is not in backticks", "Quote it to the letter, in backticks.")
    for name, cell in (("cause", cause), ("remedy", remedy)):
        check.expect(cell, row.line, f"the error has no {name}", f"Say the {name} in the table.")
    if numbered or raised:
        names = _classes(int(code) if numbered else None, text.strip("`"))
        check.expect(
            any(f"`{name}`" in cell for name in names for cell in row.cells),
            row.line,
            "the row does not name the exception",
            f"Name `{names[0]}` in the cause.",
        )


@cache
def _classes(code: int | None, text: str) -> tuple[str, ...]:
    if code is None:
        raised = [name for name in vars(exceptions) if name.endswith("Error") and not name.startswith("Telegram")]
        return ("LimitError", *(name for name in raised if name not in {"AiogramError", "LimitError"}))
    error = type(exceptions.error_for(GetMe(), code, text, ResponseParameters(retry_after=1)))
    return (error.__name__, *(one.__name__ for one in error.__subclasses__()))
