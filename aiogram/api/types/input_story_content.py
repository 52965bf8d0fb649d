"""`InputStoryContent`."""

from __future__ import annotations

from typing import TypeAlias

from .input_story_content_photo import InputStoryContentPhoto
from .input_story_content_video import InputStoryContentVideo

InputStoryContent: TypeAlias = InputStoryContentPhoto | InputStoryContentVideo
"""What to post as a story.

Pass it as `content` of `post_story` or `edit_story`: `InputStoryContentPhoto` or
`InputStoryContentVideo`. Both have to be uploaded.

Source: https://core.telegram.org/bots/api#inputstorycontent
"""
