"""`User`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.api.alias import alias
from aiogram.api.decorations import html_decoration, markdown_decoration

from .base import BoundObject

if TYPE_CHECKING:
    from aiogram.api.methods.get_user_profile_audios import GetUserProfileAudios
    from aiogram.api.methods.get_user_profile_photos import GetUserProfilePhotos


class User(BoundObject, frozen=True, kw_only=True):
    """A person or a bot.

    The rights that only the bot itself has (`can_join_groups` and below) are filled by `get_me` alone.

    Source: https://core.telegram.org/bots/api#user
    """

    id: int
    """Identifier, the same for every bot. It outgrows 32 bits and fits 52."""
    is_bot: bool
    """Whether this is a bot."""
    first_name: str
    """First name, or the name of the bot; people may put any characters here."""
    last_name: str | None = None
    """Last name, where the person gave one."""
    username: str | None = None
    """Username without the `@`; people can change or drop it, so store `id`."""
    language_code: str | None = None
    """IETF language tag of the person's app, such as `en` or `pt-br`; often absent."""
    is_premium: bool | None = None
    """True for subscribers of Telegram Premium."""
    added_to_attachment_menu: bool | None = None
    """True when the person has added the bot to the attachment menu."""
    can_join_groups: bool | None = None
    """Whether people may add the bot to groups."""
    can_read_all_group_messages: bool | None = None
    """Whether privacy mode is off: the bot then receives every message of its groups."""
    supports_guest_queries: bool | None = None
    """Whether the bot can be asked from chats in which it is not a member."""
    supports_inline_queries: bool | None = None
    """Whether inline mode is on."""
    can_connect_to_business: bool | None = None
    """Whether a business account can connect the bot and be answered for by it."""
    has_main_web_app: bool | None = None
    """Whether the bot has a main Web App."""
    has_topics_enabled: bool | None = None
    """Whether private chats with the bot are divided into topics."""
    allows_users_to_create_topics: bool | None = None
    """Whether people may open and remove topics in their private chat with the bot."""
    can_manage_bots: bool | None = None
    """Whether other bots can be created for and managed by this one."""
    supports_join_request_queries: bool | None = None
    """Whether the bot can be put in charge of join requests."""

    @alias(lambda: GetUserProfilePhotos, drop=1, user_id="id")
    def get_profile_photos(self) -> None: ...
    @alias(lambda: GetUserProfileAudios, drop=1, user_id="id")
    def get_profile_audios(self) -> None: ...

    @property
    def full_name(self) -> str:
        """First and last name, as apps show them."""
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name

    @property
    def url(self) -> str:
        """Address that opens the person's profile, in markup that has met the person before: `tg://user?id=…`."""
        return f"tg://user?id={self.id}"

    def mention_html(self, name: str | None = None) -> str:
        """Return HTML that mentions the person, by `full_name` or another name, with a link to the profile."""
        return html_decoration.link(html_decoration.quote(name or self.full_name), self.url)

    def mention_markdown(self, name: str | None = None) -> str:
        """Return Markdown V2 that mentions the person, by `full_name` or another name, with a link to the profile."""
        return markdown_decoration.link(markdown_decoration.quote(name or self.full_name), self.url)
