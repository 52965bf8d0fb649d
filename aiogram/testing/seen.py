"""What a person sees: messages with their buttons, and chats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from . import views
from .accounts import BotAccount
from .reactions import counts

if TYPE_CHECKING:
    from .accounts import Account
    from .chats import Chat, Topic
    from .messages import Button, Keyboard, Message


class PressError(ValueError):
    """A person cannot press what a test asks them to press."""


class BotMessage(Protocol):
    """A message as a client has it, such as `aiogram.types.Message`."""

    @property
    def message_id(self) -> int:
        """Number of the message in its chat."""
        ...

    @property
    def chat(self) -> Any:
        """Chat of the message: an object with an `id`."""
        ...


class SeenMessage:
    """A message in a person's app. It follows edits, as apps do."""

    def __init__(self, record: Message) -> None:
        self.record = record
        """The server's own record."""

    @property
    def message_id(self) -> int:
        """Number of the message in its chat."""
        return self.record.id

    @property
    def ephemeral_message_id(self) -> int:
        """What a message that one person alone sees has in place of a number; 0 for all others."""
        return self.record.ephemeral_id

    @property
    def only_for(self) -> str:
        """First name of the one for whom alone it is; empty where everybody in the chat sees it."""
        return self.record.receiver.first_name if self.record.receiver is not None else ""

    @property
    def inline_message_id(self) -> str:
        """What a bot edits it by when it was sent through inline mode; empty otherwise."""
        return self.record.inline_message_id

    @property
    def sender(self) -> str:
        """First name of who sent it, or the title of the chat in whose name it was written."""
        shown = self.record.sender_chat
        return shown.title if shown is not None else self.record.sender.first_name

    @property
    def from_bot(self) -> bool:
        """Whether a bot sent it, be it in the name of an account that it works for."""
        return self.record.sender.is_bot or self.record.sender_business_bot is not None

    @property
    def via_bot(self) -> str:
        """Username of the bot through whose inline mode it was sent; empty for none."""
        return self.record.via_bot.username if self.record.via_bot is not None else ""

    @property
    def read(self) -> bool:
        """Whether the one that it was sent to has read it, as two ticks show; in chats of two people."""
        return self.record.read

    @property
    def text(self) -> str:
        """The words, without markup: a text or a caption; empty where it has none."""
        return self.record.text

    @property
    def entities(self) -> list[dict[str, Any]]:
        """The marked parts of the text, as JSON."""
        return self.record.entities

    @property
    def gift(self) -> str:
        """The gift that the message tells of: the emoji, or the name of a unique one; empty where there is none."""
        content = self.record.content
        if "gift" in content:
            return str(content["gift"]["gift"]["sticker"]["emoji"])
        return str(content["unique_gift"]["gift"]["name"]) if "unique_gift" in content else ""

    @property
    def poll(self) -> str:
        """The question of a poll; empty where there is none. `person.poll(message)` has the rest."""
        return str(self.record.content["poll"]["question"]) if "poll" in self.record.content else ""

    @property
    def checklist(self) -> str:
        """The title of a checklist; empty where there is none."""
        return str(self.record.content["checklist"]["title"]) if "checklist" in self.record.content else ""

    @property
    def tasks(self) -> dict[str, bool]:
        """Task of a checklist -> whether it is ticked; empty where there is no checklist."""
        checklist = self.record.content.get("checklist", {"tasks": ()})
        return {task["text"]: "completion_date" in task for task in checklist["tasks"]}

    @property
    def reactions(self) -> dict[str, int]:
        """Emoji, or id of a custom one, or `paid` -> how many react with it, the most frequent first."""
        return {reaction.value or reaction.kind: count for reaction, count in counts(self.record).items()}

    @property
    def buttons(self) -> list[list[str]]:
        """Labels of the inline keyboard, row by row; those inside a rich message are one more row."""
        return [[button["text"] for button in row] for row in self.record.button_rows]

    @property
    def labels(self) -> list[str]:
        """Labels of the inline keyboard in one list."""
        return [label for row in self.buttons for label in row]

    @property
    def edited(self) -> bool:
        """Whether it was edited."""
        return self.record.edits > 0

    @property
    def deleted(self) -> bool:
        """Whether it is gone from its chat."""
        return self.record.deleted

    @property
    def dice(self) -> int:
        """The number that a thrown emoji has fallen on; 0 where none was thrown."""
        return int(self.record.content["dice"]["value"]) if "dice" in self.record.content else 0

    @property
    def contact(self) -> str:
        """The telephone number of a contact; empty where there is none."""
        return str(self.record.content["contact"]["phone_number"]) if "contact" in self.record.content else ""

    @property
    def location(self) -> tuple[float, float] | None:
        """Latitude and longitude of a place, None where there is none."""
        place = self.record.content.get("location")
        return None if place is None else (place["latitude"], place["longitude"])

    @property
    def live(self) -> bool:
        """Whether the place can still move."""
        return "live_period" in self.record.content.get("location", {})

    @property
    def venue(self) -> str:
        """Name of a place that has one; empty where there is none."""
        return str(self.record.content["venue"]["title"]) if "venue" in self.record.content else ""

    @property
    def reply_to(self) -> SeenMessage | None:
        """The message of the same chat that it replies to, None where there is none."""
        target = self.record.reply_to
        return None if target is None or target.deleted else SeenMessage(target)

    @property
    def quote(self) -> str:
        """What it quotes of the message that it replies to; empty where it quotes nothing."""
        return str(self.record.quote["text"]) if self.record.quote is not None else ""

    @property
    def forwarded_from(self) -> str:
        """Name of the person or the chat that it is forwarded from; empty where it is not."""
        return views.origin_name(self.record.forward_origin)

    @property
    def suggested(self) -> str:
        """How a suggested post stands: `pending`, `approved` or `declined`; empty for every other message."""
        return self.record.suggestion.state if self.record.suggestion is not None else ""

    @property
    def pinned(self) -> bool:
        """Whether it is pinned at the top of its chat."""
        return self.record in self.record.chat.pinned

    @property
    def json(self) -> dict[str, Any]:
        """The message as the Bot API writes it for a bot of its chat."""
        about = self.record
        bots = [
            one
            for one in (about.sender, about.sender_business_bot, about.receiver, *about.chat.standing)
            if isinstance(one, BotAccount)
        ]
        return views.message(about, bots[0])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SeenMessage) and other.record is self.record

    def __hash__(self) -> int:
        return hash(id(self.record))

    def __repr__(self) -> str:
        buttons = f" {self.buttons}" if self.record.keyboard else ""
        return f"<message {self.message_id} of {self.sender}: {self.text!r}{buttons}>"


class ChatView:
    """A chat as the people in it see it."""

    def __init__(self, record: Chat, viewer: Account | None = None) -> None:
        self.record = record
        """The server's own record."""
        self.viewer = viewer
        """Who sees what is for them alone as well; None for what everybody sees."""

    @property
    def id(self) -> int:
        """What bots call the chat."""
        return self.record.id

    @property
    def title(self) -> str:
        """Title of a group; name of the bot in a private chat."""
        return self.record.title or list(self.record.standing)[-1].first_name

    @property
    def photo(self) -> bytes | None:
        """Contents of the picture of a group or a channel; None for none."""
        return self.record.photo.contents if self.record.photo is not None else None

    @property
    def messages(self) -> list[SeenMessage]:
        """The messages that are there, newest last. `person.view(chat)` has those for one person alone as well."""
        return [SeenMessage(message) for message in self.record.seen_by(self.viewer) if not message.deleted]

    @property
    def last(self) -> SeenMessage:
        """The newest message; raises `LookupError` in an empty chat."""
        messages = self.messages
        if not messages:
            raise LookupError(f"the chat {self.title!r} is empty: nobody has written yet")
        return messages[-1]

    @property
    def pinned(self) -> list[SeenMessage]:
        """The pinned messages, newest pin last; in a forum those of all topics."""
        return [SeenMessage(message) for message in self.record.pinned]

    @property
    def draft(self) -> str:
        """What a bot is writing at the moment; empty where it writes nothing."""
        return next((one.text for one in reversed(self.record.drafts.values())), "")

    @property
    def doing(self) -> dict[str, str]:
        """What is going on under the title: first name -> a chat action, such as `typing`."""
        return {account.first_name: doing.action for account, doing in self.record.doing.items()}

    @property
    def topics(self) -> list[Topic]:
        """The topics of a forum, General first; a hidden one is not there."""
        if not self.record.is_forum:
            return []
        general = self.record.general
        others = [topic for topic in self.record.topics.values() if topic is not general]
        return [topic for topic in (general, *others) if not topic.hidden]

    def in_topic(self, topic: Topic) -> list[SeenMessage]:
        """Return the messages of one topic, newest last."""
        number = 0 if topic is self.record.general else topic.id
        return [message for message in self.messages if message.record.thread_id == number]

    @property
    def keyboard(self) -> list[list[str]]:
        """Labels of the buttons that stand in place of the app's own keyboard, row by row; empty for none."""
        return [[button["text"] for button in row] for row in self.reply_keyboard]

    @property
    def reply_keyboard(self) -> Keyboard:
        """The same buttons as JSON."""
        return self.record.keyboard_of(self.viewer)

    def find_key(self, label: str, who: str = "nobody") -> Button:
        """Return the button with this label that stands in place of the app's own keyboard; raises `PressError`."""
        for row in self.reply_keyboard:
            for button in row:
                if button["text"] == label:
                    return button
        there = ", ".join(repr(one) for row in self.keyboard for one in row) or "no buttons"
        raise PressError(f"{who} cannot press {label!r}: the reply keyboard has {there}")

    def newest_with(self, label: str, who: str = "nobody") -> SeenMessage:
        """Return the newest message with a button of this label; raises `PressError`."""
        for message in reversed(self.messages):
            if label in message.labels:
                return message
        with_buttons = [message for message in self.messages if message.labels]
        there = "; ".join(f"message {one.message_id} has {describe_buttons(one.record)}" for one in with_buttons)
        raise PressError(
            f"{who} cannot press {label!r}: no message in the chat with {self.title} has such a button "
            f"({there or 'none has any'})"
        )

    def __repr__(self) -> str:
        return f"<chat {self.title!r}, {len(self.messages)} messages>"


def describe_buttons(message: Message) -> str:
    """List the labels of a message for an error."""
    return ", ".join(repr(button["text"]) for row in message.button_rows for button in row) or "no buttons"


def find_button(message: Message, label: str, who: str) -> Button:
    """Return the first button with this label; raises `PressError`."""
    for row in message.button_rows:
        for button in row:
            if button["text"] == label:
                return button
    if message.button_rows:
        why = f"the buttons of message {message.id} are {describe_buttons(message)}"
    elif message.keyboard_removed_by:
        why = f"the keyboard was removed by edit {message.keyboard_removed_by} of message {message.id}"
    else:
        why = f"message {message.id} has no buttons"
    raise PressError(f"{who} cannot press {label!r}: {why}")
