"""`SendPoll`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Annotated

from aiogram.api.defaults import bot_default
from aiogram.api.markers import Default, Items, Length, Range

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.force_reply import ForceReply
    from aiogram.api.types.inline_keyboard_markup import InlineKeyboardMarkup
    from aiogram.api.types.input_poll_media import InputPollMedia
    from aiogram.api.types.input_poll_option import InputPollOption
    from aiogram.api.types.message import Message  # noqa: F401 (named by the base class)
    from aiogram.api.types.message_entity import MessageEntity
    from aiogram.api.types.reply_keyboard_markup import ReplyKeyboardMarkup
    from aiogram.api.types.reply_keyboard_remove import ReplyKeyboardRemove
    from aiogram.api.types.reply_parameters import ReplyParameters


class SendPoll(TelegramMethod["Message"], frozen=True):
    """Send a poll or a quiz.

    Votes arrive as `Update.poll` and, unless the poll is anonymous, as `Update.poll_answer`. Polls
    cannot be sent to the direct messages of a channel: `polls can't be sent to channel direct messages
    chats`.

    Returns:
        The message as sent.

    Source: https://core.telegram.org/bots/api#sendpoll
    """

    chat_id: int | str
    """Chat to write to, by id, or a public one by `@username`."""
    question: Annotated[str, Length(1, 300)]
    """What is asked."""
    options: Annotated[Sequence[InputPollOption | str], Items(1, 12)]
    """The options, in their order: a text each, or an `InputPollOption`."""
    business_connection_id: str | None = None
    """Business connection to send through."""
    message_thread_id: int | None = None
    """Topic to write into."""
    question_parse_mode: str | None = bot_default("parse_mode")
    """Markup that `question` is written in: `HTML`, `MarkdownV2` or the old `Markdown`. Only custom emoji
    can come out of it.
    """
    question_entities: list[MessageEntity] | None = None
    """Custom emoji in `question`, instead of a parse mode; ignored beside one."""
    is_anonymous: Annotated[bool | None, Default(True)] = None
    """Whether votes stay secret. In channels they always do: `non-anonymous polls can't be sent to channel
    chats`.
    """
    type: Annotated[str | None, Default("regular")] = None
    """`regular` or `quiz`."""
    allows_multiple_answers: Annotated[bool | None, Default(False)] = None
    """Whether one can choose several options."""
    allows_revoting: bool | None = None
    """Whether a vote can be changed. Default: True, for a quiz False."""
    shuffle_options: bool | None = None
    """True shows the options in random order."""
    allow_adding_options: bool | None = None
    """True lets people add options; not in anonymous polls and quizzes."""
    hide_results_until_closes: bool | None = None
    """True keeps the results hidden until voting is over."""
    members_only: bool | None = None
    """True lets only those vote who have been in the channel for more than 24 hours. Refused elsewhere:
    `poll voters can be restricted only in channel chats`.
    """
    country_codes: Annotated[list[str] | None, Items(max=12)] = None
    """Countries whose people may vote, by two-letter ISO 3166-1 codes; `FT` stands for anonymous numbers.
    Absent or empty when all may. Channels only.
    """
    correct_option_ids: list[int] | None = None
    """Positions of the right answers of a quiz, from 0, in rising order. A quiz without one is refused:
    `correct quiz option list must be non-empty`.
    """
    explanation: Annotated[str | None, Length(max=200, after_entities=True)] = None
    """What is shown after a wrong answer to a quiz, or behind its lamp icon; 2 line breaks at most."""
    explanation_parse_mode: str | None = bot_default("parse_mode")
    """Markup that `explanation` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    explanation_entities: list[MessageEntity] | None = None
    """Marked parts of `explanation`, instead of a parse mode; ignored beside one."""
    explanation_media: InputPollMedia | None = None
    """What to attach to the explanation."""
    open_period: Annotated[int | None, Range(5, 2628000)] = None
    """Seconds that the poll is open for. Not together with `close_date`; open until it is stopped when
    both are absent.
    """
    close_date: datetime | timedelta | int | None = None
    """When the poll closes by itself, 5 to 2628000 seconds from now. Not together with `open_period`."""
    is_closed: bool | None = None
    """True sends a poll in which voting is over already, to show what it looks like."""
    description: Annotated[str | None, Length(max=1024, after_entities=True)] = None
    """More about the poll."""
    description_parse_mode: str | None = bot_default("parse_mode")
    """Markup that `description` is written in: `HTML`, `MarkdownV2` or the old `Markdown`."""
    description_entities: list[MessageEntity] | None = None
    """Marked parts of `description`, instead of a parse mode; ignored beside one."""
    media: InputPollMedia | None = None
    """What to attach to the description."""
    disable_notification: bool | None = bot_default("disable_notification")
    """True delivers without a sound."""
    protect_content: bool | None = bot_default("protect_content")
    """True forbids forwarding and saving."""
    allow_paid_broadcast: bool | None = None
    """True lifts the limit to 1000 messages a second, for 0.1 Telegram Stars a message from the bot's
    balance.
    """
    message_effect_id: str | None = None
    """Animated effect shown with the message; private chats only."""
    reply_parameters: ReplyParameters | None = None
    """Message to reply to."""
    reply_markup: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None = None
    """Buttons under the message, a keyboard for the person, its removal, or a request to reply."""
