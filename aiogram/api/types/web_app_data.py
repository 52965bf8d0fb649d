"""`WebAppData`."""

from __future__ import annotations

from .base import TelegramObject


class WebAppData(TelegramObject, frozen=True, kw_only=True):
    """What a Web App has sent to the bot.

    Received as `Message.web_app_data`, from a Web App opened with a button of a reply keyboard. A
    modified app can send anything, so check it before you act on it.

    Source: https://core.telegram.org/bots/api#webappdata
    """

    data: str
    """What the Web App sent."""
    button_text: str
    """Label of the button that opened the Web App; it can be forged as well."""
