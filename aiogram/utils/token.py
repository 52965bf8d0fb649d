"""Tokens, by their form."""

from __future__ import annotations

from aiogram.api.client.token import Token, bot_id
from aiogram.exceptions import TokenError

TokenValidationError = TokenError
"""Raised for what cannot be a token."""


def validate_token(token: str) -> bool:
    """Return True for what has the form of a token; raise `TokenValidationError` for anything else."""
    hidden = Token(token)
    del token
    return bot_id(hidden) > 0


def extract_bot_id(token: str) -> int:
    """Return the id of the bot that a token is for; raise `TokenValidationError` for what is no token."""
    hidden = Token(token)
    # The traceback of a refusal shows what its variables hold in some test runners.
    del token
    return bot_id(hidden)
