"""What people and bots send, kind by kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from .scene import Card, Choice, Choices, Text
from .spans import marked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .scene import Part

JSON = dict[str, Any]

_FILES = {
    "animation": "Animation",
    "audio": "Audio",
    "document": "File",
    "live_photo": "Live photo",
    "photo": "Photo",
    "sticker": "Sticker",
    "video": "Video",
    "video_note": "Video message",
    "voice": "Voice message",
}
"""Kinds that are a file -> what apps call them."""
_KILO = 1024
_DECIMALS = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "UGX", "UYI", "VND", "VUV"}
"""Currencies without a smaller unit."""


def read_content(kind: str, content: JSON) -> tuple[Part, ...] | None:
    """Return what a message shows; None for other kinds than texts, files and cards."""
    if kind == "text":
        return (Text(marked(content["text"], content.get("entities", ()))),)
    card = _card(kind, content)
    if card is None:
        return None
    caption = content.get("caption", "")
    below: tuple[Part, ...] = (Text(marked(caption, content.get("caption_entities", ()))),) if caption else ()
    return (*below, *card) if content.get("show_caption_above_media") else (*card, *below)


def _card(kind: str, content: JSON) -> tuple[Part, ...] | None:
    shown: Any = content.get(kind)
    if kind in _FILES:
        return (file_card(kind, shown, hidden=bool(content.get("has_media_spoiler"))),)
    if kind == "paid_media":
        return tuple(_paid(shown))
    draw = _CARDS.get(kind)
    return None if draw is None else (draw(shown, content),)


def file_card(kind: str, shown: Any, *, hidden: bool = False) -> Card:
    """Return the placeholder of a file; `shown` is its object, for a photo the list of its sizes."""
    file: JSON = shown[-1] if kind == "photo" else shown
    title = str(file.get("title") or file.get("file_name") or file.get("emoji") or "")
    return _measured(Card(kind, _FILES[kind], title, hidden=hidden), file)


def _measured(card: Card, file: JSON) -> Card:
    """Add to a card what there is to say of the file, or of the preview of one."""
    # What Telegram does not know is 0, and apps say nothing of it.
    shape = (file["width"], file["height"]) if file.get("width") else None
    if card.kind == "video_note":
        shape = (file["length"], file["length"])
    details = (
        str(file.get("performer", "")),
        f"{shape[0]} \u00d7 {shape[1]}" if shape else "",
        duration(file["duration"]) if file.get("duration") else "",
        size(file["file_size"]) if "file_size" in file else "",
    )
    return replace(card, details=tuple(filter(None, details)), shape=shape)


def _paid(shown: JSON) -> Iterable[Card]:
    price = money(shown["star_count"], "XTR")
    for one in shown["paid_media"]:
        if one["type"] == "preview":
            yield _measured(Card("paid_media", "Paid media", price, hidden=True), one)
        else:
            yield file_card(one["type"], one[one["type"]])


def _place(shown: JSON) -> Card:
    details = [position(shown)]
    if "heading" in shown:
        details.append(f"heading {shown['heading']}°")
    if "live_period" in shown:
        details.append(f"for {duration(shown['live_period'])}")
    return Card("location", "Live location" if "live_period" in shown else "Location", "", tuple(details))


def _poll(shown: JSON, content: JSON) -> Choices:
    total = shown["total_voter_count"]
    right = shown.get("correct_option_ids")
    # What the viewer has chosen is no part of the poll that a bot gets: the reader of the chat adds it, and puts
    # None for how many have chosen an option where the viewer does not see that.
    chosen = content.get("_chosen", ())
    rows = tuple(
        Choice(
            marked(option["text"], option.get("text_entities", ())),
            chosen=number in chosen,
            right=None if right is None else number in right,
            share=_share(option["voter_count"], total),
            note="" if option["voter_count"] is None else _counted(option["voter_count"], "vote"),
        )
        for number, option in enumerate(shown["options"])
    )
    kind = "Quiz" if shown["type"] == "quiz" else "Poll"
    label = f"Anonymous {kind.lower()}" if shown["is_anonymous"] else kind
    state = "final results" if shown["is_closed"] else ""
    note = ", ".join(filter(None, (_counted(total, "voter"), state)))
    return Choices(label, marked(shown["question"], shown.get("question_entities", ())), rows, note)


def _share(votes: int | None, total: int) -> float | None:
    if votes is None:
        return None
    return votes / total if total else 0.0


def _checklist(shown: JSON) -> Choices:
    rows = tuple(
        Choice(
            marked(task["text"], task.get("text_entities", ())),
            chosen=bool(task.get("completion_date")),
            note=task.get("completed_by_user", {}).get("first_name", ""),
        )
        for task in shown["tasks"]
    )
    done = sum(row.chosen for row in rows)
    return Choices(
        "Checklist", marked(shown["title"], shown.get("title_entities", ())), rows, f"{done} of {len(rows)} done"
    )


def _prizes(shown: JSON) -> tuple[str, ...]:
    """Say what there is to win in a giveaway."""
    stars, months = shown.get("prize_star_count"), shown.get("premium_subscription_month_count")
    said = (
        f"{money(stars, 'XTR')} in all" if stars else "",
        f"Telegram Premium for {_counted(months, 'month')}" if months else "",
        str(shown.get("prize_description", "")),
    )
    return tuple(filter(None, said))


def money(amount: int, currency: str) -> str:
    """Write an amount of the smallest unit of a currency."""
    if currency == "XTR":
        return f"⭐ {amount}"
    if currency == "TON":
        return f"{amount / 10**9:g} TON"
    return f"{amount} {currency}" if currency in _DECIMALS else f"{amount / 100:.2f} {currency}"


def size(count: int) -> str:
    """Write a number of bytes."""
    if count < _KILO:
        return f"{count} B"
    return f"{count / _KILO:.1f} KB" if count < _KILO**2 else f"{count / _KILO**2:.1f} MB"


def duration(seconds: int) -> str:
    """Write a length of time as players do."""
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


def position(location: JSON) -> str:
    """Write a place on the map."""
    return f"{location['latitude']:g}, {location['longitude']:g}"


def clock(unix: int) -> str:
    """Write the time of the day, in UTC."""
    return datetime.fromtimestamp(unix, UTC).strftime("%H:%M")


def moment(unix: int) -> str:
    """Write a day and the time of it, in UTC."""
    return datetime.fromtimestamp(unix, UTC).strftime("%d %b %H:%M")


def _title(chat: JSON) -> str:
    return str(chat.get("title") or chat.get("first_name", ""))


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


_CARDS: dict[str, Callable[[Any, JSON], Part]] = {
    "story": lambda shown, _: Card("story", "Story", _title(shown["chat"])),
    "contact": lambda shown, _: Card(
        "contact",
        "Contact",
        " ".join(filter(None, (shown["first_name"], shown.get("last_name")))),
        (shown["phone_number"],),
    ),
    "dice": lambda shown, _: Card("dice", "Dice", shown["emoji"], (str(shown["value"]),)),
    "game": lambda shown, _: Card(
        "game", "Game", shown["title"], (shown["description"], *shown.get("text", "").splitlines())
    ),
    "invoice": lambda shown, _: Card(
        "invoice", "Invoice", shown["title"], (shown["description"], money(shown["total_amount"], shown["currency"]))
    ),
    "location": lambda shown, _: _place(shown),
    "venue": lambda shown, _: Card("venue", "Venue", shown["title"], (shown["address"], position(shown["location"]))),
    "poll": _poll,
    "checklist": lambda shown, _: _checklist(shown),
    "giveaway": lambda shown, _: Card("giveaway", "Giveaway", _counted(shown["winner_count"], "prize"), _prizes(shown)),
    "giveaway_winners": lambda shown, _: Card(
        "giveaway",
        "Giveaway",
        _counted(shown["winner_count"], "winner"),
        (", ".join(one["first_name"] for one in shown["winners"]), *_prizes(shown)),
    ),
}
"""Kinds that are no file -> what shows them, from the value of the key and the whole content."""
