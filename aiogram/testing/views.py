# The one place that writes objects of the Bot API, with the keys in Telegram's order.

"""State as a bot sees it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from .business import all_business_rights
from .chats import all_permissions, all_rights
from .direct_messages import DirectMessages
from .file_ids import bind
from .gifts import all_gift_types
from .json_fields import as_array

if TYPE_CHECKING:
    from .accounts import Account, BotAccount
    from .business import BusinessConnection
    from .chats import Chat, Member, Topic
    from .inline import InlineQuery
    from .messages import Message
    from .state import CallbackQuery

JSON = dict[str, Any]


def user(account: Account) -> JSON:
    """Write a User; what is not known or false is left out."""
    shown: JSON = {"id": account.id, "is_bot": account.is_bot, "first_name": account.first_name}
    for name in ("last_name", "username", "language_code", "is_premium"):
        if value := getattr(account, name):
            shown[name] = value
    return shown


def bot_itself(bot: BotAccount) -> JSON:
    """Write the User that getMe returns: every flag is there, false ones as well."""
    return {
        **user(bot),
        "can_join_groups": bot.can_join_groups,
        "can_read_all_group_messages": bot.can_read_all_group_messages,
        "supports_inline_queries": bot.supports_inline_queries,
        "supports_guest_queries": bot.supports_guest_queries,
        "can_connect_to_business": bot.can_connect_to_business,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": bot.can_manage_bots,
    }


def chat(shown: Chat) -> JSON:
    """Write a Chat."""
    if shown.type == "private":
        person = user(shown.person)
        names: JSON = {name: person[name] for name in ("first_name", "last_name", "username") if name in person}
        return {"id": shown.id, **names, "type": "private"}
    body: JSON = {"id": shown.id, "title": shown.title}
    if shown.username:
        body["username"] = shown.username
    if shown.is_forum:
        body["is_forum"] = True
    if isinstance(shown, DirectMessages):
        body["is_direct_messages"] = True
    body["type"] = shown.type
    if shown.type == "group":
        body["all_members_are_administrators"] = False
        body["accepted_gift_types"] = dict.fromkeys(all_gift_types(), False)
    return body


def message(shown: Message, viewer: Account, *, with_reply: bool = True) -> JSON:
    """Write a Message as `viewer` gets it; `with_reply` adds the message it replies to, one level deep."""
    # What is absent, false or empty is left out in the end, as Telegram does; but for the id, which may be 0.
    body: JSON = {
        "from": _from(shown),
        "author_signature": shown.author_signature,
        "sender_chat": shown.sender_chat and chat(shown.sender_chat),
        "sender_business_bot": shown.sender_business_bot and user(shown.sender_business_bot),
        "receiver_user": shown.receiver and user(shown.receiver),
        "ephemeral_message_id": shown.ephemeral_id,
        "chat": chat(shown.chat),
        "date": shown.date,
        "edit_date": shown.edit_date,
        "message_thread_id": shown.thread_id,
        "direct_messages_topic": shown.direct_topic and direct_topic(shown.direct_topic),
        "forward_origin": shown.forward_origin,
        "is_automatic_forward": shown.is_automatic_forward,
        **(_reply(shown, viewer) if with_reply else {}),
        "media_group_id": shown.media_group_id,
        "is_paid_post": shown.paid_post,
        "paid_star_count": shown.paid_stars,
        "suggested_post_info": shown.suggestion and shown.suggestion.json,
    }
    after: JSON = {
        "reply_markup": shown.keyboard and {"inline_keyboard": shown.keyboard},
        "via_bot": shown.via_bot and user(shown.via_bot),
        "guest_bot_caller_user": shown.guest_caller and user(shown.guest_caller),
        "effect_id": shown.effect_id,
        "has_protected_content": shown.protected,
        "is_topic_message": bool(shown.thread_id and shown.chat.is_forum),
    }
    # The content may well have something that is 0 or empty.
    connection = _present({"business_connection_id": shown.business_connection_id})
    return {
        **connection,
        "message_id": shown.id,
        **_present(body),
        **bind(content_for(shown, viewer), viewer.id),
        **_present(after),
    }


def content_for(shown: Message, viewer: Account) -> JSON:
    """Return what a message says to `viewer`: of paid media only its measures, where they have not paid."""
    if "paid_media" not in shown.content or viewer in shown.buyers:
        return shown.content
    own = shown.sender is viewer or (shown.sender_chat is shown.chat and shown.chat.member(viewer).is_admin)
    if own and shown.forward_origin is None:
        return shown.content
    paid = shown.content["paid_media"]
    return {**shown.content, "paid_media": {**paid, "paid_media": [_preview(one) for one in paid["paid_media"]]}}


def _preview(media: JSON) -> JSON:
    """Write the PaidMediaPreview of one of the PaidMedia."""
    # What is a preview already has its measures outside.
    file: JSON = media.get(media["type"], media)
    # Of a photo there are several sizes; the last is the largest.
    if sizes := as_array(file):
        file = sizes[-1]
    return {"type": "preview", **{name: file[name] for name in ("width", "height", "duration") if name in file}}


_GROUP: JSON = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
_CHANNEL: JSON = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
"""Who stands as the sender of what is written in the name of a chat: for bots that look at nothing else."""


def _from(shown: Message) -> JSON | None:
    if shown.sender_chat is None:
        return user(shown.sender)
    if shown.chat.type == "channel":
        return None
    return dict(_GROUP if shown.sender_chat is shown.chat else _CHANNEL)


def origin(shown: Message) -> JSON:
    """Write the MessageOrigin of what is made by forwarding a message; a forward keeps the one it has."""
    if shown.forward_origin is not None:
        return shown.forward_origin
    signature = _present({"author_signature": shown.author_signature})
    if shown.sender_chat is None:
        sender = user(shown.sender)
        if not shown.sender.hidden_in_forwards:
            return {"type": "user", "date": shown.date, "sender_user": sender}
        name = " ".join(sender[part] for part in ("first_name", "last_name") if part in sender)
        return {"type": "hidden_user", "date": shown.date, "sender_user_name": name}
    if shown.sender_chat is shown.chat and shown.chat.type == "channel":
        return {"type": "channel", "date": shown.date, "chat": chat(shown.chat), "message_id": shown.id, **signature}
    return {"type": "chat", "date": shown.date, "sender_chat": chat(shown.sender_chat), **signature}


def origin_name(shown: JSON | None) -> str:
    """Return whom a MessageOrigin names, empty for none."""
    if shown is None:
        return ""
    for name in ("sender_user", "sender_chat", "chat"):
        if name in shown:
            return str(shown[name].get("first_name") or shown[name]["title"])
    return str(shown["sender_user_name"])


def _present(fields: JSON) -> JSON:
    """Leave out what is absent, false or empty, as Telegram does."""
    return {name: value for name, value in fields.items() if value}


def _reply(shown: Message, viewer: Account) -> JSON:
    target = shown.reply_to
    if target is not None and (target.deleted or not target.shown_to(viewer)):
        target = None
    return {
        "reply_to_message": target and message(target, viewer, with_reply=False),
        "external_reply": shown.external_reply and bind(shown.external_reply, viewer.id),
        "quote": shown.quote,
    }


@cache
def _shown_outside() -> tuple[str, ...]:
    from aiogram.api.types import ExternalReplyInfo  # noqa: PLC0415 (needed at the first use only)

    return tuple(name for name in ExternalReplyInfo.__struct_fields__ if name not in {"origin", "chat", "message_id"})


def external_reply(target: Message) -> JSON:
    """Write the ExternalReplyInfo of what replies to a message in another chat."""
    where = target.chat
    public = {"chat": chat(where), "message_id": target.id} if where.type in {"supergroup", "channel"} else {}
    said = {name: target.content[name] for name in _shown_outside() if name in target.content}
    return {"origin": origin(target), **public, **said}


def inaccessible(shown: Message) -> JSON:
    """Write the InaccessibleMessage that stands for a message which is gone."""
    return {"message_id": shown.id, "chat": chat(shown.chat), "date": 0}


def callback_query(query: CallbackQuery) -> JSON:
    """Write a CallbackQuery in the one of its four shapes that fits."""
    body: JSON = {"id": str(query.id), "from": user(query.person)}
    about = query.message
    if about.inline_message_id:
        body["inline_message_id"] = about.inline_message_id
    elif about.deleted:
        body["message"] = inaccessible(about)
    else:
        body["message"] = message(about, query.bot)
    body["chat_instance"] = str(about.chat.instance)
    if "callback_game" in query.button:
        body["game_short_name"] = about.game
    else:
        body["data"] = query.button["callback_data"]
    return body


def inline_query(query: InlineQuery) -> JSON:
    """Write an InlineQuery."""
    return {
        "id": str(query.id),
        "from": user(query.person),
        **_asked_from(query),
        "chat_type": query.chat_type,
        "query": query.text,
        "offset": query.offset,
    }


def chosen_inline_result(query: InlineQuery, result_id: str, inline_message_id: str) -> JSON:
    """Write a ChosenInlineResult."""
    return {
        "from": user(query.person),
        **_asked_from(query),
        **_present({"inline_message_id": inline_message_id}),
        "query": query.text,
        "result_id": result_id,
    }


def _asked_from(query: InlineQuery) -> JSON:
    if query.location is None:
        return {}
    return {"location": dict(zip(("latitude", "longitude"), query.location, strict=True))}


def chat_member(member: Member, viewer: BotAccount) -> JSON:
    """Write a ChatMember: one of six kinds, with every right and permission written out."""
    body: JSON = {"user": user(member.account), "status": member.status}
    match member.status:
        case "creator":
            body["is_anonymous"] = member.anonymous
        case "administrator":
            body["can_be_edited"] = member.promoted_by is viewer
            body["is_anonymous"] = member.anonymous
            body |= {name: name in member.rights for name in all_rights()}
        case "restricted":
            body["is_member"] = member.inside
            body |= {name: name in member.permissions for name in all_permissions()}
            body["until_date"] = member.until
        case "kicked":
            body["until_date"] = member.until
        case _:
            if member.until:
                body["until_date"] = member.until
    if member.is_admin and member.custom_title:
        body["custom_title"] = member.custom_title
    if not member.is_admin and member.present and member.tag:
        body["tag"] = member.tag
    return body


def chat_member_updated(where: Chat, actor: Account, date: int, old: JSON, new: JSON, **extra: Any) -> JSON:
    """Write a ChatMemberUpdated; `extra` are its optional fields, such as `via_join_request`."""
    return {
        "chat": chat(where),
        "from": user(actor),
        "date": date,
        "old_chat_member": old,
        "new_chat_member": new,
        **extra,
    }


def business_connection(connection: BusinessConnection) -> JSON:
    """Write a BusinessConnection; rights that the bot does not have are left out."""
    rights = {name: True for name in all_business_rights() if connection.enabled and name in connection.rights}
    return {
        "id": connection.id,
        "user": user(connection.account),
        "user_chat_id": connection.account.id,
        "date": connection.date,
        **_present({"rights": rights}),
        "is_enabled": connection.enabled,
    }


def business_messages_deleted(connection: BusinessConnection, where: Chat, message_ids: list[int]) -> JSON:
    """Write a BusinessMessagesDeleted."""
    return {"business_connection_id": connection.id, "chat": chat(where), "message_ids": message_ids}


def direct_topic(person: Account) -> JSON:
    """Write the DirectMessagesTopic of a person."""
    return {"topic_id": person.id, "user": user(person)}


def forum_topic(topic: Topic) -> JSON:
    """Write a ForumTopic."""
    return {
        "message_thread_id": topic.id,
        "name": topic.name,
        "icon_color": topic.icon_color,
        **_present({"icon_custom_emoji_id": topic.icon_custom_emoji_id}),
    }
