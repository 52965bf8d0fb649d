"""`ChatMemberAdministrator`."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from .base import TelegramObject

if TYPE_CHECKING:
    from .user import User


class ChatMemberAdministrator(TelegramObject, frozen=True, kw_only=True, tag_field="status", tag="administrator"):
    """An administrator of a chat, and what they may do.

    Source: https://core.telegram.org/bots/api#chatmemberadministrator
    """

    status: ClassVar[Literal["administrator"]] = "administrator"
    """Always `administrator`."""
    user: User
    """Who it is."""
    can_be_edited: bool
    """Whether the bot may change the rights of this administrator."""
    is_anonymous: bool
    """Whether the administrator is hidden: they are not shown as a member and write as the chat."""
    can_manage_chat: bool
    """Whether the administrator may see the log of events, boosts and hidden members, report spam, write
    without slow mode and without paying Stars. Comes with any of the other rights.
    """
    can_delete_messages: bool
    """Whether the administrator may delete other people's messages."""
    can_manage_video_chats: bool
    """Whether the administrator may manage video chats."""
    can_restrict_members: bool
    """Whether the administrator may restrict, ban and unban people, and see the statistics of a
    supergroup.
    """
    can_promote_members: bool
    """Whether the administrator may make others administrators, with no more rights than their own, and
    dismiss those whom they have appointed, directly or by way of others.
    """
    can_change_info: bool
    """Whether the administrator may change the chat's title, photo and other settings."""
    can_invite_users: bool
    """Whether the administrator may invite people."""
    can_post_stories: bool
    """Whether the administrator may post stories for the chat."""
    can_edit_stories: bool
    """Whether the administrator may edit other people's stories, pin stories and put them on the chat's
    page, and see the archive of stories.
    """
    can_delete_stories: bool
    """Whether the administrator may delete other people's stories."""
    can_post_messages: bool | None = None
    """Whether the administrator may post, approve suggested posts and see the statistics; channels only."""
    can_edit_messages: bool | None = None
    """Whether the administrator may edit other people's posts and pin posts; channels only."""
    can_pin_messages: bool | None = None
    """Whether the administrator may pin messages; groups and supergroups only."""
    can_manage_topics: bool | None = None
    """Whether the administrator may create, rename, close and reopen topics; supergroups only."""
    can_manage_direct_messages: bool | None = None
    """Whether the administrator may manage direct messages and decline suggested posts; channels only."""
    can_manage_tags: bool | None = None
    """Whether the administrator may edit the tags of ordinary members; groups and supergroups only."""
    can_send_welcome_messages: bool
    """Whether the administrator may manage the welcome messages of the chat or, for a bot, send them
    itself.
    """
    custom_title: str | None = None
    """Title shown beside the name."""
