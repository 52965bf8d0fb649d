"""Names for the closed sets of strings of the Bot API.

A member is the string itself: `chat.type == ChatType.PRIVATE` compares what Telegram sent. The
attributes stay plain `str`, so a value that Telegram adds tomorrow arrives as it is.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum


class BotCommandScopeType(StrEnum):
    """Whom commands are shown to: `BotCommandScope….type`."""

    DEFAULT = "default"
    ALL_PRIVATE_CHATS = "all_private_chats"
    ALL_GROUP_CHATS = "all_group_chats"
    ALL_CHAT_ADMINISTRATORS = "all_chat_administrators"
    CHAT = "chat"
    CHAT_ADMINISTRATORS = "chat_administrators"
    CHAT_MEMBER = "chat_member"


class BotSubscriptionUpdatedState(StrEnum):
    """What has become of a subscription to the bot: `BotSubscriptionUpdated.state`."""

    CANCELED = "canceled"
    ACTIVE = "active"
    FAILED = "failed"


class ButtonStyle(StrEnum):
    """Colours of buttons: `InlineKeyboardButton.style`, `KeyboardButton.style`, `RichMessageButton.style`."""

    DANGER = "danger"
    SUCCESS = "success"
    PRIMARY = "primary"
    LINK = "link"


class ChatAction(StrEnum):
    """What the bot is seen doing: `sendChatAction`."""

    TYPING = "typing"
    UPLOAD_PHOTO = "upload_photo"
    RECORD_VIDEO = "record_video"
    UPLOAD_VIDEO = "upload_video"
    RECORD_VOICE = "record_voice"
    UPLOAD_VOICE = "upload_voice"
    UPLOAD_DOCUMENT = "upload_document"
    CHOOSE_STICKER = "choose_sticker"
    FIND_LOCATION = "find_location"
    RECORD_VIDEO_NOTE = "record_video_note"
    UPLOAD_VIDEO_NOTE = "upload_video_note"


class ChatBoostSourceType(StrEnum):
    """Where a boost comes from: `ChatBoostSource….source`."""

    PREMIUM = "premium"
    GIFT_CODE = "gift_code"
    GIVEAWAY = "giveaway"


class ChatMemberStatus(StrEnum):
    """Standing of a person in a chat: `ChatMember….status`."""

    CREATOR = "creator"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    RESTRICTED = "restricted"
    LEFT = "left"
    KICKED = "kicked"


class ChatType(StrEnum):
    """Kinds of chats: `Chat.type`; `sender` only as `InlineQuery.chat_type`."""

    SENDER = "sender"
    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"
    CHANNEL = "channel"


class ContentType(StrEnum):
    """Kinds of messages: `Message.content_type`."""

    UNKNOWN = "unknown"
    ANY = "any"
    TEXT = "text"
    ANIMATION = "animation"
    AUDIO = "audio"
    DOCUMENT = "document"
    LIVE_PHOTO = "live_photo"
    PAID_MEDIA = "paid_media"
    PHOTO = "photo"
    STICKER = "sticker"
    STORY = "story"
    VIDEO = "video"
    VIDEO_NOTE = "video_note"
    VOICE = "voice"
    CHECKLIST = "checklist"
    CONTACT = "contact"
    DICE = "dice"
    GAME = "game"
    POLL = "poll"
    VENUE = "venue"
    LOCATION = "location"
    NEW_CHAT_MEMBERS = "new_chat_members"
    LEFT_CHAT_MEMBER = "left_chat_member"
    CHAT_OWNER_LEFT = "chat_owner_left"
    CHAT_OWNER_CHANGED = "chat_owner_changed"
    NEW_CHAT_TITLE = "new_chat_title"
    NEW_CHAT_PHOTO = "new_chat_photo"
    DELETE_CHAT_PHOTO = "delete_chat_photo"
    GROUP_CHAT_CREATED = "group_chat_created"
    SUPERGROUP_CHAT_CREATED = "supergroup_chat_created"
    CHANNEL_CHAT_CREATED = "channel_chat_created"
    MESSAGE_AUTO_DELETE_TIMER_CHANGED = "message_auto_delete_timer_changed"
    MIGRATE_TO_CHAT_ID = "migrate_to_chat_id"
    MIGRATE_FROM_CHAT_ID = "migrate_from_chat_id"
    PINNED_MESSAGE = "pinned_message"
    INVOICE = "invoice"
    SUCCESSFUL_PAYMENT = "successful_payment"
    REFUNDED_PAYMENT = "refunded_payment"
    USERS_SHARED = "users_shared"
    CHAT_SHARED = "chat_shared"
    GIFT = "gift"
    UNIQUE_GIFT = "unique_gift"
    GIFT_UPGRADE_SENT = "gift_upgrade_sent"
    CONNECTED_WEBSITE = "connected_website"
    WRITE_ACCESS_ALLOWED = "write_access_allowed"
    PASSPORT_DATA = "passport_data"
    PROXIMITY_ALERT_TRIGGERED = "proximity_alert_triggered"
    BOOST_ADDED = "boost_added"
    CHAT_BACKGROUND_SET = "chat_background_set"
    CHECKLIST_TASKS_DONE = "checklist_tasks_done"
    CHECKLIST_TASKS_ADDED = "checklist_tasks_added"
    DIRECT_MESSAGE_PRICE_CHANGED = "direct_message_price_changed"
    FORUM_TOPIC_CREATED = "forum_topic_created"
    FORUM_TOPIC_EDITED = "forum_topic_edited"
    FORUM_TOPIC_CLOSED = "forum_topic_closed"
    FORUM_TOPIC_REOPENED = "forum_topic_reopened"
    GENERAL_FORUM_TOPIC_HIDDEN = "general_forum_topic_hidden"
    GENERAL_FORUM_TOPIC_UNHIDDEN = "general_forum_topic_unhidden"
    GIVEAWAY_CREATED = "giveaway_created"
    GIVEAWAY = "giveaway"
    GIVEAWAY_WINNERS = "giveaway_winners"
    GIVEAWAY_COMPLETED = "giveaway_completed"
    MANAGED_BOT_CREATED = "managed_bot_created"
    PAID_MESSAGE_PRICE_CHANGED = "paid_message_price_changed"
    POLL_OPTION_ADDED = "poll_option_added"
    POLL_OPTION_DELETED = "poll_option_deleted"
    SUGGESTED_POST_APPROVED = "suggested_post_approved"
    SUGGESTED_POST_APPROVAL_FAILED = "suggested_post_approval_failed"
    SUGGESTED_POST_DECLINED = "suggested_post_declined"
    SUGGESTED_POST_PAID = "suggested_post_paid"
    SUGGESTED_POST_REFUNDED = "suggested_post_refunded"
    VIDEO_CHAT_SCHEDULED = "video_chat_scheduled"
    VIDEO_CHAT_STARTED = "video_chat_started"
    VIDEO_CHAT_ENDED = "video_chat_ended"
    VIDEO_CHAT_PARTICIPANTS_INVITED = "video_chat_participants_invited"
    WEB_APP_DATA = "web_app_data"
    RICH_MESSAGE = "rich_message"
    COMMUNITY_CHAT_ADDED = "community_chat_added"
    COMMUNITY_CHAT_REMOVED = "community_chat_removed"
    COMMUNITY_CHAT_JOINED = "community_chat_joined"
    USER_SHARED = "user_shared"


class Currency(StrEnum):
    """Currencies of payments, by ISO 4217."""

    AED = "AED"
    AFN = "AFN"
    ALL = "ALL"
    AMD = "AMD"
    ARS = "ARS"
    AUD = "AUD"
    AZN = "AZN"
    BAM = "BAM"
    BDT = "BDT"
    BGN = "BGN"
    BND = "BND"
    BOB = "BOB"
    BRL = "BRL"
    BYN = "BYN"
    CAD = "CAD"
    CHF = "CHF"
    CLP = "CLP"
    CNY = "CNY"
    COP = "COP"
    CRC = "CRC"
    CZK = "CZK"
    DKK = "DKK"
    DOP = "DOP"
    DZD = "DZD"
    EGP = "EGP"
    ETB = "ETB"
    EUR = "EUR"
    GBP = "GBP"
    GEL = "GEL"
    GTQ = "GTQ"
    HKD = "HKD"
    HNL = "HNL"
    HRK = "HRK"
    HUF = "HUF"
    IDR = "IDR"
    ILS = "ILS"
    INR = "INR"
    ISK = "ISK"
    JMD = "JMD"
    JPY = "JPY"
    KES = "KES"
    KGS = "KGS"
    KRW = "KRW"
    KZT = "KZT"
    LBP = "LBP"
    LKR = "LKR"
    MAD = "MAD"
    MDL = "MDL"
    MNT = "MNT"
    MUR = "MUR"
    MVR = "MVR"
    MXN = "MXN"
    MYR = "MYR"
    MZN = "MZN"
    NGN = "NGN"
    NIO = "NIO"
    NOK = "NOK"
    NPR = "NPR"
    NZD = "NZD"
    PAB = "PAB"
    PEN = "PEN"
    PHP = "PHP"
    PKR = "PKR"
    PLN = "PLN"
    PYG = "PYG"
    QAR = "QAR"
    RON = "RON"
    RSD = "RSD"
    RUB = "RUB"
    SAR = "SAR"
    SEK = "SEK"
    SGD = "SGD"
    THB = "THB"
    TJS = "TJS"
    TRY = "TRY"
    TTD = "TTD"
    TWD = "TWD"
    TZS = "TZS"
    UAH = "UAH"
    UGX = "UGX"
    USD = "USD"
    UYU = "UYU"
    UZS = "UZS"
    VND = "VND"
    YER = "YER"
    ZAR = "ZAR"


class DiceEmoji(StrEnum):
    """Emoji that are thrown like dice: `Dice.emoji`."""

    DICE = "🎲"
    DART = "🎯"
    BASKETBALL = "🏀"
    FOOTBALL = "⚽"
    SLOT_MACHINE = "🎰"
    BOWLING = "🎳"


class EncryptedPassportElement(StrEnum):
    """Documents in Telegram Passport: `EncryptedPassportElement.type`."""

    PERSONAL_DETAILS = "personal_details"
    PASSPORT = "passport"
    DRIVER_LICENSE = "driver_license"
    IDENTITY_CARD = "identity_card"
    INTERNAL_PASSPORT = "internal_passport"
    ADDRESS = "address"
    UTILITY_BILL = "utility_bill"
    BANK_STATEMENT = "bank_statement"
    RENTAL_AGREEMENT = "rental_agreement"
    PASSPORT_REGISTRATION = "passport_registration"
    TEMPORARY_REGISTRATION = "temporary_registration"
    PHONE_NUMBER = "phone_number"
    EMAIL = "email"


class InlineQueryResultType(StrEnum):
    """Kinds of inline results: `InlineQueryResult….type`."""

    AUDIO = "audio"
    DOCUMENT = "document"
    GIF = "gif"
    MPEG4_GIF = "mpeg4_gif"
    PHOTO = "photo"
    STICKER = "sticker"
    VIDEO = "video"
    VOICE = "voice"
    ARTICLE = "article"
    CONTACT = "contact"
    GAME = "game"
    LOCATION = "location"
    VENUE = "venue"


class InputMediaType(StrEnum):
    """Kinds of media that are sent: `InputMedia….type`."""

    ANIMATION = "animation"
    AUDIO = "audio"
    DOCUMENT = "document"
    PHOTO = "photo"
    VIDEO = "video"
    LIVE_PHOTO = "live_photo"
    VENUE = "venue"
    STICKER = "sticker"
    LOCATION = "location"


class InputPaidMediaType(StrEnum):
    """Kinds of paid media that are sent: `InputPaidMedia….type`."""

    PHOTO = "photo"
    VIDEO = "video"
    LIVE_PHOTO = "live_photo"


class InputProfilePhotoType(StrEnum):
    """Kinds of profile photos that are set: `InputProfilePhoto….type`."""

    STATIC = "static"
    ANIMATED = "animated"


class InputRichBlockType(StrEnum):
    """Kinds of blocks of a rich message that is sent: `InputRichBlock….type`."""

    ANCHOR = "anchor"
    ANIMATION = "animation"
    AUDIO = "audio"
    BLOCKQUOTE = "blockquote"
    BUTTONS = "buttons"
    COLLAGE = "collage"
    DETAILS = "details"
    DIVIDER = "divider"
    DOCUMENT = "document"
    EXPANDABLE_BLOCKQUOTE = "expandable_blockquote"
    FOOTER = "footer"
    LIST = "list"
    MAP = "map"
    MATHEMATICAL_EXPRESSION = "mathematical_expression"
    PARAGRAPH = "paragraph"
    PHOTO = "photo"
    PRE = "pre"
    PULLQUOTE = "pullquote"
    HEADING = "heading"
    SLIDESHOW = "slideshow"
    TABLE = "table"
    THINKING = "thinking"
    VIDEO = "video"
    VOICE_NOTE = "voice_note"


class InputStoryContentType(StrEnum):
    """Kinds of stories that are posted: `InputStoryContent….type`."""

    PHOTO = "photo"
    VIDEO = "video"


class KeyboardButtonPollTypeType(StrEnum):
    """Kinds of polls that a button asks for: `KeyboardButtonPollType.type`."""

    QUIZ = "quiz"
    REGULAR = "regular"


class MaskPositionPoint(StrEnum):
    """Parts of a face that a mask is put on: `MaskPosition.point`."""

    FOREHEAD = "forehead"
    EYES = "eyes"
    MOUTH = "mouth"
    CHIN = "chin"


class MenuButtonType(StrEnum):
    """Kinds of menu buttons: `MenuButton….type`."""

    DEFAULT = "default"
    COMMANDS = "commands"
    WEB_APP = "web_app"


class MessageEntityType(StrEnum):
    """Kinds of parts of a text: `MessageEntity.type`."""

    MENTION = "mention"
    HASHTAG = "hashtag"
    CASHTAG = "cashtag"
    BOT_COMMAND = "bot_command"
    URL = "url"
    EMAIL = "email"
    PHONE_NUMBER = "phone_number"
    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINE = "underline"
    STRIKETHROUGH = "strikethrough"
    SPOILER = "spoiler"
    BLOCKQUOTE = "blockquote"
    EXPANDABLE_BLOCKQUOTE = "expandable_blockquote"
    CODE = "code"
    PRE = "pre"
    TEXT_LINK = "text_link"
    TEXT_MENTION = "text_mention"
    CUSTOM_EMOJI = "custom_emoji"
    DATE_TIME = "date_time"


class MessageOriginType(StrEnum):
    """Where a forwarded message comes from: `MessageOrigin….type`."""

    USER = "user"
    HIDDEN_USER = "hidden_user"
    CHAT = "chat"
    CHANNEL = "channel"


class OwnedGiftType(StrEnum):
    """Kinds of gifts that somebody has: `OwnedGift….type`."""

    REGULAR = "regular"
    UNIQUE = "unique"


class PaidMediaType(StrEnum):
    """Kinds of paid media: `PaidMedia….type`."""

    PHOTO = "photo"
    PREVIEW = "preview"
    VIDEO = "video"
    LIVE_PHOTO = "live_photo"


class ParseMode(StrEnum):
    """Markup that a text can be written in: `parse_mode`."""

    MARKDOWN_V2 = "MarkdownV2"
    MARKDOWN = "Markdown"
    HTML = "HTML"


class PassportElementErrorType(StrEnum):
    """What is wrong with a document: `PassportElementError….source`."""

    DATA = "data"
    FRONT_SIDE = "front_side"
    REVERSE_SIDE = "reverse_side"
    SELFIE = "selfie"
    FILE = "file"
    FILES = "files"
    TRANSLATION_FILE = "translation_file"
    TRANSLATION_FILES = "translation_files"
    UNSPECIFIED = "unspecified"


class PollType(StrEnum):
    """Kinds of polls: `Poll.type`."""

    REGULAR = "regular"
    QUIZ = "quiz"


class ReactionTypeType(StrEnum):
    """Kinds of reactions: `ReactionType….type`."""

    EMOJI = "emoji"
    CUSTOM_EMOJI = "custom_emoji"
    PAID = "paid"


class RevenueWithdrawalStateType(StrEnum):
    """How far a withdrawal has come: `RevenueWithdrawalState….type`."""

    FAILED = "failed"
    PENDING = "pending"
    SUCCEEDED = "succeeded"


class RichBlockType(StrEnum):
    """Kinds of blocks of a rich message: `RichBlock….type`."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    PRE = "pre"
    FOOTER = "footer"
    DIVIDER = "divider"
    MATHEMATICAL_EXPRESSION = "mathematical_expression"
    ANCHOR = "anchor"
    LIST = "list"
    BLOCKQUOTE = "blockquote"
    EXPANDABLE_BLOCKQUOTE = "expandable_blockquote"
    PULLQUOTE = "pullquote"
    COLLAGE = "collage"
    SLIDESHOW = "slideshow"
    TABLE = "table"
    DETAILS = "details"
    MAP = "map"
    BUTTONS = "buttons"
    ANIMATION = "animation"
    AUDIO = "audio"
    DOCUMENT = "document"
    PHOTO = "photo"
    VIDEO = "video"
    VOICE_NOTE = "voice_note"
    THINKING = "thinking"


class RichTextType(StrEnum):
    """Kinds of parts of a rich text: `RichText….type`."""

    BOLD = "bold"
    ITALIC = "italic"
    UNDERLINE = "underline"
    STRIKETHROUGH = "strikethrough"
    SPOILER = "spoiler"
    DATE_TIME = "date_time"
    TEXT_MENTION = "text_mention"
    SUBSCRIPT = "subscript"
    SUPERSCRIPT = "superscript"
    MARKED = "marked"
    CODE = "code"
    CUSTOM_EMOJI = "custom_emoji"
    MATHEMATICAL_EXPRESSION = "mathematical_expression"
    URL = "url"
    EMAIL_ADDRESS = "email_address"
    PHONE_NUMBER = "phone_number"
    BANK_CARD_NUMBER = "bank_card_number"
    MENTION = "mention"
    HASHTAG = "hashtag"
    CASHTAG = "cashtag"
    BOT_COMMAND = "bot_command"
    BUTTON = "button"
    ANCHOR = "anchor"
    ANCHOR_LINK = "anchor_link"
    REFERENCE = "reference"
    REFERENCE_LINK = "reference_link"


class StickerFormat(StrEnum):
    """File formats of stickers: `InputSticker.format`."""

    STATIC = "static"
    ANIMATED = "animated"
    VIDEO = "video"


class StickerType(StrEnum):
    """Kinds of stickers: `Sticker.type`."""

    REGULAR = "regular"
    MASK = "mask"
    CUSTOM_EMOJI = "custom_emoji"


class StoryAreaTypeType(StrEnum):
    """Kinds of areas of a story: `StoryAreaType….type`."""

    LOCATION = "location"
    SUGGESTED_REACTION = "suggested_reaction"
    LINK = "link"
    WEATHER = "weather"
    UNIQUE_GIFT = "unique_gift"


class TopicIconColor(IntEnum):
    """Colours of topic icons, as RGB numbers: `createForumTopic`."""

    BLUE = 7322096
    YELLOW = 16766590
    VIOLET = 13338331
    GREEN = 9367192
    ROSE = 16749490
    RED = 16478047


class TransactionPartnerType(StrEnum):
    """Other sides of a transaction: `TransactionPartner….type`."""

    FRAGMENT = "fragment"
    OTHER = "other"
    USER = "user"
    TELEGRAM_ADS = "telegram_ads"
    TELEGRAM_API = "telegram_api"
    AFFILIATE_PROGRAM = "affiliate_program"
    CHAT = "chat"


class TransactionPartnerUserTransactionTypeEnum(StrEnum):
    """What a transaction with a person was for: `TransactionPartnerUser.transaction_type`."""

    INVOICE_PAYMENT = "invoice_payment"
    PAID_MEDIA_PAYMENT = "paid_media_payment"
    GIFT_PURCHASE = "gift_purchase"
    PREMIUM_PURCHASE = "premium_purchase"
    BUSINESS_ACCOUNT_TRANSFER = "business_account_transfer"


class UpdateType(StrEnum):
    """Kinds of updates: `allowed_updates`, `Update.kind`."""

    MESSAGE = "message"
    EDITED_MESSAGE = "edited_message"
    CHANNEL_POST = "channel_post"
    EDITED_CHANNEL_POST = "edited_channel_post"
    BUSINESS_CONNECTION = "business_connection"
    BUSINESS_MESSAGE = "business_message"
    EDITED_BUSINESS_MESSAGE = "edited_business_message"
    DELETED_BUSINESS_MESSAGES = "deleted_business_messages"
    GUEST_MESSAGE = "guest_message"
    MESSAGE_REACTION = "message_reaction"
    MESSAGE_REACTION_COUNT = "message_reaction_count"
    INLINE_QUERY = "inline_query"
    CHOSEN_INLINE_RESULT = "chosen_inline_result"
    CALLBACK_QUERY = "callback_query"
    SHIPPING_QUERY = "shipping_query"
    PRE_CHECKOUT_QUERY = "pre_checkout_query"
    PURCHASED_PAID_MEDIA = "purchased_paid_media"
    POLL = "poll"
    POLL_ANSWER = "poll_answer"
    MY_CHAT_MEMBER = "my_chat_member"
    CHAT_MEMBER = "chat_member"
    CHAT_JOIN_REQUEST = "chat_join_request"
    CHAT_BOOST = "chat_boost"
    REMOVED_CHAT_BOOST = "removed_chat_boost"
    MANAGED_BOT = "managed_bot"
    SUBSCRIPTION = "subscription"
    STOPPED_MESSAGE_GENERATION = "stopped_message_generation"
