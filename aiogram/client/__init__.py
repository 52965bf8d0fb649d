"""The client, under the names that users of this package know."""

from __future__ import annotations

from aiogram.api.client.bot import Bot
from aiogram.api.client.default import DefaultBotProperties
from aiogram.api.client.servers import TelegramAPIServer
from aiogram.api.client.session import AiohttpSession

__all__ = ["AiohttpSession", "Bot", "DefaultBotProperties", "TelegramAPIServer"]
