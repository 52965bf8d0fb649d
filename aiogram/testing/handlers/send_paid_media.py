"""`sendPaidMedia`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from aiogram.testing import errors, views
from aiogram.testing.captions import finish_caption, recaptioned
from aiogram.testing.errors import refuse
from aiogram.testing.file_sending import LARGEST_ALBUM
from aiogram.testing.formatting import read_caption
from aiogram.testing.input_media import read_array, read_item
from aiogram.testing.sending import Delivery

if TYPE_CHECKING:
    from aiogram.testing.core import Call

KINDS: Final = frozenset({"photo", "video", "live_photo"})
MOST_STARS: Final = 25_000


async def send_paid_media(call: Call) -> dict[str, Any]:
    """Put pictures into a chat that are seen for Stars."""
    read = call.parameters
    items = [read_item(call, one, "InputPaidMedia", KINDS) for one in read_array(call, "media", "InputPaidMedia")]
    stars = read.integer("star_count", low=1, high=MOST_STARS)
    written = read_caption(read, call.state)
    delivery = Delivery.read(call)
    delivery.reach("paid_media")
    if not 1 <= len(items) <= LARGEST_ALBUM:
        raise refuse(errors.BAD_PAID_MEDIA)
    caption = finish_caption(written)
    media = [{"type": item.kind, **item.file_content(call.state, call.bot.id)} for item in items]
    content = {"paid_media": {"star_count": stars, "paid_media": media}}
    above = read.boolean("show_caption_above_media")
    message = delivery.send(recaptioned("paid_media", content, caption, above=above))
    call.state.files.payloads[message] = read.text("payload")
    return views.message(message, call.bot)
