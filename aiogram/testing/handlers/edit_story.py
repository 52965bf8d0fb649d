"""`editStory`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.stories import caption_of, managed_account, own_story, read_content, story_json

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def edit_story(call: Call) -> dict[str, Any]:
    """Give a story of the bot another content and other words."""
    story = own_story(call, managed_account(call), call.parameters.integer("story_id"))
    story.kind, story.contents = read_content(call)
    story.caption = caption_of(call)
    call.state.changed()
    return story_json(story)
