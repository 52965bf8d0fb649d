"""Who is in a chat, and what administrators decide of that: bans, restrictions, rights."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from . import errors, news, views
from .chats import all_permissions, all_rights
from .direct_messages import DirectMessages
from .errors import refuse
from .flags import read_flags
from .profiles import read_account

if TYPE_CHECKING:
    from .accounts import Account
    from .chats import Chat, Member, Status
    from .core import Call
    from .news import Extra
    from .parameters import Parameters
    from .state import State

SHORTEST = 30
"""Seconds: a ban or restriction that is to end sooner does not end."""
LONGEST = 366 * 24 * 3600
"""Seconds: the same for one that is to end later."""
LONGEST_RANK = 16
"""Characters of the title of an administrator, and of the tag of a member."""

_MEDIA = ("audios", "documents", "photos", "videos", "video_notes", "voice_notes")
_EVERY_MEDIA = frozenset(f"can_send_{kind}" for kind in _MEDIA)
_IMPLYING = {
    "can_send_other_messages": _EVERY_MEDIA | {"can_send_messages"},
    "can_add_web_page_previews": _EVERY_MEDIA | {"can_send_messages"},
    "can_send_polls": frozenset({"can_send_messages"}),
    **dict.fromkeys(_EVERY_MEDIA, frozenset({"can_send_messages"})),
}
"""Permission -> those that come with it, unless they are given independently."""


def chat_of(call: Call) -> Chat:
    """Return the chat that a call names, in which the bot is."""
    chat = call.state.chat_of(call.bot, call.parameters.text("chat_id"))
    call.state.check_access(call.bot, chat)
    return chat


def chat_proper(call: Call) -> Chat:
    """Return the same, and refuse the direct messages of a channel: with these nothing is done that is done with it."""
    chat = chat_of(call)
    if isinstance(chat, DirectMessages):
        raise refuse(errors.NOT_IN_DIRECT)
    return chat


def read_until(call: Call) -> int:
    """Return when a ban or restriction is to end; 0 for never, which is also what too near or too far a time means."""
    until = call.parameters.integer("until_date", low=0)
    ahead = until - call.state.clock.unix()
    return until if SHORTEST <= ahead <= LONGEST else 0


def read_rank(call: Call, parameter: str, what: str) -> str:
    """Return what is to stand beside a name; refuse emoji, and what is too long. `what` begins both refusals."""
    rank = call.parameters.text(parameter)
    if len(rank) > LONGEST_RANK:
        raise refuse(errors.RANK_INVALID.format(what))
    if any(unicodedata.category(character) == "So" for character in rank):
        raise refuse(errors.RANK_WITH_EMOJI.format(what))
    return rank


def read_permissions(read: Parameters) -> set[str]:
    """Return the permissions in a parameter; some of them bring others along, unless the call says otherwise."""
    names = all_permissions()
    given = read_flags(read.text("permissions"), "permissions", names, "chat permissions")
    if not read.boolean("use_independent_chat_permissions"):
        given |= {one for name in given for one in _IMPLYING.get(name, ())}
    return given


def check_restricting(chat: Chat, actor: Account, account: Account) -> Member:
    """Refuse where `actor` may not take something from `account`; return how that one stands."""
    if account is actor:
        raise refuse(errors.NOT_ONESELF.format("restrict"))
    if not chat.administers(actor, "can_restrict_members"):
        raise refuse(errors.MAY_NOT_RESTRICT)
    member = chat.member(account)
    if member.status == "creator":
        raise refuse(errors.OWNER_STAYS)
    if member.is_admin and member.promoted_by is not actor and chat.owner is not actor:
        raise refuse(errors.IS_ADMINISTRATOR)
    return member


def ban(state: State, chat: Chat, actor: Account, account: Account, until: int) -> None:
    """Take an account out of a chat, and keep it out until a time, 0 for ever."""
    was_there = chat.member(account).present

    def change(member: Member) -> None:
        member.become("kicked")
        member.until = until

    news.tell_change(state, chat, actor, account, change)
    if was_there:
        _tell_of_leaving(state, chat, actor, account)
    _end_later(state, chat, actor, account, until)


def remove(state: State, chat: Chat, actor: Account, account: Account) -> None:
    """Take an account out of a chat, or its name off the list of those who are banned; it may come back."""
    was_there = chat.member(account).present
    news.tell_change(state, chat, actor, account, lambda member: member.become("left"))
    if was_there:
        _tell_of_leaving(state, chat, actor, account)


def leave(state: State, chat: Chat, account: Account) -> None:
    """Let an account go by itself; what somebody restricted may not do outlives that."""

    def change(member: Member) -> None:
        if member.status == "restricted":
            member.inside = False
        else:
            member.become("left")

    owned = chat.owner is account
    news.tell_change(state, chat, account, account, change)
    if owned:
        heir = next((one.account for one in chat.admins if not one.account.is_bot), None)
        told = {"new_owner": views.user(heir)} if heir is not None else {}
        news.tell_service(state, chat, account, {"chat_owner_left": told})
    else:
        _tell_of_leaving(state, chat, account, account)


def enter(
    state: State,
    chat: Chat,
    actor: Account,
    account: Account,
    *,
    extra: Extra | None = None,
    told: dict[str, Any] | None = None,
) -> None:
    """Let an account in.

    `extra` gives further fields of the ChatMemberUpdated, such as the link, for who gets it. `told` is what the service
    message says, that somebody has come where nothing else is given.
    """

    def change(member: Member) -> None:
        if member.status == "restricted":
            member.inside = True
        else:
            member.become("member")

    news.tell_change(state, chat, actor, account, change, extra=extra)
    if chat.type != "channel":
        news.tell_service(state, chat, actor, told or {"new_chat_members": [views.user(account)]})


def _tell_of_leaving(state: State, chat: Chat, actor: Account, account: Account) -> None:
    if chat.type != "channel":
        news.tell_service(state, chat, actor, {"left_chat_member": views.user(account)})


def restrict(state: State, chat: Chat, actor: Account, account: Account, *, permissions: set[str], until: int) -> None:
    """Leave an account these permissions; with all of them it is an ordinary member again."""
    there = chat.member(account).present

    def change(member: Member) -> None:
        if permissions >= set(all_permissions()) - {"can_edit_tag"}:
            member.become("member" if there else "left")
            return
        member.become("restricted")
        member.permissions, member.until, member.inside = permissions, until, there

    news.tell_change(state, chat, actor, account, change)
    _end_later(state, chat, actor, account, until)


def _end_later(state: State, chat: Chat, actor: Account, account: Account, until: int) -> None:
    """Take a ban or restriction away when its time has come, if it is still the same."""
    if not until:
        return

    def end() -> None:
        member = chat.member(account)
        if member.until != until:
            return
        after: Status = "member" if member.status == "restricted" and member.inside else "left"
        news.tell_change(state, chat, actor, account, lambda one: one.become(after))

    state.clock.call_in(until - state.clock.unix(), end)


def read_rights(read: Parameters) -> set[str]:
    """Return the rights that a call gives: those of its parameters that are true."""
    return {name for name in all_rights() if read.boolean(name)}


def promote(state: State, chat: Chat, actor: Account, account: Account, rights: set[str], *, anonymous: bool) -> None:
    """Make an account an administrator with these rights; with none, an ordinary member."""

    def change(member: Member) -> None:
        if not rights and not anonymous:
            member.become("member" if member.present else "left")
            return
        title = member.custom_title
        chat.promote(account, rights, actor)
        member.anonymous, member.custom_title = anonymous, title

    news.tell_change(state, chat, actor, account, change)


def chat_to_change(call: Call, what: str, refusal: str) -> Chat:
    """Return the chat of which a call changes something; refuse a private one, and a bot that may not."""
    chat = chat_of(call)
    if chat.type == "private":
        raise refuse(errors.NOT_IN_PRIVATE.format(what))
    if not chat.allows(call.bot, "can_change_info") or not chat.member(call.bot).is_admin:
        raise refuse(refusal)
    return chat


def read_member(call: Call, kinds: tuple[str, ...], refusal: str) -> tuple[Chat, Account]:
    """Return the chat and the account that a call names; refuse where the chat is of no kind for that."""
    chat = chat_proper(call)
    if chat.type not in kinds:
        raise refuse(refusal)
    return chat, read_account(call)


def sender_chat(call: Call) -> tuple[Chat, Chat]:
    """Return the chat, and the channel in whose name people write there; refuse a bot that may not decide on that."""
    chat = chat_proper(call)
    text = call.parameters.text("sender_chat_id")
    if not text:
        raise refuse(errors.NO_SENDER_CHAT)
    if not text.lstrip("-").isdigit():
        raise refuse(errors.BAD_SENDER_CHAT)
    if chat.type not in {"supergroup", "channel"}:
        raise refuse(errors.SUPERGROUPS_AND_CHANNELS)
    if not chat.administers(call.bot, "can_restrict_members"):
        raise refuse(errors.NOT_ENOUGH_RIGHTS)
    sender = call.state.groups.get(int(text))
    if sender is None or sender.type != "channel":
        raise refuse(errors.PARTICIPANT_ID_INVALID)
    return chat, sender
