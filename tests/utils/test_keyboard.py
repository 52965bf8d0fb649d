from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, ReplyKeyboardMarkup
from aiogram.utils.keyboard import InlineKeyboardBuilder, ReplyKeyboardBuilder

if TYPE_CHECKING:
    from collections.abc import Sequence


class Turn(CallbackData, prefix="turn"):
    page: int


def inline(count: int) -> list[InlineKeyboardButton]:
    return [InlineKeyboardButton(text=str(number), callback_data=str(number)) for number in range(count)]


def builder(count: int) -> InlineKeyboardBuilder:
    return InlineKeyboardBuilder().add(*inline(count))


def widths(made: InlineKeyboardBuilder | ReplyKeyboardBuilder) -> list[int]:
    return [len(row) for row in made.export()]


def texts(made: InlineKeyboardBuilder) -> list[list[str]]:
    return [[button.text for button in row] for row in made.export()]


@pytest.mark.parametrize(("count", "expected"), [(0, []), (1, [1]), (8, [8]), (9, [8, 1]), (20, [8, 8, 4])])
def test_added_buttons_fill_the_rows(count: int, expected: list[int]) -> None:
    assert widths(builder(count)) == expected


def test_reply_keyboards_have_wider_rows() -> None:
    made = ReplyKeyboardBuilder()
    for number in range(25):
        made.button(text=str(number))
    assert widths(made) == [10, 10, 5]


@pytest.mark.parametrize(
    ("sizes", "repeat", "expected"),
    [
        ((), False, [8, 2]),
        ((3,), False, [3, 3, 3, 1]),
        ((1, 2), False, [1, 2, 2, 2, 2, 1]),
        ((1, 2), True, [1, 2, 1, 2, 1, 2, 1]),
        ((5, 5, 5), False, [5, 5]),
        ((8,), True, [8, 2]),
    ],
)
def test_rows_are_laid_out_anew_in_the_sizes_asked_for(
    sizes: tuple[int, ...], repeat: bool, expected: list[int]
) -> None:
    assert widths(builder(10).row(*[]).adjust(*sizes, repeat=repeat)) == expected


@given(
    st.lists(st.integers(1, 8), max_size=6),
    st.lists(st.integers(1, 8), max_size=4),
    st.booleans(),
)
def test_a_new_layout_keeps_every_button_in_its_order(rows: list[int], sizes: list[int], repeat: bool) -> None:
    made = InlineKeyboardBuilder()
    for width in rows:
        made.row(*inline(width))
    before = list(made.buttons)
    assert list(made.adjust(*sizes, repeat=repeat).buttons) == before
    allowed = set(sizes) or {8}
    *full, last = widths(made) or [0]
    assert set(full) <= allowed
    assert last <= max(allowed)


def test_a_row_stands_alone_and_is_filled_by_what_is_added() -> None:
    made = builder(2).row(*inline(5), width=2)
    assert widths(made) == [2, 2, 2, 1]
    assert widths(made.add(*inline(1))) == [2, 2, 2, 2]
    assert widths(made.row(*inline(10))) == [2, 2, 2, 2, 8, 2]


@pytest.mark.parametrize("width", [0, 9, -1, "2", 1.5])
def test_a_width_that_no_row_has_is_a_value_error(width: Any) -> None:
    with pytest.raises(ValueError, match=f"a row has 1 to 8 buttons, not {width!r}"):
        builder(3).adjust(width)
    with pytest.raises(ValueError, match="a row has 1 to 8 buttons"):
        builder(3).row(*inline(1), width=width)


def test_a_layout_that_is_refused_changes_nothing() -> None:
    made = builder(3).adjust(1)
    with pytest.raises(ValueError, match="a row has"):
        made.adjust(2, 9)
    assert widths(made) == [1, 1, 1]


@pytest.mark.parametrize("wrong", ["x", None, KeyboardButton(text="x")])
def test_what_is_no_button_of_the_kind_is_a_value_error(wrong: Any) -> None:
    made = builder(1)
    calls: Sequence[Any] = [made.add, made.row, lambda one: InlineKeyboardBuilder([[one]])]
    for call in calls:
        with pytest.raises(ValueError, match="InlineKeyboardBuilder takes InlineKeyboardButton, not "):
            call(wrong)
    assert widths(made) == [1]


def test_a_builder_of_the_other_kind_cannot_be_attached() -> None:
    other: Any = ReplyKeyboardBuilder().button(text="a")
    with pytest.raises(ValueError, match="InlineKeyboardBuilder takes InlineKeyboardButton"):
        builder(1).attach(other)


def test_a_button_takes_what_its_type_takes_and_packs_callback_data() -> None:
    (row,) = (
        InlineKeyboardBuilder()
        .button(text="a", callback_data=Turn(page=3))
        .button(text="b", callback_data="x", style="danger")
        .button(text="c", url="https://a.example")
        .export()
    )
    assert row == [
        InlineKeyboardButton(text="a", callback_data="turn:3"),
        InlineKeyboardButton(text="b", callback_data="x", style="danger"),
        InlineKeyboardButton(text="c", url="https://a.example"),
    ]


def test_a_button_can_ask_for_something() -> None:
    made = ReplyKeyboardBuilder().button(text="Where?", request_location=True)
    assert made.as_markup(resize_keyboard=True) == ReplyKeyboardMarkup(
        keyboard=[[KeyboardButton(text="Where?", request_location=True)]], resize_keyboard=True
    )


def test_a_parameter_that_buttons_do_not_have_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="Unexpected keyword argument 'colour'"):
        InlineKeyboardBuilder().button(text="a", colour="red")


def test_a_markup_goes_in_and_comes_out_and_stays_itself() -> None:
    markup = InlineKeyboardMarkup(inline_keyboard=[inline(2), inline(1)])
    made = InlineKeyboardBuilder.from_markup(markup)
    assert made.as_markup() == markup
    assert InlineKeyboardBuilder(markup=markup.inline_keyboard).as_markup() == markup
    made.add(*inline(1))
    assert [len(row) for row in markup.inline_keyboard] == [2, 1]
    reply = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="a")]])
    assert ReplyKeyboardBuilder.from_markup(reply).as_markup() == reply


def test_a_copy_grows_by_itself_and_so_does_what_was_exported() -> None:
    made = builder(2)
    again = made.copy().add(*inline(1))
    made.export()[0].clear()
    assert (widths(made), widths(again)) == ([2], [3])


def test_the_rows_of_another_builder_are_appended() -> None:
    assert widths(builder(2).attach(builder(9).adjust(3))) == [2, 3, 3, 3]


def page(number: int, count: int, *, size: int = 3, width: int = 1) -> list[list[str]]:
    def button(item: int) -> InlineKeyboardButton:
        return InlineKeyboardButton(text=f"item {item}", callback_data=str(item))

    made = InlineKeyboardBuilder().page(
        range(count), number, button=button, turn=lambda to: Turn(page=to), size=size, width=width
    )
    return texts(made)


@pytest.mark.parametrize(
    ("number", "count", "items", "arrows"),
    [
        (0, 2, ["item 0", "item 1"], None),
        (0, 3, ["item 0", "item 1", "item 2"], None),
        (0, 7, ["item 0", "item 1", "item 2"], ["1/3", "»"]),
        (1, 7, ["item 3", "item 4", "item 5"], ["«", "2/3", "»"]),
        (2, 7, ["item 6"], ["«", "3/3"]),
        (99, 7, ["item 6"], ["«", "3/3"]),
        (-1, 7, ["item 0", "item 1", "item 2"], ["1/3", "»"]),
        (0, 0, [], None),
    ],
)
def test_a_page_has_its_items_and_the_arrows_that_lead_somewhere(
    number: int, count: int, items: list[str], arrows: list[str] | None
) -> None:
    assert page(number, count) == [[item] for item in items] + ([arrows] if arrows else [])


def test_items_can_stand_side_by_side_above_the_arrows() -> None:
    assert page(0, 7, width=2) == [["item 0", "item 1"], ["item 2"], ["1/3", "»"]]


def test_arrows_ask_for_the_pages_they_point_at() -> None:
    made = InlineKeyboardBuilder().page(
        range(9), 1, button=lambda _: inline(1)[0], turn=lambda to: Turn(page=to), size=3
    )
    assert [Turn.unpack(button.callback_data or "").page for button in made.export()[-1]] == [0, 1, 2]
