"""What middlewares are."""

from __future__ import annotations

from aiogram.api.client.middlewares import BaseRequestMiddleware, NextRequestMiddlewareType, RequestMiddlewareType

__all__ = ["BaseRequestMiddleware", "NextRequestMiddlewareType", "RequestMiddlewareType"]
