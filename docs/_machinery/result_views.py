"""How the result of a run is shown below its snippet: as HTML on the site, and as text in the Markdown twin."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from markupsafe import Markup, escape

from .problems import counted
from .results import Call, Delivered

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .results import FileSent, Picture, Result, Seen

LONG = 14
"""Lines from which on an exchange is folded."""

_FOLDED, _OPEN = Markup(""), Markup(" open")

Pane = tuple[str, str, Markup]
"""Name, label and contents of a tab."""


def draw_result(result: Result) -> Markup:
    """Draw a result as tabs; all of them are open until a script closes some."""
    panes = [*_chats(result.chats), *_output(result.output), *_http(result.exchanges)]
    if not panes:
        return Markup("")
    telling = _most_telling(result)
    sections = Markup().join(
        Markup('<section class="outcome__pane{}" data-pane="{}"><h5>{}</h5>{}</section>').format(
            " outcome__pane--open" if name == telling else "", name, label, contents
        )
        for name, label, contents in panes
    )
    return Markup('<div class="outcome">{}</div>').format(sections)


def describe_result(result: Result) -> str:
    """Return a result as Markdown."""
    parts = [
        f"{_heading(chat, picture)}:\n\n```text\n{picture.text}\n```"
        for chat in result.chats
        for picture in chat.pictures
    ]
    if result.output:
        parts.append(f"Output:\n\n```text\n{result.output.rstrip()}\n```")
    if result.exchanges:
        rows = "\n".join(_line(exchange) for exchange in result.exchanges)
        parts.append(f"HTTP:\n\n```text\n{rows}\n```")
    return "\n\n".join(parts)


def _most_telling(result: Result) -> str:
    """Return the name of the pane to open: the chat where something happened in it."""
    if any(len(chat.pictures) > 1 for chat in result.chats):
        return "chat"
    if result.output:
        return "output"
    return "http" if result.exchanges else "chat"


def _heading(chat: Seen, picture: Picture) -> str:
    about = f"{chat.title}, as {chat.viewer} sees it"
    return f"{picture.caption}, {about}" if picture.caption else about


def _chats(chats: Sequence[Seen]) -> Iterable[Pane]:
    if chats:
        yield "chat", "Chat", Markup().join(map(_strip, chats))


def _strip(chat: Seen) -> Markup:
    frames = Markup().join(
        Markup('<li class="strip__frame">{}{}</li>').format(
            Markup('<p class="strip__caption">{}</p>').format(one.caption) if one.caption else "",
            Markup(one.html),  # noqa: S704 (escaped where it was drawn)
        )
        for one in chat.pictures
    )
    return Markup('<ol class="strip">{}</ol>').format(frames)


def _output(output: str) -> Iterable[Pane]:
    if output:
        yield "output", "Output", Markup("<pre><samp>{}</samp></pre>").format(output.rstrip("\n"))


def _http(exchanges: Sequence[Call | Delivered]) -> Iterable[Pane]:
    if exchanges:
        yield "http", f"HTTP ({len(exchanges)})", Markup().join(map(_exchange, exchanges))


def _exchange(exchange: Call | Delivered) -> Markup:
    asked, answered = _bodies(exchange)
    where = "Delivered"
    if isinstance(exchange, Call):
        where = "Answered to the webhook" if exchange.in_webhook else "Sent"
    long = asked.count("\n") + answered.count("\n") + 2 > LONG
    return Markup(
        '<details class="exchange"{}><summary><code>{}</code> <span class="exchange__gist">{}</span></summary>'
        '<pre class="exchange__sent" data-label="{}"><code>{}</code></pre>'
        '<pre class="exchange__answer" data-label="{}"><code>{}</code></pre></details>'
    ).format(
        _FOLDED if long else _OPEN,
        exchange.method if isinstance(exchange, Call) else "webhook",
        _gist(exchange),
        where,
        asked,
        f"Answered {exchange.status}",
        answered,
    )


def _gist(exchange: Call | Delivered) -> str:
    """Say in a few words what came of it."""
    if isinstance(exchange, Delivered):
        return _update_kind(exchange.update)
    match exchange.answer:
        case {"ok": False, "description": description}:
            gist = f"{exchange.status} {description}"
        case {"result": list(updates)} if exchange.method == "getUpdates":
            gist = ", ".join(_update_kind(update) for update in cast("list[dict[str, Any]]", updates))
        case {"result": list(found)}:
            gist = counted(len(found), "object")
        case {"result": {"message_id": number, "chat": _}}:
            gist = f"message {number}"
        case {"result": bool() | int() | str() as result}:
            gist = json.dumps(result, ensure_ascii=False)
        case _:
            gist = ""
    return gist


def _update_kind(update: dict[str, Any]) -> str:
    return next((name for name in update if name != "update_id"), "update")


def _bodies(exchange: Call | Delivered) -> tuple[Markup, Markup]:
    if isinstance(exchange, Delivered):
        return _json(exchange.update), _as_json(exchange.answer)
    files = [Markup("\n{}: {}").format(one.part, _file(one)) for one in exchange.files]
    sent = _json(exchange.parameters) if exchange.parameters or not files else Markup("")
    return Markup("{}{}").format(sent, Markup().join(files)), _json(exchange.answer)


def _as_json(text: str) -> Markup:
    try:
        return _json(json.loads(text))
    except ValueError:
        return escape(text)


def _json(value: Any, indent: int = 0) -> Markup:
    """Write JSON with the classes that the site colours code by; short objects and lists stay on a line."""
    plain = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or not value:
        return Markup('<span class="{}">{}</span>').format(_kind(value), plain)
    short = len(plain) + indent <= 72  # noqa: PLR2004 (columns)
    gap = " " if short else "\n" + " " * (indent + 2)
    rows: list[Markup] = []
    if isinstance(value, dict):
        for name, item in cast("dict[str, Any]", value).items():
            key = Markup('<span class="nt">{}</span>').format(json.dumps(name, ensure_ascii=False))
            rows.append(Markup("{}: {}").format(key, _json(item, indent + 2)))
        start, end = "{", "}"
    else:
        rows = [_json(item, indent + 2) for item in value]
        start, end = "[", "]"
    if short:
        return Markup("{}{}{}").format(start, Markup(", ").join(rows), end)
    last = "\n" + " " * indent
    return Markup("{}{}{}{}{}").format(start, gap, (Markup(",") + gap).join(rows), last, end)


def _kind(value: Any) -> str:
    """Return the class by which pygments' styles colour a value."""
    match value:
        case bool() | None:
            return "kc"
        case int() | float():
            return "mi"
        case str():
            return "s2"
        case _:
            return "p"


def _file(sent: FileSent) -> str:
    return f"{sent.name}, {sent.size:,} bytes" if sent.name else f"{sent.size:,} bytes"


def _line(exchange: Call | Delivered) -> str:
    if isinstance(exchange, Delivered):
        update = json.dumps(exchange.update, ensure_ascii=False)
        return f"webhook {update} -> {exchange.status} {exchange.answer}".rstrip()
    files = "".join(f" + {one.part} ({_file(one)})" for one in exchange.files)
    sent = json.dumps(exchange.parameters, ensure_ascii=False)
    return f"{exchange.method} {sent}{files} -> {exchange.status} {json.dumps(exchange.answer, ensure_ascii=False)}"
