"""The checks of the Python side of a page: everything that its table shows has a docstring."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .expected import Subject
    from .problems import Report

from .problems import Checker


def source(subject: Subject) -> Path:
    """Return the file that declares a type or method."""
    return Path(str(sys.modules[subject.module].__file__))


def check_docstrings(path: Path, shown: str, name: str, report: Report) -> None:
    """Check that the class or union `name`, and every attribute of it, has a docstring.

    `shown` is the path that is reported.
    """
    check = Checker(report, shown)
    statements = ast.parse(path.read_text("utf-8")).body
    for statement, following in zip(statements, [*statements[1:], None], strict=True):
        if isinstance(statement, ast.ClassDef) and statement.name == name:
            said = (ast.get_docstring(statement) or "").strip()
            remedy = "Say in its docstring what it is; the page shows it."
            check.expect(said, statement.lineno, f"the class `{name}` has no docstring", remedy)
            _attributes(statement, check)
        elif isinstance(statement, ast.AnnAssign | ast.Assign) and name in _targets(statement):
            remedy = "Say in a string under it what it is; the page shows it."
            check.expect(_says(following), statement.lineno, f"the union `{name}` has no docstring", remedy)


def _targets(statement: ast.AnnAssign | ast.Assign) -> set[str]:
    targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
    return {target.id for target in targets if isinstance(target, ast.Name)}


def _attributes(statement: ast.ClassDef, check: Checker) -> None:
    for line, following in zip(statement.body, [*statement.body[1:], None], strict=True):
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name) and line.target.id[0] != "_":
            name = f"{statement.name}.{line.target.id}"
            remedy = "Say in a string under it what it is; the table of the page shows it."
            check.expect(_says(following), line.lineno, f"`{name}` has no docstring", remedy)


def _says(statement: ast.stmt | None) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
        and bool(statement.value.value.strip())
    )
