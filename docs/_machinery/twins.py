"""The Markdown twin of each page, for readers that are programs: with its tables, and what its snippets produced.

It stands beside the page under the name of its source, so that the links between sources lead from twin to twin.
`llms.txt` lists them.
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from aiogram.api.names import stem
from docs._machinery.kept import look
from docs._machinery.result_views import describe_result
from docs._machinery.snippets import find_snippets

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from docs._machinery.griffe_extension import Field, Name, Reference
    from docs._machinery.results import Result
    from docs._machinery.snippets import Snippet

_TABLES = re.compile(r"^::: (?P<path>[\w.]+)$", re.MULTILINE)
_TITLE = re.compile(r"^(?P<title># .*?) *\{ #[\w.]+ \}$", re.MULTILINE)
_NOTE = re.compile(r"^!!! (?P<kind>\w+)\n(?P<text>(?:\n*    .*\n?)+)", re.MULTILINE)
_API_LINK = re.compile(r"\[(?P<shown>[^\]\n]+)\]\((?P<to>[\w./]*\w\.md)(?:#[\w.-]*)?\)")
_REFERENCE = re.compile(r"\[(?P<shown>[^\]]+)\]\[aiogram\.(?P<section>types|methods)\.(?P<name>\w+)[\w.]*\]")


def twin(
    text: str,
    path: Path,
    uri: str,
    *,
    tables: Mapping[str, Reference],
    caption: Callable[[str], str | None],
    result: Callable[[Snippet], Result | None],
    there: Container[str],
) -> str:
    """Return the twin of a page.

    `text` is its source, `uri` where that stands below docs/; `tables` are by public path, `caption` returns that of a story.
    Links to pages that are not `there` yet become text.
    """
    told = _with_results(text, path, caption, result)
    told = _TABLES.sub(lambda found: _reference(tables, found["path"]), told)
    told = _TITLE.sub(r"\g<title>", told)
    told = _NOTE.sub(lambda found: _quoted(found["kind"], found["text"]), told)
    told = _REFERENCE.sub(lambda found: _link(found, uri), told)
    return _API_LINK.sub(lambda found: found[0] if _target(found["to"], uri) in there else found["shown"], told)


def _target(link: str, uri: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(uri), link))


def _with_results(
    text: str, path: Path, caption: Callable[[str], str | None], result: Callable[[Snippet], Result | None]
) -> str:
    lines = text.split("\n")
    # From the bottom up, so that the line numbers of those above stay true.
    for snippet in sorted(find_snippets(text, path), key=lambda one: one.line, reverse=True):
        captions = [told for name in snippet.fixtures if (told := caption(name))]
        before = [f"{snippet.prefix}*{' '.join(captions)}*", snippet.prefix.rstrip()] if captions else []
        if snippet.skip:
            before = [f"{snippet.prefix}*Not run: {snippet.skip}.*", snippet.prefix.rstrip()]
        end = snippet.line + snippet.code.count("\n") + 1
        kept = None if snippet.skip else result(snippet)
        shown = describe_result(kept).split("\n") if kept is not None else []
        after = [f"{snippet.prefix}{line}".rstrip() for line in ("", *shown)] if shown != [""] else []
        fence = f"{snippet.prefix}```python"
        lines[snippet.line - 1 : end] = [*before, fence, *lines[snippet.line : end], *after]
    return "\n".join(lines)


def _reference(known: Mapping[str, Reference], path: str) -> str:
    look("tables", path)
    tables = known[path]
    if tables.members:
        rows = [(_code(member.type), member.text) for member in tables.members]
        return _table(("Member", "Description"), rows)
    fields = [(f"`{one.name}`", _type(one), one.text) for one in tables.fields]
    called = "argument" if path.startswith("aiogram.methods.") else "attribute"
    parts = [_table(("Name", "Type", "Description"), fields) if fields else f"No {called}s."]
    if tables.helpers:
        helpers = [(f"`{one.name}{one.signature}`", _code(one.type), one.text) for one in tables.helpers]
        parts.append(f"### Helpers\n\n{_table(('Name', 'Type', 'Description'), helpers)}")
    return "\n\n".join(parts)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(_cell, row))} |" for row in lines)


def _cell(text: str) -> str:
    # In code too, a bar would end the cell.
    return " ".join(text.split()).replace("|", "\\|")


def _code(names: Iterable[Name]) -> str:
    return f"`{''.join(name.text for name in names)}`"


def _type(field: Field) -> str:
    return "; ".join(_about(field))


def _about(field: Field) -> Iterator[str]:
    if field.type:
        yield _code(field.type)
    if field.required:
        yield "required"
    elif field.required is False:
        of_bot = f", default the bot's `{field.of_bot}`" if field.of_bot else ""
        yield f"optional{of_bot or (f', default `{field.default}`' if field.default else '')}"
    yield from field.limits
    if field.wire_name:
        yield f"in JSON `{field.wire_name}`"
    if field.since:
        yield f"since Bot API {field.since}"


def _quoted(kind: str, text: str) -> str:
    lines = [line.removeprefix("    ") for line in text.rstrip("\n").split("\n")]
    body = "\n".join(f"> {line}".rstrip() for line in lines)
    return f"> **{kind.capitalize()}**\n>\n{body}\n"


def _link(found: re.Match[str], uri: str) -> str:
    target = f"api/{found['section']}/{stem(found['name'])}.md"
    return f"[{found['shown']}]({posixpath.relpath(target, posixpath.dirname(uri) or '.')})"


def table_of_contents(name: str, description: str, sections: Mapping[str, Iterable[tuple[str, str, str]]]) -> str:
    """Return `llms.txt`: sections, each with title, address and a sentence of its pages."""
    parts = [f"# {name}", f"> {description}"]
    for title, pages in sections.items():
        rows = "\n".join(f"- [{page}]({address}){f': {about}' if about else ''}" for page, address, about in pages)
        parts.append(f"## {title}\n\n{rows}")
    return "\n\n".join(parts) + "\n"
