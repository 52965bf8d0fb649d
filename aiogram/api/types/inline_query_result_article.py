"""`InlineQueryResultArticle`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aiogram.api.markers import Bytes

from .base import TelegramObject

if TYPE_CHECKING:
    from .inline_keyboard_markup import InlineKeyboardMarkup
    from .input_message_content import InputMessageContent


class InlineQueryResultArticle(TelegramObject, frozen=True, kw_only=True, tag_field="type", tag="article"):
    """A title in the list that sends whatever `input_message_content` says.

    Source: https://core.telegram.org/bots/api#inlinequeryresultarticle
    """

    type: ClassVar[Literal["article"]] = "article"
    """Always `article`."""
    id: Annotated[str, Bytes(1, 64)]
    """Identifier of your choice, another for each result (`RESULT_ID_DUPLICATE`); comes back as
    `ChosenInlineResult.result_id`.
    """
    title: str
    """Title in the list of results. An empty one is refused: `ARTICLE_TITLE_EMPTY`."""
    input_message_content: InputMessageContent
    """Message to send."""
    reply_markup: InlineKeyboardMarkup | None = None
    """Buttons under the message."""
    url: str | None = None
    """Address of an article or page that the result is about; people can see it."""
    description: str | None = None
    """Text under the title in the list of results."""
    thumbnail_url: str | None = None
    """HTTP address of a small picture for the list of results."""
    thumbnail_width: int | None = None
    """Width of that picture in pixels."""
    thumbnail_height: int | None = None
    """Height of that picture in pixels."""
