"""Keyboards, built row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from aiogram.api.types.inline_keyboard_button import InlineKeyboardButton
from aiogram.api.types.inline_keyboard_markup import InlineKeyboardMarkup
from aiogram.api.types.keyboard_button import KeyboardButton
from aiogram.api.types.reply_keyboard_markup import ReplyKeyboardMarkup
from aiogram.filters.callback_data import CallbackData

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Self

B = TypeVar("B", InlineKeyboardButton, KeyboardButton)
Item = TypeVar("Item")


class KeyboardBuilder(Generic[B]):
    """Rows of buttons that grow; `InlineKeyboardBuilder` and `ReplyKeyboardBuilder` are its kinds."""

    max_width: int
    """How many buttons a row holds."""

    _kind: type[B]

    def __init__(self, markup: Sequence[Sequence[B]] | None = None) -> None:
        """Begin with the rows of `markup`; raise `ValueError` for what is no button."""
        self._rows: list[list[B]] = [self._checked(row) for row in markup or ()]

    @property
    def buttons(self) -> Iterator[B]:
        """All buttons, row by row."""
        return (button for row in self._rows for button in row)

    def add(self, *buttons: B) -> Self:
        """Append buttons, filling the last row before a new one is begun."""
        for button in self._checked(buttons):
            if not self._rows or len(self._rows[-1]) >= self.max_width:
                self._rows.append([])
            self._rows[-1].append(button)
        return self

    def row(self, *buttons: B, width: int | None = None) -> Self:
        """Append buttons in rows of their own, `width` to a row."""
        width = self._width(self.max_width if width is None else width)
        checked = self._checked(buttons)
        self._rows += [checked[start : start + width] for start in range(0, len(checked), width)]
        return self

    def adjust(self, *sizes: int, repeat: bool = False) -> Self:
        """Lay all buttons out anew in rows of these sizes.

        The last size serves for the rows after it; with `repeat` the sizes begin again.
        """
        widths = [self._width(size) for size in sizes or (self.max_width,)]
        buttons = list(self.buttons)
        self._rows = []
        at = number = 0
        while at < len(buttons):
            width = widths[number % len(widths) if repeat else min(number, len(widths) - 1)]
            self._rows.append(buttons[at : at + width])
            at += width
            number += 1
        return self

    def attach(self, builder: KeyboardBuilder[B]) -> Self:
        """Append the rows of another builder for the same kind of keyboard."""
        self._rows += [self._checked(row) for row in builder.export()]
        return self

    def export(self) -> list[list[B]]:
        """Return the rows, as lists of their own."""
        return [list(row) for row in self._rows if row]

    def copy(self) -> Self:
        """Return a builder with the same rows."""
        return type(self)(self._rows)

    def _width(self, width: object) -> int:
        if not isinstance(width, int) or not 1 <= width <= self.max_width:
            raise ValueError(f"a row has 1 to {self.max_width} buttons, not {width!r}")
        return width

    def _checked(self, buttons: Iterable[object]) -> list[B]:
        found: list[B] = []
        for button in buttons:
            if not isinstance(button, self._kind):
                # As everywhere in a builder, and as users of this package know it.
                raise ValueError(f"{type(self).__name__} takes {self._kind.__name__}, not {button!r}")  # noqa: TRY004
            found.append(button)
        return found


class InlineKeyboardBuilder(KeyboardBuilder[InlineKeyboardButton]):
    """Builds an `InlineKeyboardMarkup`."""

    max_width = 8
    _kind = InlineKeyboardButton

    def button(self, *, text: str, callback_data: str | CallbackData | None = None, **action: Any) -> Self:
        """Append a button; `action` is what `InlineKeyboardButton` takes, and `CallbackData` is packed."""
        data = callback_data.pack() if isinstance(callback_data, CallbackData) else callback_data
        return self.add(InlineKeyboardButton(text=text, callback_data=data, **action))

    def page(
        self,
        items: Sequence[Item],
        number: int,
        *,
        button: Callable[[Item], InlineKeyboardButton],
        turn: Callable[[int], str | CallbackData],
        size: int = 10,
        width: int = 1,
    ) -> Self:
        """Append one page of a long list, and a row to turn the pages where there are more.

        Args:
            items: The whole list.
            number: Page to show, from 0; one beyond the end shows the last.
            button: Makes the button of an item.
            turn: Makes the callback data that asks for a page by its number.
            size: Items on a page.
            width: Items in a row.
        """
        last = max(0, (len(items) - 1) // size)
        number = min(max(number, 0), last)
        self.row(*(button(item) for item in items[number * size : (number + 1) * size]), width=width)
        if last:
            arrows = InlineKeyboardBuilder()
            if number > 0:
                arrows.button(text="«", callback_data=turn(number - 1))
            arrows.button(text=f"{number + 1}/{last + 1}", callback_data=turn(number))
            if number < last:
                arrows.button(text="»", callback_data=turn(number + 1))
            self.attach(arrows)
        return self

    @classmethod
    def from_markup(cls, markup: InlineKeyboardMarkup) -> InlineKeyboardBuilder:
        """Return a builder with the rows of an existing keyboard, to change a copy of it."""
        return cls(markup.inline_keyboard)

    def as_markup(self, **fields: Any) -> InlineKeyboardMarkup:
        """Return the keyboard; `fields` are further fields of `InlineKeyboardMarkup`."""
        return InlineKeyboardMarkup(inline_keyboard=self.export(), **fields)


class ReplyKeyboardBuilder(KeyboardBuilder[KeyboardButton]):
    """Builds a `ReplyKeyboardMarkup`."""

    max_width = 10
    _kind = KeyboardButton

    def button(self, *, text: str, **request: Any) -> Self:
        """Append a button; `request` is what `KeyboardButton` takes."""
        return self.add(KeyboardButton(text=text, **request))

    @classmethod
    def from_markup(cls, markup: ReplyKeyboardMarkup) -> ReplyKeyboardBuilder:
        """Return a builder with the rows of an existing keyboard, to change a copy of it."""
        return cls(markup.keyboard)

    def as_markup(self, **fields: Any) -> ReplyKeyboardMarkup:
        """Return the keyboard; `fields` are further fields of `ReplyKeyboardMarkup`."""
        return ReplyKeyboardMarkup(keyboard=self.export(), **fields)
