"""`ChatMemberRestricted`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from aiogram.api.markers import UnixTimeOrNever

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class ChatMemberRestricted(TelegramObject, frozen=True, kw_only=True, tag_field="status", tag="restricted"):
    """Somebody who may not do all that members of a supergroup may.

    Check `is_member`: the restrictions stay on people who have left.

    Source: https://core.telegram.org/bots/api#chatmemberrestricted
    """

    status: ClassVar[Literal["restricted"]] = "restricted"
    """Always `restricted`."""
    tag: str | None = None
    """Tag shown beside the name."""
    user: User
    """Who it is."""
    is_member: bool
    """Whether the person is in the chat now."""
    can_send_messages: bool
    """Whether the person may write: texts, rich messages, invoices, locations, venues, contacts, giveaways
    and the winners of giveaways.
    """
    can_send_audios: bool
    """Whether the person may send audio files."""
    can_send_documents: bool
    """Whether the person may send documents."""
    can_send_photos: bool
    """Whether the person may send photos."""
    can_send_videos: bool
    """Whether the person may send videos."""
    can_send_video_notes: bool
    """Whether the person may send video notes."""
    can_send_voice_notes: bool
    """Whether the person may send voice messages."""
    can_send_polls: bool
    """Whether the person may send polls and checklists."""
    can_send_other_messages: bool
    """Whether the person may send animations, stickers and games, and use the inline mode of bots."""
    can_add_web_page_previews: bool
    """Whether links in the person's messages may have previews."""
    can_react_to_messages: bool
    """Whether the person may react to messages."""
    can_edit_tag: bool
    """Whether the person may change their own tag."""
    can_change_info: bool
    """Whether the person may change the chat's title, photo and other settings."""
    can_invite_users: bool
    """Whether the person may invite people."""
    can_pin_messages: bool
    """Whether the person may pin messages."""
    can_manage_topics: bool
    """Whether the person may create topics."""
    until_date: UnixTimeOrNever
    """When the restrictions end; None when they do not."""
