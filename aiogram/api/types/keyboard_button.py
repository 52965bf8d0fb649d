"""`KeyboardButton`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .keyboard_button_poll_type import KeyboardButtonPollType
    from .keyboard_button_request_chat import KeyboardButtonRequestChat
    from .keyboard_button_request_managed_bot import KeyboardButtonRequestManagedBot
    from .keyboard_button_request_users import KeyboardButtonRequestUsers
    from .web_app_info import WebAppInfo


class KeyboardButton(TelegramObject, frozen=True, kw_only=True):
    """One button of a reply keyboard.

    `text`, `icon_custom_emoji_id` and `style` say how it looks; give at most one of the other fields,
    which say what a press does. Those work in private chats only.

    Source: https://core.telegram.org/bots/api#keyboardbutton
    """

    text: str
    """Label. Without another action a press sends it as the person's message."""
    icon_custom_emoji_id: str | None = None
    """Custom emoji shown before the label. Only for a bot that has bought further usernames on Fragment
    or, in what it sends itself outside channels, one whose owner has Telegram Premium.
    """
    style: str | None = None
    """Colour: `danger` (red), `success` (green) or `primary` (blue); the app's own when absent."""
    request_users: KeyboardButtonRequestUsers | None = None
    """Lets the person pick people or bots; the bot receives `Message.users_shared`. Refused elsewhere: `users
    can be requested in private chats only`.
    """
    request_chat: KeyboardButtonRequestChat | None = None
    """Lets the person pick a chat; the bot receives `Message.chat_shared`. Refused elsewhere: `chats can be
    requested in private chats only`.
    """
    request_managed_bot: KeyboardButtonRequestManagedBot | None = None
    """Lets the person create a bot for this one to manage; the bot receives `Message.managed_bot_created`.
    Management of bots has to be switched on in the Mini App of @BotFather.
    """
    request_contact: bool | None = None
    """True sends the person's own phone number; the bot receives `Message.contact`. Refused elsewhere:
    `phone number can be requested in private chats only`.
    """
    request_location: bool | None = None
    """True sends where the person is; the bot receives `Message.location`. Refused elsewhere: `location
    can be requested in private chats only`.
    """
    request_poll: KeyboardButtonPollType | None = None
    """Lets the person make a poll; the bot receives `Message.poll`. Refused elsewhere: `poll can be
    requested in private chats only`.
    """
    web_app: WebAppInfo | None = None
    """Web App opened by a press; what it sends the bot receives as `Message.web_app_data`. Refused
    elsewhere: `web App buttons can be used in private chats only`.
    """
