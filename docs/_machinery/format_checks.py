"""The checks of a reference page against the format and against the code it describes."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING

from .alias_checks import check_aliases
from .error_checks import check_errors
from .expected import RELATED
from .structure import compare_headings
from .usage_checks import check_usage

if TYPE_CHECKING:
    from .expected import Subject
    from .pages import Item, Page, Section
    from .problems import Checker
    from .snippets import Snippet

_IMPORT = re.compile(r"`from (\S+) import (\w+)`")


def check_page(page: Page, subject: Subject, snippets: list[Snippet], check: Checker) -> None:
    """Check everything about a page of the reference that follows from the format or from the code."""
    _title(page, subject, check)
    sections = _sections(page, subject, check)
    _directive(page, subject, sections.get(subject.table_section), check)
    for name, inspect in _INSPECTORS.items():
        if section := sections.get(name):
            inspect(page, subject, section, check)
    if section := sections.get("Examples"):
        found = any(section.first <= one.line <= section.last for one in snippets)
        line = section.heading.line
        check.expect(found, line, "`## Examples` has no snippet", "Add a complete program in a ```{.python} fence.")
        _repeated(section, check)
    if section := sections.get("Usage"):
        check_usage(page, subject, section, snippets, check)


def _title(page: Page, subject: Subject, check: Checker) -> None:
    first, rest = (page.headings or (None,))[0], page.headings[1:]
    remedy = f"Write `{subject.heading}`."
    if first is None or first.level != 1:
        check.fail(first.line if first else 1, "the page does not begin with its title", remedy)
    elif check.expect(first.text == subject.title, first.line, f"the title is `{first.text}`", remedy):
        anchor = f"`#{first.anchor}`" if first.explicit else "missing"
        right = first.explicit and first.anchor == subject.anchor
        check.expect(right, first.line, f"the title's id is {anchor}", remedy)
    for heading in rest:
        check.expect(
            heading.level > 1, heading.line, f"`{heading.shown}` is a second title", "Begin it with `##` or `###`."
        )


def _sections(page: Page, subject: Subject, check: Checker) -> dict[str, Section]:
    owner, end = f"the page of a {subject.kind}", len(page.lines)
    found = compare_headings(page.sections, subject.sections, check, owner=owner, end=end)
    for section in page.sections:
        said = any(line.strip() for _, line in page.numbered(section.first, section.last))
        fenced = any(number in page.code for number in range(section.first, section.last + 1))
        line = section.heading.line
        check.expect(said or fenced, line, f"`{section.heading.shown}` is empty", "Write what belongs under it.")
    return found


def _directive(page: Page, subject: Subject, section: Section | None, check: Checker) -> None:
    right = f"::: {subject.anchor}"
    found = page.directives()
    for item in found:
        inside = section is not None and section.first <= item.line <= section.last
        place = f"Only `{right}` under `## {subject.table_section}` belongs here."
        if check.expect(inside, item.line, f"`::: {item.text}` stands outside its section", place):
            check.expect(item.text == subject.anchor, item.line, f"the block shows `{item.text}`", f"Write `{right}`.")
    if section is None:
        return
    blocks = [item for item in found if section.first <= item.line <= section.last]
    line = section.heading.line
    check.expect(blocks, line, f"`{section.heading.shown}` has no `:::` block", f"Write `{right}` under it.")
    for item in blocks[1:]:
        check.fail(item.line, f"`{section.heading.shown}` has more than one `:::` block", f"Keep `{right}` alone.")
    if subject.kind == "type" and not subject.has_fields:
        said = page.prose_lines(section.first, section.last)
        remedy = "Add one sentence that says what its mere presence means."
        check.expect(said, line, f"`{subject.name}` has no attributes, and nothing says so", remedy)


def _location(page: Page, subject: Subject, section: Section, check: Checker) -> None:
    expected = [f"`{line}`" for line in subject.locations]
    items = page.items(section.first, section.last)
    all_three = f"Under `## Location` belong exactly, in this order: {', '.join(expected)}."
    for item in items:
        if check.expect(item.text in expected, item.line, f"{_shown(item)} is not where it is", all_three):
            again = [one.text for one in items if one.line < item.line]
            check.expect(item.text not in again, item.line, f"{item.text} stands there twice", "Keep one.")
    present = [item.text for item in items if item.text in expected]
    for line in expected:
        check.expect(line in present, section.heading.line, f"{line} is missing", f"Add the list item `- {line}`.")
    check.expect(
        present == sorted(present, key=expected.index), section.heading.line, "the imports are mixed up", all_three
    )
    for line in expected:
        what = f"{line} does not give `{subject.name}`"
        check.expect(_imports(line, subject), section.heading.line, what, f"`{subject.module}` declares it.")


def _shown(item: Item) -> str:
    return item.text if item.text.startswith("`") else f"`{item.text}`"


def _imports(line: str, subject: Subject) -> bool:
    match = _IMPORT.fullmatch(line)
    try:
        return match is not None and getattr(import_module(match[1]), match[2]) is subject.value
    except (ImportError, AttributeError):
        return False


def _response(page: Page, subject: Subject, section: Section, check: Checker) -> None:
    first = next(iter(page.prose_lines(section.first, section.last)), None)
    text = first.text if first else ""
    after = text.removeprefix(subject.response) if text.startswith(subject.response) else ""
    line = first.line if first else section.heading.line
    check.expect(
        after[:1] in set(":,."),
        line,
        f"`## Response` does not begin with the type that `{subject.name}` returns",
        f"Begin with {subject.response}, a colon, and what it means.",
    )


def _repeated(section: Section, check: Checker) -> None:
    seen: dict[str, int] = {}
    for part in section.parts:
        heading = part.heading
        before = seen.setdefault(heading.text.lower(), heading.line)
        check.expect(
            before == heading.line,
            heading.line,
            f"`{heading.shown}` repeats the heading in line {before}",
            "Say what this example shows that the other does not.",
        )


def _related(page: Page, subject: Subject, section: Section, check: Checker) -> None:
    items = page.items(section.first, section.last)
    first = items[0] if items else None
    check.expect(
        first is not None and f"]({subject.official})" in first.text,
        first.line if first else section.heading.line,
        f"`## {RELATED}` does not begin with the official documentation",
        f"Write `- [Official documentation]({subject.official})` first.",
    )
    check.expect(
        any(".md" in item.text for item in items),
        section.heading.line,
        f"`## {RELATED}` names no page of this site",
        "Link the pages that a reader will want next.",
    )


_INSPECTORS = {
    "Response": _response,
    "Location": _location,
    "Aliases": check_aliases,
    "Errors": check_errors,
    RELATED: _related,
}
