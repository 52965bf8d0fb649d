"""What each page of the site becomes, kept from build to build: its HTML, its twin, its entries in the search.

mkdocs goes over the pages twice: first it makes HTML of Markdown, then, when it knows what can be linked, it puts that
into the template. Both are kept, in `kept.py`'s way. What has to be made is made in several processes before mkdocs
asks for it, by the same functions.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from jinja2 import BytecodeCache
from mkdocs.commands.build import get_context
from mkdocs.structure.nav import Section
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocstrings import Inventory
from typing_extensions import override

import aiogram
from docs._machinery.coverage import Tally, tally
from docs._machinery.here import stories_outside
from docs._machinery.kept import Keeper, contents, hashed, in_processes, look
from docs._machinery.rendering import building, stories
from docs._machinery.result_files import sources, state_of
from docs._machinery.snippets import pages as source_pages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from jinja2 import Environment
    from jinja2.bccache import Bucket
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure import StructureItem
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation

    from docs._machinery.griffe_extension import Reference

MACHINERY = Path(__file__).parent
_PACKAGE = Path(aiogram.__file__).parent
_READ = ("api/types", "api/methods", "testing/handlers")
"""Folders of the package that the site reads, or only the runs of snippets use: what comes of them is looked at."""

_ELSEWHERE = frozenset({"config_file", "config_file_path", "site_dir", "strict"})
"""Settings that no page shows: where the site is built, and whether a warning fails the build."""


def _code() -> str:
    """Hash what makes the pages: our code as this process has loaded it, and the versions of everything installed."""
    ours = sorted(MACHINERY.rglob("*.py"))
    package = [
        path
        for path in sorted(_PACKAGE.rglob("*.py"))
        if path.parent.relative_to(_PACKAGE).as_posix() not in _READ or path.name in {"__init__.py", "base.py"}
    ]
    installed = sorted(one.name for entry in sys.path for one in Path(entry).glob("*.dist-info"))
    return hashed(sys.version, installed, contents(ours, MACHINERY), contents(package, _PACKAGE))


CODE = _code()


class Heading(msgspec.Struct, array_like=True):
    """A line of a table of contents."""

    title: str
    id: str
    level: int
    children: list[Heading]


class Anchor(msgspec.Struct, array_like=True):
    """Something on the page that references can lead to."""

    identifier: str
    anchor: str | None
    title: str | None
    primary: bool


class Item(msgspec.Struct, array_like=True):
    """A line of `objects.inv`."""

    name: str
    domain: str
    role: str
    uri: str
    priority: int
    dispname: str | None


class Rendered(msgspec.Struct):
    """What the Markdown of a page becomes, and all that others learn of it."""

    content: str
    toc: list[Heading]
    title: str | None
    ids: list[str]
    links: dict[str, dict[str, str]]
    """Page -> anchor there -> how it is linked here."""
    anchors: list[Anchor]
    inventory: list[Item]
    twin: str


class Searched(msgspec.Struct):
    """The entries of a page in the search."""

    entries: list[dict[str, Any]]


class Framed(msgspec.Struct):
    """A page in the theme's template."""

    html: str


class _Compiled(BytecodeCache):
    """The templates as this process has compiled them; jinja compares their source."""

    def __init__(self) -> None:
        self._known: dict[str, bytes] = {}

    @override
    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._known:
            bucket.bytecode_from_string(self._known[bucket.key])

    @override
    def dump_bytecode(self, bucket: Bucket) -> None:
        self._known[bucket.key] = bucket.bytecode_to_string()


_compiled = _Compiled()


class Pages:
    """The pages of one build."""

    def __init__(self, config: MkDocsConfig, tables: Mapping[str, Reference], hooks: Path) -> None:
        """Begin; `tables` are by public path, `hooks` is the file with the hooks, which every build loads anew."""
        self._config = config
        self._tables = tables
        settings: Any = config
        folders = [settings.theme.custom_dir, settings.plugins["mkdocstrings"].config.custom_templates]
        files = sorted(path for one in folders if one for path in Path(one).rglob("*") if path.is_file())
        given = [
            {name: value for name, value in one.items() if name not in _ELSEWHERE} for one in settings.user_configs
        ]
        self._site = hashed(
            CODE,
            hooks.read_bytes(),
            contents(files, MACHINERY),
            given,
            [config.site_url, config.repo_url, config.edit_uri, config.docs_dir],
            building.preview,
            building.runtime,
        )
        address = hashed(config.site_url, config.repo_url, building.preview)
        states: dict[str, Callable[[str], str | None]] = {
            "result": lambda name: state_of(name, building.root, preview=building.preview),
            "story": lambda name: hashed(stories().get(name)),
            "outside": lambda _: hashed(sorted(stories_outside(building.root))),
            "tables": self._state_of_tables,
        }
        self.keeper = Keeper(building.root, address, states)
        self.keeper.tidy()
        self._contents: dict[str, str] = {}
        self._rendered: dict[str, Rendered] = {}
        self._frame_keys: dict[str, str] = {}

    def _state_of_tables(self, path: str) -> str:
        tables = self._tables.get(path)
        # Of other objects of the package, their docstrings show what they will.
        return sources(building.root) if tables is None else tables.state

    def key(self, *parts: object) -> str:
        """Return the key of what is made of these parts, on this site as it is built."""
        return hashed(self._site, *parts)

    def tallies(self) -> dict[Path, Tally]:
        """Return what there is to be counted on each page, the README included."""
        texts = {path: path.read_bytes() for path in source_pages(building.root) if path.is_file()}

        def count(paths: Iterable[Path]) -> dict[Path, Tally]:
            return {path: self._tally(path, texts[path]) for path in paths}

        missing = [path for path in texts if self.keeper.kept(Tally, *self._tally_of(path, texts[path])) is None]
        in_processes(count, missing)
        return count(texts)

    def _tally_of(self, path: Path, text: bytes) -> tuple[str, str]:
        name = path.relative_to(building.root).as_posix()
        return name, self.key(name, text)

    def _tally(self, path: Path, text: bytes) -> Tally:
        return self.keeper.get(Tally, *self._tally_of(path, text), lambda: tally(path, building.root))

    # First the Markdown.

    def render(self, files: Files, nav: Navigation, to_come: Iterable[str], twin: Callable[[Page], str]) -> None:
        """Arrange that each page is rendered by what is kept, and render those that have changed."""
        plugins: Any = self._config.plugins
        self._files, self._nav = files, nav
        self._twin = twin
        self._around = hashed(sorted((one.src_uri, one.url, one.inclusion.name) for one in files), sorted(to_come))
        handler = plugins["mkdocstrings"].get_handler("python")
        handler.collect = partial(_collect, handler.collect)
        pages = [file.page for file in files.documentation_pages() if file.page is not None]
        for page in pages:
            # In place of the method that mkdocs calls.
            vars(page)["render"] = partial(self._render, page)
        missing = [page for page in pages if self._kept(page) is None]
        in_processes(self._render_all, missing)

    def _read(self, page: Page) -> None:
        page.read_source(self._config)
        read = self._config.plugins.on_page_markdown(
            str(page.markdown), page=page, config=self._config, files=self._files
        )
        page.markdown = read

    def _kept(self, page: Page) -> Rendered | None:
        self._read(page)
        found = self.keeper.kept(Rendered, page.file.src_uri, self._key(page))
        if found is not None:
            self._rendered[page.file.src_uri] = found
        return found

    def _key(self, page: Page) -> str:
        return self.key(self._around, page.file.src_uri, page.url, page.markdown, page.meta)

    def _render_all(self, pages: list[Page]) -> None:
        for page in pages:
            self._read(page)
            self._make(page)

    def _make(self, page: Page) -> Rendered:
        return self.keeper.make(Rendered, page.file.src_uri, self._key(page), lambda: self._work(page))

    def _render(self, page: Page, config: MkDocsConfig, files: Files) -> None:
        """Do what `Page.render` does."""
        uri = page.file.src_uri
        done = self._rendered.get(uri) or self.keeper.kept(Rendered, uri, self._key(page)) or self._make(page)
        self._rendered[uri] = done
        page.content = done.content
        page.toc = _toc(done.toc)
        page._title_from_render = done.title  # noqa: SLF001 (where mkdocs keeps it)
        page.present_anchor_ids = set(done.ids)
        page.links_to_anchors = {
            file: links for name, links in done.links.items() if (file := files.get_file_from_path(name)) is not None
        }
        plugins: Any = config.plugins
        for one in done.anchors:
            plugins["autorefs"].register_anchor(page, one.identifier, one.anchor, title=one.title, primary=one.primary)
        inventory = plugins["mkdocstrings"].handlers.inventory
        for item in done.inventory:
            # What is registered last is what a name means, unless it is another name for something.
            if item.priority == 1 or item.name not in inventory:
                inventory.register(**msgspec.structs.asdict(item))

    def _work(self, page: Page) -> Rendered:
        """Let mkdocs render a page, and note what it tells the plugins."""
        plugins: Any = self._config.plugins
        anchors: list[Anchor] = []

        def register(
            _: Page, identifier: str, anchor: str | None = None, *, title: str | None = None, primary: bool = True
        ) -> None:
            anchors.append(Anchor(identifier, anchor, title, primary))

        handlers = plugins["mkdocstrings"].handlers
        inventory = handlers.inventory
        plugins["autorefs"].register_anchor = register
        handlers.inventory = Inventory()
        try:
            Page.render(page, self._config, self._files)
            items = [
                Item(*(getattr(one, name) for name in Item.__struct_fields__)) for one in handlers.inventory.values()
            ]
        finally:
            del plugins["autorefs"].register_anchor
            handlers.inventory = inventory
        return Rendered(
            content=str(page.content),
            toc=[_heading(one) for one in page.toc],
            title=page._title_from_render,  # noqa: SLF001
            ids=sorted(page.present_anchor_ids or ()),
            links={file.src_uri: links for file, links in (page.links_to_anchors or {}).items()},
            anchors=anchors,
            inventory=items,
            twin=self._twin(page),
        )

    def twins(self) -> dict[str, str]:
        """Return the twin of each page."""
        return {uri: done.twin for uri, done in self._rendered.items()}

    # Then the template.

    def frame(
        self, env: Environment, files: Files, show: Callable[[Page], None], finish: Callable[[Page, str], str]
    ) -> None:
        """Arrange that each page gets its frame and its entries from what is kept, and make those that are missing.

        `show` shows in the navigation what belongs beside a page; `finish` adds what stands outside of the template.
        """
        plugins: Any = self._config.plugins
        self._show, self._finish = show, finish
        index = plugins["material/search"].search_index
        index.add_entry_from_context = partial(self._search, index, index.add_entry_from_context)
        env.bytecode_cache = _compiled
        self._get_template = env.get_template
        vars(env)["get_template"] = self._template
        pages = [file.page for file in files.documentation_pages() if file.page is not None]
        self._contents = {
            page.file.src_uri: hashed(
                page.content, page.title, page.meta, page.url, [_heading(one) for one in page.toc]
            )
            for page in pages
        }
        missing = [page for page in pages if self._is_missing(page)]
        in_processes(partial(self._frame_all, env, files), missing)

    def _is_missing(self, page: Page) -> bool:
        self._show(page)
        page.active = True
        try:
            searched = self.keeper.kept(Searched, page.file.src_uri, self._search_key(page))
            return searched is None or self._kept_frame(page) is None
        finally:
            page.active = False

    def _kept_frame(self, page: Page) -> Framed | None:
        return self.keeper.kept(Framed, page.file.src_uri, self._frame_key(page))

    def _frame_all(self, env: Environment, files: Files, pages: list[Page]) -> None:
        """Do what mkdocs does with each page."""
        for page in pages:
            page.active = True
            context: Any = get_context(self._nav, files, self._config, page)
            template = env.get_template(_template_of(page))
            context = self._config.plugins.on_page_context(context, page=page, config=self._config, nav=self._nav)
            template.render(context)
            page.active = False

    def _search_key(self, page: Page) -> str:
        return self.key(self._contents[page.file.src_uri])

    def _search(self, index: Any, add: Callable[[Page], None], page: Page) -> None:
        def work() -> Searched:
            before = len(index.entries)
            add(page)
            found = index.entries[before:]
            del index.entries[before:]
            return Searched(found)

        index.entries += self.keeper.get(Searched, page.file.src_uri, self._search_key(page), work).entries
        if self._kept_frame(page):
            # Nobody reads it any more, and the theme would look for marks in all of it.
            page.content = ""

    def _template(self, name: str, parent: str | None = None, globals: Any = None) -> Any:  # noqa: A002 (jinja's own)
        template = self._get_template(name, parent, globals)
        return _Template(self, template) if parent is None else template

    def _frame_key(self, page: Page) -> str:
        """Return the key of a page in its template, which draws the navigation and the pages around it."""
        uri = page.file.src_uri
        if uri not in self._frame_keys:
            self._frame_keys[uri] = self._made_frame_key(page)
        return self._frame_keys[uri]

    def _made_frame_key(self, page: Page) -> str:
        around = [_named(one) for one in (page.previous_page, page.next_page, *page.ancestors)]
        navigation = [_named(one) for item in self._nav for one in _below(item)]
        about = _template_of(page), page.canonical_url, page.edit_url, page.is_homepage
        return self.key(self._contents[page.file.src_uri], about, around, navigation)

    def framed(self, page: Page, work: Callable[[], str]) -> str:
        """Return a page in its template."""

        def finished() -> Framed:
            return Framed(self._finish(page, work()))

        return self.keeper.get(Framed, page.file.src_uri, self._frame_key(page), finished).html


class _Template:
    """A template that is drawn only for what has changed."""

    def __init__(self, pages: Pages, template: Any) -> None:
        self._pages = pages
        self._template = template

    def __getattr__(self, name: str) -> Any:
        return getattr(self._template, name)

    def render(self, context: Any) -> str:
        """Draw a page; what is no page is drawn as ever."""
        page = context.get("page")
        if page is None:
            return str(self._template.render(context))
        # All pages, and the time, would be different each time: nothing that is drawn on a page may depend on them.
        given = {name: value for name, value in context.items() if name not in {"pages", "build_date_utc"}}
        return self._pages.framed(page, lambda: str(self._template.render(given)))


def _template_of(page: Page) -> str:
    return str(page.meta.get("template", "main.html"))


def _collect(collect: Callable[..., Any], identifier: str, options: Any) -> Any:
    look("tables", identifier)
    return collect(identifier, options)


def _heading(one: AnchorLink) -> Heading:
    return Heading(one.title, one.id, one.level, [_heading(child) for child in one.children])


def _toc(headings: Sequence[Heading]) -> TableOfContents:
    """Make a table of contents as mkdocs does, in which the first line is the active one."""
    items = [_line(one) for one in headings]
    for first in items[:1]:
        vars(first)["active"] = True
    return TableOfContents(items)


def _line(heading: Heading) -> AnchorLink:
    line = AnchorLink(heading.title, heading.id, heading.level)
    line.children = [_line(one) for one in heading.children]
    return line


def _below(item: StructureItem) -> Iterator[StructureItem]:
    """Yield an item of the navigation and all that it holds."""
    yield item
    for child in item.children if isinstance(item, Section) else ():
        yield from _below(child)


def _named(item: Any) -> tuple[object, ...] | None:
    """Return what the template shows of an item of the navigation."""
    if item is None:
        return None
    return (
        type(item).__name__,
        item.title,
        getattr(item, "url", None),
        getattr(item, "active", None),
        getattr(item, "meta", None),
    )
