"""People arrange a chat: who owns it, what it costs to write there, how long messages stay, what it looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import membership, news, views
from aiogram.testing.chats import all_rights
from aiogram.testing.images import read_image
from aiogram.testing.places import Place

from .base import Actor
from .files import Attachment, FileSender

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.testing.accounts import BotAccount
    from aiogram.testing.chats import Chat, Member
    from aiogram.testing.seen import ChatView

_MOST_COLORS = 4
_LONGEST_TIME = 365 * 24 * 3600
_LONGEST_ADDRESS = 64


class Arranger(FileSender):
    """Somebody who has a say in what a chat is like."""

    async def set_auto_delete(
        self, seconds: int, *, chat: ChatView | None = None, bot: BotAccount | None = None
    ) -> None:
        """Have messages disappear so long after they are sent, 0 to keep them; bots are told of the change.

        It holds for what is sent from now on, and no bot is told of a message that goes.
        """
        where = self._arranged(chat, bot, "how long messages stay")
        if not 0 <= seconds <= _LONGEST_TIME:
            raise ValueError(f"seconds must be 0 to {_LONGEST_TIME}, got {seconds!r}")
        told = {"message_auto_delete_time": seconds}
        news.tell_service(self._state, where, self.account, {"message_auto_delete_timer_changed": told})
        where.auto_delete = seconds

    async def set_message_price(self, stars: int, *, chat: ChatView) -> None:
        """Let everybody but administrators pay so many Stars for a message, 0 for nothing; bots are told.

        Raises:
            ValueError: This person may not, or the chat is no supergroup.
        """
        where = self._supergroup(chat, "the price of a message")
        if stars < 0:
            raise ValueError(f"stars must be 0 or more, got {stars!r}")
        where.message_price = stars
        told = {"paid_message_star_count": stars}
        news.tell_service(self._state, where, self.account, {"paid_message_price_changed": told})

    async def set_location(self, address: str, latitude: float, longitude: float, *, chat: ChatView) -> None:
        """Say where a supergroup belongs; no bot is told, `getChat` has it."""
        where = self._supergroup(chat, "the place of the chat")
        place = Place(latitude=latitude, longitude=longitude)
        if place.trouble or not 0 < len(address) <= _LONGEST_ADDRESS:
            raise ValueError(f"no supergroup can be at {address!r}, {latitude}, {longitude}")
        where.location = {"location": place.location, "address": address}

    async def hand_over(self, other: Actor, *, chat: ChatView) -> None:
        """Make a member the owner, and stay as an administrator; bots get a message with `chat_owner_changed`.

        Raises:
            ValueError: This person does not own the chat, or the other one is not in it.
        """
        where = self._chat(chat, None)
        if where.owner is not self.account:
            raise ValueError(f"{self.first_name} cannot hand over {where.title!r}: it is not theirs")
        other.check_inside(where)

        def own(member: Member) -> None:
            member.become("creator")

        membership.promote(self._state, where, self.account, self.account, set(all_rights()), anonymous=False)
        news.tell_change(self._state, where, self.account, other.account, own)
        told = {"new_owner": views.user(other.account)}
        news.tell_service(self._state, where, self.account, {"chat_owner_changed": told})

    async def set_background(
        self,
        colors: Sequence[int] = (),
        *,
        theme: str = "",
        wallpaper: bytes = b"",
        pattern: bytes = b"",
        angle: int = 0,
        dimming: int = 0,
        intensity: int = 50,
        inverted: bool = False,
        blurred: bool = False,
        moving: bool = False,
        chat: ChatView | None = None,
        bot: BotAccount | None = None,
    ) -> None:
        """Choose what is behind the messages of a chat; bots get a message with `chat_background_set`.

        Args:
            colors: In RGB. One fills the chat, two are a gradient, turned by `angle` degrees, and three or four one
                that moves.
            theme: Emoji of one of the themes of the app, in place of all the rest.
            wallpaper: A JPEG, in place of colors; it can be `blurred`.
            pattern: A PNG that is drawn on the colors, with this `intensity` in percent, or the colors into it where
                it is `inverted`.
            angle: Of a gradient of two colors, 0 to 359.
            dimming: How much darker it is in dark themes, in percent.
            intensity: See `pattern`.
            inverted: See `pattern`.
            blurred: See `wallpaper`.
            moving: Whether a wallpaper or a pattern follows when the phone is tilted.
            chat: A group; the private chat with `bot` when left out.
            bot: With whom, the default one when left out.
        """
        where = self._arranged(chat, bot, "the background")
        moves = {"is_moving": True} if moving else {}
        if theme:
            shown: dict[str, Any] = {"type": "chat_theme", "theme_name": theme}
        elif wallpaper:
            if (image := read_image(wallpaper)) is None or image.mime_type != "image/jpeg":
                raise ValueError("a wallpaper is a JPEG, and this is none")
            shown = {"type": "wallpaper", **self._document(wallpaper, "wallpaper.jpg"), "dark_theme_dimming": dimming}
            shown |= {"is_blurred": True} if blurred else {}
            shown |= moves
        elif pattern:
            shown = {"type": "pattern", **self._document(pattern, "pattern.png"), "fill": _fill(colors, angle)}
            shown |= {"intensity": intensity, **({"is_inverted": True} if inverted else {}), **moves}
        else:
            shown = {"type": "fill", "fill": _fill(colors, angle), "dark_theme_dimming": dimming}
        news.tell_service(self._state, where, self.account, {"chat_background_set": {"type": shown}})

    def _document(self, contents: bytes, name: str) -> dict[str, Any]:
        return self._content(Attachment("document", contents, name))

    def _arranged(self, chat: ChatView | None, bot: BotAccount | None, what: str) -> Chat:
        return self._private(bot) if chat is None else self._administered(chat, "can_change_info", f"decide on {what}")

    def _supergroup(self, chat: ChatView, what: str) -> Chat:
        where = self._arranged(chat, None, what)
        if where.type != "supergroup":
            raise ValueError(f"{where.title!r} has no such setting: it is a {where.type} chat, not a supergroup")
        return where


def _fill(colors: Sequence[int], angle: int) -> dict[str, Any]:
    """Write the BackgroundFill of so many colors."""
    match list(colors):
        case [color]:
            return {"type": "solid", "color": color}
        case [top, bottom]:
            return {"type": "gradient", "top_color": top, "bottom_color": bottom, "rotation_angle": angle}
        case [_, _, _, *_] if len(colors) <= _MOST_COLORS:
            return {"type": "freeform_gradient", "colors": [*colors]}
        case _:
            raise ValueError(f"a background has 1 to {_MOST_COLORS} colors, got {len(colors)}")
