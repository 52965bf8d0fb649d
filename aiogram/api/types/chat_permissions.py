"""`ChatPermissions`."""

from __future__ import annotations

from .base import TelegramObject


class ChatPermissions(TelegramObject, frozen=True, kw_only=True):
    """What those who are not administrators may do in a chat.

    Received as `ChatFullInfo.permissions`; pass it to `set_chat_permissions` and
    `restrict_chat_member`. When you pass it, what is left out is not allowed, except where another
    default is named below. Unless you pass `use_independent_chat_permissions`, some permissions bring
    others along: `can_send_other_messages` and `can_add_web_page_previews` bring `can_send_messages`
    and all kinds of media, `can_send_polls` brings `can_send_messages`.

    Source: https://core.telegram.org/bots/api#chatpermissions
    """

    can_send_messages: bool | None = None
    """Whether people may write: texts, rich messages, invoices, locations, venues, contacts, giveaways and
    the winners of giveaways.
    """
    can_send_audios: bool | None = None
    """Whether people may send audio files."""
    can_send_documents: bool | None = None
    """Whether people may send documents."""
    can_send_photos: bool | None = None
    """Whether people may send photos."""
    can_send_videos: bool | None = None
    """Whether people may send videos."""
    can_send_video_notes: bool | None = None
    """Whether people may send video notes."""
    can_send_voice_notes: bool | None = None
    """Whether people may send voice messages."""
    can_send_polls: bool | None = None
    """Whether people may send polls and checklists."""
    can_send_other_messages: bool | None = None
    """Whether people may send animations, stickers and games, and use the inline mode of bots."""
    can_add_web_page_previews: bool | None = None
    """Whether links in people's messages may have previews."""
    can_react_to_messages: bool | None = None
    """Whether people may react to messages; as `can_send_messages` when left out."""
    can_edit_tag: bool | None = None
    """Whether people may change their own tag; as `can_pin_messages` when left out."""
    can_change_info: bool | None = None
    """Whether people may change the chat's title, photo and other settings; without effect in public
    supergroups.
    """
    can_invite_users: bool | None = None
    """Whether people may invite others."""
    can_pin_messages: bool | None = None
    """Whether people may pin messages; without effect in public supergroups."""
    can_manage_topics: bool | None = None
    """Whether people may create topics; as `can_pin_messages` when left out."""
