"""Calls over HTTP with aiohttp."""

from __future__ import annotations

from aiogram.api.client.session import AiohttpSession

__all__ = ["AiohttpSession"]
