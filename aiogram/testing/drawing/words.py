"""A scene in words, for those who do not see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .scene import INTRO, Card, Choices, Code, Fold, Gallery, Items, Key, Keys, Quote, Rule, Span, Table, Text
from .spans import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .scene import Bubble, Choice, KeyRows, Note, Part, Scene, Spans

_LEADS = {"text_link", "text_mention", "url", "pre"}
"""Marks that hide something worth telling."""


def tell(scene: Scene, earlier: int = 0) -> str:
    """Tell what there is to see, a line a message or button row; `earlier` messages are left out at the top."""
    lines = [f"({earlier} earlier)"] if earlier else []
    for bubble in scene.bubbles[earlier:]:
        lines += _bubble(bubble)
    if scene.intro:
        lines.append(f"{INTRO} {scene.intro}")
    lines += map(_note, scene.notes)
    if scene.doing:
        lines.append(f"{scene.doing} …")
    if scene.menu is not None:
        lines.append(f"Beside the text field: [{scene.menu.button}]")
        lines += [f"  {command}: {does}" for command, does in scene.menu.commands]
    if scene.reply_keyboard:
        lines.append("Keyboard below the chat:")
        lines += _keyboard(scene.reply_keyboard)
    return "\n".join(lines)


def _bubble(bubble: Bubble) -> Iterable[str]:
    first, *rest = [line for part in bubble.parts for line in _part(part)] or [""]
    if bubble.service:
        yield f"— {first}"
        return
    about = [
        f"forwarded from {bubble.forwarded}" if bubble.forwarded else "",
        f"replying to {bubble.reply[0]} “{plain(bubble.reply[1])}”" if bubble.reply else "",
        *bubble.marks,
    ]
    notes = ", ".join(filter(None, about))
    yield f"{bubble.author}{f' ({notes})' if notes else ''}: {first}"
    yield from (f"  {line}" for line in rest)
    if bubble.reactions:
        yield "  " + ", ".join(f"{emoji} {count}" for emoji, count in bubble.reactions)
    yield from _keyboard(bubble.keyboard)


def _keyboard(rows: KeyRows) -> Iterable[str]:
    for row in rows:
        keys = [f"[{key.label}]" for key in row]
        pressing = [f"{', '.join(key.pressed_by)} presses {key.label}" for key in row if key.pressed_by]
        yield f"  {' '.join(keys)}{' — ' + '; '.join(pressing) if pressing else ''}"


def _note(note: Note) -> str:
    if note.url:
        return f"{note.who or 'The app'} opens {note.url}"
    shows = f"{note.who} sees" if note.who else "The app shows"
    return f"{shows} an alert: {note.text}" if note.alert else f"{shows}: {note.text}"


def _spans(spans: Spans) -> str:
    return "".join(_span(span) for span in spans)


def _span(span: str | Span | Key) -> str:
    if isinstance(span, str):
        return span
    if isinstance(span, Key):
        pressing = f" ({', '.join(span.pressed_by)} presses)" if span.pressed_by else ""
        return f"[{span.label}]{pressing}"
    words = _spans(span.children)
    return f"{words} ({span.note})" if span.note and span.kind in _LEADS and span.note != words else words


def _part(part: Part) -> Iterable[str]:  # noqa: C901, PLR0912 (one case a kind)
    match part:
        case Text(spans, _):
            yield from _spans(spans).splitlines() or [""]
        case Card(_, label, title, details):
            yield f"[{', '.join(filter(None, (label, title, *details)))}]"
        case Choices(label, title, rows, note):
            yield f"[{label}] {_spans(title)}"
            yield from map(_choice, rows)
            yield note
        case Quote(parts, credit, _):
            yield from (f"> {line}" for one in parts for line in _part(one))
            if credit:
                yield f"> {_spans(credit)}"
        case Items(rows):
            for row in rows:
                first, *rest = [line for one in row.parts for line in _part(one)] or [""]
                box = "" if row.ticked is None else ("[x] " if row.ticked else "[ ] ")
                yield f"{row.label} {box}{first}".lstrip()
                yield from (f"   {line}" for line in rest)
        case Table(rows, caption):
            if caption:
                yield _spans(caption)
            yield from (" | ".join(_spans(cell.spans) for cell in row) for row in rows)
        case Code(text, _):
            yield from text.splitlines()
        case Rule():
            yield "———"
        case Fold(summary, parts, _):
            yield f"{_spans(summary)}:"
            yield from (f"  {line}" for one in parts for line in _part(one))
        case Gallery(cells, _):
            yield from (line for cell in cells for one in cell for line in _part(one))
        case Keys(rows):
            yield from _keyboard(rows)


def _choice(row: Choice) -> str:
    mark = "x" if row.chosen else " "
    share = f"{row.share:.0%}" if row.share is not None else ""
    notes = ", ".join(filter(None, (share, row.note, "right" if row.right else "")))
    return f"({mark}) {_spans(row.spans)}{f' — {notes}' if notes else ''}"
