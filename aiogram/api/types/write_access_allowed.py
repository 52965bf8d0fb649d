"""`WriteAccessAllowed`."""

from __future__ import annotations

from .base import TelegramObject


class WriteAccessAllowed(TelegramObject, frozen=True, kw_only=True):
    """A person has let the bot write to them.

    Received as `Message.write_access_allowed`. The attribute that is there says how it came about.

    Source: https://core.telegram.org/bots/api#writeaccessallowed
    """

    from_request: bool | None = None
    """True when a Web App asked for it with `requestWriteAccess`."""
    web_app_name: str | None = None
    """Name of the Web App that was opened by a link."""
    from_attachment_menu: bool | None = None
    """True when it came with adding the bot to the attachment menu or the side menu."""
