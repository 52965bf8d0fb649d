"""`RichMessageButton`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from aiogram.api.markers import Bytes

from .base import TelegramObject

if TYPE_CHECKING:
    from .copy_text_button import CopyTextButton
    from .disabled_button import DisabledButton
    from .login_url import LoginUrl
    from .rich_text import RichText
    from .switch_inline_query_chosen_chat import SwitchInlineQueryChosenChat
    from .web_app_info import WebAppInfo


class RichMessageButton(TelegramObject, frozen=True, kw_only=True):
    """A button within a rich message.

    Exactly one field says what a press does; `text` and `style` say how the button looks.

    Source: https://core.telegram.org/bots/api#richmessagebutton
    """

    text: RichText
    """Label: plain text, `RichTextCustomEmoji` and `RichTextDateTime` only."""
    style: str | None = None
    """Colour: `danger` (red), `success` (green) or `primary` (blue); `link` makes a button with
    `callback_data` look like a link in the text. The app's own when absent.
    """
    url: str | None = None
    """Address opened by a press, HTTP or `tg://`; `tg://user?id=…` opens a profile, where the person
    allows it. No update reaches the bot.
    """
    callback_data: Annotated[str | None, Bytes(1, 64)] = None
    """What the bot receives as `CallbackQuery.data`."""
    web_app: WebAppInfo | None = None
    """Web App opened by a press; with `answer_web_app_query` it can send a message in the person's name.
    Private chats only, and not through a business connection.
    """
    login_url: LoginUrl | None = None
    """Address that logs the person in by their Telegram account; not in ephemeral messages. Its
    `bot_username` does not work here.
    """
    switch_inline_query: str | None = None
    """Lets the person pick a chat and puts the bot's name and this query into its input field; empty
    inserts the name alone. Not in direct messages of channels, and not through a business connection.
    """
    switch_inline_query_current_chat: str | None = None
    """Puts the bot's name and this query into the input field of the chat where the button is; empty
    inserts the name alone. Not in channels or their direct messages, and not through a business
    connection.
    """
    switch_inline_query_chosen_chat: SwitchInlineQueryChosenChat | None = None
    """Lets the person pick a chat of the kinds named and puts the bot's name and the query into its input
    field. Not in direct messages of channels, and not through a business connection.
    """
    copy_text: CopyTextButton | None = None
    """Text put on the person's clipboard by a press."""
    disabled: DisabledButton | None = None
    """A button that cannot be pressed."""
