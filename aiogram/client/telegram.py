"""Bot API servers: Telegram's two, and your own."""

from __future__ import annotations

from aiogram.api.client.servers import (
    PRODUCTION,
    TEST,
    BareFilesPathWrapper,
    FilesPathWrapper,
    SimpleFilesPathWrapper,
    TelegramAPIServer,
)

__all__ = [
    "PRODUCTION",
    "TEST",
    "BareFilesPathWrapper",
    "FilesPathWrapper",
    "SimpleFilesPathWrapper",
    "TelegramAPIServer",
]
