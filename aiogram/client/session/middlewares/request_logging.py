"""A log of all calls."""

from __future__ import annotations

from aiogram.api.client.middlewares import RequestLogging

__all__ = ["RequestLogging"]
