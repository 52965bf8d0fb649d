"""`SetMyDefaultAdministratorRights`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramMethod

if TYPE_CHECKING:
    from aiogram.api.types.chat_administrator_rights import ChatAdministratorRights


class SetMyDefaultAdministratorRights(TelegramMethod[bool], frozen=True):
    """Set the rights that the bot asks for when it is added as an administrator.

    Whoever adds the bot sees them as a suggestion and can choose others.

    Returns:
        True.

    Source: https://core.telegram.org/bots/api#setmydefaultadministratorrights
    """

    rights: ChatAdministratorRights | None = None
    """Rights to ask for; absent asks for none."""
    for_channels: bool | None = None
    """True sets the rights for channels; otherwise they are those for groups and supergroups."""
