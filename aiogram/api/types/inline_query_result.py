"""`InlineQueryResult`."""

from __future__ import annotations

from typing import Any, TypeAlias, cast, get_args

import msgspec

from aiogram.api.linking import link
from aiogram.api.markers import ToldApart, decode_hook

from .inline_query_result_article import InlineQueryResultArticle
from .inline_query_result_audio import InlineQueryResultAudio
from .inline_query_result_cached_audio import InlineQueryResultCachedAudio
from .inline_query_result_cached_document import InlineQueryResultCachedDocument
from .inline_query_result_cached_gif import InlineQueryResultCachedGif
from .inline_query_result_cached_mpeg4_gif import InlineQueryResultCachedMpeg4Gif
from .inline_query_result_cached_photo import InlineQueryResultCachedPhoto
from .inline_query_result_cached_sticker import InlineQueryResultCachedSticker
from .inline_query_result_cached_video import InlineQueryResultCachedVideo
from .inline_query_result_cached_voice import InlineQueryResultCachedVoice
from .inline_query_result_contact import InlineQueryResultContact
from .inline_query_result_document import InlineQueryResultDocument
from .inline_query_result_game import InlineQueryResultGame
from .inline_query_result_gif import InlineQueryResultGif
from .inline_query_result_location import InlineQueryResultLocation
from .inline_query_result_mpeg4_gif import InlineQueryResultMpeg4Gif
from .inline_query_result_photo import InlineQueryResultPhoto
from .inline_query_result_venue import InlineQueryResultVenue
from .inline_query_result_video import InlineQueryResultVideo
from .inline_query_result_voice import InlineQueryResultVoice

InlineQueryResult: TypeAlias = (
    InlineQueryResultCachedAudio
    | InlineQueryResultCachedDocument
    | InlineQueryResultCachedGif
    | InlineQueryResultCachedMpeg4Gif
    | InlineQueryResultCachedPhoto
    | InlineQueryResultCachedSticker
    | InlineQueryResultCachedVideo
    | InlineQueryResultCachedVoice
    | InlineQueryResultArticle
    | InlineQueryResultAudio
    | InlineQueryResultContact
    | InlineQueryResultGame
    | InlineQueryResultDocument
    | InlineQueryResultGif
    | InlineQueryResultLocation
    | InlineQueryResultMpeg4Gif
    | InlineQueryResultPhoto
    | InlineQueryResultVenue
    | InlineQueryResultVideo
    | InlineQueryResultVoice
)
"""One result of inline mode, as the list shows it and as it is sent when picked.

Pass a list of these to `answer_inline_query`, or one to `answer_web_app_query`,
`answer_guest_query` or `save_prepared_inline_message`.

Classes with `Cached` in their names send a file that Telegram has already, by its `file_id`; the
others give an address. People get to see those addresses, so put nothing secret into them. Without
`reply_markup` the bot learns no identifier to edit the message by, except from
`answer_guest_query`.

Source: https://core.telegram.org/bots/api#inlinequeryresult
"""


class _InlineQueryResult(metaclass=ToldApart):
    @classmethod
    def tell(cls, value: Any) -> InlineQueryResult:
        """`type` and a `…_file_id` say which member it is: two members share most types."""
        found = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
        cached = any(name.endswith("_file_id") for name in found)
        for member in get_args(InlineQueryResult):
            named: str = member.__name__
            only_cached = "Cached" in named and found.get("type") == "sticker"
            if member.type == found.get("type") and (("Cached" in named) is cached or only_cached):
                link(member)
                result: InlineQueryResult = msgspec.convert(value, member, dec_hook=decode_hook)
                return result
        raise TypeError("Expected an object with the `type` of an inline query result")


DECODED_AS = _InlineQueryResult
