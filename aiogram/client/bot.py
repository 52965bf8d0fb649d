"""The bot."""

from __future__ import annotations

from aiogram.api.client.bot import Bot

__all__ = ["Bot"]
