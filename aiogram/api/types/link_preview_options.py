"""`LinkPreviewOptions`."""

from __future__ import annotations

from .base import TelegramObject


class LinkPreviewOptions(TelegramObject, frozen=True, kw_only=True):
    """Whether and how a message shows a preview of a link in it.

    Source: https://core.telegram.org/bots/api#linkpreviewoptions
    """

    is_disabled: bool | None = None
    """True shows no preview."""
    url: str | None = None
    """Address to preview, which need not be in the text; the first one in the text when absent."""
    prefer_small_media: bool | None = None
    """True asks for a small picture; ignored without `url`, and where the size cannot be changed."""
    prefer_large_media: bool | None = None
    """True asks for a large picture; ignored without `url`, and where the size cannot be changed."""
    show_above_text: bool | None = None
    """True shows the preview above the text; below it when absent."""
