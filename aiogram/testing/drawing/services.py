"""What happened in a chat, in the words of an app."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .contents import clock, duration, moment, money

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

JSON = dict[str, Any]


def _name(user: JSON) -> str:
    return str(user["first_name"])


def _listed(words: Iterable[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _titled(told: JSON) -> str:
    return f": “{told['title']}”" if told.get("title") else ""


def _said(told: JSON) -> str:
    return f": “{told['text']}”" if told.get("text") else ""


def _shared(users: list[JSON]) -> str:
    names = [str(one["first_name"]) for one in users if one.get("first_name")]
    return _listed(names) if names else ("a user" if len(users) == 1 else f"{len(users)} users")


def _ticked(who: str, told: JSON) -> str:
    done, undone = told.get("marked_as_done_task_ids", ()), told.get("marked_as_not_done_task_ids", ())
    parts = [
        f"ticked {len(done)}" if done else "",
        f"took the tick from {len(undone)}" if undone else "",
    ]
    return f"{who} {' and '.join(filter(None, parts))} of the checklist's tasks"


def _received(told: JSON) -> str:
    amount = told["star_amount"]["amount"] if "star_amount" in told else told.get("amount")
    return "the price" if amount is None else money(amount, told["currency"])


def _gist(message: JSON) -> str:
    words = str(message.get("text") or message.get("caption") or "")
    return f"“{words}”" if words else "a message"


_PLAIN = {
    "delete_chat_photo": "{who} removed the chat photo",
    "group_chat_created": "{who} created the group",
    "supergroup_chat_created": "{who} created the group",
    "channel_chat_created": "Channel created",
    "migrate_to_chat_id": "The group became a supergroup",
    "migrate_from_chat_id": "The group became a supergroup",
    "new_chat_photo": "{who} changed the chat photo",
    "chat_background_set": "{who} changed the background",
    "community_chat_added": "The chat joined a community",
    "community_chat_joined": "{who} joined through a community",
    "community_chat_removed": "The chat left its community",
    "forum_topic_closed": "{who} closed the topic",
    "forum_topic_reopened": "{who} reopened the topic",
    "general_forum_topic_hidden": "{who} hid the topic General",
    "general_forum_topic_unhidden": "{who} showed the topic General again",
    "giveaway_created": "{who} started a giveaway",
    "suggested_post_approval_failed": "The post could not be approved: the price is not covered",
    "video_chat_started": "{who} started a video chat",
    "write_access_allowed": "{who} allowed the bot to write",
}
"""Kinds that need no more than who it was."""

_TOLD: dict[str, Callable[[str, Any], str]] = {
    "boost_added": lambda who, told: f"{who} boosted the group {_times(told['boost_count'])}",
    "chat_owner_changed": lambda _, told: f"{_name(told['new_owner'])} owns the chat now",
    "chat_owner_left": lambda who, told: (
        f"{who} left, and {_name(told['new_owner'])} will own the chat" if "new_owner" in told else f"{who} left"
    ),
    "chat_shared": lambda who, told: f"{who} shared a chat{_titled(told)}",
    "checklist_tasks_added": lambda who, told: (
        f"{who} added {_listed(task['text'] for task in told['tasks'])} to the checklist"
    ),
    "checklist_tasks_done": _ticked,
    "connected_website": lambda who, told: f"{who} logged in at {told}",
    "direct_message_price_changed": lambda _, told: (
        f"Direct messages cost {money(told.get('direct_message_star_count', 0), 'XTR')}"
        if told["are_direct_messages_enabled"]
        else "Direct messages are off"
    ),
    "forum_topic_created": lambda who, told: f"{who} created the topic “{told['name']}”",
    "forum_topic_edited": lambda who, told: (
        f"{who} renamed the topic “{told['name']}”" if told.get("name") else f"{who} changed the icon of the topic"
    ),
    "gift": lambda who, told: f"{who} sent a gift for {money(told['gift']['star_count'], 'XTR')}{_said(told)}",
    "gift_upgrade_sent": lambda who, _: f"{who} paid for the upgrade of a gift",
    "giveaway_completed": lambda _, told: f"The giveaway is over: {told['winner_count']} won",
    "left_chat_member": lambda who, told: (
        f"{who} left the group" if _name(told) == who else f"{who} removed {_name(told)}"
    ),
    "managed_bot_created": lambda who, told: f"{who} created the bot {_name(told['bot'])}",
    "message_auto_delete_timer_changed": lambda who, told: (
        f"{who} had messages deleted after {duration(told['message_auto_delete_time'])}"
        if told["message_auto_delete_time"]
        else f"{who} switched off the deletion of messages"
    ),
    "new_chat_members": lambda who, told: (
        f"{who} joined the group"
        if [_name(one) for one in told] == [who]
        else f"{who} added {_listed(map(_name, told))}"
    ),
    "new_chat_title": lambda who, told: f"{who} renamed the chat “{told}”",
    "paid_message_price_changed": lambda _, told: (
        f"A message costs {money(told['paid_message_star_count'], 'XTR')}"
        if told["paid_message_star_count"]
        else "Messages are free"
    ),
    "passport_data": lambda who, told: (
        f"{who} shared from Telegram Passport: {_listed(one['type'].replace('_', ' ') for one in told['data'])}"
    ),
    "pinned_message": lambda who, told: f"{who} pinned {_gist(told)}",
    "poll_option_added": lambda who, told: f"{who} added “{told['option_text']}” to the poll",
    "poll_option_deleted": lambda who, told: f"{who} removed “{told['option_text']}” from the poll",
    "proximity_alert_triggered": lambda _, told: (
        f"{_name(told['traveler'])} is within {told['distance']} m of {_name(told['watcher'])}"
    ),
    "refunded_payment": lambda _, told: f"Refunded: {money(told['total_amount'], told['currency'])}",
    "successful_payment": lambda who, told: f"{who} paid {money(told['total_amount'], told['currency'])}",
    "suggested_post_approved": lambda _, told: (
        f"The suggested post was approved: it appears at {moment(told['send_date'])}"
    ),
    "suggested_post_declined": lambda _, told: (
        f"The suggested post was declined: {told['comment']}"
        if told.get("comment")
        else "The suggested post was declined"
    ),
    "suggested_post_paid": lambda _, told: f"The channel has got {_received(told)} for the post",
    "suggested_post_refunded": lambda _, told: (
        f"The payment for the post was returned: {told['reason'].replace('_', ' ')}"
    ),
    "unique_gift": lambda who, told: (
        f"{who} made a gift unique: {told['gift']['name']}"
        if told["origin"] == "upgrade"
        else f"{who} sent the unique gift {told['gift']['name']}"
    ),
    "users_shared": lambda who, told: f"{who} shared {_shared(told['users'])}",
    "video_chat_ended": lambda _, told: f"The video chat ended after {duration(told['duration'])}",
    "video_chat_participants_invited": lambda who, told: (
        f"{who} invited {_listed(map(_name, told['users']))} to the video chat"
    ),
    "video_chat_scheduled": lambda who, told: f"{who} scheduled a video chat for {clock(told['start_date'])}",
    "web_app_data": lambda who, told: f"{who} sent data by the button “{told['button_text']}”",
}
"""Kinds that tell more -> the sentence for who did it and what the Message has."""


def read_service(kind: str, content: JSON, who: str) -> str | None:
    """Return the sentence for something that `who` did; None for a kind that is none of these."""
    if kind in _PLAIN:
        return _PLAIN[kind].format(who=who)
    tell = _TOLD.get(kind)
    return None if tell is None else tell(who, content[kind])
