"""What the site adds to mkdocs: every hook, in this one file.

The API has a page a type and a page a method. They are kept out of the navigation, which every
page repeats, and get their place in it (section, neighbours, previous and next) from here.
"""

from __future__ import annotations

import re
from html import unescape
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markdown.extensions.toc import slugify
from mkdocs.structure.files import File
from mkdocs.structure.nav import Section

from aiogram.api.names import api_name, stem
from docs._machinery.rendering import FENCE, Tables, stories

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

    from docs._machinery.griffe_extension import Reference

LISTED = 60
"""How many neighbours the sidebar lists; where a section has more, those with the same initial letter."""

INDEXES = {
    "types": ("aiogram.types", "Type", "Objects that Telegram sends and takes, one page each."),
    "methods": ("aiogram.methods", "Method", "Calls that a bot can make, one page each."),
}


_ERROR = re.compile(r"<tr>(?P<cells>\s*<td[^>]*>(?P<code>\d{3})</td>\s*<td[^>]*><code>(?P<text>.*?)</code></td>)", re.DOTALL)
"""A row of the table of errors."""


@dataclass(frozen=True)
class Object:
    """What an API page is about."""

    path: str
    """Public path: `aiogram.types.CallbackQuery`."""
    title: str
    tables: Reference


_objects: dict[str, Object] = {}
"""Page, as in `api/types/user.md` -> what it is about."""

_search_rows: dict[str, list[dict[str, Any]]] = {}
"""Page -> entries of the search that lead to rows of its tables."""

_sections: dict[str, tuple[Section, list[Page]]] = {}
"""`types` and `methods` -> the section, and its index page followed by its pages."""


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Draw Python fences and tables our way; offer no edit link where nothing says which repository."""
    stories.cache_clear()
    config.mdx_configs.setdefault("pymdownx.superfences", {})["custom_fences"] = [FENCE]
    config.markdown_extensions.append(Tables())  # type: ignore[arg-type]
    if not config.repo_url:
        config.edit_uri = None
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Write the index page of each section."""
    _objects.clear()
    handler = config.plugins["mkdocstrings"].get_handler("python")  # type: ignore[attr-defined]
    for kind, (package, head, lead) in INDEXES.items():
        for name, tables in handler.collect(package, handler.get_options({})).extra["reference"].items():
            title = name if kind == "types" else api_name(name)
            _objects[f"api/{kind}/{stem(name)}.md"] = Object(f"{package}.{name}", title, tables)
        rows = [
            f"| [{one.title}]({uri.rpartition('/')[2]}) | {one.tables.summary.replace('|', chr(92) + '|')} |"
            for uri, one in sorted(_objects.items(), key=lambda item: item[1].title.lower())
            if uri.startswith(f"api/{kind}/") and files.get_file_from_path(uri)
        ]
        text = "\n".join(
            ["---", "search: {exclude: true}", "---", f"# {head}s", "", lead, "", f"| {head} | What it is for |", "|---|---|", *rows, ""]
        )
        files.append(File.generated(config, f"api/{kind}/index.md", content=text))
    return files


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:  # noqa: ARG001
    """Give each API page its section, and the pages before and after it."""
    for section in (item for item in nav.items if isinstance(item, Section)):
        for kind in INDEXES:
            index = files.get_file_from_path(f"api/{kind}/index.md")
            if index and index.page in section.children:
                pages = [file.page for uri in sorted(_objects) if uri.startswith(f"api/{kind}/") and (file := files.get_file_from_path(uri))]
                _sections[kind] = section, _chained([index.page, *pages], section)
    return nav


def _chained(pages: list[Page], section: Section) -> list[Page]:
    after = pages[0].next_page
    for page, following in zip(pages, [*pages[1:], after], strict=True):
        page.parent = section
        page.next_page = following
        if following is not None:
            following.previous_page = page
    return pages


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Anchor the rows of aliases and errors, and lead `Bot.send_message` to the page of `sendMessage`."""
    about = _objects.get(page.file.src_uri)
    if about is None:
        return html
    if about.path.startswith("aiogram.methods."):
        _register(config, page, f"aiogram.Bot.{page.file.name}", about.path)
        return _anchored_errors(html, page)
    before, head, aliases = html.partition('id="aliases"')
    for name in about.tables.aliases:
        path = f"{about.path}.{name}"
        row = re.compile(rf"<tr>(\s*<td[^>]*>)((?:<a [^>]*>)?<code>{name}</code>(?:</a>)?)")
        link = f'<a class="headerlink" href="#{path}" title="Permanent link">&para;</a>'
        aliases, found = row.subn(rf'<tr id="{path}">\1\2{link}', aliases, count=1)
        if found:
            _register(config, page, path, path)
    return before + head + aliases


def _anchored_errors(html: str, page: Page) -> str:
    before, head, errors = html.partition('id="errors"')
    rows = _search_rows[page.file.src_uri] = []

    def anchor(row: re.Match[str]) -> str:
        text = unescape(re.sub(r"<.*?>", "", row["text"]))
        name = slugify(f"error {text}", "-")
        rows.append({"location": f"{page.url}#{name}", "title": text, "text": f"{page.title}, code {row['code']}"})
        return f'<tr id="{name}">{row["cells"]}'

    return before + head + _ERROR.sub(anchor, errors)


def _register(config: MkDocsConfig, page: Page, name: str, anchor: str) -> None:
    """Make `name` known to links in prose and to `objects.inv`."""
    plugins: Any = config.plugins
    plugins["autorefs"].register_anchor(page, name, anchor, primary=name == anchor)
    plugins["mkdocstrings"].handlers.inventory.register(name, "py", "method", f"{page.url}#{anchor}")


def on_env(env: Any, config: MkDocsConfig, files: Files) -> Any:  # noqa: ARG001
    """Keep out of `objects.inv` the paths of imports that modules make for type checkers only."""
    inventory = config.plugins["mkdocstrings"].handlers.inventory  # type: ignore[attr-defined]
    public = re.compile(r"aiogram\.(Bot|types|methods|api\.(types|methods)(\.[a-z_\d]+)?)\.\w+")
    for name in [name for name in inventory if not public.match(name)]:
        del inventory[name]
    return env


def on_page_context(context: Any, page: Page, config: MkDocsConfig, nav: Navigation) -> Any:  # noqa: ARG001
    """List a page's neighbours beside it, and put the rows of its tables into the search."""
    for section, pages in _sections.values():
        near = pages[1:] if page in pages else []
        if len(near) > LISTED:
            near = [one for one in near if str(one.title)[0].lower() == str(page.title)[0].lower()]
        section.children = [pages[0], *near]
    about = _objects.get(page.file.src_uri)
    if about is not None:
        config.plugins["material/search"].search_index.entries.extend(_search_entries(page, about))  # type: ignore[attr-defined]
    return context


def _search_entries(page: Page, about: Object) -> list[dict[str, Any]]:
    # Dots divide words and underscores do not, so that `Message.reply_markup` does not find a method's argument.
    form = "{}.{}" if about.path.startswith("aiogram.types.") else "{}({})"
    owner = about.title if about.path.startswith("aiogram.types.") else page.file.name
    return [
        {
            "location": f"{page.url}#{about.path}.{row.name}",
            "title": form.format(owner, row.name),
            "text": " ".join(row.text.replace("`", "").split()),
        }
        for row in (*about.tables.fields, *about.tables.helpers)
    ] + _search_rows.get(page.file.src_uri, [])
