"""`transferGift`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors, gift_views, news
from aiogram.testing.business import active_chat, read_connection
from aiogram.testing.errors import refuse
from aiogram.testing.gifts import TRANSFER_STARS

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def transfer_gift(call: Call) -> bool:
    """Pass a unique gift of the account on to somebody who has written to it, for Stars of the account."""
    state, read = call.state, call.parameters
    connection = read_connection(call, "can_transfer_and_upgrade_gifts")
    account = connection.account
    owned = state.gifts.unique(account, read.text("owned_gift_id"))
    chat = active_chat(call, connection, read.text("new_owner_chat_id"))
    connection.require("can_transfer_stars")
    if read.integer("star_count") != TRANSFER_STARS:
        raise refuse(errors.WRONG_TRANSFER_PRICE)
    state.gifts.check_accepted(chat.person, "unique_gifts")
    state.stars.check(account, TRANSFER_STARS)
    state.stars.add(account, -TRANSFER_STARS)
    owned.owner, owned.sender, owned.date = chat.person, account, state.clock.unix()
    assert owned.unique is not None  # noqa: S101 (found as a unique one)
    content = {"unique_gift": gift_views.unique_gift_info(owned, owned.unique, "transfer")}
    news.tell_service(state, chat, account, content)
    return True
