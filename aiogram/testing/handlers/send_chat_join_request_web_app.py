"""`sendChatJoinRequestWebApp`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.invites import asked

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def send_chat_join_request_web_app(call: Call) -> bool:
    """Open a Web App for somebody who asks to be let in, before it is decided."""
    _, request = asked(call)
    request.web_app = call.parameters.text("web_app_url")
    call.state.changed()
    return True
