from __future__ import annotations

import traceback

import pytest

from aiogram import Bot
from aiogram.utils.token import TokenValidationError, extract_bot_id, validate_token
from tests.scripted_server import TOKEN


def test_a_token_has_the_id_of_its_bot() -> None:
    assert validate_token(TOKEN)
    assert extract_bot_id(TOKEN) == 123456


def test_what_is_no_token_is_refused_as_the_bot_refuses_it_and_not_shown() -> None:
    for check in (validate_token, extract_bot_id, Bot):
        with pytest.raises(TokenValidationError, match="not a bot token") as caught:
            check("123456:secret part")
        shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        shown.stack = traceback.StackSummary.from_list([one for one in shown.stack if one.filename != __file__])
        assert "secret part" not in "".join(shown.format())
