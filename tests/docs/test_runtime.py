"""What runs snippets in the page: brought in whole and unchanged, or not at all."""

from __future__ import annotations

import ast
import base64
import hashlib
import io
import tarfile
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from docs._machinery import runtime
from docs._machinery.here import why_not_here
from docs._machinery.policy import with_policy
from docs._machinery.runtime import EDITOR, RuntimeFilesError, project, project_files, site_files, version
from docs._machinery.snippets import ROOT

if TYPE_CHECKING:
    from pathlib import Path


def archive(**files: str) -> bytes:
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w:gz") as written:
        for name, text in files.items():
            about = tarfile.TarInfo(f"package/{name}")
            about.size = len(text)
            written.addfile(about, io.BytesIO(text.encode()))
    return target.getvalue()


def pretend_npm(monkeypatch: pytest.MonkeyPatch, contents: bytes) -> None:
    def call(_arguments: object, work: Path, _remedy: str) -> None:
        (work / f"{EDITOR.name}-{EDITOR.version}.tgz").write_bytes(contents)

    monkeypatch.setattr(runtime, "run_command", call)


def test_package_with_another_hash_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pretend_npm(monkeypatch, archive(index="other"))
    with pytest.raises(RuntimeFilesError, match=r"prism-code-editor@5\.4\.0 is not what it was.*It is not used"):
        runtime.fetch_package(EDITOR, tmp_path)


def test_package_brings_what_its_files_import(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    contents = archive(
        **{"a/index.js": 'import { b } from "../b.js"', "b.js": 'import("./c.js")', "c.js": "", "unused.js": ""}
    )
    pretend_npm(monkeypatch, contents)
    package = replace(
        EDITOR, entries=("a/index.js",), sha512=base64.b64encode(hashlib.sha512(contents).digest()).decode()
    )
    runtime.unpack(package, runtime.fetch_package(package, tmp_path), tmp_path / "new")
    found = {path.relative_to(tmp_path / "new").as_posix() for path in (tmp_path / "new").rglob("*.js")}
    assert found == {"a/index.js", "b.js", "c.js"}


def test_command_that_fails_is_named_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(RuntimeFilesError, match=r"--nothing failed: .*\(look here\)"):
        runtime.run_command(["python3", "--nothing"], tmp_path, "look here")


def test_site_has_no_run_buttons_where_nothing_was_brought_in(tmp_path: Path) -> None:
    assert site_files(tmp_path) == {}


def test_version_changes_with_any_file() -> None:
    files: dict[str, bytes | Path] = {"run.js": b"one", "worker.js": b"two"}
    assert version(files) == version(dict(reversed(files.items())))
    assert version(files) != version(files | {"worker.js": b"three"})
    assert version(files) != version({"run.js": b"one", "other.js": b"two"})


def test_archive_of_the_project_is_the_same_each_time() -> None:
    assert project() == project()
    names = zipfile.ZipFile(io.BytesIO(project())).namelist()
    assert "aiogram/testing/server.py" in names
    assert "docs/stories/pressing.py" in names
    assert not any("requests.py" in name for name in names)


def test_page_has_every_module_that_its_modules_import() -> None:
    """Of the project itself: what comes from elsewhere is msgspec and the standard library."""
    there = {path.relative_to(ROOT).with_suffix("").as_posix() for path in project_files()}
    for path in project_files():
        if not path.is_relative_to(ROOT / "docs"):
            continue
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ImportFrom) and node.level == 1 and node.module:
                assert (path.parent / node.module.replace(".", "/")).relative_to(ROOT).as_posix() in there, path


@pytest.mark.parametrize(
    ("code", "fixtures", "why"),
    [
        ("print(1)", [], ""),
        ("from aiogram import Bot\nasync with Bot() as bot:\n    pass", ["ann_presses_like"], ""),
        ("import aiohttp", [], "aiohttp"),
        ("from aiohttp import web", [], "aiohttp"),
        ("async def f():\n    import aiohttp", [], "aiohttp"),
        ("from aiogram.utils.passport import decrypt_credentials", [], "cryptography"),
        ("from aiogram.utils import passport", [], "cryptography"),
        ("print(1)", ["webhook_of_like"], "port"),
        ("async with BotApiServer() as server:\n    pass", [], "port"),
        ("print(1)", ["webhook_once_a_second"], ""),
    ],
)
def test_snippet_runs_here_unless_it_needs_what_a_page_has_not(code: str, fixtures: list[str], why: str) -> None:
    found = why_not_here(code, fixtures)
    assert (why in found) if why else found == ""


def test_page_allows_its_own_scripts_and_nothing_from_elsewhere() -> None:
    page = with_policy(
        '<head><meta charset="utf-8"></head><script>let a = 1</script>'
        '<script id="x" type="application/json">{}</script><script src="a.js"></script>'
    )
    policy = page.partition('content="')[2].partition('"')[0]
    own = base64.b64encode(hashlib.sha256(b"let a = 1").digest()).decode()
    assert f"script-src 'self' 'wasm-unsafe-eval' 'sha256-{own}';" in policy
    assert policy.count("sha256-") == 1
    assert "http" not in policy
    assert "'unsafe-eval'" not in policy
