# The one place that writes objects of the Bot API, with the keys in Telegram's order.

"""State as a bot sees it."""

from __future__ import annotations

from typing import Any

from .state import Account, BotAccount, CallbackQuery, Chat, Message

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
        "supports_guest_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
    }


def chat(shown: Chat) -> JSON:
    """Write a Chat."""
    if shown.type == "private":
        person = user(shown.person)
        names: JSON = {name: person[name] for name in ("first_name", "last_name", "username") if name in person}
        return {"id": shown.id, **names, "type": "private"}
    if shown.type == "supergroup":
        return {"id": shown.id, "title": shown.title, "type": "supergroup"}
    return {
        "id": shown.id,
        "title": shown.title,
        "type": "group",
        "all_members_are_administrators": False,
        "accepted_gift_types": dict.fromkeys(
            ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
        ),
    }


def message(shown: Message, *, with_reply: bool = True) -> JSON:
    """Write a Message; `with_reply` adds the message it replies to, one level deep."""
    body: JSON = {
        "message_id": shown.id,
        "from": user(shown.sender),
        "chat": chat(shown.chat),
        "date": shown.date,
    }
    if shown.edit_date:
        body["edit_date"] = shown.edit_date
    if with_reply and shown.reply_to is not None and not shown.reply_to.deleted:
        body["reply_to_message"] = message(shown.reply_to, with_reply=False)
    body.update(shown.content)
    if shown.keyboard:
        body["reply_markup"] = {"inline_keyboard": shown.keyboard}
    if shown.via_bot is not None:
        body["via_bot"] = user(shown.via_bot)
    if shown.protected:
        body["has_protected_content"] = True
    return body


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
        body["message"] = message(about)
    body["chat_instance"] = str(about.chat.instance)
    if "callback_game" in query.button:
        body["game_short_name"] = about.game
    else:
        body["data"] = query.button["callback_data"]
    return body


def bot_blocked(where: Chat, person: Account, bot: BotAccount, date: int, *, blocked: bool) -> JSON:
    """Write the ChatMemberUpdated of a person who blocks a bot, or takes that back."""
    member: JSON = {"user": user(bot), "status": "member"}
    kicked: JSON = {"user": user(bot), "status": "kicked", "until_date": 0}
    old, new = (member, kicked) if blocked else (kicked, member)
    return {"chat": chat(where), "from": user(person), "date": date, "old_chat_member": old, "new_chat_member": new}
