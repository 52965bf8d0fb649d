"""`GetMyDefaultAdministratorRights`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.chat_administrator_rights import ChatAdministratorRights  # noqa: F401 (named by the base class)


class GetMyDefaultAdministratorRights(TelegramMethod["ChatAdministratorRights"], frozen=True):
    """Look up the rights that the bot asks for when it is added as an administrator.

    Returns:
        The rights.

    Source: https://core.telegram.org/bots/api#getmydefaultadministratorrights
    """

    for_channels: bool | None = None
    """True returns the rights for channels; otherwise they are those for groups and supergroups."""
