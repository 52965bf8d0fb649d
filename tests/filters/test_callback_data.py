from __future__ import annotations

from decimal import Decimal
from enum import Enum, IntEnum
from fractions import Fraction
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiogram.exceptions import CallbackDataError
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, User


class Colour(Enum):
    RED = "r"
    GREEN = "g"


class Size(IntEnum):
    SMALL = 1
    LARGE = 2


class Everything(CallbackData, prefix="all"):
    number: int
    text: str = "d"
    yes: bool = True
    part: float = 1.5
    perhaps: int | None = None
    colour: Colour = Colour.RED
    size: Size = Size.SMALL
    key: UUID = UUID(int=5)
    price: Decimal = Decimal("1.50")
    share: Fraction = Fraction(1, 3)


class Word(CallbackData, prefix="w"):
    word: str


class Maybe(CallbackData, prefix="m"):
    word: str | None = "default"
    colour: Colour | None = None
    share: Fraction | None = None


class Piped(CallbackData, prefix="a:b", sep="|"):
    word: str


KEY = "0" * 31 + "5"


def test_data_is_written_as_users_of_this_package_know_it() -> None:
    """Buttons that were sent long ago still come back."""
    packed = f"all:5:d:1:1.5::r:1:{KEY}:1.50:1/3"
    assert Everything(number=5).pack() == packed
    assert Everything.unpack(packed) == Everything(number=5)


def test_none_is_written_as_nothing_and_comes_back_where_there_is_a_default() -> None:
    assert Maybe(word=None).pack() == "m:::"
    assert Maybe.unpack("m:::") == Maybe(word=None)
    assert Word.unpack("w:") == Word(word="")


def test_fields_may_be_given_by_place() -> None:
    assert Word("x") == Word(word="x")


def test_a_separator_of_ones_own_lets_texts_have_a_colon() -> None:
    assert Piped("a:b").pack() == "a:b|a:b"
    assert Piped.unpack("a:b|a:b") == Piped("a:b")


_PLAIN = st.text(st.characters(codec="utf-8", exclude_characters=":"), max_size=6)


@given(
    st.builds(
        Everything,
        number=st.integers(-99, 99),
        text=st.sampled_from(["", "é", "a b"]),
        yes=st.booleans(),
        part=st.floats(0, 9, allow_nan=False, width=16),
        perhaps=st.none() | st.integers(0, 9),
        colour=st.sampled_from(Colour),
        size=st.sampled_from(Size),
        key=st.just(UUID(int=0)),
        price=st.decimals(0, 9, places=1),
        share=st.fractions(0, 1, max_denominator=9),
    )
)
def test_whatever_fits_comes_back_as_it_was(data: Everything) -> None:
    try:
        packed = data.pack()
    except CallbackDataError as error:
        assert "a button carries 64" in str(error)  # noqa: PT017 (both ends of the promise)
        return
    assert len(packed.encode()) <= 64
    assert Everything.unpack(packed) == data


@given(_PLAIN)
def test_any_text_without_the_separator_comes_back(word: str) -> None:
    assert Word.unpack(Word(word).pack()) == Word(word)


@given(st.text(max_size=64))
def test_what_a_modified_app_sends_is_refused_with_one_error(value: str) -> None:
    for cls in (Everything, Word, Maybe, Piped):
        for text in (value, f"{cls.__prefix__}{value}", f"{cls.__prefix__}{cls.__separator__}{value}"):
            try:
                assert isinstance(cls.unpack(text), cls)
            except CallbackDataError as error:
                assert isinstance(error, ValueError)  # noqa: PT017 (the promise is about the class)


@pytest.mark.parametrize(
    ("cls", "value", "message"),
    [
        (Word, "x:1", "'x:1' is not data of Word: it begins with 'w'"),
        (Word, "", "'' is not data of Word"),
        (Word, "w", "'w' has 0 values, and Word has 1 fields"),
        (Word, "w:a:b", "'w:a:b' has 2 values, and Word has 1 fields"),
        (Everything, f"all:x:d:1:1.5::r:1:{KEY}:1.50:1/3", r"Expected `int`.* at `\$.number`"),
        (Everything, f"all:5:d:7:1.5::r:1:{KEY}:1.50:1/3", r"Expected `bool`.* at `\$.yes`"),
        (Everything, f"all:5:d:1:1.5::b:1:{KEY}:1.50:1/3", r"Invalid enum value 'b' - at `\$.colour`"),
        (Everything, f"all:5:d:1:1.5::r:9:{KEY}:1.50:1/3", r"Invalid enum value .*9.* at `\$.size`"),
        (Everything, "all:5:d:1:1.5::r:1:5:1.50:1/3", r"Invalid UUID - at `\$.key`"),
        (Everything, f"all:5:d:1:1.5::r:1:{KEY}:x:1/3", r"Invalid decimal string - at `\$.price`"),
        (Everything, f"all:5:d:1:1.5::r:1:{KEY}:1.50:x", r"Invalid literal for Fraction: 'x'"),
        (Everything, f"all:5:d:1:1.5::r:1:{KEY}:1.50:1/0", r"Fraction\(1, 0\)"),
    ],
)
def test_a_refusal_names_the_data_the_class_and_the_trouble(cls: Any, value: str, message: str) -> None:
    with pytest.raises(CallbackDataError, match=message):
        cls.unpack(value)


def test_a_text_with_the_separator_cannot_be_written() -> None:
    with pytest.raises(CallbackDataError, match=r"Word\.word contains the separator ':': 'a:b'; choose another"):
        Word("a:b").pack()


@pytest.mark.parametrize(("word", "size"), [("x" * 62, None), ("x" * 63, 65), ("é" * 31, None), ("é" * 32, 66)])
def test_a_button_carries_64_bytes(word: str, size: int | None) -> None:
    if size is None:
        assert len(Word(word).pack().encode()) == 64
        return
    with pytest.raises(CallbackDataError, match=f"has {size} bytes and a button carries 64"):
        Word(word).pack()


def test_a_value_that_no_button_carries_is_refused() -> None:
    wrong: Any = [1]
    with pytest.raises(CallbackDataError, match=r"Word\.word is a list, which callback data cannot carry"):
        Word(wrong).pack()


def test_a_class_needs_a_prefix_without_its_separator() -> None:
    with pytest.raises(ValueError, match="Bare needs a prefix: class Bare"):

        class Bare(CallbackData):
            pass

    with pytest.raises(ValueError, match="the prefix 'a:b' of Wrong must not contain its separator ':'"):

        class Wrong(CallbackData, prefix="a:b"):
            pass


def query(data: str | None) -> CallbackQuery:
    return CallbackQuery(id="1", from_user=User(id=1, is_bot=False, first_name="A"), chat_instance="1", data=data)


def test_the_data_of_a_press_is_read_by_the_class_it_belongs_to() -> None:
    assert Word.of(query("w:hi")) == Word("hi")
    assert Word.of(query("x:hi")) is None
    assert Word.of(query("word:hi")) is None
    assert Word.of(query(None)) is None
    with pytest.raises(CallbackDataError, match="has 2 values"):
        Word.of(query("w:a:b"))
