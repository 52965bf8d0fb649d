"""What a bot asked of a link preview stays with the message."""

from __future__ import annotations

from typing import Any

import pytest

from aiogram.testing import BotApiServer

ABOVE = {"url": "https://example.com/", "show_above_text": True}


async def sent(server: BotApiServer, **parameters: Any) -> dict[str, Any]:
    ann = server.user("Ann")
    answer = await server.core.call(server.token, "sendMessage", {"chat_id": ann.id, "text": "News", **parameters})
    found: dict[str, Any] = answer.body["result"]
    return found


@pytest.mark.parametrize(
    ("parameters", "shown"),
    [
        ({"link_preview_options": ABOVE}, ABOVE),
        ({"link_preview_options": {"is_disabled": True, "prefer_small_media": False}}, {"is_disabled": True}),
        ({"disable_web_page_preview": True}, {"is_disabled": True}),
        ({"link_preview_options": {"is_disabled": False}}, None),
        ({}, None),
    ],
)
async def test_options_come_back_where_they_are_not_the_default(parameters: Any, shown: Any) -> None:
    message = await sent(BotApiServer(), **parameters)
    assert message.get("link_preview_options") == shown


async def test_an_edit_without_options_goes_back_to_the_default() -> None:
    server = BotApiServer()
    message = await sent(server, link_preview_options=ABOVE)
    target = {"chat_id": message["chat"]["id"], "message_id": message["message_id"], "text": "News"}
    first = await server.core.call(server.token, "editMessageText", target)
    assert "link_preview_options" not in first.body["result"]
    second = await server.core.call(server.token, "editMessageText", target)
    assert "message is not modified" in second.body["description"]


async def test_a_flag_that_is_no_boolean_is_refused() -> None:
    server = BotApiServer()
    parameters = {"chat_id": server.user("Ann").id, "text": "News", "link_preview_options": {"is_disabled": "yes"}}
    answer = await server.core.call(server.token, "sendMessage", parameters)
    assert answer.body["description"].endswith('Field "is_disabled" must be of type Boolean')
