"""The checks of the usage of a method: every form of the call is there, and is that form."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from .expected import BOT_METHOD, NO_REPLY, OBJECT, REPLY, USAGE
from .structure import compare_headings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .expected import Subject
    from .pages import Page, Section
    from .problems import Checker
    from .snippets import Snippet


def check_usage(page: Page, subject: Subject, section: Section, snippets: list[Snippet], check: Checker) -> None:
    """Check the section `## Usage` of a method."""
    owner, end = "the usage of a method", section.last
    for name, part in compare_headings(section.parts, USAGE, check, owner=owner, end=end, marks="###").items():
        line = part.heading.line
        if name == REPLY and not _may_reply(page, subject, part, check):
            continue
        codes = [one.code for one in snippets if part.first <= one.line <= part.last]
        remedy = "Add a complete program in a ```{.python} fence."
        if check.expect(codes, line, f"`{part.heading.shown}` has no snippet", remedy):
            _forms(subject, name, line, [node for code in codes for node in _nodes(code)], check)


def _may_reply(page: Page, subject: Subject, part: Section, check: Checker) -> bool:
    said = page.prose_lines(part.first, part.last)
    denied = bool(said) and said[0].text.startswith(NO_REPLY)
    line = said[0].line if said else part.heading.line
    if subject.answers_webhook:
        remedy = "Remove the sentence, and show the method returned from a handler."
        check.expect(not denied, line, f"Telegram does take `{subject.title}` from a webhook's response", remedy)
    else:
        remedy = f"Begin with `{NO_REPLY}`, and say why."
        check.expect(denied, line, f"Telegram does not take `{subject.title}` from a webhook's response", remedy)
    return subject.answers_webhook


def _nodes(code: str) -> Iterator[ast.AST]:
    try:
        yield from ast.walk(ast.parse(code))
    except SyntaxError:
        # The run of the snippet says so, with the place in the line.
        return


def _forms(subject: Subject, name: str, line: int, nodes: list[ast.AST], check: Checker) -> None:
    awaited = [node.value for node in nodes if isinstance(node, ast.Await) and isinstance(node.value, ast.Call)]
    passed = [argument for call in awaited for argument in call.args]
    forms = {
        BOT_METHOD: {f"await bot.{subject.stem}(…)": any(_names(call.func, subject.stem) for call in awaited)},
        OBJECT: {
            f"await {subject.name}(…)": any(_names(call.func, subject.name) for call in awaited),
            f"await bot({subject.name}(…))": any(_calls(argument, subject.name) for argument in passed),
        },
        REPLY: {f"return {subject.name}(…)": _returned(subject, nodes)},
    }
    for form, shown in forms[name].items():
        check.expect(shown, line, f"no snippet under `### {name}` has `{form}`", "Show this form of the call.")


def _names(node: ast.expr, name: str) -> bool:
    return (isinstance(node, ast.Name) and node.id == name) or (isinstance(node, ast.Attribute) and node.attr == name)


def _calls(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and _names(node.func, name)


def _returned(subject: Subject, nodes: list[ast.AST]) -> bool:
    names = {subject.name, *(alias.name for alias in subject.aliases)}
    values = [node.value for node in nodes if isinstance(node, ast.Return) and node.value is not None]
    return any(_calls(inner, name) for value in values for inner in ast.walk(value) for name in names)
