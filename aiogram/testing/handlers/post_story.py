"""`postStory`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.testing.stories import add_story, caption_of, managed_account, read_content, story_json

if TYPE_CHECKING:
    from aiogram.testing.core import Call


async def post_story(call: Call) -> dict[str, Any]:
    """Post a story for an account."""
    account = managed_account(call)
    kind, contents = read_content(call)
    return story_json(add_story(call, account, kind, contents, caption_of(call)))
