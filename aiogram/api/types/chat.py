"""`Chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.alias import alias

from .base import BoundObject

if TYPE_CHECKING:
    from aiogram.api.methods.ban_chat_member import BanChatMember
    from aiogram.api.methods.ban_chat_sender_chat import BanChatSenderChat
    from aiogram.api.methods.create_chat_invite_link import CreateChatInviteLink
    from aiogram.api.methods.delete_chat_photo import DeleteChatPhoto
    from aiogram.api.methods.delete_chat_sticker_set import DeleteChatStickerSet
    from aiogram.api.methods.delete_message import DeleteMessage
    from aiogram.api.methods.edit_chat_invite_link import EditChatInviteLink
    from aiogram.api.methods.export_chat_invite_link import ExportChatInviteLink
    from aiogram.api.methods.get_chat_administrators import GetChatAdministrators
    from aiogram.api.methods.get_chat_member import GetChatMember
    from aiogram.api.methods.get_chat_member_count import GetChatMemberCount
    from aiogram.api.methods.leave_chat import LeaveChat
    from aiogram.api.methods.pin_chat_message import PinChatMessage
    from aiogram.api.methods.promote_chat_member import PromoteChatMember
    from aiogram.api.methods.restrict_chat_member import RestrictChatMember
    from aiogram.api.methods.revoke_chat_invite_link import RevokeChatInviteLink
    from aiogram.api.methods.send_chat_action import SendChatAction
    from aiogram.api.methods.set_chat_administrator_custom_title import SetChatAdministratorCustomTitle
    from aiogram.api.methods.set_chat_description import SetChatDescription
    from aiogram.api.methods.set_chat_member_tag import SetChatMemberTag
    from aiogram.api.methods.set_chat_permissions import SetChatPermissions
    from aiogram.api.methods.set_chat_photo import SetChatPhoto
    from aiogram.api.methods.set_chat_sticker_set import SetChatStickerSet
    from aiogram.api.methods.set_chat_title import SetChatTitle
    from aiogram.api.methods.unban_chat_member import UnbanChatMember
    from aiogram.api.methods.unban_chat_sender_chat import UnbanChatSenderChat
    from aiogram.api.methods.unpin_all_chat_messages import UnpinAllChatMessages
    from aiogram.api.methods.unpin_all_general_forum_topic_messages import UnpinAllGeneralForumTopicMessages
    from aiogram.api.methods.unpin_chat_message import UnpinChatMessage


_HERE = {"chat_id": "id"}
_SHIFT = -1_000_000_000_000


class Chat(BoundObject, frozen=True, kw_only=True):
    """A private chat, group, supergroup or channel, as it is named inside other objects.

    `type` tells which of the four it is and which of the names are there: a private chat has the
    other person's `first_name`, the rest have a `title`.

    Source: https://core.telegram.org/bots/api#chat
    """

    id: int
    """Identifier: a person's own id in a private chat, negative in groups, `-100…` in supergroups and
    channels. It outgrows 32 bits and fits 52.
    """
    type: str
    """`private`, `group`, `supergroup` or `channel`."""
    title: str | None = None
    """Title of a group, supergroup or channel."""
    username: str | None = None
    """Username without the `@`, where the chat has one."""
    first_name: str | None = None
    """First name of the other person in a private chat."""
    last_name: str | None = None
    """Last name of the other person in a private chat."""
    is_forum: bool | None = None
    """True for a supergroup that is divided into topics."""
    is_direct_messages: bool | None = None
    """True for the chat that holds a channel's direct messages."""

    @alias(lambda: BanChatSenderChat, drop=1, **_HERE)
    def ban_sender_chat(self) -> None: ...
    @alias(lambda: UnbanChatSenderChat, drop=1, **_HERE)
    def unban_sender_chat(self) -> None: ...
    @alias(lambda: GetChatAdministrators, drop=1, **_HERE)
    def get_administrators(self) -> None: ...
    @alias(lambda: DeleteMessage, drop=1, **_HERE)
    def delete_message(self) -> None: ...
    @alias(lambda: RevokeChatInviteLink, drop=1, **_HERE)
    def revoke_invite_link(self) -> None: ...
    @alias(lambda: EditChatInviteLink, drop=1, **_HERE)
    def edit_invite_link(self) -> None: ...
    @alias(lambda: CreateChatInviteLink, drop=1, **_HERE)
    def create_invite_link(self) -> None: ...
    @alias(lambda: ExportChatInviteLink, drop=1, **_HERE)
    def export_invite_link(self) -> None: ...
    @alias(lambda: SendChatAction, drop=1, **_HERE)
    def do(self) -> None: ...
    @alias(lambda: DeleteChatStickerSet, drop=1, **_HERE)
    def delete_sticker_set(self) -> None: ...
    @alias(lambda: SetChatStickerSet, drop=1, **_HERE)
    def set_sticker_set(self) -> None: ...
    @alias(lambda: GetChatMember, drop=1, **_HERE)
    def get_member(self) -> None: ...
    @alias(lambda: GetChatMemberCount, drop=1, **_HERE)
    def get_member_count(self) -> None: ...
    @alias(lambda: LeaveChat, drop=1, **_HERE)
    def leave(self) -> None: ...
    @alias(lambda: UnpinAllChatMessages, drop=1, **_HERE)
    def unpin_all_messages(self) -> None: ...
    @alias(lambda: UnpinChatMessage, drop=1, **_HERE)
    def unpin_message(self) -> None: ...
    @alias(lambda: PinChatMessage, drop=1, **_HERE)
    def pin_message(self) -> None: ...
    @alias(lambda: SetChatAdministratorCustomTitle, drop=1, **_HERE)
    def set_administrator_custom_title(self) -> None: ...
    @alias(lambda: SetChatMemberTag, drop=1, **_HERE)
    def set_member_tag(self) -> None: ...
    @alias(lambda: SetChatPermissions, drop=1, **_HERE)
    def set_permissions(self) -> None: ...
    @alias(lambda: PromoteChatMember, drop=1, **_HERE)
    def promote(self) -> None: ...
    @alias(lambda: RestrictChatMember, drop=1, **_HERE)
    def restrict(self) -> None: ...
    @alias(lambda: UnbanChatMember, drop=1, **_HERE)
    def unban(self) -> None: ...
    @alias(lambda: BanChatMember, drop=1, **_HERE)
    def ban(self) -> None: ...
    @alias(lambda: SetChatDescription, drop=1, **_HERE)
    def set_description(self) -> None: ...
    @alias(lambda: SetChatTitle, drop=1, **_HERE)
    def set_title(self) -> None: ...
    @alias(lambda: DeleteChatPhoto, drop=1, **_HERE)
    def delete_photo(self) -> None: ...
    @alias(lambda: SetChatPhoto, drop=1, **_HERE)
    def set_photo(self) -> None: ...
    @alias(lambda: UnpinAllGeneralForumTopicMessages, drop=1, **_HERE)
    def unpin_all_general_forum_topic_messages(self) -> None: ...

    @property
    def full_name(self) -> str:
        """Title, or first and last name of the other person in a private chat."""
        if self.title is not None:
            return self.title
        return f"{self.first_name or ''} {self.last_name or ''}".strip()

    @property
    def shifted_id(self) -> int:
        """Identifier of a supergroup or channel without its `-100`, as in `https://t.me/c/…`; of no use elsewhere."""
        return _SHIFT - self.id
