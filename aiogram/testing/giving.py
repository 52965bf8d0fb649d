"""What the methods that give somebody something have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from . import errors
from .errors import refuse
from .formatting import read_marked
from .profiles import read_account

if TYPE_CHECKING:
    from .accounts import Account
    from .core import Call
    from .formatting import WrittenText

LONGEST: Final = 128


def read_words(call: Call) -> WrittenText:
    """Read the text that goes along with a gift."""
    read = call.parameters
    return read_marked(read.text("text"), read.text("text_parse_mode"), read.text("text_entities"), call.state)


def finish_words(written: WrittenText) -> dict[str, Any]:
    """Return the text as a message has it, with the marks that gifts show; refuse one that is too long."""
    tidied = written.tidied()
    if len(tidied.text) > LONGEST:
        raise refuse(errors.TEXT_TOO_LONG)
    return tidied.styled().content()


def read_person(call: Call) -> Account:
    """Return the person that `user_id` names; refuse what is nobody, or a bot."""
    account = read_account(call)
    if account.is_bot:
        raise refuse(errors.USER_ID_INVALID)
    if account.deactivated:
        raise refuse(errors.DEACTIVATED, 403)
    return account
