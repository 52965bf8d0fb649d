"""The errors that a page names have been met by its snippets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from docs._machinery.proofs import proofs, unproven
from docs._machinery.result_files import write_result
from docs._machinery.results import Call, Result

if TYPE_CHECKING:
    from pathlib import Path

PAGE = "api/methods/get_me.md"
CODE = "from aiogram import Bot"
TEXT = """# getMe

```{{.python}}
{code}
```

## Errors

| Code | Text | Cause | Remedy |
|---|---|---|---|
| {errors} | Why. | What to do. |
"""


def met(
    root: Path, errors: str, description: str = "Bad Request: chat not found", output: str = "", method: str = "getMe"
) -> list[str]:
    """Return what is said of a page with this row, whose snippet has met this answer and printed this."""
    path = root / "docs" / PAGE
    path.parent.mkdir(parents=True)
    path.write_text(TEXT.format(code=CODE, errors=errors), "utf-8")
    answer = {"ok": False, "error_code": 400, "description": description}
    call = Call(method=method, parameters={}, files=[], status=400, answer=answer, in_webhook=False)
    write_result(Result(output, [call], []), CODE, (), root)
    return [problem.text for problem in unproven(list(proofs(root, [PAGE])))]


@pytest.mark.parametrize(
    ("errors", "how"),
    [
        ("400 | `Bad Request: chat not found`", {}),
        ("400 | `Bad Request: can't parse entities: …`", {"description": "Bad Request: can't parse entities: x"}),
        ("– | `1 to 64 bytes`", {"output": "data must be 1 to 64 bytes\n"}),  # noqa: RUF001 (the dash of the tables)
    ],
)
def test_an_error_that_a_snippet_has_met_is_proven(tmp_path: Path, errors: str, how: dict[str, str]) -> None:
    assert met(tmp_path, errors, **how) == []


@pytest.mark.parametrize(
    ("errors", "text"),
    [
        ("400 | `Bad Request: chat not fond`", "Bad Request: chat not fond"),
        ("400 | `Bad Request: chat`", "Bad Request: chat"),
        ("403 | `Bad Request: chat not found`", "Bad Request: chat not found"),
    ],
)
def test_an_error_with_another_text_or_code_is_reported_with_what_was_met(
    tmp_path: Path, errors: str, text: str
) -> None:
    assert met(tmp_path, errors, output="Bad Request: chat not found\n") == [
        (
            f"docs/{PAGE}:11: no snippet of the page has met the error `{text}`, but one has met "
            "`Bad Request: chat not found`. Raise it in a snippet, correct its text, or remove the row."
        )
    ]


def test_an_error_that_another_method_has_met_is_not_proven(tmp_path: Path) -> None:
    said = met(tmp_path, "400 | `Bad Request: chat not found`", method="getChat")
    assert said == [
        (
            f"docs/{PAGE}:11: no snippet of the page has met the error `Bad Request: chat not found`. "
            "Raise it in a snippet, correct its text, or remove the row."
        )
    ]
