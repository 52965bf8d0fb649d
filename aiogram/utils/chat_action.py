"""Showing what the bot is busy with, for as long as it is."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Protocol

from aiogram.api.methods.send_chat_action import SendChatAction
from aiogram.enums import ChatAction
from aiogram.exceptions import AiogramError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from aiogram.api.client.bot import Bot

logger: logging.Logger = logging.getLogger("aiogram.chat_action")

DEFAULT_INTERVAL = 5.0
"""Seconds that Telegram shows an action for."""
DEFAULT_INITIAL_SLEEP = 0.0
"""Seconds before an action is shown first."""


class _Maker(Protocol):
    """What `ChatActionSender.typing` and the like are."""

    def __call__(
        self,
        chat_id: int | str,
        bot: Bot,
        message_thread_id: int | None = None,
        interval: float = DEFAULT_INTERVAL,
        initial_sleep: float = DEFAULT_INITIAL_SLEEP,
    ) -> ChatActionSender: ...


class _Showing:
    """The descriptor behind each of them: makes a sender of one action."""

    def __init__(self, action: ChatAction) -> None:
        self._action = action

    def __get__(self, sender: ChatActionSender | None, owner: type[ChatActionSender]) -> _Maker:
        def make(
            chat_id: int | str,
            bot: Bot,
            message_thread_id: int | None = None,
            interval: float = DEFAULT_INTERVAL,
            initial_sleep: float = DEFAULT_INITIAL_SLEEP,
        ) -> ChatActionSender:
            return owner(
                bot=bot,
                chat_id=chat_id,
                message_thread_id=message_thread_id,
                action=self._action,
                interval=interval,
                initial_sleep=initial_sleep,
            )

        make.__doc__ = f"Show `{self._action.value}`; the arguments are those of `{owner.__name__}`."
        return make


class ChatActionSender:
    """Shows in a chat what the bot is busy with while an `async with` block runs.

        async with ChatActionSender.upload_document(message.chat.id, bot):
            await message.answer_document(await make_report())

    A call that fails is logged, and disturbs nobody.
    """

    choose_sticker: _Showing = _Showing(ChatAction.CHOOSE_STICKER)
    """Shows that it looks for a sticker."""
    find_location: _Showing = _Showing(ChatAction.FIND_LOCATION)
    """Shows that it looks for a place."""
    record_video: _Showing = _Showing(ChatAction.RECORD_VIDEO)
    """Shows that it records a video."""
    record_video_note: _Showing = _Showing(ChatAction.RECORD_VIDEO_NOTE)
    """Shows that it records a video note."""
    record_voice: _Showing = _Showing(ChatAction.RECORD_VOICE)
    """Shows that it records a voice message."""
    typing: _Showing = _Showing(ChatAction.TYPING)
    """Shows that it types."""
    upload_document: _Showing = _Showing(ChatAction.UPLOAD_DOCUMENT)
    """Shows that it sends a file."""
    upload_photo: _Showing = _Showing(ChatAction.UPLOAD_PHOTO)
    """Shows that it sends a photo."""
    upload_video: _Showing = _Showing(ChatAction.UPLOAD_VIDEO)
    """Shows that it sends a video."""
    upload_video_note: _Showing = _Showing(ChatAction.UPLOAD_VIDEO_NOTE)
    """Shows that it sends a video note."""
    upload_voice: _Showing = _Showing(ChatAction.UPLOAD_VOICE)
    """Shows that it sends a voice message."""

    def __init__(
        self,
        *,
        bot: Bot,
        chat_id: int | str,
        message_thread_id: int | None = None,
        action: str = ChatAction.TYPING,
        interval: float = DEFAULT_INTERVAL,
        initial_sleep: float = DEFAULT_INITIAL_SLEEP,
    ) -> None:
        """Prepare to show an action.

        Args:
            bot: The bot that is busy.
            chat_id: Chat to show it in, by id, or a public one by `@username`.
            message_thread_id: Topic to show it in.
            action: What it is busy with.
            interval: Seconds between two calls; Telegram shows each for 5.
            initial_sleep: Seconds before the first call: what takes less shows nothing.
        """
        self.bot = bot
        self.chat_id = chat_id
        self.message_thread_id = message_thread_id
        self.action = action
        self.interval = interval
        self.initial_sleep = initial_sleep
        self._task: asyncio.Task[None] | None = None

    @property
    def running(self) -> bool:
        """Whether it is shown just now."""
        return self._task is not None

    async def __aenter__(self) -> Self:
        if self._task is not None:
            raise RuntimeError("this ChatActionSender is at work already: make another for another block")
        self._task = asyncio.create_task(self._show())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.wait([task])

    async def _show(self) -> None:
        await asyncio.sleep(self.initial_sleep)
        while True:
            try:
                await self.bot(SendChatAction(self.chat_id, self.action, message_thread_id=self.message_thread_id))
            except AiogramError as error:
                logger.warning("cannot show in chat %s that the bot is busy: %s", self.chat_id, error)
            await asyncio.sleep(self.interval)
