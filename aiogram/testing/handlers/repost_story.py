"""`repostStory`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing import errors
from aiogram.testing.errors import refuse
from aiogram.testing.stories import add_story, managed_account, own_story, story_json

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def repost_story(call: Call) -> dict[str, Any]:
    """Post a story of one account for another."""
    read = call.parameters
    account = managed_account(call)
    source = call.state.accounts.get(read.integer("from_chat_id", 0, 0, 2**63))
    connection = call.state.business.connection_of(source) if source is not None else None
    if source is None or connection is None or connection.bot is not call.bot:
        raise refuse(errors.STORY_INVALID)
    story = own_story(call, source, read.integer("from_story_id"))
    return story_json(add_story(call, account, story.kind, story.contents, story.caption))
