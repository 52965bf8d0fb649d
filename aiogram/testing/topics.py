"""The topics of a forum: who may change them, and what changing them does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from . import errors, news
from .chats import GENERAL, Topic
from .errors import refuse
from .parameters import leading_integer

if TYPE_CHECKING:
    from .accounts import Account
    from .chats import Chat
    from .core import Call
    from .state import State

LONGEST_NAME: Final = 128
ICONS: Final = ("💬", "💡", "⚡", "📰", "🎙", "🔝", "🗣", "🆒", "❗", "📝", "📆", "📁")
"""What custom emoji everybody may use as an icon look like."""
_FIRST_ICON: Final = 5_300_000_000_000_000_001


def icon_stickers() -> list[dict[str, Any]]:
    """Write the Stickers of the icons that everybody may use."""
    return [
        {
            "file_id": f"topic-icon-{number}",
            "file_unique_id": f"icon-{number}",
            "type": "custom_emoji",
            "width": 100,
            "height": 100,
            "is_animated": True,
            "is_video": False,
            "emoji": emoji,
            "set_name": "Topics",
            "custom_emoji_id": str(_FIRST_ICON + number),
        }
        for number, emoji in enumerate(ICONS)
    ]


def clean_name(name: str) -> str:
    """Return a name as it is kept: on one line, and cut at the limit."""
    return " ".join(name.split())[:LONGEST_NAME]


def named(call: Call) -> str:
    """Return the name that a call must give a topic."""
    name = clean_name(call.parameters.text("name"))
    if not name:
        raise refuse(errors.TOPIC_NEEDS_NAME)
    return name


def icon_of(call: Call) -> str:
    """Return the custom emoji that a call wants as an icon, empty for none."""
    icon = call.parameters.text("icon_custom_emoji_id")
    if icon and not leading_integer(icon):
        raise refuse(errors.BAD_CUSTOM_EMOJI)
    return icon


def forum_of(call: Call) -> Chat:
    """Return the forum that a call names; refuse a chat without topics."""
    chat = call.state.chat_of(call.bot, call.parameters.text("chat_id"))
    call.state.check_access(call.bot, chat)
    if not chat.is_forum:
        raise refuse(errors.NOT_A_FORUM)
    return chat


def managed_general(call: Call) -> tuple[Chat, Topic]:
    """Return the General topic that a call changes; refuse a bot that may not."""
    chat = forum_of(call)
    if not chat.administers(call.bot, "can_manage_topics"):
        raise refuse(errors.NOT_ENOUGH_RIGHTS)
    return chat, chat.general


def topic_of(call: Call, chat: Chat) -> Topic:
    """Return the topic that a call names; General has methods of its own."""
    topic = chat.topics.get(call.parameters.message_id("message_thread_id"))
    if topic is None or topic.id == GENERAL:
        raise refuse(errors.NO_TOPIC)
    return topic


def managed_topic(call: Call) -> tuple[Chat, Topic]:
    """Return the topic that a call changes; refuse a bot that neither manages topics nor has made it."""
    chat = forum_of(call)
    topic = topic_of(call, chat)
    if not chat.manages(call.bot, topic):
        raise refuse(errors.NOT_ENOUGH_RIGHTS)
    return chat, topic


def open_topic(state: State, chat: Chat, actor: Account, name: str, *, color: int, icon: str = "") -> Topic:
    """Make a topic. The message that tells of it has the number which the topic gets."""
    number = state.next_message_id(chat)
    topic = Topic(id=number, name=name, icon_color=color, icon_custom_emoji_id=icon, creator=actor)
    chat.topics[number] = topic
    content: dict[str, Any] = {"name": name, "icon_color": color}
    if icon:
        content["icon_custom_emoji_id"] = icon
    news.tell_service(state, chat, actor, {"forum_topic_created": content}, thread_id=number)
    return topic


def change_topic(
    state: State, chat: Chat, actor: Account, topic: Topic, *, name: str = "", icon: str | None = None
) -> bool:
    """Give a topic another name, another icon, or both, and return whether anything became different.

    An empty name and the icon None leave what there is; an empty icon takes it away.
    """
    content: dict[str, Any] = {}
    if name and name != topic.name:
        content["name"] = topic.name = name
    if icon is not None and icon != topic.icon_custom_emoji_id:
        content["icon_custom_emoji_id"] = topic.icon_custom_emoji_id = icon
    if content:
        _tell(state, chat, actor, topic, {"forum_topic_edited": content})
    return bool(content)


def set_closed(state: State, chat: Chat, actor: Account, topic: Topic, *, closed: bool) -> bool:
    """Close or reopen a topic, and return whether it was not so before. A hidden General reopens to be seen."""
    if topic.closed is closed:
        return False
    if not closed:
        set_hidden(state, chat, actor, hidden=False, topic=topic)
    topic.closed = closed
    _tell(state, chat, actor, topic, {"forum_topic_closed" if closed else "forum_topic_reopened": {}})
    return True


def set_hidden(state: State, chat: Chat, actor: Account, *, hidden: bool, topic: Topic | None = None) -> bool:
    """Hide or show a topic, General where none is named, and return whether it was not so before.

    What is hidden is closed as well.
    """
    topic = topic or chat.general
    if topic.hidden is hidden:
        return False
    if hidden:
        set_closed(state, chat, actor, topic, closed=True)
    topic.hidden = hidden
    _tell(state, chat, actor, topic, {f"general_forum_topic_{'hidden' if hidden else 'unhidden'}": {}})
    return True


def remove_topic(state: State, chat: Chat, topic: Topic) -> None:
    """Delete a topic with all that is written in it."""
    del chat.topics[topic.id]
    state.erase(*(message for message in chat.messages.values() if message.thread_id == topic.id))


def unpin(call: Call, thread_id: int, chat: Chat) -> bool:
    """Take down all that is pinned in a topic, 0 for General; refuse a bot that may not."""
    if not chat.lets_pin(call.bot):
        raise refuse(errors.MAY_NOT_PIN)
    chat.unpin_all(thread_id)
    call.state.changed()
    return True


def changed(*, different: bool) -> bool:
    """Answer a call that changes a topic; refuse where all was so already."""
    if not different:
        raise refuse(errors.TOPIC_NOT_MODIFIED)
    return True


def _tell(state: State, chat: Chat, actor: Account, topic: Topic, content: dict[str, Any]) -> None:
    news.tell_service(state, chat, actor, content, thread_id=0 if topic.id == GENERAL else topic.id)
