"""What the marks and the files of rich messages are called, and the words and the buttons of one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .json_fields import as_array, as_object

if TYPE_CHECKING:
    from collections.abc import Iterator

JSON = dict[str, Any]

STYLES: Final = frozenset(
    {"bold", "italic", "underline", "strikethrough", "spoiler", "subscript", "superscript", "marked", "code"}
)
"""Marks with a text and nothing else."""
NAMED: Final = {
    "email_address": "email_address",
    "phone_number": "phone_number",
    "bank_card_number": "bank_card_number",
    "mention": "username",
    "hashtag": "hashtag",
    "cashtag": "cashtag",
    "bot_command": "bot_command",
    "anchor_link": "anchor_name",
    "reference": "name",
    "reference_link": "reference_name",
}
"""Marks with a text -> the field that says what is meant."""
POINT: Final = "•"
"""The label of an item of a list without order."""
_TEXTS = ("text", "summary", "expression", "credit")
FILES: Final = {
    "voice_note": "voice",
    **{kind: kind for kind in ("animation", "audio", "document", "photo", "video")},
}
"""Blocks that are files -> what a message of its own would be called."""


def plain_words(message: JSON) -> str:
    """Return the words of a RichMessage, a line for each block."""
    return "\n".join(line for block in message["blocks"] for line in _lines(block))


def buttons_of(value: Any) -> Iterator[JSON]:
    """Return the buttons of a RichMessage, wherever they stand, with their words as plain text."""
    for one in as_array(value) or ():
        yield from buttons_of(one)
    about = as_object(value) or {}
    match about.get("type"):
        case "buttons":
            yield from map(_plain, about["buttons"])
        case "button":
            yield _plain(about["button"])
        case _:
            for one in about.values():
                yield from buttons_of(one)


def media_kinds(message: JSON) -> set[str]:
    """Return the kinds of files in a RichMessage, as messages of their own would be called."""
    return {kind for block in message["blocks"] for kind in _kinds(block)}


def _kinds(block: JSON) -> Iterator[str]:
    if block["type"] in FILES:
        yield FILES[block["type"]]
    for inside in (block, *block.get("items", ())):
        for one in inside.get("blocks", ()):
            yield from _kinds(one)


def text_words(text: Any) -> str:  # noqa: PLR0911 (one case a kind)
    """Return the words of a RichText."""
    if isinstance(text, str):
        return text
    if (several := as_array(text)) is not None:
        return "".join(map(text_words, several))
    match text["type"]:
        case "custom_emoji":
            return str(text["alternative_text"])
        case "mathematical_expression":
            return str(text["expression"])
        case "button":
            return text_words(text["button"]["text"])
        case "anchor":
            return ""
        case _:
            return text_words(text["text"])


def _plain(button: JSON) -> JSON:
    return {**button, "text": text_words(button["text"])}


def _lines(block: JSON) -> Iterator[str]:
    match block["type"]:
        case "table":
            for row in block["cells"]:
                yield " | ".join(text_words(cell.get("text", "")) for cell in row)
        case "list":
            for item in block["items"]:
                inside = " ".join(line for one in item["blocks"] for line in _lines(one))
                yield f"{item['label']} {inside}"
        case "buttons":
            yield " ".join(text_words(button["text"]) for button in block["buttons"])
        case _:
            yield from (text_words(block[name]) for name in _TEXTS if name in block)
            for inner in block.get("blocks", ()):
                yield from _lines(inner)
            if caption := block.get("caption"):
                yield text_words(caption["text"])
