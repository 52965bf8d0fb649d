"""Every method of the Bot API, one module each, imported when first asked for."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from aiogram.api import lazy

if TYPE_CHECKING:
    from .answer_callback_query import AnswerCallbackQuery as AnswerCallbackQuery
    from .delete_message import DeleteMessage as DeleteMessage
    from .delete_webhook import DeleteWebhook as DeleteWebhook
    from .edit_message_reply_markup import EditMessageReplyMarkup as EditMessageReplyMarkup
    from .edit_message_text import EditMessageText as EditMessageText
    from .get_me import GetMe as GetMe
    from .get_updates import GetUpdates as GetUpdates
    from .get_webhook_info import GetWebhookInfo as GetWebhookInfo
    from .send_message import SendMessage as SendMessage
    from .set_webhook import SetWebhook as SetWebhook


def __getattr__(name: str) -> Any:
    return lazy.load(sys.modules[__name__], name)


def __dir__() -> list[str]:
    return sorted({*globals(), *lazy.everything(sys.modules[__name__])})
