"""`deleteStory`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.testing.stories import managed_account, own_story

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def delete_story(call: Call) -> bool:
    """Take a story of the bot away."""
    story = own_story(call, managed_account(call), call.parameters.integer("story_id"))
    del call.state.stories.stories[story.account][story.id]
    call.state.changed()
    return True
