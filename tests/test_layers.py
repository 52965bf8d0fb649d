from __future__ import annotations

import subprocess
import sys

import pytest

from tests import fresh


def loaded_by(statement: str) -> set[str]:
    """Return the modules that a fresh interpreter has after `statement`."""
    return set(fresh.run(f"{statement}\nimport sys\nprint(*sys.modules)").split())


def test_modules_import_only_from_the_layers_below_their_own_and_never_each_other() -> None:
    # In a process of its own: it sets up logging for itself, which silences the loggers of everybody else.
    command = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    run = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True, check=False)  # noqa: S603
    assert run.returncode == 0, run.stdout


def test_one_type_loads_no_client_no_method_and_no_other_type() -> None:
    loaded = loaded_by("from aiogram.types import CallbackQuery")
    ours = {name for name in loaded if name.startswith("aiogram.")}
    assert "aiohttp" not in loaded
    assert {name for name in ours if name.startswith("aiogram.api.types.")} == {
        "aiogram.api.types.base",
        "aiogram.api.types.callback_query",
    }
    assert not [name for name in ours if name.startswith(("aiogram.api.methods", "aiogram.api.client"))]


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("aiogram.client", "Bot"),
        ("aiogram.client.bot", "Bot"),
        ("aiogram.client.default", "DefaultBotProperties"),
        ("aiogram.client.session.aiohttp", "AiohttpSession"),
        ("aiogram.client.telegram", "TelegramAPIServer"),
    ],
)
def test_the_client_is_where_it_is_known_to_be_and_loads_no_web_client(place: str, name: str) -> None:
    assert "aiohttp" not in loaded_by(f"from {place} import {name}")


def test_the_bot_loads_only_the_methods_and_types_that_it_needs_itself() -> None:
    loaded = loaded_by("from aiogram import Bot")
    assert "aiohttp" not in loaded
    assert "aiogram.api.methods.send_message" not in loaded
    assert "aiogram.api.types.message" not in loaded


@pytest.mark.parametrize(
    "first",
    [
        "aiogram.client",
        "aiogram.enums",
        "aiogram.exceptions",
        "aiogram.filters.callback_data",
        "aiogram.methods",
        "aiogram.types",
        "aiogram.utils.keyboard",
        "aiogram.utils.markdown",
        "aiogram.webhook",
    ],
)
def test_any_module_can_be_imported_first(first: str) -> None:
    assert first in loaded_by(f"import {first}")
