"""People share where they are and whom they know, and throw dice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from aiogram.testing import dice, news
from aiogram.testing.contacts import contact
from aiogram.testing.formatting import plain
from aiogram.testing.places import Place, at_rest, is_live
from aiogram.testing.proximity import moved
from aiogram.testing.seen import ChatView, PressError, SeenMessage

from .base import Actor

if TYPE_CHECKING:
    from aiogram.testing.accounts import BotAccount
    from aiogram.testing.chats import Topic
    from aiogram.testing.messages import Message

_OTHERWISE = {
    "request_managed_bot": "use create_bot()",
    "request_poll": "use send_poll()",
    "request_users": "use share_users()",
    "request_chat": "use share_chat()",
    "web_app": "use open_web_app()",
}
"""What a button asks for -> what to do where pressing it is not enough."""


class Sharer(Actor):
    """Somebody who sends what is no text and no file."""

    @property
    def phone_number(self) -> str:
        """Telephone number of the account: digits alone."""
        return self.account.phone_number

    async def send_dice(
        self,
        emoji: str = "🎲",
        *,
        chat: ChatView | None = None,
        bot: BotAccount | None = None,
        reply_to: SeenMessage | None = None,
        topic: Topic | None = None,
    ) -> SeenMessage:
        """Throw an emoji that falls on a number."""
        if emoji not in dice.FACES:
            raise ValueError(f"{emoji!r} cannot be thrown: there are {' '.join(dice.FACES)}")
        return self._write(dice.throw(self._state, emoji), chat=chat, bot=bot, reply_to=reply_to, topic=topic)

    async def send_location(
        self,
        latitude: float,
        longitude: float,
        *,
        live_period: int = 0,
        heading: int = 0,
        alert_radius: int = 0,
        chat: ChatView | None = None,
        bot: BotAccount | None = None,
        reply_to: SeenMessage | None = None,
        topic: Topic | None = None,
    ) -> SeenMessage:
        """Share a place: with `live_period`, in seconds, one that `move_location` can change until that time is over.

        `heading` is where a live one goes, in degrees from 1 to 360. When the live place of somebody else
        comes as near as `alert_radius`, in meters, the chat is told.
        """
        place = Place(
            latitude=latitude, longitude=longitude, live_period=live_period, heading=heading, alert_radius=alert_radius
        )
        content = {"location": self._checked(place).location}
        sent = self._write(content, chat=chat, bot=bot, reply_to=reply_to, topic=topic)
        moved(self._state, sent.record)
        return sent

    async def move_location(self, message: SeenMessage, latitude: float, longitude: float, *, heading: int = 0) -> None:
        """Let a live place move on; bots that hear it get an `edited_message`."""
        record = self._live(message, "move")
        place = self._checked(Place(latitude=latitude, longitude=longitude, heading=heading))
        before = record.content["location"]
        further = replace(
            place, live_period=before["live_period"], alert_radius=before.get("proximity_alert_radius", 0)
        )
        self._change(record, {"location": further.location})
        moved(self._state, record)

    async def stop_location(self, message: SeenMessage) -> None:
        """Let a live place move no more; bots that hear it get an `edited_message`."""
        record = self._live(message, "stop")
        record.live_until = self._core.clock.unix()
        self._change(record, at_rest(record.content))

    async def send_venue(
        self,
        latitude: float,
        longitude: float,
        title: str,
        address: str,
        *,
        chat: ChatView | None = None,
        bot: BotAccount | None = None,
        reply_to: SeenMessage | None = None,
        topic: Topic | None = None,
    ) -> SeenMessage:
        """Share a place that has a name."""
        if not title or not address:
            raise ValueError("a place with a name needs a title and an address: send_location() shares one without")
        location = self._checked(Place(latitude=latitude, longitude=longitude)).location
        venue = {"location": location, "title": title, "address": address}
        content = {"location": location, "venue": venue}
        return self._write(content, chat=chat, bot=bot, reply_to=reply_to, topic=topic)

    async def send_contact(
        self,
        who: Actor | None = None,
        *,
        phone_number: str = "",
        first_name: str = "",
        last_name: str = "",
        chat: ChatView | None = None,
        bot: BotAccount | None = None,
        reply_to: SeenMessage | None = None,
        topic: Topic | None = None,
    ) -> SeenMessage:
        """Share the contact of a person, oneself included, or of somebody who is not here: a number and a name."""
        if who is not None:
            account = who.account
            content = contact(account.phone_number, account.first_name, account.last_name, user_id=account.id)
        elif phone_number and first_name:
            content = contact(phone_number, first_name, last_name)
        else:
            raise ValueError("whose contact? Name a person, or give phone_number and first_name")
        return self._write(content, chat=chat, bot=bot, reply_to=reply_to, topic=topic)

    async def tap(
        self,
        label: str,
        *,
        chat: ChatView | None = None,
        bot: BotAccount | None = None,
        location: tuple[float, float] | None = None,
    ) -> SeenMessage:
        """Press a button of the reply keyboard: its label is sent as a message, or what it asks for.

        In a group that is a reply to the message with the keyboard, which a bot in privacy mode gets. A button with
        `request_contact` sends the person's own contact, one with `request_location` the `location`: latitude and
        longitude.

        Raises:
            PressError: There is no such button, or it asks for what this does not send.
        """
        where = self._chat(chat, bot)
        button = ChatView(where, self.account).find_key(label, self.first_name)
        if button.get("request_contact"):
            return await self.send_contact(self, chat=chat, bot=bot)
        if button.get("request_location"):
            if location is None:
                raise PressError(f"{self.first_name} cannot press {label!r}: it asks where they are, give a location")
            return await self.send_location(*location, chat=chat, bot=bot)
        for what, instead in _OTHERWISE.items():
            if button.get(what):
                raise PressError(f"{self.first_name} cannot press {label!r}: it has {what}, {instead}")
        asked = where.with_keyboard(self.account) if where.type != "private" else None
        reply_to = SeenMessage(asked) if asked is not None else None
        return self._write(plain(label).content(), chat=chat, bot=bot, reply_to=reply_to)

    def _live(self, message: SeenMessage, purpose: str) -> Message:
        record = self._own(message, purpose)
        if not is_live(self._state, record):
            raise ValueError(f"{self.first_name} cannot {purpose} {message!r}: it is no live place any more")
        return record

    def _change(self, record: Message, content: dict[str, Any]) -> None:
        record.edit(content, record.keyboard, self._core.clock.unix())
        self._state.changed()
        news.tell_message(self._state, record, edited=True)

    def _checked(self, place: Place) -> Place:
        if trouble := place.trouble:
            raise ValueError(f"{self.first_name} cannot share {place!r}: {trouble}")
        return place
