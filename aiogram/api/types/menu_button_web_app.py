"""`MenuButtonWebApp`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .web_app_info import WebAppInfo


class MenuButtonWebApp(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="web_app"):
    """A menu button that opens a Web App.

    Source: https://core.telegram.org/bots/api#menubuttonwebapp
    """

    type: ClassVar[Literal["web_app"]] = "web_app"
    """Always `web_app`."""
    text: str
    """Label."""
    web_app: WebAppInfo
    """Web App opened by a press; with `answer_web_app_query` it can send a message in the person's name.
    Its address may also be the `t.me` link of one of the bot's Web Apps, which then opens as if the
    person had followed that link.
    """
