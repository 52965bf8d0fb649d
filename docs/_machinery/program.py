"""From a snippet, which awaits at its top level, to a file that `python file.py` runs."""

from __future__ import annotations

import ast
import inspect
import io
import re
import symtable
import sys
import tokenize
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_FLAGS = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
OUTPUT = re.compile(r"#>(?: (?P<text>.*)|\s*)$")
"""A comment that says what is printed."""
_REFORMATTED = re.compile(r"#\s+>")
"""What formatters make of such a comment."""


def find_syntax_error(code: str) -> tuple[int, str] | None:
    """Return the line and the text of what keeps `code` from being compiled, None where nothing does."""
    try:
        tree = compile(code, "snippet", "exec", _FLAGS | ast.PyCF_ONLY_AST, dont_inherit=True)
        compile(tree, "snippet", "exec", _FLAGS, dont_inherit=True)
    except SyntaxError as error:
        text = f": {error.text.strip()}" if error.text else ""
        return error.lineno or 1, f"{error.msg}{text}"
    except ValueError as error:
        return 1, str(error)
    for statement in tree.body:
        if isinstance(statement, ast.ImportFrom) and statement.names[0].name == "*":
            return statement.lineno, "import names, not `*`: a reader cannot see where a name comes from"
    return None


def find_reformatted_output(code: str) -> tuple[int, str] | None:
    """Return the line and what is wrong with a comment that was to say what is printed, None where there is none."""
    for line, text in _own_comments(code):
        if _REFORMATTED.match(text):
            return line, "a formatter has spoilt this comment, and nothing compares it: what is printed stands as `#>`"
    return None


def awaits(code: str | ast.Module) -> bool:
    """Tell whether a module awaits at its top level."""
    flags = compile(code, "snippet", "exec", _FLAGS, dont_inherit=True).co_flags
    return bool(flags & inspect.CO_COROUTINE)


def output_comments(code: str) -> Iterator[tuple[int, str]]:
    """Return line and text of every `#>` comment that has a line for itself."""
    for line, text in _own_comments(code):
        if found := OUTPUT.match(text):
            yield line, (found["text"] or "").rstrip()


def _own_comments(code: str) -> Iterator[tuple[int, str]]:
    """Return line and text of every comment that has a line for itself."""
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type == tokenize.COMMENT and not token.line[: token.start[1]].strip():
            yield token.start[0], token.string


def without_output(code: str) -> str:
    """Return the code without its `#>` comments."""
    dropped = {line for line, _ in output_comments(code)}
    return "".join(text for line, text in enumerate(code.splitlines(keepends=True), 1) if line not in dropped)


def to_program(code: str) -> str:
    """Return the file that does what the snippet does; the code has been checked."""
    code = without_output(code).strip("\n") + "\n"
    if not awaits(code):
        return code
    tree = ast.parse(code)
    lines = code.splitlines(keepends=True)
    count = _kept_on_top(tree.body, lines)
    end = tree.body[count - 1].end_lineno or 0 if count else 0
    top = _with_asyncio(tree.body[:count], lines[:end])
    names = _names(tree)
    main = next(name for name in ("main", "run", "program", "_main") if name not in names)
    shared = sorted(_declared_global(tree) & _bound(tree.body[count:]))
    body = "".join(_indented(lines, end)).strip("\n")
    if shared:
        body = f"    global {', '.join(shared)}\n{body}"
    # Guarded, so that a test can import the functions of the file and does not start the bot.
    return f'{top}\n\nasync def {main}() -> None:\n{body}\n\n\nif __name__ == "__main__":\n    asyncio.run({main}())\n'


def _kept_on_top(body: Sequence[ast.stmt], lines: Sequence[str]) -> int:
    """Return how many leading statements stay outside `main`.

    All before the first that awaits: imports, constants, functions. But where the two parts share a name that `main`
    binds, only the imports: a function that uses `bot` has to stand where `bot` does, unless it is a parameter of that
    name.
    """
    first = next(number for number, one in enumerate(body) if awaits(ast.Module([one], [])))
    bound = _bound(body[first:])
    top = "".join(lines[: body[first - 1].end_lineno]) if first else ""
    if not bound & set(_module_names(symtable.symtable(top, "snippet", "exec"))):
        return first
    imports = 0
    while imports < first and (isinstance(body[imports], ast.Import | ast.ImportFrom) or _is_docstring(body, imports)):
        imports += 1
    return imports


def _is_docstring(body: Sequence[ast.stmt], number: int) -> bool:
    one = body[number]
    return (
        number == 0
        and isinstance(one, ast.Expr)
        and isinstance(one.value, ast.Constant)
        and isinstance(one.value.value, str)
    )


def _module_names(table: symtable.SymbolTable) -> Iterator[str]:
    """Return every name that means one of the module, or of Python itself, in a scope and those inside."""
    for symbol in table.get_symbols():
        if table.get_type() == "module" or symbol.is_global():
            yield symbol.get_name()
    for inner in table.get_children():
        yield from _module_names(inner)


def _names(tree: ast.AST) -> set[str]:
    """Return every name that is used or bound anywhere in a tree."""
    found = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return found | _bound([tree])


def _bound(parts: Sequence[ast.AST]) -> set[str]:
    """Return the names that the parts bind, those in inner scopes too."""
    found: set[str] = set()
    for node in (node for part in parts for node in ast.walk(part)):
        match node:
            case ast.Name(ctx=ast.Store() | ast.Del()):
                found.add(node.id)
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                found.add(node.name)
            case ast.alias():
                found.add((node.asname or node.name).partition(".")[0])
            case (
                ast.ExceptHandler(name=str() as name)
                | ast.MatchAs(name=str() as name)
                | ast.MatchStar(name=str() as name)
            ):
                found.add(name)
            case ast.MatchMapping(rest=str() as name):
                found.add(name)
            case _:
                pass
    return found


def _declared_global(tree: ast.Module) -> set[str]:
    return {name for node in ast.walk(tree) if isinstance(node, ast.Global) for name in node.names}


def _with_asyncio(body: Sequence[ast.stmt], lines: Sequence[str]) -> str:
    """Return the part on top with `import asyncio` where a sorted file has it."""
    if any(
        isinstance(one, ast.Import) and any(name.name == "asyncio" and not name.asname for name in one.names)
        for one in body
    ):
        return "".join(lines)
    before = 0
    following: ast.stmt | None = None
    for number, one in enumerate(body):
        future = isinstance(one, ast.ImportFrom) and one.module == "__future__"
        earlier = isinstance(one, ast.Import) and one.names[0].name < "asyncio" and _is_standard(one)
        if not (future or earlier or _is_docstring(body, number)):
            following = one
            break
        before = one.end_lineno or 0
    head = "".join(lines[:before])
    tail = "".join(lines[before:]).lstrip("\n")
    same_group = following is not None and _is_standard(following)
    gap_above = (
        "\n"
        if before and not isinstance(body[-1 if following is None else body.index(following) - 1], ast.Import)
        else ""
    )
    gap_below = "\n" if tail and not same_group else ""
    return f"{head}{gap_above}import asyncio\n{gap_below}{tail}"


def _is_standard(one: ast.stmt) -> bool:
    match one:
        case ast.Import(names=[name, *_]):
            module = name.name
        case ast.ImportFrom(module=str() as module, level=0):
            pass
        case _:
            return False
    return module.partition(".")[0] in sys.stdlib_module_names and module != "__future__"


def _indented(lines: Sequence[str], start: int) -> Iterator[str]:
    """Return the lines from `start` on, indented, but for those that begin inside a string."""
    kept = _inside_strings("".join(lines))
    for number, line in enumerate(lines[start:], start + 1):
        yield line if number in kept or not line.strip() else f"    {line}"


def _inside_strings(code: str) -> set[int]:
    """Return the lines that begin inside a string, where another blank would change its value."""
    kept: set[int] = set()
    opened: list[int] = []
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        name = tokenize.tok_name[token.type]
        if name == "STRING":
            kept.update(range(token.start[0] + 1, token.end[0] + 1))
        # Python 3.12 and newer tell the parts of an f-string apart.
        elif name == "FSTRING_START":
            opened.append(token.start[0])
        elif name == "FSTRING_END":
            kept.update(range(opened.pop() + 1, token.end[0] + 1))
    return kept
