"""What a bot takes for parameters that its calls leave out."""

from __future__ import annotations

from aiogram.api.client.default import DefaultBotProperties

__all__ = ["DefaultBotProperties"]
