"""How the result of a run is shown below its snippet: as HTML on the site, and as text in the Markdown twin."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from aiogram.testing.drawing.markup import Html, classes, join, tag

from .problems import counted
from .results import Call, Delivered

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .results import FileSent, Picture, Result, Seen

LONG = 14
"""Lines from which on an exchange is folded."""

Pane = tuple[str, str, Html]
"""Name, label and contents of a tab."""


def draw_result(result: Result) -> Html:
    """Draw a result as tabs; all of them are open until a script closes some."""
    panes = [*_chats(result.chats), *_output(result.output), *_http(result.exchanges)]
    if not panes:
        return Html()
    telling = _most_telling(result)
    sections = [
        tag(
            "section", tag("h5", label), contents, class_=classes("outcome__pane", open=name == telling), data_pane=name
        )
        for name, label, contents in panes
    ]
    # What people say in a chat, and each call, would be found in place of what says what they are. The search
    # leaves an element out up to the next end of one of its name: no aside is in another.
    return tag("aside", sections, class_="outcome", data_search_exclude="")


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
    if any(picture.caption for chat in result.chats for picture in chat.pictures):
        return "chat"
    if result.output:
        return "output"
    return "http" if result.exchanges else "chat"


def _heading(chat: Seen, picture: Picture) -> str:
    about = f"{chat.title}, as {chat.viewer} sees it"
    return f"{picture.caption}, {about}" if picture.caption else about


def _chats(chats: Sequence[Seen]) -> Iterable[Pane]:
    if chats:
        several = len({one.viewer for one in chats}) > 1
        yield "chat", "Chat", join([[_whose(one) if several else None, _strip(one)] for one in chats])


def _whose(chat: Seen) -> Html:
    return tag("p", f"{chat.viewer} sees", class_="strip__viewer")


def _strip(chat: Seen) -> Html:
    frames = [
        tag(
            "li",
            tag("p", one.caption, class_="strip__caption") if one.caption else None,
            Html(one.html),  # escaped where it was drawn
            class_="strip__frame",
        )
        for one in chat.pictures
    ]
    return tag("ol", frames, class_="strip")


def _output(output: str) -> Iterable[Pane]:
    if output:
        yield "output", "Output", tag("pre", tag("samp", output.rstrip("\n")))


def _http(exchanges: Sequence[Call | Delivered]) -> Iterable[Pane]:
    if exchanges:
        yield "http", f"HTTP ({len(exchanges)})", draw_exchanges(exchanges)


def draw_exchanges(exchanges: Sequence[Call | Delivered]) -> Html:
    """Draw what went to and fro; what is long is folded."""
    return join([_exchange(one) for one in exchanges])


def _exchange(exchange: Call | Delivered) -> Html:
    asked, answered = _bodies(exchange)
    where = "Delivered"
    if isinstance(exchange, Call):
        where = "Answered to the webhook" if exchange.in_webhook else "Sent"
    name = exchange.method if isinstance(exchange, Call) else "webhook"
    gist = tag("span", _gist(exchange), class_="exchange__gist")
    return tag(
        "details",
        tag("summary", tag("code", name), " ", gist),
        tag("pre", tag("code", asked), class_="exchange__sent", data_label=where),
        tag("pre", tag("code", answered), class_="exchange__answer", data_label=f"Answered {exchange.status}"),
        class_="exchange",
        open=asked.count("\n") + answered.count("\n") + 2 <= LONG,
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


def _bodies(exchange: Call | Delivered) -> tuple[Html, Html]:
    if isinstance(exchange, Delivered):
        return _json(exchange.update), _as_json(exchange.answer)
    files = [f"\n{one.part}: {_file(one)}" for one in exchange.files]
    sent = _json(exchange.parameters) if exchange.parameters or not files else None
    return join([sent, files]), _json(exchange.answer)


def _as_json(text: str) -> Html:
    try:
        return _json(json.loads(text))
    except ValueError:
        return join(text)


def _json(value: Any, indent: int = 0) -> Html:
    """Write JSON with the classes that the site colours code by; short objects and lists stay on a line."""
    plain = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or not value:
        return tag("span", plain, class_=_kind(value))
    rows: list[Html]
    if isinstance(value, dict):
        rows = [
            join([tag("span", json.dumps(name, ensure_ascii=False), class_="nt"), ": ", _json(item, indent + 2)])
            for name, item in cast("dict[str, Any]", value).items()
        ]
        start, end = "{", "}"
    else:
        rows = [_json(item, indent + 2) for item in value]
        start, end = "[", "]"
    if len(plain) + indent <= 72:  # noqa: PLR2004 (columns)
        return Html(f"{start}{', '.join(rows)}{end}")
    gap = "\n" + " " * (indent + 2)
    return Html(f"{start}{gap}{(',' + gap).join(rows)}\n{' ' * indent}{end}")


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
