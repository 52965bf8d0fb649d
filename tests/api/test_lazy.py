from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

import aiogram
from aiogram import methods as short_methods
from aiogram import types as short_types
from aiogram.api import lazy, methods, types
from aiogram.api.names import stem
from tests import fresh

PLACES = [
    (short, package, name)
    for short, package in ((short_types, types), (short_methods, methods))
    for name in lazy.everything(package)
]


@pytest.mark.parametrize(("short", "package", "name"), PLACES, ids=[name for *_, name in PLACES])
def test_the_three_import_paths_give_the_same_object(short: Any, package: Any, name: str) -> None:
    one = getattr(short, name)
    assert one is getattr(package, name)
    assert one is getattr(import_module(f"{package.__name__}.{stem(name)}"), name)


@pytest.mark.parametrize("package", ["aiogram.types", "aiogram.api.types", "aiogram.methods", "aiogram.api.methods"])
def test_everything_can_be_imported_with_a_star_and_is_listed(package: str) -> None:
    program = f"""
from {package} import *
import {package} as package
listed = set(dir(package))
assert set(package.__all__) <= listed, set(package.__all__) - listed
print(*sorted(name for name in globals() if name[0].isupper()))
"""
    kind = types if "types" in package else methods
    assert fresh.run(program).split() == sorted(lazy.everything(kind))


@pytest.mark.parametrize(
    ("module", "name", "expected"),
    [
        (
            short_types,
            "CallbackQeury",
            "'aiogram.types' has no attribute 'CallbackQeury'; did you mean 'CallbackQuery'",
        ),
        (types, "CallbackQeury", "'aiogram.api.types' has no attribute 'CallbackQeury'; did you mean 'CallbackQuery'?"),
        (short_methods, "AnswerCalbackQuery", "did you mean 'AnswerCallbackQuery'?"),
        (short_types, "Qqqq", "module 'aiogram.types' has no attribute 'Qqqq'$"),
        (short_types, "callback_qery", "did you mean 'CallbackQuery'?"),
        (short_types, "a.b", "has no attribute 'a.b'"),
        (short_types, "_Hidden", "has no attribute '_Hidden'$"),
        (aiogram, "Bott", "module 'aiogram' has no attribute 'Bott'"),
    ],
)
def test_a_name_that_is_not_there_is_refused_with_the_nearest_one(module: Any, name: str, expected: str) -> None:
    with pytest.raises(AttributeError, match=expected.replace("?", r"\?")):
        getattr(module, name)


def test_the_star_of_the_package_gives_its_public_names() -> None:
    assert fresh.run("from aiogram import *; print(Bot.__name__, types.__name__)").split() == ["Bot", "aiogram.types"]


LOADED = """
import sys
{program}
print(*sorted(name.rpartition(".")[2] for name in sys.modules if name.startswith("aiogram.api.{package}.")))
"""


@pytest.mark.parametrize(
    ("program", "package", "expected"),
    [
        ("from aiogram.types import User", "types", "base user"),
        ("from aiogram.types import CallbackQuery", "types", "base callback_query"),
        ("from aiogram.types import Message", "types", "base message"),
        ("from aiogram.methods import SendMessage", "types", ""),
        ("from aiogram.methods import SendMessage", "methods", "base send_message"),
        ("from aiogram.types import Message", "methods", ""),
        ("from aiogram import Bot", "methods", "base get_file get_me get_updates"),
    ],
)
def test_importing_one_thing_imports_what_it_needs(program: str, package: str, expected: str) -> None:
    assert fresh.run(LOADED.format(program=program, package=package)).strip() == expected


def test_importing_the_bot_imports_few_types_and_no_web_client() -> None:
    program = LOADED.format(program="from aiogram import Bot; assert 'aiohttp' not in sys.modules", package="types")
    assert len(fresh.run(program).split()) < 70


def test_importing_a_type_imports_neither_client_nor_server() -> None:
    program = """
import sys
from aiogram.types import CallbackQuery
unwanted = {"aiohttp", "aiogram.api.client", "aiogram.testing", "aiogram.webhook"}
print(*unwanted & sys.modules.keys())
"""
    assert fresh.run(program).strip() == ""
