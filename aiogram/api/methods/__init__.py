"""Every method of the Bot API, one module each, imported when first asked for."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from aiogram.api import lazy

if TYPE_CHECKING:
    from .add_sticker_to_set import AddStickerToSet as AddStickerToSet
    from .answer_callback_query import AnswerCallbackQuery as AnswerCallbackQuery
    from .answer_chat_join_request_query import AnswerChatJoinRequestQuery as AnswerChatJoinRequestQuery
    from .answer_guest_query import AnswerGuestQuery as AnswerGuestQuery
    from .answer_inline_query import AnswerInlineQuery as AnswerInlineQuery
    from .answer_pre_checkout_query import AnswerPreCheckoutQuery as AnswerPreCheckoutQuery
    from .answer_shipping_query import AnswerShippingQuery as AnswerShippingQuery
    from .answer_web_app_query import AnswerWebAppQuery as AnswerWebAppQuery
    from .approve_chat_join_request import ApproveChatJoinRequest as ApproveChatJoinRequest
    from .approve_suggested_post import ApproveSuggestedPost as ApproveSuggestedPost
    from .ban_chat_member import BanChatMember as BanChatMember
    from .ban_chat_sender_chat import BanChatSenderChat as BanChatSenderChat
    from .close import Close as Close
    from .close_forum_topic import CloseForumTopic as CloseForumTopic
    from .close_general_forum_topic import CloseGeneralForumTopic as CloseGeneralForumTopic
    from .convert_gift_to_stars import ConvertGiftToStars as ConvertGiftToStars
    from .copy_message import CopyMessage as CopyMessage
    from .copy_messages import CopyMessages as CopyMessages
    from .create_chat_invite_link import CreateChatInviteLink as CreateChatInviteLink
    from .create_chat_subscription_invite_link import (
        CreateChatSubscriptionInviteLink as CreateChatSubscriptionInviteLink,
    )
    from .create_forum_topic import CreateForumTopic as CreateForumTopic
    from .create_invoice_link import CreateInvoiceLink as CreateInvoiceLink
    from .create_new_sticker_set import CreateNewStickerSet as CreateNewStickerSet
    from .decline_chat_join_request import DeclineChatJoinRequest as DeclineChatJoinRequest
    from .decline_suggested_post import DeclineSuggestedPost as DeclineSuggestedPost
    from .delete_all_message_reactions import DeleteAllMessageReactions as DeleteAllMessageReactions
    from .delete_business_messages import DeleteBusinessMessages as DeleteBusinessMessages
    from .delete_chat_photo import DeleteChatPhoto as DeleteChatPhoto
    from .delete_chat_sticker_set import DeleteChatStickerSet as DeleteChatStickerSet
    from .delete_ephemeral_message import DeleteEphemeralMessage as DeleteEphemeralMessage
    from .delete_forum_topic import DeleteForumTopic as DeleteForumTopic
    from .delete_message import DeleteMessage as DeleteMessage
    from .delete_message_reaction import DeleteMessageReaction as DeleteMessageReaction
    from .delete_messages import DeleteMessages as DeleteMessages
    from .delete_my_commands import DeleteMyCommands as DeleteMyCommands
    from .delete_sticker_from_set import DeleteStickerFromSet as DeleteStickerFromSet
    from .delete_sticker_set import DeleteStickerSet as DeleteStickerSet
    from .delete_story import DeleteStory as DeleteStory
    from .delete_webhook import DeleteWebhook as DeleteWebhook
    from .edit_chat_invite_link import EditChatInviteLink as EditChatInviteLink
    from .edit_chat_subscription_invite_link import EditChatSubscriptionInviteLink as EditChatSubscriptionInviteLink
    from .edit_ephemeral_message_caption import EditEphemeralMessageCaption as EditEphemeralMessageCaption
    from .edit_ephemeral_message_media import EditEphemeralMessageMedia as EditEphemeralMessageMedia
    from .edit_ephemeral_message_reply_markup import EditEphemeralMessageReplyMarkup as EditEphemeralMessageReplyMarkup
    from .edit_ephemeral_message_text import EditEphemeralMessageText as EditEphemeralMessageText
    from .edit_forum_topic import EditForumTopic as EditForumTopic
    from .edit_general_forum_topic import EditGeneralForumTopic as EditGeneralForumTopic
    from .edit_message_caption import EditMessageCaption as EditMessageCaption
    from .edit_message_checklist import EditMessageChecklist as EditMessageChecklist
    from .edit_message_live_location import EditMessageLiveLocation as EditMessageLiveLocation
    from .edit_message_media import EditMessageMedia as EditMessageMedia
    from .edit_message_reply_markup import EditMessageReplyMarkup as EditMessageReplyMarkup
    from .edit_message_text import EditMessageText as EditMessageText
    from .edit_story import EditStory as EditStory
    from .edit_user_star_subscription import EditUserStarSubscription as EditUserStarSubscription
    from .export_chat_invite_link import ExportChatInviteLink as ExportChatInviteLink
    from .forward_message import ForwardMessage as ForwardMessage
    from .forward_messages import ForwardMessages as ForwardMessages
    from .get_available_gifts import GetAvailableGifts as GetAvailableGifts
    from .get_business_account_gifts import GetBusinessAccountGifts as GetBusinessAccountGifts
    from .get_business_account_star_balance import GetBusinessAccountStarBalance as GetBusinessAccountStarBalance
    from .get_business_connection import GetBusinessConnection as GetBusinessConnection
    from .get_chat import GetChat as GetChat
    from .get_chat_administrators import GetChatAdministrators as GetChatAdministrators
    from .get_chat_gifts import GetChatGifts as GetChatGifts
    from .get_chat_member import GetChatMember as GetChatMember
    from .get_chat_member_count import GetChatMemberCount as GetChatMemberCount
    from .get_chat_menu_button import GetChatMenuButton as GetChatMenuButton
    from .get_custom_emoji_stickers import GetCustomEmojiStickers as GetCustomEmojiStickers
    from .get_file import GetFile as GetFile
    from .get_forum_topic_icon_stickers import GetForumTopicIconStickers as GetForumTopicIconStickers
    from .get_game_high_scores import GetGameHighScores as GetGameHighScores
    from .get_managed_bot_access_settings import GetManagedBotAccessSettings as GetManagedBotAccessSettings
    from .get_managed_bot_token import GetManagedBotToken as GetManagedBotToken
    from .get_me import GetMe as GetMe
    from .get_my_commands import GetMyCommands as GetMyCommands
    from .get_my_default_administrator_rights import GetMyDefaultAdministratorRights as GetMyDefaultAdministratorRights
    from .get_my_description import GetMyDescription as GetMyDescription
    from .get_my_name import GetMyName as GetMyName
    from .get_my_short_description import GetMyShortDescription as GetMyShortDescription
    from .get_my_star_balance import GetMyStarBalance as GetMyStarBalance
    from .get_star_transactions import GetStarTransactions as GetStarTransactions
    from .get_sticker_set import GetStickerSet as GetStickerSet
    from .get_updates import GetUpdates as GetUpdates
    from .get_user_chat_boosts import GetUserChatBoosts as GetUserChatBoosts
    from .get_user_gifts import GetUserGifts as GetUserGifts
    from .get_user_personal_chat_messages import GetUserPersonalChatMessages as GetUserPersonalChatMessages
    from .get_user_profile_audios import GetUserProfileAudios as GetUserProfileAudios
    from .get_user_profile_photos import GetUserProfilePhotos as GetUserProfilePhotos
    from .get_webhook_info import GetWebhookInfo as GetWebhookInfo
    from .gift_premium_subscription import GiftPremiumSubscription as GiftPremiumSubscription
    from .hide_general_forum_topic import HideGeneralForumTopic as HideGeneralForumTopic
    from .leave_chat import LeaveChat as LeaveChat
    from .log_out import LogOut as LogOut
    from .pin_chat_message import PinChatMessage as PinChatMessage
    from .post_story import PostStory as PostStory
    from .promote_chat_member import PromoteChatMember as PromoteChatMember
    from .read_business_message import ReadBusinessMessage as ReadBusinessMessage
    from .refund_star_payment import RefundStarPayment as RefundStarPayment
    from .remove_business_account_profile_photo import (
        RemoveBusinessAccountProfilePhoto as RemoveBusinessAccountProfilePhoto,
    )
    from .remove_chat_verification import RemoveChatVerification as RemoveChatVerification
    from .remove_my_profile_photo import RemoveMyProfilePhoto as RemoveMyProfilePhoto
    from .remove_user_verification import RemoveUserVerification as RemoveUserVerification
    from .reopen_forum_topic import ReopenForumTopic as ReopenForumTopic
    from .reopen_general_forum_topic import ReopenGeneralForumTopic as ReopenGeneralForumTopic
    from .replace_managed_bot_token import ReplaceManagedBotToken as ReplaceManagedBotToken
    from .replace_sticker_in_set import ReplaceStickerInSet as ReplaceStickerInSet
    from .repost_story import RepostStory as RepostStory
    from .restrict_chat_member import RestrictChatMember as RestrictChatMember
    from .revoke_chat_invite_link import RevokeChatInviteLink as RevokeChatInviteLink
    from .save_prepared_inline_message import SavePreparedInlineMessage as SavePreparedInlineMessage
    from .save_prepared_keyboard_button import SavePreparedKeyboardButton as SavePreparedKeyboardButton
    from .send_animation import SendAnimation as SendAnimation
    from .send_audio import SendAudio as SendAudio
    from .send_chat_action import SendChatAction as SendChatAction
    from .send_chat_join_request_web_app import SendChatJoinRequestWebApp as SendChatJoinRequestWebApp
    from .send_checklist import SendChecklist as SendChecklist
    from .send_contact import SendContact as SendContact
    from .send_dice import SendDice as SendDice
    from .send_document import SendDocument as SendDocument
    from .send_game import SendGame as SendGame
    from .send_gift import SendGift as SendGift
    from .send_invoice import SendInvoice as SendInvoice
    from .send_live_photo import SendLivePhoto as SendLivePhoto
    from .send_location import SendLocation as SendLocation
    from .send_media_group import SendMediaGroup as SendMediaGroup
    from .send_message import SendMessage as SendMessage
    from .send_message_draft import SendMessageDraft as SendMessageDraft
    from .send_paid_media import SendPaidMedia as SendPaidMedia
    from .send_photo import SendPhoto as SendPhoto
    from .send_poll import SendPoll as SendPoll
    from .send_rich_message import SendRichMessage as SendRichMessage
    from .send_rich_message_draft import SendRichMessageDraft as SendRichMessageDraft
    from .send_sticker import SendSticker as SendSticker
    from .send_venue import SendVenue as SendVenue
    from .send_video import SendVideo as SendVideo
    from .send_video_note import SendVideoNote as SendVideoNote
    from .send_voice import SendVoice as SendVoice
    from .set_business_account_bio import SetBusinessAccountBio as SetBusinessAccountBio
    from .set_business_account_gift_settings import SetBusinessAccountGiftSettings as SetBusinessAccountGiftSettings
    from .set_business_account_name import SetBusinessAccountName as SetBusinessAccountName
    from .set_business_account_profile_photo import SetBusinessAccountProfilePhoto as SetBusinessAccountProfilePhoto
    from .set_business_account_username import SetBusinessAccountUsername as SetBusinessAccountUsername
    from .set_chat_administrator_custom_title import SetChatAdministratorCustomTitle as SetChatAdministratorCustomTitle
    from .set_chat_description import SetChatDescription as SetChatDescription
    from .set_chat_member_tag import SetChatMemberTag as SetChatMemberTag
    from .set_chat_menu_button import SetChatMenuButton as SetChatMenuButton
    from .set_chat_permissions import SetChatPermissions as SetChatPermissions
    from .set_chat_photo import SetChatPhoto as SetChatPhoto
    from .set_chat_sticker_set import SetChatStickerSet as SetChatStickerSet
    from .set_chat_title import SetChatTitle as SetChatTitle
    from .set_custom_emoji_sticker_set_thumbnail import (
        SetCustomEmojiStickerSetThumbnail as SetCustomEmojiStickerSetThumbnail,
    )
    from .set_game_score import SetGameScore as SetGameScore
    from .set_managed_bot_access_settings import SetManagedBotAccessSettings as SetManagedBotAccessSettings
    from .set_message_reaction import SetMessageReaction as SetMessageReaction
    from .set_my_commands import SetMyCommands as SetMyCommands
    from .set_my_default_administrator_rights import SetMyDefaultAdministratorRights as SetMyDefaultAdministratorRights
    from .set_my_description import SetMyDescription as SetMyDescription
    from .set_my_name import SetMyName as SetMyName
    from .set_my_profile_photo import SetMyProfilePhoto as SetMyProfilePhoto
    from .set_my_short_description import SetMyShortDescription as SetMyShortDescription
    from .set_passport_data_errors import SetPassportDataErrors as SetPassportDataErrors
    from .set_sticker_emoji_list import SetStickerEmojiList as SetStickerEmojiList
    from .set_sticker_keywords import SetStickerKeywords as SetStickerKeywords
    from .set_sticker_mask_position import SetStickerMaskPosition as SetStickerMaskPosition
    from .set_sticker_position_in_set import SetStickerPositionInSet as SetStickerPositionInSet
    from .set_sticker_set_thumbnail import SetStickerSetThumbnail as SetStickerSetThumbnail
    from .set_sticker_set_title import SetStickerSetTitle as SetStickerSetTitle
    from .set_user_emoji_status import SetUserEmojiStatus as SetUserEmojiStatus
    from .set_webhook import SetWebhook as SetWebhook
    from .stop_message_live_location import StopMessageLiveLocation as StopMessageLiveLocation
    from .stop_poll import StopPoll as StopPoll
    from .transfer_business_account_stars import TransferBusinessAccountStars as TransferBusinessAccountStars
    from .transfer_gift import TransferGift as TransferGift
    from .unban_chat_member import UnbanChatMember as UnbanChatMember
    from .unban_chat_sender_chat import UnbanChatSenderChat as UnbanChatSenderChat
    from .unhide_general_forum_topic import UnhideGeneralForumTopic as UnhideGeneralForumTopic
    from .unpin_all_chat_messages import UnpinAllChatMessages as UnpinAllChatMessages
    from .unpin_all_forum_topic_messages import UnpinAllForumTopicMessages as UnpinAllForumTopicMessages
    from .unpin_all_general_forum_topic_messages import (
        UnpinAllGeneralForumTopicMessages as UnpinAllGeneralForumTopicMessages,
    )
    from .unpin_chat_message import UnpinChatMessage as UnpinChatMessage
    from .upgrade_gift import UpgradeGift as UpgradeGift
    from .upload_sticker_file import UploadStickerFile as UploadStickerFile
    from .verify_chat import VerifyChat as VerifyChat
    from .verify_user import VerifyUser as VerifyUser


def __getattr__(name: str) -> Any:
    return lazy.load(sys.modules[__name__], name)


def __dir__() -> list[str]:
    return sorted({*globals(), *lazy.everything(sys.modules[__name__])})
