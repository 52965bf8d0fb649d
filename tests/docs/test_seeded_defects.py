"""One run of all that `nox -s docs` does, over a copy of the project with a defect of every sort: none survives.

That each defect is found when it is the only one is in defects.toml, and in the tests of the runner and the build. A
page that is in no navigation is there too: the build, which says so, gives up at the first snippet that it cannot read.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
PARTS = ("aiogram", "docs", "facts", "tests", "README.md", "conftest.py", "mkdocs.yml", "pyproject.toml")
END = "\0"
"""Stands for the end of a file."""


class Defect(NamedTuple):
    """What is done to a file, and what has to be said: `old` becomes `new`, and the line is that of `at`."""

    file: str
    old: str
    new: str
    at: str
    says: str


NETWORK = """
```{.python}
from urllib.request import urlopen

urlopen("https://example.com/")
```
"""
ADMONITION = """
!!! note

    ```{.python}
    raise LookupError("in an admonition")
    ```
"""

DEFECTS = {
    "a wrong method in a snippet": Defect(
        "docs/api/types/dice.md", ".answer_dice(", ".answer_dise(", "    own =", "answer_dise"
    ),
    "a wrong argument in a snippet": Defect(
        "docs/api/methods/send_dice.md", "send_dice(message.chat.id", "send_dice(chat=message.chat.id", "", "chat"
    ),
    "a changed line of output": Defect(
        "docs/api/types/poll.md", "#> Monday 1", "#> Tuesday 1", "                #> Tuesday", "Monday"
    ),
    "an import that is no more": Defect(
        "docs/api/types/user.md",
        "from aiogram.types import User`",
        "from aiogram.tipes import User`",
        "- `from",
        "import",
    ),
    "an alias without its row": Defect(
        "docs/api/types/callback_query.md", "| `answer` |", "| `reply` |", "| `reply`", "CallbackQuery"
    ),
    "a section out of order": Defect(
        "docs/api/types/login_url.md", "## Location\n", "## Examples\n", "## Examples", "Location"
    ),
    "a link to nothing": Defect(
        "docs/guides/helpers.md", END, "\nSee [the rest](nowhere.md).\n", "See [the rest]", "nowhere.md"
    ),
    "an anchor of nothing": Defect(
        "docs/guides/quick_start.md",
        END,
        "\nSee [the rest](../api/types/message.md#nowhere).\n",
        "See [the rest]",
        "nowhere",
    ),
    "an attribute without a docstring": Defect(
        "aiogram/api/types/dice.py", '"""What was thrown: 1', "# What was thrown: 1", "    value:", "docstring"
    ),
    "a fence in an admonition that fails": Defect(
        "docs/guides/test_a_bot.md", END, ADMONITION, '    raise LookupError("in an', "in an admonition"
    ),
    "an error with another text": Defect(
        "docs/api/methods/delete_message.md",
        "`Bad Request: message can't be deleted for everyone`",
        "`Bad Request: message can't be deleted for all`",
        "| 400 | `Bad Request: message can't be deleted for all`",
        "no snippet of the page has met the error",
    ),
    "a limit that is not that of the facts": Defect(
        "aiogram/api/methods/send_poll.py", "Length(1, 300)", "Length(1, 200)", "    question:", "The facts say"
    ),
    "a snippet skipped without a reason": Defect(
        "docs/guides/coming_from_aiogram.md",
        END,
        "\n```{.python skip}\nprint(1)\n```\n",
        "```{.python skip}",
        "skip",
    ),
    "a snippet that reaches for the network": Defect(
        "docs/guides/answer_a_callback_query.md", END, NETWORK, 'urlopen("https://', "example.com"
    ),
}
REMOVED = "docs/api/types/contact.md"


def line_of(path: Path, at: str) -> int:
    lines = path.read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if line.startswith(at))


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with all the defects."""
    folder = tmp_path_factory.mktemp("project")
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__", "run-*"))
        else:
            shutil.copy(ROOT / part, folder / part)
    for defect in DEFECTS.values():
        path = folder / defect.file
        text = path.read_text("utf-8") + END
        assert defect.old in text, f"{defect.file} has no {defect.old!r} to break"
        path.write_text(text.replace(defect.old, defect.new, 1).removesuffix(END), "utf-8")
    (folder / REMOVED).unlink()
    return folder


@pytest.fixture(scope="module")
def said(copy: Path) -> str:
    """What the command says of the copy."""
    command = [sys.executable, "-m", "docs._machinery.verify"]
    done = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False)  # noqa: S603 (our own command)
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.mark.parametrize("name", DEFECTS)
def test_no_defect_survives(copy: Path, said: str, name: str) -> None:
    defect = DEFECTS[name]
    line = line_of(copy / defect.file, defect.at) if defect.at else r"\d+"
    place = f"{re.escape(defect.file)}:{line}:"
    assert re.search(f"{place}.*(\n.*){{0,30}}?{re.escape(defect.says)}", said), said


def test_a_page_that_was_removed_is_named(said: str) -> None:
    assert f"{REMOVED}:1: the type Contact has no page" in said


def test_the_last_line_says_which_steps_have_failed(said: str) -> None:
    last = next(line for line in reversed(said.splitlines()) if "FAILED" in line)
    assert last.endswith("FAILED (snippets, checks, errors, facts, build)")
