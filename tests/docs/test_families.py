"""The aliases of a type stand in families, and what most of a family fill is said once."""

from __future__ import annotations

from pathlib import Path

import pytest

from docs._machinery.check import check
from docs._machinery.expected import OTHERS, Subject, spelled
from docs._machinery.new import main

PAGE = "api/types/message.md"
EDIT = "Each goes without `chat_id`, `message_id` and `business_connection_id`, unless its row says otherwise."
HEAD = f"### edit\n\n{EDIT}\n"


def subject(name: str) -> Subject:
    found = spelled(name)
    assert found is not None
    return found


@pytest.fixture
def root(tmp_path: Path) -> Path:
    main(["Message"], tmp_path)
    return tmp_path


def test_words_with_one_alias_share_a_family_which_comes_last() -> None:
    families = subject("Message").families
    assert list(families) == ["answer", "reply", "edit", "delete", OTHERS]
    assert {"pin", "unpin", "react", "forward", "copy_to"} < {row.name for row in families[OTHERS].rows}
    assert sum(len(one.rows) for one in families.values()) == len(subject("Message").aliases)


def test_a_single_word_needs_no_family_of_others() -> None:
    assert list(subject("CallbackQuery").families) == ["answer"]
    assert list(subject("User").families) == ["get"]


def test_a_row_says_what_it_fills_where_the_sentence_does_not() -> None:
    rows = {row.name: row for row in subject("Message").families["edit"].rows}
    assert rows["edit_text"].cells_for("type")[1] == "[`Bot.edit_message_text`](../methods/edit_message_text.md)"
    assert (
        rows["edit_ephemeral_text"]
        .cells_for("type")[1]
        .endswith(" without `chat_id`, `receiver_user_id` and `ephemeral_message_id`")
    )
    assert subject("Message").families["edit"].note == EDIT
    assert subject("User").families["get"].note is None


STALE = {
    "a wrong sentence": (HEAD, HEAD.replace("message_id", "number"), "`### edit` says wrongly what is filled"),
    "no sentence": (HEAD, "### edit\n", "`### edit` does not say what is filled"),
    "a sentence too many": (
        "### delete\n",
        "### delete\n\nEach goes without `chat_id`.\n",
        "`### delete` says wrongly what is filled",
    ),
}


@pytest.mark.parametrize("name", STALE)
def test_the_sentence_is_checked_and_put_right(root: Path, name: str) -> None:
    good, stale, what = STALE[name]
    path = root / PAGE
    text = path.read_text("utf-8")
    assert text.count(good) == 1
    path.write_text(text.replace(good, stale), "utf-8")
    said = [problem.what for problem in check(root, [PAGE]).problems]
    assert what in said
    main(["Message"], root)
    assert path.read_text("utf-8") == text
