"""A scene as HTML. Its look is the site's: here are classes only."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from .markup import Html, classes, tag
from .scene import (
    INTRO,
    Bubble,
    Card,
    Choices,
    Code,
    Fold,
    Gallery,
    Items,
    Key,
    Keys,
    Quote,
    Rule,
    Span,
    Table,
    Text,
    with_keys,
)

if TYPE_CHECKING:
    from .scene import Choice, KeyRows, Menu, Note, Part, Scene, Spans

T = TypeVar("T")

_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "code": "code",
    "pre": "code",
    "blockquote": "q",
    "expandable_blockquote": "q",
    "subscript": "sub",
    "superscript": "sup",
    "marked": "mark",
    "mathematical_expression": "code",
}
"""Marks with an element of their own; the others are spans that the style sheet knows."""

_SIGNS = {
    "url": "↗",
    "login_url": "↗",
    "web_app": "⧉",
    "switch_inline_query": "↪",
    "switch_inline_query_current_chat": "@",
    "switch_inline_query_chosen_chat": "↪",
    "copy_text": "⎘",
    "callback_game": "▶",
    "pay": "⭐",
    "request_contact": "☎",
    "request_location": "⌖",
    "request_poll": "☰",
    "request_users": "☺",
    "request_chat": "☺",
    "request_managed_bot": "☺",
}
"""What a button shows in its corner."""
_PICTURE = 14
"""Width of a placeholder, in ems, that is not taller than wide."""


def draw(scene: Scene, *, live: bool = False, earlier: int = 0) -> str:
    """Draw a scene; in a live one the buttons can be pressed. `earlier` messages are left out at the top."""
    shown = scene.bubbles[earlier:]
    board = scene.reply_keyboard
    if live:
        shown = tuple(_pressable(bubble, bubble.id) for bubble in shown)
        board = _pressable(board, 0)
    drawn = tag(
        "div",
        tag("div", tag("b", scene.title), tag("span", scene.doing or scene.kind), class_="chat__head"),
        tag(
            "ol",
            tag("li", f"{earlier} earlier", class_="chat__earlier") if earlier else None,
            [_bubble(bubble) for bubble in shown],
            tag("li", tag("b", INTRO), tag("p", scene.intro), class_="chat__intro") if scene.intro else None,
            class_="chat__log",
        ),
        [draw_note(note) for note in scene.notes],
        _menu(scene.menu) if scene.menu is not None else None,
        _keyboard(board, "board") if board else None,
        class_="chat",
        role="group",
        aria_label=f"{scene.title}, as {scene.viewer} sees it",
    )
    return str(drawn)


def _menu(menu: Menu) -> Html:
    rows = [tag("li", tag("b", command), " ", does) for command, does in menu.commands]
    return tag(
        "div",
        tag("ul", rows, aria_label="Commands") if rows else None,
        tag("span", menu.button, class_="chat__menu-button"),
        class_="chat__menu",
    )


def draw_note(note: Note) -> Html:
    """Draw what an app shows above a chat: a toast, or an alert that waits to be closed."""
    about = f"{note.who} sees: " if note.who else ""
    words = [tag("b", about) if about else None, note.text]
    if note.url:
        words = [tag("b", f"{about}opened "), tag("code", note.url)]
    if not note.alert:
        return tag("p", *words, class_="chat__toast")
    button = tag("span", "OK", class_="chat__ok", aria_hidden="true")
    return tag("div", tag("p", *words), button, class_="chat__alert", role="group", aria_label="Alert")


def _pressable(value: T, message_id: int) -> T:
    return with_keys(value, lambda key: replace(key, message_id=message_id))


def _bubble(bubble: Bubble) -> Html:
    if bubble.service:
        return tag("li", [_part(part) for part in bubble.parts], class_="service")
    author = tag("b", bubble.author, class_=classes("bubble__author", own=bubble.own))
    meta = tag("span", " · ".join((*bubble.marks, bubble.time)), class_="bubble__meta")
    body = tag(
        "div",
        author,
        tag("p", "Forwarded from ", tag("b", bubble.forwarded), class_="bubble__from") if bubble.forwarded else None,
        _reply(bubble),
        [_part(part) for part in bubble.parts],
        _reactions(bubble),
        meta,
        class_="bubble__body",
    )
    keys = _keyboard(bubble.keyboard, "keys") if bubble.keyboard else None
    return tag(
        "li", body, keys, class_=classes("bubble", own=bubble.own, deleted=bubble.deleted), data_message=str(bubble.id)
    )


def _reply(bubble: Bubble) -> Html | None:
    if bubble.reply is None:
        return None
    who, words = bubble.reply
    return tag("p", tag("b", who), " ", [_span(one) for one in words], class_="bubble__reply")


def _reactions(bubble: Bubble) -> Html | None:
    if not bubble.reactions:
        return None
    shown = [tag("span", f"{emoji} {count}") for emoji, count in bubble.reactions]
    return tag("p", shown, class_="bubble__reactions")


def _keyboard(rows: KeyRows, name: str) -> Html:
    drawn = [tag("div", [_key(key) for key in row], class_="keys__row") for row in rows]
    return tag("div", drawn, class_="keys" if name == "keys" else f"keys keys--{name}")


def _key(key: Key) -> Html:
    sign = _SIGNS.get(key.does)
    pressed = ", ".join(key.pressed_by)
    content = [
        key.label,
        tag("span", sign, class_="key__sign", aria_hidden="true") if sign else None,
        tag("span", f"{pressed} presses", class_="key__finger") if pressed else None,
    ]
    look = " ".join(
        [classes("key", pressed=bool(pressed), off=key.does == "disabled"), f"key--{key.style}" if key.style else ""]
    ).strip()
    if key.message_id is None:
        return tag("span", *content, class_=look, title=key.detail or None)
    return tag(
        "button",
        *content,
        type_="button",
        class_=look,
        title=key.detail or None,
        disabled=key.does == "disabled",
        data_message=str(key.message_id),
        data_key=f"{key.place[0]},{key.place[1]}",
    )


def _span(span: str | Span | Key) -> Html | str:
    if isinstance(span, str):
        return span
    if isinstance(span, Key):
        return _key(span)
    inner = [_span(child) for child in span.children]
    element = _TAGS.get(span.kind)
    if element is not None:
        return tag(element, inner, class_=f"mark-{span.kind}", title=span.note or None)
    return tag("span", inner, class_=f"mark mark-{span.kind}", title=span.note or None)


def _spans(spans: Spans) -> list[Html | str]:
    return [_span(one) for one in spans]


def _part(part: Part) -> Html:  # noqa: C901, PLR0911 (one case a kind)
    match part:
        case Text(spans, style):
            return tag("p", _spans(spans), class_=f"part part--{style}" if style else "part")
        case Card():
            return _card(part)
        case Choices():
            return _choices(part)
        case Quote(parts, credit, folds):
            name = classes("quote", folds=folds)
            return tag("blockquote", [_part(one) for one in parts], _credit(credit), class_=name)
        case Items(rows):
            items = [
                tag(
                    "li",
                    _box(row.ticked),
                    tag("span", row.label) if row.label else None,
                    tag("div", [*map(_part, row.parts)]),
                )
                for row in rows
            ]
            return tag("ul", items, class_="items")
        case Table():
            return _table(part)
        case Code(text, language):
            return tag("pre", tag("code", text), title=language or None)
        case Rule():
            return tag("hr")
        case Fold(summary, parts, is_open):
            inner = [_part(one) for one in parts]
            return tag("details", tag("summary", _spans(summary)), inner, open=is_open, class_="fold")
        case Gallery(cells, slides):
            inner = [tag("div", [_part(one) for one in cell]) for cell in cells]
            return tag("div", inner, class_=classes("gallery", slides=slides))
        case Keys(rows):
            return _keyboard(rows, "keys")


def _credit(credit: Spans) -> Html | None:
    return tag("p", _spans(credit), class_="part part--credit") if credit else None


def _box(ticked: bool | None) -> Html | None:  # noqa: FBT001 (three states)
    return None if ticked is None else tag("span", "☑" if ticked else "☐", class_="box")


def _card(card: Card) -> Html:
    shape = None
    if card.shape is not None:
        width, height = card.shape
        wide = min(_PICTURE, _PICTURE * width / max(height, 1))
        shape = f"aspect-ratio: {width} / {height}; width: {wide:.2f}em"
    lines = [tag("b", card.label)]
    if card.title:
        lines.append(tag("span", card.title, class_="card__title"))
    lines += [tag("span", one) for one in card.details]
    name = f"{classes('card', picture=shape is not None, hidden=card.hidden)} card--{card.kind}"
    return tag("div", lines, class_=name, style=shape)


def _choices(choices: Choices) -> Html:
    return tag(
        "div",
        tag("p", tag("b", _spans(choices.title)), tag("span", choices.label), class_="choices__title"),
        tag("ul", [_choice(row) for row in choices.rows]),
        tag("p", choices.note, class_="choices__note"),
        class_="choices",
    )


def _choice(row: Choice) -> Html:
    wrong = row.chosen and row.right is False
    mark = "✗" if wrong else ("✓" if row.chosen or row.right else "○")
    share = f"{row.share:.0%}" if row.share is not None else None
    return tag(
        "li",
        tag("span", mark, class_="choice__mark", aria_hidden="true"),
        tag("span", _spans(row.spans)),
        tag("span", ", ".join(filter(None, (share, row.note))), class_="choice__note"),
        tag("meter", value=f"{row.share:.3f}", aria_hidden="true") if row.share is not None else None,
        class_=classes("choice", chosen=row.chosen, right=bool(row.right)),
    )


def _table(table: Table) -> Html:
    rows = [
        tag(
            "tr",
            [
                tag(
                    "th" if cell.header else "td",
                    _spans(cell.spans),
                    colspan=str(cell.columns) if cell.columns > 1 else None,
                    rowspan=str(cell.rows) if cell.rows > 1 else None,
                    align=cell.align or None,
                )
                for cell in row
            ],
        )
        for row in table.rows
    ]
    caption = tag("caption", _spans(table.caption)) if table.caption else None
    return tag("table", caption, tag("tbody", rows), class_="grid")
