"""The built site: its links, tables, snippets and search, without a browser."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zlib
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_type_hints
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from msgspec import NODEFAULT, Struct

from aiogram.api import lazy, limits, methods, types
from aiogram.api.alias import Alias
from aiogram.api.names import api_name, stem
from docs._machinery import hooks
from docs._machinery.here import why_not_here
from docs._machinery.record import last_session
from docs._machinery.snippets import all_snippets
from tests.configuration import configuration
from tests.results import have_results

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
HOME = "https://example.org/some/where/"
PUBLIC = {name: ("types", value) for name, value in lazy.everything(types).items()} | {
    name: ("methods", value) for name, value in lazy.everything(methods).items()
}
WRITTEN = {
    name: (kind, value)
    for name, (kind, value) in PUBLIC.items()
    if (ROOT / "docs" / "api" / kind / f"{stem(name)}.md").is_file()
}
"""Those with a page; the others are the business of the page checks."""
STRUCTS: dict[str, tuple[str, type[Struct]]] = {
    name: (kind, value)
    for name, (kind, value) in WRITTEN.items()
    if isinstance(value, type) and issubclass(value, Struct)
}


class Html(HTMLParser):
    """What the tests ask of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        """Addresses that a reader may follow."""
        self.loads: list[str] = []
        """Addresses that the browser fetches by itself."""
        self.programs: list[str] = []
        self.captions = 0
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("id"):
            self.ids.append(str(given["id"]))
        if tag == "a" and given.get("href"):
            self.links.append(str(given["href"]))
        if tag == "link" and given.get("rel") not in {"alternate help", "canonical", "prev", "next"}:
            self.loads.append(str(given["href"]))
        if given.get("src"):
            self.loads.append(str(given["src"]))
        if tag == "figure" and given.get("class") == "snippet":
            self.programs.append(str(given["data-copy"]))
        self.captions += tag == "figcaption"


def build(site: Path, config: Path, root: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Build the site as `nox -s docs` does."""
    return subprocess.run(  # noqa: S603 (our own command)
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", str(config), "--site-dir", str(site)],
        cwd=root,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": HOME, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    have_results()
    folder = tmp_path_factory.mktemp("site")
    return folder, build(folder, ROOT / "mkdocs.yml")


@pytest.fixture(scope="module")
def site(built: tuple[Path, subprocess.CompletedProcess[str]]) -> Path:
    """The folder of the site; a strict build fails at its very end, so warnings fail one test only."""
    assert (built[0] / "index.html").exists(), built[1].stderr
    return built[0]


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Html]:
    """Every page: address below the site's -> what it holds."""
    return {
        f"{one.parent.relative_to(site)}/".removeprefix("./"): Html(one.read_text("utf-8"))
        for one in site.rglob("index.html")
    }


def inventory(site: Path) -> dict[str, str]:
    """Name -> address of every entry of `objects.inv`."""
    data = (site / "objects.inv").read_bytes().split(b"\n", 4)[4]
    rows = [line.split(" ") for line in zlib.decompress(data).decode().splitlines()]
    return {name: address.replace("$", name) for name, _, _, address, _ in rows}


def test_strict_build_has_nothing_to_say(built: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    _, done = built
    assert "WARNING" not in done.stderr
    assert done.returncode == 0, done.stderr


def test_every_inventory_entry_opens_at_its_anchor(site: Path, pages: dict[str, Html]) -> None:
    entries = inventory(site)
    assert len(entries) > len(STRUCTS)
    dead = {name: at for name, at in entries.items() if at.partition("#")[2] not in pages[at.partition("#")[0]].ids}
    assert dead == {}


@pytest.mark.parametrize("name", sorted(WRITTEN))
def test_inventory_has_every_name_and_member(site: Path, name: str) -> None:
    kind, value = PUBLIC[name]
    entries = inventory(site)
    members = [f".{one}" for one in getattr(value, "__struct_fields__", ())]
    members += [f".{one}" for one, found in getattr(value, "__dict__", {}).items() if isinstance(found, Alias)]
    wanted = [
        f"aiogram.{path}{member}"
        for path in (f"{kind}.{name}", f"api.{kind}.{stem(name)}.{name}")
        for member in ["", *members]
    ]
    assert [one for one in [*wanted, f"aiogram.api.{kind}.{name}"] if one not in entries] == []
    page = f"api/{kind}/{stem(name)}/"
    assert {entries[one].partition("#")[0] for one in wanted} == {page}
    if kind == "methods":
        assert entries[f"aiogram.Bot.{stem(name)}"] == f"{page}#aiogram.methods.{name}"


def test_no_id_stands_twice_on_a_page(pages: dict[str, Html]) -> None:
    twice = {path: one for path, page in pages.items() if (one := {i for i in page.ids if page.ids.count(i) > 1})}
    assert twice == {}


def test_every_link_within_the_site_leads_somewhere(site: Path, pages: dict[str, Html]) -> None:
    dead: list[tuple[str, str]] = []
    for path, page in pages.items():
        for link in page.links:
            address, _, anchor = urljoin(HOME + path, link).partition("#")
            if not address.startswith(HOME):
                continue
            target = unquote(address.removeprefix(HOME))
            if target in pages:
                dead += [(path, link)] if anchor and unquote(anchor) not in pages[target].ids else []
            elif not (site / target).is_file():
                dead.append((path, link))
    assert dead == []


def test_nothing_is_fetched_from_elsewhere(site: Path, pages: dict[str, Html]) -> None:
    for path, page in pages.items():
        for one in page.loads:
            assert not urlsplit(one).scheme, f"{path} loads {one}"
            assert (site / path / one.partition("?")[0]).exists(), f"{path} loads {one}, which is not there"
    for sheet in site.rglob("*.css"):
        assert not re.search(r"(?:url\(|@import\s+)['\"]?(?:https?:)?//", sheet.read_text("utf-8")), sheet


# Tables against the classes themselves: the site reads source, the tests read the running code.


def rows(site: Path, kind: str, name: str) -> dict[str, list[str]]:
    """Name of an attribute -> the cells of its row, as HTML."""
    text = (site / "api" / kind / stem(name) / "index.html").read_text("utf-8")
    found = re.findall(rf'<tr id="aiogram\.{kind}\.{name}\.(\w+)">(.*?)</tr>', text, re.DOTALL)
    return {row: re.findall(r"<td[^>]*>(.*?)</td>", cells, re.DOTALL) for row, cells in found}


def text_of(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", "", html)).split())


@pytest.mark.parametrize("name", sorted(STRUCTS))
def test_table_has_every_attribute_in_order_and_whether_it_is_required(site: Path, name: str) -> None:
    kind, struct = STRUCTS[name]
    table = rows(site, kind, name)
    assert [row for row in table if row in struct.__struct_fields__] == list(struct.__struct_fields__)
    required = {row for row in struct.__struct_fields__ if "required" in text_of(table[row][1])}
    assert required == set(required_fields(struct))


def required_fields(struct: type[Struct]) -> Iterator[str]:
    optional = len(struct.__struct_defaults__)
    fields = struct.__struct_fields__
    yield from fields[: len(fields) - optional]
    for field, default in zip(fields[len(fields) - optional :], struct.__struct_defaults__, strict=True):
        if default is NODEFAULT:
            yield field


@pytest.mark.parametrize("name", sorted(STRUCTS))
def test_table_shows_name_in_json_limits_and_a_description(site: Path, name: str) -> None:
    kind, struct = STRUCTS[name]
    table = rows(site, kind, name)
    for field, wire_name in zip(struct.__struct_fields__, struct.__struct_encode_fields__, strict=True):
        label, type_, description = table[field]
        assert ("in JSON" in label) is (field != wire_name)
        assert field == wire_name or f"<code>{wire_name}</code>" in label
        for limit in limits.limits(struct).get(field, ()):
            assert limit.words in text_of(type_)
        assert text_of(description)


@pytest.mark.parametrize("name", sorted(STRUCTS))
def test_every_type_in_a_table_links_to_its_page(site: Path, name: str) -> None:
    kind, struct = STRUCTS[name]
    table = rows(site, kind, name)
    for field in struct.__struct_fields__:
        cell = table[field][1]
        assert not re.search(r"Annotated|UnixTime|Optional\[", cell)
        # What is taken where nothing is given is a word there, and no annotation.
        words = re.sub(r"default \S+", "", text_of(cell))
        for used in set(re.findall(r"[A-Z]\w+", words)) & PUBLIC.keys():
            if used not in WRITTEN:
                assert f"/{stem(used)}/" not in cell
                continue
            assert re.search(rf'href="[^"]*/{stem(used)}/#aiogram\.types\.{used}"|href="#aiogram\.types\.{used}"', cell)
        for used in structs_in(get_type_hints(struct)[field]):
            assert used in text_of(cell) or UNIONS.get(used, set[str]()) & set(re.findall(r"\w+", text_of(cell)))


UNIONS: dict[str, set[str]] = {}
"""Type -> the unions that it is a member of."""
for name, (_, value) in PUBLIC.items():
    for member in get_args(value):
        UNIONS.setdefault(getattr(member, "__name__", ""), set()).add(name)


def structs_in(hint: Any) -> Iterator[str]:
    """Name the types that an annotation leads to."""
    if isinstance(hint, type) and issubclass(hint, Struct):
        yield hint.__name__
    for argument in get_args(hint):
        yield from structs_in(argument)


@pytest.mark.parametrize("name", sorted(name for name, (_, value) in WRITTEN.items() if get_origin(value) is not None))
def test_page_of_a_union_links_to_every_member(site: Path, name: str) -> None:
    text = (site / "api" / "types" / stem(name) / "index.html").read_text("utf-8")
    (table,) = re.findall(r'<table class="fields fields--members".*?</table>', text, re.DOTALL)
    members = {one.__name__ for one in get_args(PUBLIC[name][1])} & WRITTEN.keys()
    assert set(re.findall(r'href="\.\./\w+/#aiogram\.types\.(\w+)"', table)) == members


def test_docstring_of_the_class_is_not_printed(site: Path) -> None:
    text = text_of((site / "api/types/callback_query/index.html").read_text("utf-8"))
    assert "Source:" not in text
    assert "Received as Update.callback_query" not in text


@pytest.mark.parametrize("kind", ["types", "methods"])
def test_index_has_a_line_for_everything_and_links_what_has_a_page(site: Path, kind: str) -> None:
    text = (site / "api" / kind / "index.html").read_text("utf-8")
    lines = re.findall(r"<tr>\s*<td[^>]*>(.*?)</td>\s*<td[^>]*>(.+?)</td>\s*</tr>", text)
    titles = {name if kind == "types" else api_name(name): name for name, (one, _) in PUBLIC.items() if one == kind}
    assert sorted(text_of(cell) for cell, _ in lines) == sorted(titles)
    linked = {titles[text_of(cell)]: cell for cell, _ in lines if "<a " in cell}
    assert linked.keys() == {name for name, (one, _) in WRITTEN.items() if one == kind}
    assert [name for name, cell in linked.items() if f'href="{stem(name)}/"' not in cell] == []


def test_index_has_the_official_sections_in_their_order(site: Path) -> None:
    text = (site / "api" / "methods" / "index.html").read_text("utf-8")
    facts: dict[str, Any] = json.loads((ROOT / "facts" / "bot_api.json").read_text("utf-8"))["methods"]
    official = list(dict.fromkeys(one["section"] for one in facts.values()))
    assert [text_of(one).rstrip("¶") for one in re.findall(r"<h2[^>]*>(.*?)</h2>", text)] == official
    parts = text.partition('id="payments"')[2].partition("<h2")[0]
    assert [name for name in facts if f">{name}<" in parts] == [
        name for name in facts if facts[name]["section"] == "Payments"
    ]


def test_api_page_has_its_place(pages: dict[str, Html]) -> None:
    path = "api/types/callback_query/"
    links = [urljoin(path, link) for link in pages[path].links]
    assert "api/types/" in links, "breadcrumbs"
    assert "api/types/chat/" in links, "the next page"
    assert "api/types/callback_game/" in links, "the page before"


def test_sidebar_of_a_large_section_lists_one_initial() -> None:
    titles = ["Index", *(f"A{number}" for number in range(hooks.LISTED)), "Bar", "baz"]
    pages: Any = [SimpleNamespace(title=title) for title in titles]
    assert [one.title for one in hooks.neighbours(pages)[-1]] == ["Bar", "baz"]
    assert hooks.neighbours(pages[:5]) == [pages[1:5]] * 5


def test_snippets_copy_as_programs_and_show_their_captions(pages: dict[str, Html]) -> None:
    shown = sorted(program for page in pages.values() for program in page.programs)
    snippets = [one for one in all_snippets() if one.path.is_relative_to(ROOT / "docs")]
    assert shown == sorted(one.program for one in snippets)
    assert sum(page.captions for page in pages.values()) == sum(bool(one.fixtures) for one in snippets)


def test_search_has_an_entry_a_row(site: Path, pages: dict[str, Html]) -> None:
    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))
    entries = {one["location"]: one["title"] for one in index["docs"]}
    assert entries["api/types/callback_query/#aiogram.types.CallbackQuery.data"] == "CallbackQuery.data"
    assert entries["api/types/message/#aiogram.types.Message.answer_photo"] == "Message.answer_photo"
    assert "Bad Request: MESSAGE_TOO_LONG" in entries.values()
    dead = [at for at in entries if "#" in at and at.partition("#")[2] not in pages[at.partition("#")[0]].ids]
    assert dead == []


def test_search_leaves_out_pictures_calls_and_what_other_pages_say_of_themselves(site: Path) -> None:
    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))
    page = [one for one in index["docs"] if one["location"].startswith("api/methods/answer_callback_query/")]
    assert {"usage", "as-object", "aliases", "related-pages"}.isdisjoint(
        one["location"].partition("#")[2] for one in page
    )
    texts = " ".join(one["text"] for one in page)
    # The code is there, and not what came of it.
    assert "async for update in bot.updates()" in texts
    assert "POST /bot" not in texts
    assert "12:00" not in texts


# A small project of its own, with the site's configuration: what a writer gets wrong.


@pytest.fixture
def project(tmp_path: Path) -> Path:
    text = configuration()
    for folder in ("docs/_machinery", "aiogram"):
        text = text.replace(folder, str(ROOT / folder))
    text = text.replace("paths: [.]", f"paths: [{ROOT}]").replace(f"{ROOT}/aiogram reference", "aiogram reference")
    text = text.replace("docs._machinery.griffe_extension", str(ROOT / "docs/_machinery/griffe_extension.py"))
    (tmp_path / "mkdocs.yml").write_text(text, "utf-8")
    (tmp_path / "docs" / "api" / "types").mkdir(parents=True)
    (tmp_path / "docs" / "index.md").write_text("# Home\n", "utf-8")
    return tmp_path


def write(project: Path, text: str) -> None:
    page = project / "docs" / "api" / "types" / "user.md"
    page.write_text(f"# User {{ #aiogram.types.User }}\n\n{text}\n", "utf-8")


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ("[User][aiogram.types.Usr]", "Could not find cross-reference target 'aiogram.types.Usr'"),
        ("::: aiogram.types.Usr", "aiogram.types.Usr could not be found"),
        ("[User](usr.md)", "contains a link 'usr.md'"),
        ("[User](#nowhere)", "#nowhere"),
        ("```{.python fixture:nobody_knows}\npass\n```", "no fixture 'nobody_knows'"),
        ("```{.python}\nprint(\n```", "'(' was never closed"),
        ("```{.python}\nx = 1\n```", "the snippet that begins with 'x = 1' has no result of this state of the project"),
    ],
)
def test_mistake_on_a_page_fails_the_build_and_names_the_page(project: Path, page: str, message: str) -> None:
    (project / "docs" / "api" / "types" / "user.md").write_text(
        f"# User {{ #aiogram.types.User }}\n\n{page}\n", "utf-8"
    )
    done = build(project / "site", project / "mkdocs.yml", project)
    assert done.returncode != 0
    assert message in done.stderr
    assert "api/types/user.md" in done.stderr


def test_link_to_a_page_to_come_is_plain_text_until_the_page_is_there(project: Path) -> None:
    (project / "docs" / "_machinery").mkdir()
    (project / "docs" / "_machinery" / "pages_to_come.txt").write_text("Chat\n", "utf-8")
    write(project, "It is in a [`Chat`](chat.md#aiogram.types.Chat.id), see [Home](../../index.md).")
    done = build(project / "site", project / "mkdocs.yml", project)
    assert done.returncode == 0, done.stderr
    page = project / "site" / "api" / "types" / "user" / "index.html"
    text = page.read_text("utf-8").partition("It is in")[2].partition("</p>")[0]
    assert text.startswith(" a <span><code>Chat</code></span>, see <a href=")
    (project / "docs" / "api" / "types" / "chat.md").write_text("# Chat { #aiogram.types.Chat }\n", "utf-8")
    assert build(project / "site", project / "mkdocs.yml", project).returncode != 0
    assert '<a href="../chat/#aiogram.types.Chat.id">' in page.read_text("utf-8")


def test_page_that_is_in_no_navigation_fails_the_build_and_is_named(project: Path) -> None:
    (project / "docs" / "guides").mkdir()
    (project / "docs" / "guides" / "orphan.md").write_text("# Orphan\n", "utf-8")
    done = build(project / "site", project / "mkdocs.yml", project)
    assert done.returncode != 0
    assert "guides/orphan.md" in done.stderr


def test_repository_is_named_by_the_environment(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPO_URL", "https://github.com/someone/something")
    write(project, "Text.")
    assert build(project / "site", project / "mkdocs.yml", project).returncode == 0
    text = (project / "site" / "api" / "types" / "user" / "index.html").read_text("utf-8")
    assert "https://github.com/someone/something/edit/main/docs/api/types/user.md" in text
    assert 'data-md-component="source"' not in text, "it fetches the number of stars from elsewhere"


def test_project_without_a_mistake_builds(project: Path) -> None:
    write(project, "::: aiogram.types.User")
    done = build(project / "site", project / "mkdocs.yml", project)
    assert done.returncode == 0, done.stderr
    assert "/edit/main/" not in (project / "site" / "api" / "types" / "user" / "index.html").read_text("utf-8")


def twins(site: Path) -> dict[str, str]:
    return {path.relative_to(site).as_posix(): path.read_text("utf-8") for path in site.rglob("*.md")}


def test_every_page_has_its_markdown_twin_and_leads_to_it(site: Path) -> None:
    sources = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")}
    found = twins(site)
    assert found.keys() == sources | {"api/types/index.md", "api/methods/index.md", "coverage.md"}
    listed = (site / "llms.txt").read_text("utf-8")
    for uri in found:
        assert f"({HOME}{uri})" in listed
        page = site / (uri.removesuffix("index.md") if uri.endswith("index.md") else uri.removesuffix(".md"))
        text = (page / "index.html").read_text("utf-8")
        (link,) = re.findall(r'<link rel="?alternate help"? type="?text/markdown"? href="?([^">]+)"?>', text)
        assert urljoin(f"{page.relative_to(site).as_posix()}/", link).removeprefix("./") == uri or link == "index.md"


def test_twin_has_every_table_result_and_note_as_markdown(site: Path) -> None:
    for uri, text in twins(site).items():
        prose = re.sub(r"^(`{3,}).*?^\1$", "", text, flags=re.DOTALL | re.MULTILINE)
        assert not re.search(r"^(?::::|!!!)|^#.*\{ ?#", prose, re.MULTILINE), uri
        assert "][aiogram." not in prose, uri
    text = twins(site)["api/types/callback_query.md"]
    assert text.startswith("# CallbackQuery\n\n## Description\n")
    assert "\n| Name | Type | Description |\n| --- | --- | --- |\n| `id` | `str`; required | " in text
    example = text.partition("### Thank the person who pressed")[2].partition("###")[0]
    assert "*Ann has pressed **Like** under the bot's message.*\n\n```python\nfrom aiogram import Bot" in example
    assert "Example Bot: How do you like it?\n  [Like]\nThe app shows: Thanks, Ann!" in example
    assert "Output:\n\n```text\nlike\n```" in example
    assert 'answerCallbackQuery {"callback_query_id": ' in example


def test_links_between_twins_lead_somewhere(site: Path) -> None:
    known = twins(site)
    for uri, text in known.items():
        prose = re.sub(r"^(`{3,}).*?^\1$", "", text, flags=re.DOTALL | re.MULTILINE)
        for target in re.findall(r"\]\(([^):#]+\.md)(?:#[^)]*)?\)", prose):
            there = os.path.normpath(os.path.join(os.path.dirname(uri), target))  # noqa: PTH118, PTH120 (no path of a file)
            assert there in known, f"{uri} -> {target}"


def test_coverage_counts_what_has_run(site: Path) -> None:
    text = twins(site)["coverage.md"]
    snippets = list(all_snippets(ROOT))
    assert f"| Snippets that ran, in their page and as copied programs | {len(snippets)} |" in text
    elsewhere = sum(bool(why_not_here(one.code, one.fixtures)) for one in snippets)
    assert f"| Snippets with a Run button | {len(snippets) - elsewhere} |" in text
    assert "| Snippets that were skipped | 0 |" in text
    assert re.search(r"\| Limits, each tried at its edge and one past it \| \d{3} \|", text)
    session = last_session(ROOT)
    assert session is not None
    whole = f"{session.began:%Y-%m-%d, %H:%M} UTC" if session.snippets == len(snippets) else "several: "
    assert f"| Date of the run | {whole}" in text
    assert "| Getting updates | 4 | 4 |  |" in text
