import subprocess
import sys
from pathlib import Path

import pytest

from docs._machinery.program import to_program

START = 'if __name__ == "__main__":\n    asyncio.run(main())\n'


def run(program: str, folder: Path) -> str:
    (folder / "file.py").write_text(program, "utf-8")
    done = subprocess.run([sys.executable, "file.py"], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_awaiting_moves_into_main_and_imports_stay_on_top() -> None:
    code = "from asyncio import sleep\n\nasync with timeout(1) as t:\n    await sleep(0)\n    print(1)\n    #> 1\n"
    assert to_program(code) == (
        "import asyncio\nfrom asyncio import sleep\n\n\nasync def main() -> None:\n    async with timeout(1) as t:\n"
        "        await sleep(0)\n        print(1)\n\n\n" + START
    )


def test_a_program_that_does_not_await_stays_as_it_is() -> None:
    assert to_program("import os\n\nprint(os.sep)\n") == "import os\n\nprint(os.sep)\n"


def test_functions_and_constants_stay_on_top() -> None:
    program = to_program(
        "import asyncio\n\nN = 1\n\n\nasync def f() -> int:\n    return N\n\n\nprint(await f())\n#> 1\n"
    )
    assert program.endswith(f"    return N\n\n\nasync def main() -> None:\n    print(await f())\n\n\n{START}")
    assert program.count("import asyncio") == 1


def test_a_function_with_a_parameter_named_as_what_main_binds_can_be_imported(tmp_path: Path) -> None:
    program = to_program(
        "async def serve(bot: int) -> int:\n    return bot + 1\n\n\n"
        "async for bot in bots():\n    print(await serve(bot))\n"
    )
    (tmp_path / "coffee.py").write_text(program, "utf-8")
    assert run("import asyncio, coffee\nprint(asyncio.run(coffee.serve(1)))\n", tmp_path) == "2\n"


CASES = {
    "a string over several lines": (
        'text = """a\n  b\n\nc"""\nawait asyncio.sleep(0)\nprint(repr(text))',
        "'a\\n  b\\n\\nc'",
    ),
    "a string in the part that awaits": (
        'await asyncio.sleep(0)\nprint(repr("""a\n  b\n    c"""), repr(f"""{1}\n b {\n2}"""))',
        "'a\\n  b\\n    c' '1\\n b 2'",
    ),
    "a string continued by a backslash": ("await asyncio.sleep(0)\nprint('a\\\n  b')", "a  b"),
    "a docstring": (
        'import inspect as i\nawait asyncio.sleep(0)\ndef f():\n    """A.\n\n    B.\n    """\nprint(repr(i.getdoc(f)))',
        "'A.\\n\\nB.'",
    ),
    "something like an output comment in a string": ('await asyncio.sleep(0)\nprint("""a\n#> b""")', "a\n#> b"),
    "a name that main binds and a function uses": (
        "async def f():\n    return bot\n\nbot = 1\nbot = await asyncio.sleep(0, 2)\nprint(await f())",
        "2",
    ),
    "a name that main binds and a function uses in one of its own": (
        "def f():\n    def g():\n        return bot\n    return g()\nbot = await asyncio.sleep(0, 2)\nprint(f())",
        "2",
    ),
    "a name that main binds and a function has for itself": (
        "def f(bot):\n    return [bot for bot in [bot]]\nbot = await asyncio.sleep(0, 2)\nprint(f(bot))",
        "[2]",
    ),
    "a name that both parts bind": ("n = 1\nn += await asyncio.sleep(0, 1)\nprint(n)", "2"),
    "a global of a function": (
        "n = 1\ndef f():\n    global n\n    n += 1\nf()\nn += await asyncio.sleep(0, 5)\nprint(n)",
        "7",
    ),
    "a function called main": ("def main():\n    return 3\nprint(main(), await asyncio.sleep(0))", "3 None"),
    "an asynchronous comprehension": (
        "async def f():\n    yield 1\n    yield 2\nprint([x async for x in f()])",
        "[1, 2]",
    ),
    "an import after the first await": ("await asyncio.sleep(0)\nimport os.path\nprint(os.path.basename('a/b'))", "b"),
    "a decorated class": (
        "from dataclasses import dataclass\n@dataclass\nclass A:\n    x: int\nawait asyncio.sleep(0)\nprint(A(1))",
        "A(x=1)",
    ),
}


@pytest.mark.parametrize(("code", "output"), CASES.values(), ids=CASES)
def test_the_program_does_what_the_snippet_does_with(code: str, output: str, tmp_path: Path) -> None:
    assert run(to_program(f"import asyncio\n{code}\n"), tmp_path) == f"{output}\n"


@pytest.mark.parametrize(
    ("top", "expected"),
    [
        ("", "import asyncio\n"),
        ("from aiohttp import web\n", "import asyncio\n\nfrom aiohttp import web\n"),
        ("import logging\n\nimport aiohttp\n", "import asyncio\nimport logging\n\nimport aiohttp\n"),
        ("import abc\nimport os\n", "import abc\nimport asyncio\nimport os\n"),
        ("from html import escape\n", "import asyncio\nfrom html import escape\n"),
        (
            "from __future__ import annotations\n\nimport os\n",
            "from __future__ import annotations\n\nimport asyncio\nimport os\n",
        ),
        ('"""A bot."""\n\nimport aiohttp\n', '"""A bot."""\n\nimport asyncio\n\nimport aiohttp\n'),
        ('"""A bot."""\n', '"""A bot."""\n\nimport asyncio\n'),
        ("import abc\n", "import abc\nimport asyncio\n"),
        ("import abc\n\nimport aiohttp\n", "import abc\nimport asyncio\n\nimport aiohttp\n"),
    ],
)
def test_asyncio_is_imported_where_a_sorted_file_has_it(top: str, expected: str) -> None:
    program = to_program(f"{top}\nawait f()\n")
    assert program == f"{expected}\n\nasync def main() -> None:\n    await f()\n\n\n{START}"
