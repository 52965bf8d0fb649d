"""Links by which people come into a chat, and requests of those who want to."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from . import errors, membership, views
from .accounts import BotAccount
from .door import InviteLink, JoinRequest
from .errors import refuse
from .profiles import read_account

if TYPE_CHECKING:
    from .accounts import Account
    from .chats import Chat
    from .core import Call
    from .state import State

PREFIX = "https://t.me/+"
SHOWN = 8
"""Letters of a link that those see who have not made it."""
GUARD_TIME = 10
"""Seconds within which a guard decides or opens a Web App; with that open it has the time that the person takes."""
OPEN = 300
"""Seconds for which a bot may write to somebody who has asked to join, unless that is decided before."""


def link_json(invite: InviteLink, chat: Chat, viewer: Account) -> dict[str, Any]:
    """Write a ChatInviteLink; of one that somebody else has made a bot sees the half."""
    shown = invite.link if invite.creator is viewer else f"{invite.link[: len(PREFIX) + SHOWN]}…"
    body: dict[str, Any] = {
        "invite_link": shown,
        "creator": views.user(invite.creator),
        "creates_join_request": invite.asks,
        "is_primary": invite.primary,
        "is_revoked": invite.revoked,
    }
    more = {
        "name": invite.name,
        "expire_date": invite.expire_date,
        "member_limit": invite.member_limit,
        "pending_join_request_count": sum(one.invite is invite for one in chat.door.requests.values()),
        "subscription_period": invite.period,
        "subscription_price": invite.price,
    }
    return body | {name: value for name, value in more.items() if value}


def chat_to_invite_to(call: Call) -> Chat:
    """Return the chat that a call makes or changes links of; refuse a bot that may not."""
    chat = membership.chat_of(call)
    if chat.type == "private" or not chat.administers(call.bot, "can_invite_users"):
        raise refuse(errors.MAY_NOT_INVITE)
    return chat


def add_link(state: State, chat: Chat, creator: Account, **about: Any) -> InviteLink:
    """Make a link."""
    secret = base64.urlsafe_b64encode(state.number(96).to_bytes(13, "big")).decode().rstrip("=")[:16]
    invite = InviteLink(link=f"{PREFIX}{secret}", creator=creator, **about)
    chat.door.links[invite.link] = invite
    state.changed()
    return invite


def primary_link(state: State, chat: Chat, creator: Account) -> InviteLink:
    """Make an administrator's own link anew; the one before leads nowhere from now on."""
    if (before := chat.door.primary(creator)) is not None:
        before.revoked = True
    return add_link(state, chat, creator, primary=True)


def read_terms(call: Call) -> dict[str, Any]:
    """Return what a link is to be like; refuse what does not go together."""
    read = call.parameters
    asks, limit = read.boolean("creates_join_request"), read.integer("member_limit", 0, 0, 99999)
    if asks and limit:
        raise refuse(errors.LIMIT_WITH_APPROVAL)
    return {
        "name": read.text("name"),
        "expire_date": read.integer("expire_date", low=0),
        "member_limit": limit,
        "asks": asks,
    }


def own_link(call: Call, chat: Chat) -> InviteLink:
    """Return the link that a call changes; refuse one that is not there, or not the bot's."""
    invite = chat.door.links.get(call.parameters.text("invite_link"))
    if invite is None or invite.creator is not call.bot or invite.revoked:
        raise refuse(errors.LINK_INVALID)
    return invite


def revoke(state: State, chat: Chat, invite: InviteLink) -> None:
    """Let a link lead nowhere from now on; who has lost the primary one gets another."""
    invite.revoked = True
    if invite.primary:
        add_link(state, chat, invite.creator, primary=True)
    state.changed()


def find(state: State, link: str) -> tuple[Chat, InviteLink] | None:
    """Return where a link leads; None for one that leads nowhere."""
    now = state.clock.unix()
    for chat in state.groups.values():
        invite = chat.door.links.get(link)
        if invite is None or invite.revoked or 0 < invite.expire_date <= now:
            continue
        inside = sum(chat.member(one).present for one in invite.members)
        return None if 0 < invite.member_limit <= inside else (chat, invite)
    return None


def come_in(state: State, chat: Chat, account: Account, invite: InviteLink, *, approved_by: Account | None) -> None:
    """Let somebody in who has followed a link."""
    invite.members.add(account)

    def extra(hearer: Account) -> dict[str, Any]:
        asked = {"via_join_request": True} if approved_by is not None else {}
        return {"invite_link": link_json(invite, chat, hearer), **asked}

    membership.enter(state, chat, approved_by or account, account, extra=extra)


def ask(state: State, chat: Chat, account: Account, invite: InviteLink | None) -> JoinRequest:
    """Have somebody ask to be let in; bots that may decide hear of it, or the one alone that guards the chat."""
    request = JoinRequest(account=account, date=state.clock.unix(), invite=invite)
    chat.door.requests[account] = request
    if chat.door.guard is not None:
        request.query_id = str(state.number())
    for hearer in _hearers(chat):
        state.private_chat(hearer, account).open_until = request.date + OPEN
        body = _request_json(chat, request, hearer)
        state.notify(hearer, "chat_join_request", body, f"chat {chat.id}")
    state.changed()
    return request


def _hearers(chat: Chat) -> list[BotAccount]:
    """Return the bots that may decide who comes in: the one that guards the chat, or all administrators among them."""
    asked: list[Account] = chat.members if chat.door.guard is None else [chat.door.guard]
    return [one for one in asked if isinstance(one, BotAccount) and chat.administers(one, "can_invite_users")]


def _request_json(chat: Chat, request: JoinRequest, viewer: Account) -> dict[str, Any]:
    account = request.account
    body: dict[str, Any] = {
        "chat": views.chat(chat),
        "from": views.user(account),
        "user_chat_id": account.id,
        "date": request.date,
    }
    if account.bio:
        body["bio"] = account.bio
    if request.invite is not None:
        body["invite_link"] = link_json(request.invite, chat, viewer)
    if request.query_id:
        body["query_id"] = request.query_id
    return body


def pending(call: Call) -> tuple[Chat, JoinRequest]:
    """Return the request that a call decides on; refuse a bot that may not, and what nobody has asked for."""
    chat = membership.chat_of(call)
    if chat.type == "private" or not chat.administers(call.bot, "can_invite_users"):
        raise refuse(errors.MAY_NOT_ADMIT)
    account = read_account(call)
    if chat.member(account).present:
        raise refuse(errors.PARTICIPANT_ALREADY)
    request = chat.door.requests.get(account)
    if request is None:
        raise refuse(errors.NOBODY_ASKS)
    return chat, request


def asked(call: Call) -> tuple[Chat, JoinRequest]:
    """Return the request that a query is about; refuse one that is none of the bot's, or has waited too long."""
    wanted = call.parameters.text("chat_join_request_query_id")
    now = call.state.clock.unix()
    for chat in call.state.groups.values():
        for request in chat.door.requests.values():
            in_time = bool(request.web_app) or now - request.date <= GUARD_TIME
            if wanted and request.query_id == wanted and chat.door.guard is call.bot and in_time:
                return chat, request
    raise refuse(errors.QUERY_ID_INVALID)


def decide(state: State, chat: Chat, request: JoinRequest, actor: Account, *, approve: bool) -> None:
    """Let somebody in, or not; the request is over, and with it the time in which bots may write to a stranger."""
    del chat.door.requests[request.account]
    for hearer in _hearers(chat):
        private = state.private_chat(hearer, request.account)
        private.open_until = min(private.open_until, state.clock.unix())
    if not approve:
        state.changed()
    elif request.invite is not None:
        come_in(state, chat, request.account, request.invite, approved_by=actor)
    else:
        membership.enter(state, chat, actor, request.account, extra=lambda _: {"via_join_request": True})
