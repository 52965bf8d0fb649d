"""What is kept from one build of the site to the next is never shown once it is out of date."""

from __future__ import annotations

import filecmp
import logging
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from docs._machinery.kept import Keeper, hashed, look
from docs._machinery.result_files import place_of
from tests.configuration import configuration

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]


class Word(msgspec.Struct):
    text: str


@pytest.fixture(autouse=True)
def heard() -> Iterator[logging.Logger]:
    """The logger of mkdocs, at the level of a build."""
    log = logging.getLogger("mkdocs")
    before = log.level
    log.setLevel(logging.INFO)
    yield log
    log.setLevel(before)


class Desk:
    """Work on a word, in one build after the other."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.things: dict[str, str | None] = {"a": "1"}
        self.done = 0

    def build(self, key: str = "key", say: Callable[[], None] = lambda: None, *, name: str = "word") -> str:
        def work() -> Word:
            self.done += 1
            look("thing", "a")
            say()
            return Word(f"{self.things['a']}")

        keeper = Keeper(self.root, "site", {"thing": self.things.get})
        return keeper.get(Word, name, key, work).text


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_work_is_done_once_while_nothing_changes(desk: Desk) -> None:
    assert [desk.build(), desk.build()] == ["1", "1"]
    assert desk.done == 1


def test_work_is_done_again_for_another_key(desk: Desk) -> None:
    desk.build()
    desk.build("another")
    assert desk.done == 2


def test_work_is_done_again_when_something_that_it_looked_at_has_changed(desk: Desk) -> None:
    desk.build()
    desk.things["a"] = "2"
    assert desk.build() == "2"


def test_what_depends_on_something_that_cannot_be_relied_on_is_not_kept(desk: Desk) -> None:
    desk.things["a"] = None
    desk.build()
    desk.build()
    assert desk.done == 2


@pytest.mark.parametrize("level", [logging.INFO, logging.WARNING])
def test_work_that_has_something_to_say_says_it_each_time(desk: Desk, level: int, heard: logging.Logger) -> None:
    for _ in range(2):
        desk.build(say=lambda: heard.getChild("plugins.any").log(level, "a broken link"))
    assert desk.done == 2


def test_a_quiet_build_keeps_nothing_since_it_hears_nothing(desk: Desk, heard: logging.Logger) -> None:
    heard.setLevel(logging.ERROR)
    desk.build(say=lambda: heard.warning("a broken link"))
    heard.setLevel(logging.INFO)
    desk.build()
    assert desk.done == 2


def test_a_build_that_looks_for_errors_does_everything(desk: Desk, heard: logging.Logger) -> None:
    desk.build()
    heard.setLevel(logging.DEBUG)
    desk.build()
    assert desk.done == 2


def test_another_process_finds_what_is_kept(desk: Desk) -> None:
    desk.build()
    code = (
        "import logging, sys; from tests.docs.test_kept import Desk, Path; "
        "logging.getLogger('mkdocs').setLevel(logging.INFO); desk = Desk(Path(sys.argv[1])); "
        "print(desk.build(), desk.done)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(desk.root)], cwd=ROOT, capture_output=True, check=True)  # noqa: S603 (our own code)
    assert done.stdout.split() == [b"1", b"0"]


def test_a_file_that_is_no_product_is_made_again(desk: Desk) -> None:
    desk.build(name="spoilt")
    (file,) = desk.root.rglob("spoilt")
    file.write_bytes(b"spoilt")
    assert desk.build("key", name="spoilt") == "1"


def test_whole_depends_on_what_its_kept_parts_have_looked_at(desk: Desk) -> None:
    def whole() -> str:
        keeper = Keeper(desk.root, "site", {"thing": desk.things.get})
        return keeper.get(Word, "whole", "key", lambda: Word(f"with {desk.build()}")).text

    desk.build()
    whole()
    desk.things["a"] = "2"
    assert whole() == "with 2"


def test_texts_and_their_bytes_are_not_the_same() -> None:
    assert len({hashed("a"), hashed(b"a"), hashed("a", ""), hashed(["a"]), hashed("'a'")}) == 5


# A small project with a package, stories, results and templates of its own, built again after each of these was edited.

CODE = "print('the output')\n"
PAGES = {
    "index": "# Home\n",
    "api/types/user": "# User { #aiogram.types.User }\n\nProse before.\n",
    "api/types/chat": "# Chat { #aiogram.types.Chat }\n\n::: aiogram.types.Chat\n",
    "api/types/poll": f"# Poll {{ #aiogram.types.Poll }}\n\n```{{.python}}\n{CODE}```\n",
    "api/types/dice": "# Dice { #aiogram.types.Dice }\n\n"
    '```{.python fixture:ann_waits skip="she does"}\nimport this\n```\n',
    "api/types/venue": "# Venue { #aiogram.types.Venue }\n\nBeside [another](game.md).\n",
    "api/types/game": "# Game { #aiogram.types.Game }\n",
    "api/types/voice": "# Voice { #aiogram.types.Voice }\n",
}
STORY = '''import pytest


@pytest.fixture
async def ann_waits(server):
    """Ann waits {how}."""
'''


class Project:
    """A project that builds."""

    def __init__(self, root: Path) -> None:
        self.root = root
        shutil.copytree(ROOT / "aiogram", root / "aiogram", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(ROOT / "docs" / "_machinery" / "templates", root / "templates")
        (root / "templates" / "theme" / "main.html").write_text('{% extends "base.html" %}\n', "utf-8")
        text = configuration()
        text = text.replace("docs/_machinery/templates", "templates")
        text = text.replace("docs/_machinery/hooks.py", str(ROOT / "docs/_machinery/hooks.py"))
        (root / "mkdocs.yml").write_text(text, "utf-8")
        for page, source in PAGES.items():
            self.write(f"docs/{page}.md", source)
        self.write("docs/stories/waiting.py", STORY.format(how="at home"))
        self.print("before")
        self.before: dict[str, int] = {}
        """When each product was made that was there before the edits."""

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        text = (self.root / name).read_text("utf-8")
        assert old in text
        self.write(name, text.replace(old, new, 1))

    def print(self, output: str) -> None:
        """Have the result of the snippet say something else."""
        code = (
            "import sys; from pathlib import Path; from docs._machinery.result_files import write_result; "
            "from docs._machinery.results import Result; write_result(Result(sys.argv[1], []), sys.argv[2], (), Path())"
        )
        self.run("-c", code, output, CODE).check_returncode()

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        # The package is that of the project, since the working directory comes first.
        environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)}
        command = [sys.executable, *arguments]
        return subprocess.run(command, cwd=self.root, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 (our own commands)

    def build(self, site: str = "site") -> subprocess.CompletedProcess[str]:
        return self.run("-m", "mkdocs", "build", "--strict", "--site-dir", site)

    def page(self, name: str, site: str = "site") -> str:
        return (self.root / site / name / "index.html").read_text("utf-8")

    @property
    def products(self) -> dict[str, int]:
        """When each product was made."""
        folder = self.root / ".cache/docs/kept"
        return {str(one.relative_to(folder)): one.stat().st_mtime_ns for one in folder.rglob("*.md")}


def edit_all(project: Project) -> None:
    project.edit("docs/api/types/user.md", "Prose before", "Prose after")
    text = (project.root / "aiogram/api/types/chat.py").read_text("utf-8")
    docstring = text.partition("    id: ")[2].partition('"""')[2]
    project.edit("aiogram/api/types/chat.py", docstring, f"Docstring after. {docstring}")
    project.edit("docs/stories/waiting.py", "at home", "in town")
    project.edit("docs/api/types/voice.md", "# Voice", "# Tone of voice")
    project.print("after")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project that was built twice, edited, and built again."""
    project = Project(tmp_path_factory.mktemp("project"))
    for site in ("cold", "warm"):
        done = project.build(site)
        assert done.returncode == 0, done.stderr
    project.before = project.products
    edit_all(project)
    done = project.build()
    assert done.returncode == 0, done.stderr
    return project


def differences(one: filecmp.dircmp[str]) -> list[str]:
    other = filecmp.cmpfiles(one.left, one.right, one.common_files, shallow=False)[1]
    return [*one.left_only, *one.right_only, *other] + [
        name for below in one.subdirs.values() for name in differences(below)
    ]


def test_site_from_what_is_kept_is_the_same_to_the_byte(project: Project) -> None:
    assert differences(filecmp.dircmp(project.root / "cold", project.root / "warm")) == []


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("api/types/user", "Prose after"),
        ("api/types/chat", "Docstring after. "),
        ("api/types/poll", "<samp>after</samp>"),
        ("api/types/dice", "Ann waits in town."),
        ("api/types/game", "Tone of voice"),
    ],
    ids=["prose", "docstring", "result", "story", "title-beside"],
)
def test_edit_is_seen(project: Project, page: str, text: str) -> None:
    assert text not in project.page(page, "warm")
    assert text in project.page(page)


@pytest.mark.parametrize(
    ("page", "text"), [("user", "Prose after"), ("chat", "Docstring after"), ("poll", "\nafter\n")]
)
def test_edit_is_seen_in_the_twin(project: Project, page: str, text: str) -> None:
    assert text in (project.root / "site" / "api" / "types" / f"{page}.md").read_text("utf-8")


def test_edit_is_seen_in_the_search(project: Project) -> None:
    text = (project.root / "site/search/search_index.json").read_text("utf-8")
    assert "Prose after" in text
    assert "Docstring after" in text
    assert "Prose before" not in text


def test_page_that_has_nothing_to_do_with_an_edit_is_not_rendered_again(project: Project) -> None:
    same = {name for name, time in project.products.items() if project.before.get(name) == time}
    assert any(name.endswith("rendered/api/types/venue.md") for name in same)
    assert not any(name.endswith("rendered/api/types/user.md") for name in same)


@pytest.mark.parametrize(
    ("template", "page"),
    [("theme/main.html", "index"), ("python/material/class.html.jinja", "api/types/chat")],
)
def test_edit_of_a_template_is_seen(project: Project, template: str, page: str) -> None:
    path = project.root / "templates" / template
    text = path.read_text("utf-8")
    block = "{% block content %}{{ super() }}<i>drawn anew</i>{% endblock %}"
    path.write_text(f"{text}{block if template.startswith('theme') else '<i>drawn anew</i>'}", "utf-8")
    done = project.build("drawn")
    path.write_text(text, "utf-8")
    assert done.returncode == 0, done.stderr
    assert "<i>drawn anew</i>" in project.page(page if page != "index" else ".", "drawn")


def test_result_that_is_gone_fails_the_build_of_a_page_that_was_kept(project: Project) -> None:
    path = place_of(CODE, (), project.root)
    text = path.read_bytes()
    path.unlink()
    done = project.build("without")
    path.write_bytes(text)
    assert done.returncode != 0
    assert "has no result of this state of the project" in done.stderr


def test_broken_link_fails_each_build(project: Project) -> None:
    path = project.root / "docs/api/types/game.md"
    text = path.read_text("utf-8")
    path.unlink()
    done = [project.build("broken") for _ in range(2)]
    path.write_text(text, "utf-8")
    for one in done:
        assert one.returncode != 0
        assert "'api/types/venue.md' contains a link 'game.md'" in one.stderr


PREVIEW = """
import logging, sys
from pathlib import Path
from mkdocs.commands.build import build
from mkdocs.config import load_config

logging.getLogger("mkdocs").setLevel(logging.INFO)

def preview(site):
    config = load_config("mkdocs.yml", site_dir=site)
    config.plugins.on_startup(command="serve", dirty=False)
    build(config)

preview("first")
for line in sys.argv[1:]:
    name, old, new = line.split("|")
    path = Path(name)
    text = path.read_text("utf-8")
    assert old in text, (old, name)
    path.write_text(text.replace(old, new, 1), "utf-8")
preview("second")
"""


def test_preview_sees_edits_of_a_page_a_docstring_a_story_and_a_template(tmp_path: Path) -> None:
    project = Project(tmp_path)
    done = project.run(
        "-c",
        PREVIEW,
        "docs/api/types/user.md|Prose before|Prose after",
        "docs/stories/waiting.py|at home|in town",
        "aiogram/api/types/chat.py|    id: int|    another: str\n    id: int",
        'templates/theme/main.html|"base.html" %}|"base.html" %}{% block announce %}<i>drawn anew</i>{% endblock %}',
    )
    assert done.returncode == 0, done.stderr
    assert "Prose after" in project.page("api/types/user", "second")
    assert "Ann waits in town." in project.page("api/types/dice", "second")
    assert 'id="aiogram.types.Chat.another"' in project.page("api/types/chat", "second")
    assert "<i>drawn anew</i>" in project.page("api/types/user", "second")


def test_preview_misses_a_result_on_the_page_which_it_keeps_until_there_is_one(tmp_path: Path) -> None:
    project = Project(tmp_path)
    place_of(CODE, (), tmp_path).unlink()
    done = project.run("-c", PREVIEW)
    assert done.returncode == 0, done.stderr
    assert "no result" not in done.stderr
    assert "<code>nox -s docs -- api/types/poll.md</code>" in project.page("api/types/poll", "second")
    assert any(name.endswith("rendered/api/types/poll.md") for name in project.products)
    project.print("at last")
    assert project.run("-c", PREVIEW).returncode == 0
    assert "<samp>at last</samp>" in project.page("api/types/poll", "second")
    assert "Not run yet" not in project.page("api/types/poll", "second")


@pytest.mark.parametrize(
    "edits",
    [
        ["aiogram/api/types/chat.py|    id: int|    another: str\n    id: int"],
        ["aiogram/api/types/venue.py|A place with a name and an address.|A spot that has a name."],
        ['aiogram/api/types/venue.py|class Venue(|class Other:\n    """Another."""\n\n\nclass Venue('],
        ["aiogram/api/types/base.py|class TelegramObject(|PREVIEWED = 1\n\n\nclass TelegramObject("],
    ],
    ids=["a field", "a summary", "a class", "a base"],
)
def test_preview_that_reads_one_module_again_shows_what_reading_all_of_them_does(
    tmp_path: Path, edits: list[str]
) -> None:
    project = Project(tmp_path)
    # It has all that a Chat has, by being one.
    full = "# ChatFullInfo { #aiogram.types.ChatFullInfo }\n\n::: aiogram.types.ChatFullInfo\n"
    project.write("docs/api/types/chat_full_info.md", full)
    done = project.run("-c", PREVIEW, *edits)
    assert done.returncode == 0, done.stderr
    (tmp_path / "second").rename(tmp_path / "edited")
    shutil.rmtree(tmp_path / ".cache/docs/kept")
    done = project.run("-c", PREVIEW)
    assert done.returncode == 0, done.stderr
    assert differences(filecmp.dircmp(tmp_path / "edited", tmp_path / "first")) == []
