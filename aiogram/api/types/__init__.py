"""Every type of the Bot API, one module each, imported when first asked for."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from aiogram.api import lazy

if TYPE_CHECKING:
    from .callback_game import CallbackGame as CallbackGame
    from .callback_query import CallbackQuery as CallbackQuery
    from .chat import Chat as Chat
    from .copy_text_button import CopyTextButton as CopyTextButton
    from .disabled_button import DisabledButton as DisabledButton
    from .inaccessible_message import InaccessibleMessage as InaccessibleMessage
    from .inline_keyboard_button import InlineKeyboardButton as InlineKeyboardButton
    from .inline_keyboard_markup import InlineKeyboardMarkup as InlineKeyboardMarkup
    from .link_preview_options import LinkPreviewOptions as LinkPreviewOptions
    from .login_url import LoginUrl as LoginUrl
    from .maybe_inaccessible_message import MaybeInaccessibleMessage as MaybeInaccessibleMessage
    from .message import Message as Message
    from .message_entity import MessageEntity as MessageEntity
    from .reply_parameters import ReplyParameters as ReplyParameters
    from .response_parameters import ResponseParameters as ResponseParameters
    from .switch_inline_query_chosen_chat import SwitchInlineQueryChosenChat as SwitchInlineQueryChosenChat
    from .update import Update as Update
    from .user import User as User
    from .web_app_info import WebAppInfo as WebAppInfo
    from .webhook_info import WebhookInfo as WebhookInfo


def __getattr__(name: str) -> Any:
    return lazy.load(sys.modules[__name__], name)


def __dir__() -> list[str]:
    return sorted({*globals(), *lazy.everything(sys.modules[__name__])})
