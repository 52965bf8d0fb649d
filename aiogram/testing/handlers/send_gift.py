"""`sendGift`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors, gift_views, views
from aiogram.testing.chats import Chat
from aiogram.testing.errors import refuse
from aiogram.testing.giving import finish_words, read_person, read_words
from aiogram.testing.messages import Message

if TYPE_CHECKING:
    from aiogram.testing.accounts import Account
    from aiogram.testing.core import Call
    from aiogram.testing.gifts import Gift, OwnedGift


async def send_gift(call: Call) -> bool:
    """Buy a gift for a person or a channel, from the Stars of the bot."""
    state, bot, read = call.state, call.bot, call.parameters
    written = read_words(call)
    owner = _read_channel(call) if read.text("chat_id") else read_person(call)
    gift = state.gifts.buyable(read.text("gift_id"))
    text = finish_words(written)
    if gift.total and isinstance(owner, Chat):
        raise refuse(errors.GIFT_INVALID)
    state.gifts.check_accepted(owner, gift.type)
    prepaid = _price_of_upgrade(gift) if read.boolean("pay_for_upgrade") else 0
    state.stars.check(bot, gift.stars + prepaid)
    owned = state.gifts.give(gift, owner, sender=bot, date=state.clock.unix(), text=text, prepaid_stars=prepaid)
    state.stars.enter(bot, -gift.stars - prepaid, state.clock.unix(), _partner(owner, gift))
    _show(call, owned)
    return True


def _read_channel(call: Call) -> Account | Chat:
    chat = call.state.chat_of(call.bot, call.parameters.text("chat_id"))
    if chat.type == "private":
        return chat.person
    if chat.type != "channel":
        raise refuse(errors.PEER_ID_INVALID)
    return chat


def _price_of_upgrade(gift: Gift) -> int:
    if not gift.upgrade_stars:
        raise refuse(errors.NO_UPGRADE)
    return gift.upgrade_stars


def _partner(owner: Account | Chat, gift: Gift) -> dict[str, Any]:
    if isinstance(owner, Chat):
        return {"type": "chat", "chat": views.chat(owner), "gift": gift_views.gift(gift)}
    return {
        "type": "user",
        "transaction_type": "gift_purchase",
        "user": views.user(owner),
        "gift": gift_views.gift(gift),
    }


def _show(call: Call, owned: OwnedGift) -> None:
    """Put the gift into the chat of the person and the bot; a channel shows it among its gifts alone."""
    state = call.state
    if isinstance(owned.owner, Chat):
        state.changed()
        return
    chat = state.private_chat(call.bot, owned.owner)
    state.post(
        Message(
            id=state.next_message_id(chat),
            chat=chat,
            sender=call.bot,
            date=state.clock.unix(),
            content={"gift": gift_views.gift_info(owned, to_owner=False)},
            editable=False,
        )
    )
