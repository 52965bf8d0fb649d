"""`InputRichMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .input_rich_block import InputRichBlock
    from .input_rich_message_media import InputRichMessageMedia


class InputRichMessage(TelegramObject, frozen=True, kw_only=True):
    """A rich message to send, written in HTML, in Markdown or as a list of blocks.

    Give exactly one of `html`, `markdown` and `blocks`. Pass it to `send_rich_message` or
    `send_rich_message_draft`, as `rich_message` of an edit, or in `InputRichMessageContent`. Drafts and
    inline results can hold only files that Telegram has already, and an edit of an inline message can
    neither upload nor fetch any.

    Source: https://core.telegram.org/bots/api#inputrichmessage
    """

    blocks: list[InputRichBlock] | None = None
    """The message as blocks, from top to bottom."""
    html: str | None = None
    """The message in the HTML of rich messages, in which each kind of block and text has a tag."""
    markdown: str | None = None
    """The message in the Markdown of rich messages."""
    media: list[InputRichMessageMedia] | None = None
    """Files that `html` or `markdown` names by links such as `tg://photo?id=…`, `tg://video?id=…`,
    `tg://audio?id=…` and `tg://document?id=…`.
    """
    is_rtl: bool | None = None
    """Whether the message is written from right to left."""
    skip_entity_detection: bool | None = None
    """Whether to leave plain text plain; otherwise Telegram finds addresses, mentions, hashtags, commands,
    phone numbers and the like in it.
    """
