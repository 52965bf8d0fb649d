"""`BusinessBotRights`."""

from __future__ import annotations

from .base import TelegramObject


class BusinessBotRights(TelegramObject, frozen=True, kw_only=True):
    """What the bot may do for a business account.

    Received as `BusinessConnection.rights`. The account chooses the rights and can change them at any
    time.

    Source: https://core.telegram.org/bots/api#businessbotrights
    """

    can_reply: bool | None = None
    """True when the bot may send and edit messages in private chats where the other person has written
    during the last 24 hours.
    """
    can_read_messages: bool | None = None
    """True when the bot may mark received private messages as read."""
    can_delete_sent_messages: bool | None = None
    """True when the bot may delete what it has sent itself."""
    can_delete_all_messages: bool | None = None
    """True when the bot may delete all private messages in the chats that it looks after."""
    can_edit_name: bool | None = None
    """True when the bot may change the first and last name."""
    can_edit_bio: bool | None = None
    """True when the bot may change what the account says about itself."""
    can_edit_profile_photo: bool | None = None
    """True when the bot may change the profile photo."""
    can_edit_username: bool | None = None
    """True when the bot may change the username."""
    can_change_gift_settings: bool | None = None
    """True when the bot may choose which gifts the account accepts."""
    can_view_gifts_and_stars: bool | None = None
    """True when the bot may see the gifts and Telegram Stars of the account."""
    can_convert_gifts_to_stars: bool | None = None
    """True when the bot may turn gifts that are not unique into Telegram Stars."""
    can_transfer_and_upgrade_gifts: bool | None = None
    """True when the bot may transfer and upgrade gifts."""
    can_transfer_stars: bool | None = None
    """True when the bot may move the account's Telegram Stars to itself, and pay with them for upgrades
    and transfers of gifts.
    """
    can_manage_stories: bool | None = None
    """True when the bot may post, edit and delete stories."""
