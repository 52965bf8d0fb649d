"""`upgradeGift`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing import errors, gift_views, gifts, news
from aiogram.testing.business import read_connection
from aiogram.testing.errors import refuse

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def upgrade_gift(call: Call) -> bool:
    """Make a gift of the account unique, for Stars of the account unless the sender has paid."""
    state, read = call.state, call.parameters
    connection = read_connection(call, "can_transfer_and_upgrade_gifts")
    account = connection.account
    owned = state.gifts.regular(account, read.text("owned_gift_id"))
    if not owned.gift.upgrade_stars:
        raise refuse(errors.NO_UPGRADE)
    price = 0 if owned.prepaid_stars else owned.gift.upgrade_stars
    if price:
        connection.require("can_transfer_stars")
    if read.integer("star_count") != price:
        raise refuse(errors.WRONG_UPGRADE_PRICE)
    state.stars.check(account, price)
    state.stars.add(account, -price)
    giver = owned.sender
    gifts.upgrade(owned, keep_details=read.boolean("keep_original_details"))
    state.changed()
    if giver is not None and owned.unique is not None:
        chat = state.chat_between(account, giver)
        news.tell_service(
            state, chat, account, {"unique_gift": gift_views.unique_gift_info(owned, owned.unique, "upgrade")}
        )
    return True
