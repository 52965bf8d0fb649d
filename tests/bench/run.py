"""Measure this package beside its peers, print the table and write its page: `nox -s bench`.

Every library runs in an environment of its own, one after the other on the same machine: what to look at are the
ratios.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import venv
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PAGE = ROOT / "docs" / "guides" / "speed.md"
ENVIRONMENTS = ROOT / ".nox" / "bench-peers"
PEERS = {"aiogram": "3.31.0", "python-telegram-bot": "22.8", "pyTelegramBotAPI": "4.37.0"}

TIMES = "\N{MULTIPLICATION SIGN}"

Figures = dict[str, Any]


class Row(NamedTuple):
    """One line of the table."""

    title: str
    key: str
    part: str | None
    unit: str
    scale: float


ROWS = (
    Row("Import the type `CallbackQuery`", "type", "seconds", "ms", 1e3),
    Row("Memory for that", "type", "kib", "MB", 1 / 1024),
    Row("Import everything and decode a first update", "first", "seconds", "ms", 1e3),
    Row("Memory for that", "first", "kib", "MB", 1 / 1024),
    Row("Decode one update with a callback query", "decode", None, "µs", 1e6),
    Row("Decode an answer with 100 mixed updates", "decode_100", None, "µs", 1e6),
    Row("Encode `answerCallbackQuery`", "answer", None, "µs", 1e6),
    Row("Encode `sendMessage` with a keyboard", "send", None, "µs", 1e6),
)


def measure(library: str, python: Path | str) -> Figures:
    """Run the probe of a library and return what it found."""
    print(f"measuring {library} …", file=sys.stderr, flush=True)
    # From elsewhere than the project: the import name of this package and of a peer are the same.
    path = {"PYTHONPATH": str(ROOT)} if library == "this" else {}
    run = subprocess.run(  # noqa: S603
        [str(python), str(HERE / "probe.py"), library],
        cwd=HERE,
        env={key: value for key, value in os.environ.items() if key != "PYTHONPATH"} | path,
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode:
        raise SystemExit(f"the probe of {library} failed:\n{run.stderr}")
    figures: Figures = json.loads(run.stdout)
    return figures


def environment(library: str, version: str) -> Path:
    """Return the interpreter of an environment with one peer, made when it is first needed."""
    folder = ENVIRONMENTS / f"{library}-{version}"
    python = folder / "bin" / "python"
    if not python.exists():
        print(f"installing {library} {version} …", file=sys.stderr, flush=True)
        venv.create(folder, with_pip=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", f"{library}=={version}"], check=True)  # noqa: S603
    return python


def table(found: dict[str, Figures]) -> list[str]:
    """Return the table of all libraries, with the ratio to this one."""
    lines = [
        "| | " + " | ".join(["this package", *(f"{name} {version}" for name, version in PEERS.items())]) + " |",
        "|---|" + "---|" * (1 + len(PEERS)),
    ]
    for row in ROWS:
        own = value(found["this"], row)
        cells = []
        for library, figures in found.items():
            here = value(figures, row)
            ratio = "" if library == "this" or here is None or own is None else f" ({TIMES}{here / own:.1f})"
            cells.append("-" if here is None else f"{shown(here * row.scale)} {row.unit}{ratio}")
        lines.append(f"| {row.title} | {' | '.join(cells)} |")
    return lines


def shown(number: float) -> str:
    """Return a number with three digits that count."""
    return f"{number:,.0f}" if number >= 100 else f"{number:.3g}"


def value(figures: Figures, row: Row) -> float | None:
    """Return a figure, None where the library has none."""
    found = figures.get(row.key)
    if found is None or row.part is None:
        return found
    part: float = found[row.part]
    return part


def floor_lines(own: Figures) -> list[str]:
    """Return the table of what any library has to do at least."""
    pairs = (("decode", "one update"), ("decode_100", "100 updates"))
    lines = ["| | this package | `orjson.loads` | `json.loads` |", "|---|---|---|---|"]
    for key, title in pairs:
        suffix = key.removeprefix("decode")
        cells = [f"{shown(own[key] * 1e6)} µs"]
        for floor in ("orjson", "json"):
            least = own[f"{floor}{suffix}"]
            cells.append(f"{shown(least * 1e6)} µs (this package takes {TIMES}{own[key] / least:.2f})")
        lines.append(f"| Decode {title} | {' | '.join(cells)} |")
    return lines


def goal_lines(found: dict[str, Figures]) -> list[str]:
    """Return the table of what this package is to reach, and whether it does."""
    own, peer = found["this"], found["aiogram"]
    rows: list[tuple[str, str, float, float]] = [
        *(
            (f"Decode {title}, in times of `orjson.loads`", "at most", own[key] / own[f"orjson{suffix}"], 2)
            for key, suffix, title in (("decode", "", "one update"), ("decode_100", "_100", "100 updates"))
        ),
        *(
            (f"The same, times faster than aiogram ({title})", "at least", peer[key] / own[key], 15)
            for key, title in (("decode", "one update"), ("decode_100", "100 updates"))
        ),
        ("Import `CallbackQuery`, ms", "at most", own["type"]["seconds"] * 1e3, 100),
        ("The same, times faster than aiogram", "at least", peer["type"]["seconds"] / own["type"]["seconds"], 30),
        ("Import everything and decode an update, ms", "at most", own["first"]["seconds"] * 1e3, 400),
        ("Memory for that, MB", "at most", own["first"]["kib"] / 1024, 40),
    ]
    lines = ["| Goal | | Measured | |", "|---|---|---|---|"]
    for title, bound, measured, goal in rows:
        reached = measured <= goal if bound == "at most" else measured >= goal
        lines.append(f"| {title} | {bound} {goal:g} | {shown(measured)} | {'reached' if reached else 'missed'} |")
    return lines


def measure_server() -> Figures:
    """Run the measurements of the embedded server, and return what they found."""
    print("measuring the embedded server …", file=sys.stderr, flush=True)
    command = [sys.executable, str(HERE / "server.py")]
    run = subprocess.run(  # noqa: S603
        command, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    if run.returncode:
        raise SystemExit(f"the measurements of the server failed:\n{run.stderr}")
    figures: Figures = json.loads(run.stdout)
    return figures


def server_lines(server: Figures) -> list[str]:
    """Return the table of the embedded server."""
    rows = [
        (f"`{name}`, calls a second, and share of a handler that answers with a constant",
         f"{shown(server[f'{name} a second'])} ({server[f'{name} share']:.0%} of {shown(server['bare a second'])})",
         "at least 60%", server[f"{name} share"] >= 0.6)
        for name in ("answerCallbackQuery", "sendMessage")
    ]  # fmt: skip
    start = server["start seconds"] * 1e3
    rows += [
        ("Start and end of a fresh server, loaded already", f"{shown(start)} ms", "at most 10 ms", start <= 10),
        ("Memory for each of 100,000 stored messages", f"{server['bytes a message'] / 1e3:.1f} KB", "", True),
        (
            f"Updates for 1,000 bots that poll at a time: {server['updates']:,}",
            f"{server['lost']} lost, {server['doubled']} doubled",
            "none",
            not server["lost"] + server["doubled"],
        ),
    ]
    lines = ["| The embedded server | Measured | Goal | |", "|---|---|---|---|"]
    for title, measured, goal, reached in rows:
        lines.append(f"| {title} | {measured} | {goal} | {('reached' if reached else 'missed') if goal else ''} |")
    return lines


def page(found: dict[str, Figures], server: Figures) -> str:
    """Return the page of the documentation."""
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    return "\n".join([
        "# Speed and size",
        "",
        f"Measured on {datetime.now(UTC):%d %B %Y} by `nox -s bench`, which writes this page ({machine}).",
        "Each library ran in an environment of its own, one after the other; times are the best of several, and",
        "what carries over to other machines are the ratios. A dash stands where a library has no step of the kind.",
        "",
        *table(found),
        "",
        "Decoding includes what makes the objects useful: the bot that they remember, times as `datetime`, unions told",
        "apart. Encoding includes the check of documented limits.",
        "",
        "The floor is JSON read into plain dictionaries, with none of that:",
        "",
        *floor_lines(found["this"]),
        "",
        "What this package is to reach, from the figures above:",
        "",
        *goal_lines(found),
        "",
        "The callers of the server are in its own process, and so is the bare handler.",
        "",
        *server_lines(server),
        "",
    ])  # fmt: skip


def main() -> None:
    """Measure, print, write."""
    found = {"this": measure("this", sys.executable)}
    for library, version in PEERS.items():
        found[library] = measure(library, environment(library, version))
    print(*table(found), "", *floor_lines(found["this"]), sep="\n")
    server = measure_server()
    print("", *server_lines(server), sep="\n")
    PAGE.write_text(page(found, server), "utf-8")
    print(f"\nwritten to {PAGE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
