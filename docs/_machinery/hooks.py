"""What the site adds to mkdocs: every hook, in this one file.

The API has a page a type and a page a method. They are kept out of the navigation, which every
page repeats, and get their place in it (section, neighbours, previous and next) from here.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markdown.extensions.toc import slugify
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File
from mkdocs.structure.nav import Section

from aiogram.api.names import api_name, stem
from docs._machinery import to_come
from docs._machinery.coverage import coverage_page
from docs._machinery.facts import FACTS
from docs._machinery.here import stories_outside
from docs._machinery.index_pages import Entry, index_page
from docs._machinery.kept_pages import Pages
from docs._machinery.package import read_package
from docs._machinery.policy import with_policy
from docs._machinery.rendering import FENCE, Fitting, building, caption, stories
from docs._machinery.result_files import read_result, sources
from docs._machinery.runtime import site_files, version
from docs._machinery.twins import table_of_contents, twin

if TYPE_CHECKING:
    from collections.abc import Container

    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

    from docs._machinery.griffe_extension import Field, Helper, Reference
    from docs._machinery.results import Result
    from docs._machinery.snippets import Snippet

LISTED = 60
"""How many neighbours the sidebar lists; where a section has more, those with the same initial letter."""

LEADS = {
    "types": ("Type", "Objects that Telegram sends and takes, in the order of the official documentation."),
    "methods": ("Method", "Calls that a bot can make, in the order of the official documentation."),
}
"""Section -> what its pages are, and the first sentence of its index page."""

UNSEARCHED = ("usage", "aliases", "related-pages")
"""Sections of API pages that say what other pages say of themselves: in the search they stand before those."""

_ERROR = re.compile(
    r"<tr>(?P<cells>\s*<td[^>]*>(?P<code>\d{3})</td>\s*<td[^>]*><code>(?P<text>.*?)</code></td>)", re.DOTALL
)
"""A row of the table of errors."""


@dataclass(frozen=True)
class Object:
    """What an API page is about."""

    section: str
    """`types` or `methods`."""
    name: str
    tables: Reference

    @property
    def uri(self) -> str:
        """The page: `api/types/callback_query.md`."""
        return f"api/{self.section}/{stem(self.name)}.md"

    @property
    def path(self) -> str:
        """Public path: `aiogram.types.CallbackQuery`."""
        return f"aiogram.{self.section}.{self.name}"

    @property
    def title(self) -> str:
        """Telegram's name."""
        return self.name if self.section == "types" else api_name(self.name)


# Filled anew by each build: a live preview builds many times in one process.
_objects: dict[str, Object] = {}
"""Page, as in `api/types/user.md` -> what it is about; in the order of the titles."""

_to_come: set[str] = set()
"""The pages that are listed as to come."""

_sections: dict[str, tuple[Section, list[Page], dict[str, list[Page]]]] = {}
"""`types` and `methods` -> the section of the navigation, its index page and pages, and what each has beside it."""

_sources: dict[str, str] = {}
"""Page -> its Markdown."""

_kept: list[Pages] = []
"""What the pages of this build become: one."""

_rows: dict[str, list[dict[str, Any]]] = {}
"""Page -> its aliases or errors, as entries of the search."""


def on_startup(command: str, dirty: bool) -> None:  # noqa: ARG001, FBT001 (mkdocs' own)
    """Take note of what the site is built for."""
    building.preview = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Draw Python fences and tables our way; offer no edit link where nothing says which repository."""
    stories.cache_clear()
    sources.cache_clear()
    stories_outside.cache_clear()
    building.root = Path(config.config_file_path).parent
    settings: Any = config
    settings.mdx_configs.setdefault("pymdownx.superfences", {})["custom_fences"] = [FENCE]
    settings.markdown_extensions.append(Fitting(_to_come))
    if not config.repo_url:
        config.edit_uri = None
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Find out what the pages are about, write the index page of each section, and add what runs snippets."""
    _sources.clear()
    runtime = site_files(building.root)
    building.runtime = version(runtime) if runtime else ""
    for name, contents in runtime.items():
        uri = f"assets/run/{building.runtime}/{name}"
        given = {"abs_src_path": str(contents)} if isinstance(contents, Path) else {"content": contents}
        files.append(File.generated(config, uri, **given))
    handler = _plugin(config, "mkdocstrings").get_handler("python")
    read_package(handler)
    found = [
        Object(section, name, tables)
        for section in LEADS
        for name, tables in handler.collect(f"aiogram.{section}", handler.get_options({})).extra["reference"].items()
    ]
    _objects.clear()
    _objects.update({one.uri: one for one in sorted(found, key=lambda one: one.title.lower())})
    _kept[:] = [Pages(config, {one.path: one.tables for one in found}, Path(__file__))]
    listed = dict(to_come.read(Path(config.docs_dir)))
    _to_come.clear()
    _to_come.update(uri for uri, one in _objects.items() if one.title in listed and uri not in files.src_uris)
    for section, (kind, lead) in LEADS.items():
        text = index_page(kind, lead, (_entry(one, files) for one in found if one.section == section))
        files.append(File.generated(config, f"api/{section}/index.md", content=text))
    pages = {section: (len(_files(files, section)), _count(section)) for section in LEADS}
    files.append(File.generated(config, "coverage.md", content=coverage_page(_kept[0].tallies(), pages, building.root)))
    return files


def _count(section: str) -> int:
    return sum(one.section == section for one in _objects.values())


def _files(files: Files, section: str) -> list[File]:
    # Whether a type or method may be without a page is the page checks' business.
    uris = (uri for uri, one in _objects.items() if one.section == section)
    return [file for uri in uris if (file := files.get_file_from_path(uri)) is not None]


def _entry(one: Object, files: Files) -> Entry:
    facts = one.tables.facts
    if facts is None:
        raise PluginError(f"{one.title} has no place in the official order, nor has a base of it: see {FACTS.name}")
    page = f"{stem(one.name)}.md" if files.get_file_from_path(one.uri) else None
    return Entry(one.title, facts.section, facts.number, one.tables.summary, page)


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Give each API page its section, and the pages before and after it; render what has changed."""
    _sections.clear()
    for name in LEADS:
        index: Any = files.src_uris[f"api/{name}/index.md"].page
        for section in nav.items:
            if isinstance(section, Section) and index in section.children:
                pages: list[Any] = [index, *(file.page for file in _files(files, name))]
                _chain(pages, section)
                _sections[name] = section, pages, {}
    there = {file.src_uri for file in files.documentation_pages()}
    _kept[0].render(files, nav, _to_come, lambda page: _twin(page, config, there))
    return nav


def _chain(pages: list[Page], section: Section) -> None:
    for page, following in zip(pages, [*pages[1:], pages[0].next_page], strict=True):
        page.parent = section
        page.next_page = following
        if following is not None:
            following.previous_page = page


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG001
    """Keep the source of a page for its Markdown twin."""
    _sources[page.file.src_uri] = markdown


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Anchor the rows of aliases and errors, and lead `Bot.send_message` to the page of `sendMessage`."""
    name = posixpath.basename(page.file.src_uri)
    html += f'<p class="twin"><a href="{_twin_of(page)}">{name}</a>: this page as Markdown</p>'
    about = _objects.get(page.file.src_uri)
    if about is None:
        return html
    html = _hide_from_search(html)
    _register(config, page, f"aiogram.api.{about.section}.{about.name}", about.path, "class")
    if about.section == "types":
        return _anchor_aliases(html, page, about, config)
    _register(config, page, f"aiogram.Bot.{stem(about.name)}", about.path)
    return _anchor_errors(html, page)


def _hide_from_search(html: str) -> str:
    parts = re.split("(?=<h2 )", html)
    hidden = tuple(f'<h2 id="{name}"' for name in UNSEARCHED)
    return "".join(
        re.sub("<(h[23]) ", r'<\1 data-search-exclude="" ', part) if part.startswith(hidden) else part for part in parts
    )


def _anchor_aliases(html: str, page: Page, about: Object, config: MkDocsConfig) -> str:
    before, head, aliases = html.partition('id="aliases"')
    _rows[page.file.src_uri] = []
    for name in about.tables.aliases:
        path = f"{about.path}.{name}"
        shown = name.replace("_", "_(?:<wbr>)?")
        row = re.compile(rf"<tr>(\s*<td[^>]*>(?:<a [^>]*>)?<code>{shown}</code>(?:</a>)?)(.*?</tr>)", re.DOTALL)
        if found := row.search(aliases):
            link = f'<a class="headerlink" href="#{path}" title="Permanent link">&para;</a>'
            anchored = f'<tr id="{path}">{found[1]}{link}{found[2]}'
            aliases = aliases[: found.start()] + anchored + aliases[found.end() :]
            described = _plain(found[2].rpartition("<td")[2].partition(">")[2])
            _rows[page.file.src_uri].append(
                {"location": f"{page.url}#{path}", "title": f"{about.name}.{name}", "text": described}
            )
            _register(config, page, path, path)
            _register(config, page, f"{about.tables.module}.{about.name}.{name}", path)
    return before + head + aliases


def _anchor_errors(html: str, page: Page) -> str:
    before, head, errors = html.partition('id="errors"')
    found = _rows[page.file.src_uri] = []
    anchors: set[str] = set()

    def anchor(row: re.Match[str]) -> str:
        text = _plain(row["text"])
        name = slugify(f"error {row['code']} {text}", "-")
        if name in anchors:
            return row[0]
        anchors.add(name)
        found.append({"location": f"{page.url}#{name}", "title": text, "text": f"{page.title}, code {row['code']}"})
        return f'<tr id="{name}">{row["cells"]}'

    return before + head + _ERROR.sub(anchor, errors)


def _plain(html: str) -> str:
    return unescape(re.sub(r"<.*?>", "", html)).strip()


def _register(config: MkDocsConfig, page: Page, name: str, anchor: str, role: str = "method") -> None:
    """Make `name` known to links in prose and to `objects.inv`."""
    _plugin(config, "autorefs").register_anchor(page, name, anchor, primary=name == anchor)
    _plugin(config, "mkdocstrings").handlers.inventory.register(name, "py", role, f"{page.url}#{anchor}")


@event_priority(-200)  # once the references between pages are links
def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG001
    """Draw the pages that have changed, or have others beside them."""
    for _, pages, beside in _sections.values():
        beside.update(zip((page.file.src_uri for page in pages), neighbours(pages), strict=True))
    _kept[0].frame(env, files, _list_neighbours, _finish)
    return env


def _list_neighbours(page: Page) -> None:
    for section, pages, beside in _sections.values():
        section.children = [pages[0], *beside.get(page.file.src_uri, ())]


def on_page_context(context: Any, page: Page, config: MkDocsConfig, nav: Navigation) -> Any:  # noqa: ARG001
    """List a page's neighbours beside it, and put the rows of its tables into the search."""
    _list_neighbours(page)
    about = _objects.get(page.file.src_uri)
    if about is not None:
        entries = [*_field_entries(page, about), *_rows.get(page.file.src_uri, ())]
        _plugin(config, "material/search").search_index.entries.extend(entries)
    return context


def _twin_of(page: Page) -> str:
    """Return where the twin of a page is, seen from the page."""
    return posixpath.relpath(page.file.src_uri, posixpath.dirname(page.file.dest_uri) or ".")


def _finish(page: Page, output: str) -> str:
    """Let a page load what is on the site, and nothing else; tell programs of its twin."""
    # With a second word, since the theme takes a link that is an alternate and nothing else for another language.
    link = f'<link rel="alternate help" type="text/markdown" href="{_twin_of(page)}">'
    return with_policy(output.replace("</head>", f"{link}</head>", 1))


def on_post_build(config: MkDocsConfig) -> None:
    """Write the Markdown twins, and the list of them."""
    site = Path(config.site_dir)
    for uri, text in _kept[0].twins().items():
        (site / uri).parent.mkdir(parents=True, exist_ok=True)
        (site / uri).write_text(text, "utf-8")
    described: Any = config.site_description
    listed = table_of_contents(config.site_name, described, _listed_pages(config))
    (site / "llms.txt").write_text(listed, "utf-8")


def _twin(page: Page, config: MkDocsConfig, there: Container[str]) -> str:
    uri = page.file.src_uri
    tables = {one.path: one.tables for one in _objects.values()}
    path = Path(config.docs_dir, uri)
    return twin(str(page.markdown), path, uri, tables=tables, caption=caption, result=_result, there=there)


def _result(snippet: Snippet) -> Result | None:
    return read_result(snippet.code, snippet.fixtures, building.root)


def _listed_pages(config: MkDocsConfig) -> dict[str, list[tuple[str, str, str]]]:
    found: dict[str, list[tuple[str, str, str]]] = {}
    for uri, source in sorted(_sources.items()):
        about = _objects.get(uri)
        first = uri.removeprefix("api/").partition("/")[0] if "/" in uri else "start"
        heading = next(line for line in source.split("\n") if line.startswith("# ")).removeprefix("# ")
        title = about.title if about else heading
        summary = about.tables.summary if about else ""
        found.setdefault(first.capitalize(), []).append((title, f"{config.site_url}{uri}", summary))
    return found


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:  # noqa: ARG001
    """Do the same for the page that is shown where there is none."""
    return with_policy(output_content) if template_name.endswith(".html") else output_content


def neighbours(pages: list[Page]) -> list[list[Page]]:
    """Return what the sidebar lists beside each of the pages of a section, its index page first."""
    rest = pages[1:]
    if len(pages) <= LISTED:
        return [rest for _ in pages]
    listed: dict[str, list[Page]] = {_initial(one): [] for one in pages}
    for one in rest:
        listed[_initial(one)].append(one)
    return [listed[_initial(one)] for one in pages]


def _initial(page: Page) -> str:
    return str(page.title)[0].lower()


def _field_entries(page: Page, about: Object) -> list[dict[str, Any]]:
    # A dot divides words and an underscore does not, so `Message.reply_markup` does not find arguments of sendMessage.
    title = f"{about.name}.{{}}" if about.section == "types" else f"{stem(about.name)}({{}})"
    rows: list[Field | Helper] = [*about.tables.fields, *about.tables.helpers]
    return [
        {
            "location": f"{page.url}#{about.path}.{row.name}",
            "title": title.format(row.name),
            "text": " ".join(row.text.replace("`", "").split()),
        }
        for row in rows
    ]


def _plugin(config: MkDocsConfig, name: str) -> Any:
    plugins: Any = config.plugins
    return plugins[name]
