"""`ExternalReplyInfo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import TelegramObject

if TYPE_CHECKING:
    from .animation import Animation
    from .audio import Audio
    from .chat import Chat
    from .checklist import Checklist
    from .contact import Contact
    from .dice import Dice
    from .document import Document
    from .game import Game
    from .giveaway import Giveaway
    from .giveaway_winners import GiveawayWinners
    from .invoice import Invoice
    from .link_preview_options import LinkPreviewOptions
    from .live_photo import LivePhoto
    from .location import Location
    from .message_origin import MessageOrigin
    from .paid_media_info import PaidMediaInfo
    from .photo_size import PhotoSize
    from .poll import Poll
    from .sticker import Sticker
    from .story import Story
    from .venue import Venue
    from .video import Video
    from .video_note import VideoNote
    from .voice import Voice


class ExternalReplyInfo(TelegramObject, frozen=True, kw_only=True):
    """A message in another chat or topic that is replied to.

    Received as `Message.external_reply`, where `Message.reply_to_message` cannot be. It tells what kind
    of message that was; its text comes only as far as `Message.quote` has it.

    Source: https://core.telegram.org/bots/api#externalreplyinfo
    """

    origin: MessageOrigin
    """Who sent that message."""
    chat: Chat | None = None
    """Chat that it is in, when this is a supergroup or channel."""
    message_id: int | None = None
    """Identifier in that chat, when this is a supergroup or channel."""
    link_preview_options: LinkPreviewOptions | None = None
    """How the link preview of a text was set."""
    animation: Animation | None = None
    """The GIF or silent video."""
    audio: Audio | None = None
    """The audio file."""
    document: Document | None = None
    """The file."""
    live_photo: LivePhoto | None = None
    """The live photo."""
    paid_media: PaidMediaInfo | None = None
    """Media to be paid for, and their price."""
    photo: list[PhotoSize] | None = None
    """The photo in several sizes, from the smallest to the largest."""
    sticker: Sticker | None = None
    """The sticker."""
    story: Story | None = None
    """The story that was forwarded."""
    video: Video | None = None
    """The video."""
    video_note: VideoNote | None = None
    """The video note."""
    voice: Voice | None = None
    """The voice message."""
    has_media_spoiler: bool | None = None
    """True when the media is blurred until it is tapped."""
    checklist: Checklist | None = None
    """The checklist."""
    contact: Contact | None = None
    """The contact."""
    dice: Dice | None = None
    """The dice, or another emoji with a random value."""
    game: Game | None = None
    """The game."""
    giveaway: Giveaway | None = None
    """A giveaway and its terms."""
    giveaway_winners: GiveawayWinners | None = None
    """A giveaway is over, and everybody may know who has won."""
    invoice: Invoice | None = None
    """The invoice."""
    location: Location | None = None
    """The point on the map."""
    poll: Poll | None = None
    """The poll."""
    venue: Venue | None = None
    """The place with its name and address."""
