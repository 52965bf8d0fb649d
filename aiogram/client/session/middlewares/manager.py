"""The middlewares of a session."""

from __future__ import annotations

from aiogram.api.client.middlewares import RequestMiddlewareManager

__all__ = ["RequestMiddlewareManager"]
