# Every text that the server answers a failed call with, and how Telegram words them on the wire.

"""What a call is refused with."""

from __future__ import annotations

import re
from typing import Any, Final

# 400, 401, 404, 500: whole descriptions.
UNAUTHORIZED: Final = "Unauthorized"
MALFORMED_TOKEN: Final = "Unauthorized: invalid token specified"  # noqa: S105 (a text)
NOT_FOUND: Final = "Not Found"
METHOD_NOT_FOUND: Final = "Not Found: method not found"
ABSOLUTE_URI: Final = "Not Found: absolute URI is specified in the Request-Line"
TOO_LARGE: Final = "Request Entity Too Large"
RESTART: Final = "Internal Server Error: restart"
LOGGED_OUT: Final = "Logged out"

# 409
POLL_UNDER_WEBHOOK: Final = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
POLL_REPLACED: Final = "terminated by other getUpdates request; make sure that only one bot instance is running"
POLL_ENDED_BY_WEBHOOK: Final = "terminated by setWebhook request"

# 403
BLOCKED: Final = "bot was blocked by the user"
CANNOT_INITIATE: Final = "bot can't initiate conversation with a user"
NO_BOTS: Final = "the bot can't send messages to the bot"
NOT_A_MEMBER: Final = "bot is not a member of the {} chat"
KICKED: Final = "bot was kicked from the {} chat"
DEACTIVATED: Final = "user is deactivated"

# 400, about bots themselves
CLOSED: Final = "the bot has already been closed"
BAD_LANGUAGE: Final = "invalid language code specified"

# 400, about chats and messages
CHAT_ID_EMPTY: Final = "chat_id is empty"
CHAT_NOT_FOUND: Final = "chat not found"
UPGRADED: Final = "group chat was upgraded to a supergroup chat"
USER_NOT_FOUND: Final = "user not found"
BAD_USER_ID: Final = "invalid user_id specified"
NOT_ENOUGH_RIGHTS: Final = "not enough rights"
NOT_CHANNEL_ADMIN: Final = "need administrator rights in the channel chat"
MAY_NOT_SEND: Final = "not enough rights to send {} to the chat"
NO_THREAD: Final = "message thread not found"
TOPIC_CLOSED: Final = "TOPIC_CLOSED"
NO_TOPIC: Final = "TOPIC_ID_INVALID"
TOPIC_NOT_MODIFIED: Final = "TOPIC_NOT_MODIFIED"
NOT_A_FORUM: Final = "the chat is not a forum"
MAY_NOT_OPEN_TOPICS: Final = "not enough rights to create a topic"
TOPIC_NEEDS_NAME: Final = "name must be non-empty"
BAD_ICON_COLOR: Final = "invalid icon color specified"
BAD_CUSTOM_EMOJI: Final = "invalid custom emoji identifier specified"
MAY_NOT_PIN: Final = "not enough rights to manage pinned messages in the chat"
PIN_NOT_FOUND: Final = "message to pin not found"
UNPIN_NOT_FOUND: Final = "message to unpin not found"
NO_SERVICE_PINS: Final = "service messages can't be pinned"
CHAT_NOT_MODIFIED: Final = "CHAT_NOT_MODIFIED"
BAD_ACTION: Final = "wrong parameter action in request"
TOPIC_DELETED: Final = "TOPIC_DELETED"
NO_TEXT: Final = "message text is empty"
TEXT_TOO_LONG: Final = "text is too long"
UNSUPPORTED_MODE: Final = "unsupported parse_mode"
NOT_UTF8: Final = "strings must be encoded in UTF-8"
BLANK_TEXT: Final = "text must be non-empty"
MESSAGE_TOO_LONG: Final = "message is too long"
EDITED_TOO_LONG: Final = "MESSAGE_TOO_LONG"
CAPTION_TOO_LONG: Final = "message caption is too long"
EDITED_CAPTION_TOO_LONG: Final = "MEDIA_CAPTION_TOO_LONG"
NO_MESSAGE_ID: Final = "message identifier is not specified"
NO_CHAT_ID: Final = "chat identifier is not specified"
EDIT_NOT_FOUND: Final = "message to edit not found"
NOT_EDITABLE: Final = "message can't be edited"
NO_TEXT_TO_EDIT: Final = "there is no text in the message to edit"
NOT_MODIFIED: Final = (
    "message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)
BAD_INLINE_ID: Final = "invalid inline message identifier specified"
MESSAGE_ID_INVALID: Final = "MESSAGE_ID_INVALID"
INLINE_NOT_FOUND: Final = MESSAGE_ID_INVALID
DELETE_NOT_FOUND: Final = "message to delete not found"
NOT_DELETABLE: Final = "message can't be deleted"
NOT_DELETABLE_FOR_ALL: Final = "message can't be deleted for everyone"
FORWARD_NOT_FOUND: Final = "message to forward not found"
COPY_NOT_FOUND: Final = "message to copy not found"
NOT_FORWARDABLE: Final = "the message can't be forwarded"
NOT_COPYABLE: Final = "the message can't be copied"
PROTECTED: Final = "message has protected content and can't be forwarded"
NOT_INCREASING: Final = "message identifiers must be in a strictly increasing order"
NOTHING_TO_FORWARD: Final = "there are no messages to forward"
NONE_FORWARDABLE: Final = "messages can't be forwarded"
NO_COORDINATE: Final = "{} is empty"
WRONG_PLACE: Final = "wrong location specified"
WRONG_LIVE_PERIOD: Final = "wrong live location period specified"
WRONG_HEADING: Final = "wrong live location heading specified"
WRONG_ALERT_RADIUS: Final = "wrong live location proximity alert radius specified"
NO_LIVE_PLACE: Final = "there is no live location in the message to edit"
WRONG_PHONE_NUMBER: Final = "wrong phone number specified"
EMOTICON_INVALID: Final = "EMOTICON_INVALID"
QUOTE_INVALID: Final = "QUOTE_TEXT_INVALID"
REPLY_NOT_FOUND: Final = "message to be replied not found"

# 400, about members and administrators
NO_BANS_IN_PRIVATE: Final = "can't ban members in private chats"
MAY_NOT_RESTRICT: Final = "not enough rights to restrict/unrestrict chat member"
NOT_ONESELF: Final = "can't {} self"
OWNER_STAYS: Final = "can't remove chat owner"
IS_ADMINISTRATOR: Final = "user is an administrator of the chat"
SUPERGROUPS_AND_CHANNELS: Final = "method is available for supergroup and channel chats only"
SUPERGROUPS_ONLY: Final = "method is available only for supergroups"
GROUPS_ONLY: Final = "method is available only for groups and supergroups"
OWNER_CHOOSES_TITLE: Final = "only the owner can edit their custom title"
NO_ADMINISTRATOR: Final = "user is not an administrator"
MAY_NOT_CHANGE_TITLE: Final = "not enough rights to change custom title of the user"
RANK_INVALID: Final = "{}_INVALID"
RANK_WITH_EMOJI: Final = "{}_EMOJI_NOT_ALLOWED"
PARTICIPANT_ID_INVALID: Final = "PARTICIPANT_ID_INVALID"
NO_ADMINISTRATORS: Final = "there are no administrators in the private chat"
CANNOT_LEAVE_PRIVATE: Final = "can't leave private chats"
NOT_IN_PRIVATE: Final = "can't change private chat {}"
TITLE_EMPTY: Final = "title must be non-empty"
MAY_NOT_CHANGE_CHAT_TITLE: Final = "not enough rights to change chat title"
MAY_NOT_SET_DESCRIPTION: Final = "not enough rights to set chat description"
DESCRIPTION_NOT_MODIFIED: Final = "chat description is not modified"
MAY_NOT_CHANGE_PERMISSIONS: Final = "not enough rights to change chat permissions"
MAY_NOT_INVITE: Final = "not enough rights to manage chat invite link"
LIMIT_WITH_APPROVAL: Final = "member limit can't be specified for links requiring administrator approval"
LINK_INVALID: Final = "INVITE_HASH_EXPIRED"
MAY_NOT_ADMIT: Final = "not enough rights to manage chat join requests"
NOBODY_ASKS: Final = "HIDE_REQUESTER_MISSING"
PARTICIPANT_ALREADY: Final = "USER_ALREADY_PARTICIPANT"
NO_SENDER_CHAT: Final = "sender_chat_id is empty"
BAD_SENDER_CHAT: Final = "sender_chat_id is not a valid Integer"

# 400, about polls
QUESTION_TOO_LONG: Final = "poll question length must not exceed 300"
OPTION_TOO_LONG: Final = "poll options length must not exceed 100"
NO_OPTIONS: Final = "poll must have at least one answer option"
TOO_MANY_OPTIONS: Final = "poll can't have more than 12 options"
UNSUPPORTED_POLL: Final = "unsupported poll type specified"
NO_RIGHT_OPTION: Final = "correct quiz option list must be non-empty"
RIGHT_OPTIONS_NOT_INCREASING: Final = "correct quiz option list must be increasing"
NO_SUCH_RIGHT_OPTION: Final = "wrong quiz correct_option_id"
VOTERS_SHOWN_IN_CHANNEL: Final = "non-anonymous polls can't be sent to channel chats"
NO_POLLS_IN_DIRECT: Final = "polls can't be sent to channel direct messages chats"
VOTERS_LIMITED_ELSEWHERE: Final = "poll voters can be restricted only in channel chats"
WRONG_URL: Final = "wrong HTTP URL specified"
BAD_POLL: Final = "wrong poll data specified"
STOP_NOT_FOUND: Final = "message with poll to stop not found"
NOT_A_POLL: Final = "message is not a poll"
NOT_STOPPABLE: Final = "poll can't be stopped"
POLL_CLOSED: Final = "poll has already been closed"

# 400, about files
NO_FILE: Final = "there is no {} in the request"
EMPTY_FILE: Final = "file must be non-empty"
BAD_FILE_ID: Final = "wrong remote file identifier specified: {}"
WRONG_FILE_KIND: Final = "can't use file of type {} as {}"
WRONG_FILE: Final = "wrong file identifier/HTTP URL specified"
BAD_FILE_URL: Final = "invalid file HTTP URL specified: {}"
URL_NOT_FETCHED: Final = "failed to get HTTP URL content"
WRONG_URL_TYPE: Final = "wrong type of the web page content"
PHOTO_TOO_LARGE: Final = "file of size {} bytes is too big for a photo; the maximum size is {} bytes"
PHOTO_DIMENSIONS: Final = "PHOTO_INVALID_DIMENSIONS"
NO_IMAGE: Final = "IMAGE_PROCESS_FAILED"
NO_IMAGE_NAME: Final = "photo has unsupported extension. Use one of .jpg, .jpeg, .gif, .png, .tif or .bmp"
VIDEO_NOTE_TOO_LARGE: Final = "wrong video note length"
NO_ALBUM: Final = "there are no messages to send"
ALBUM_TOO_LONG: Final = "too many messages to send as an album"
NOT_MIXED: Final = "{} can't be mixed with other media types"
CAPTIONS_DIFFER: Final = "parameter show_caption_above_media must be the same for all messages"
ALBUM_ITEM_FAILED: Final = 'failed to send message #{} with the error message "{}"'
BAD_PAID_MEDIA: Final = "invalid paid media file specified"
NO_CAPTION_TO_EDIT: Final = "there is no caption in the message to edit"
NO_MEDIA_TO_EDIT: Final = "message media can't be edited"
NOT_IN_ALBUM: Final = "message content type can't be used in an album"
OTHER_IN_ALBUM: Final = "can't change media type in the album"
FROM_AFAR: Final = frozenset({WRONG_FILE, URL_NOT_FETCHED, WRONG_URL_TYPE, PHOTO_DIMENSIONS, NO_IMAGE, NO_IMAGE_NAME})
"""Those that a file meets with only once it is on its way: of an album they say which item it was."""
NOT_UPLOADED: Final = "photo must be uploaded as an InputFile"
MAY_NOT_CHANGE_PHOTO: Final = "not enough rights to change chat photo"
NO_FILE_ID: Final = "file_id not specified"
INVALID_FILE_ID: Final = "invalid file_id"
FILE_TOO_BIG: Final = "file is too big"
FILE_UNAVAILABLE: Final = "wrong file_id or the file is temporarily unavailable"

# 400, about checklists
NO_CHECKLIST_TO_EDIT: Final = "there is no checklist in the message to edit"
NO_TASKS: Final = "TODO_ITEMS_EMPTY"
SAME_TASKS: Final = "TODO_ITEM_DUPLICATE"
BAD_TASKS: Final = "MEDIA_INVALID"

# 400, about reactions
REACT_NOT_FOUND: Final = "message to react not found"
REACTION_INVALID: Final = "REACTION_INVALID"
TOO_MANY_REACTIONS: Final = "REACTIONS_TOO_MANY"

# 400, about stickers
SET_NOT_FOUND: Final = "sticker set not found"
SET_INVALID: Final = "STICKERSET_INVALID"
SET_NOT_MODIFIED: Final = "STICKERSET_NOT_MODIFIED"
SET_NAME_INVALID: Final = "invalid sticker set name is specified"
SET_NAME_OCCUPIED: Final = "sticker set name is already occupied"
SET_TITLE_INVALID: Final = "PACK_TITLE_INVALID"
BAD_STICKER_TYPE: Final = "unsupported sticker type specified"
BAD_STICKER_FORMAT: Final = "invalid sticker format specified"
BAD_STICKER_EMOJI: Final = "invalid sticker emojis"
STICKERS_EMPTY: Final = "STICKERS_EMPTY"
STICKERS_TOO_MANY: Final = "STICKERS_TOO_MUCH"
STICKER_INVALID: Final = "STICKER_INVALID"
STICKER_DIMENSIONS: Final = "STICKER_PNG_DIMENSIONS"
STICKER_NO_IMAGE: Final = "STICKER_PNG_NOPNG"
STICKER_NO_ANIMATION: Final = "STICKER_TGS_NOTGS"
STICKER_NO_VIDEO: Final = "STICKER_VIDEO_NOWEBM"
THUMBNAIL_NO_IMAGE: Final = "STICKER_THUMB_PNG_NOPNG"
THUMBNAIL_NO_ANIMATION: Final = "STICKER_THUMB_TGS_NOTGS"

# 400, about callback queries
BUTTON_TYPE_INVALID: Final = "BUTTON_TYPE_INVALID"
NO_RESULT: Final = "result isn't specified"
QUERY_ID_INVALID: Final = "query is too old and response timeout expired or query ID is invalid"
ANSWER_TOO_LONG: Final = "MESSAGE_TOO_LONG"
URL_INVALID: Final = "URL_INVALID"

# 400, about inline mode and games
RESULT_ID_INVALID: Final = "RESULT_ID_INVALID"
RESULT_ID_DUPLICATE: Final = "RESULT_ID_DUPLICATE"
ARTICLE_TITLE_EMPTY: Final = "ARTICLE_TITLE_EMPTY"
WEB_DOCUMENT_URL_INVALID: Final = "WEBDOCUMENT_URL_INVALID"
NEXT_OFFSET_INVALID: Final = "NEXT_OFFSET_INVALID"
SCORE_NOT_FOUND: Final = "message to set game score not found"
SCORES_NOT_FOUND: Final = "message to get game high scores not found"
NO_SCORES: Final = "game score can't be set"
SCORE_NOT_MODIFIED: Final = "BOT_SCORE_NOT_MODIFIED"
WRONG_GAME: Final = "wrong game short name specified"

# 400, about accounts that bots work for
NO_CONNECTION: Final = "business connection not found"
CONNECTION_OVER: Final = "BUSINESS_CONNECTION_INVALID"
PEER_NOT_COVERED: Final = "BUSINESS_PEER_INVALID"
PEER_NOT_ACTIVE: Final = "BUSINESS_PEER_USAGE_MISSING"
FIRST_NAME_INVALID: Final = "FIRSTNAME_INVALID"
BIO_TOO_LONG: Final = "ABOUT_TOO_LONG"
USERNAME_INVALID: Final = "USERNAME_INVALID"
USERNAME_NOT_MODIFIED: Final = "USERNAME_NOT_MODIFIED"
USERNAME_OCCUPIED: Final = "USERNAME_OCCUPIED"
BOT_INVALID: Final = "BOT_INVALID"
USER_ID_INVALID: Final = "USER_ID_INVALID"
PEER_ID_INVALID: Final = "PEER_ID_INVALID"
PREMIUM_REQUIRED: Final = "PREMIUM_ACCOUNT_REQUIRED"
GIFT_INVALID: Final = "STARGIFT_INVALID"
GIFT_NOT_FOUND: Final = "STARGIFT_NOT_FOUND"
GIFT_SOLD_OUT: Final = "STARGIFT_USAGE_LIMITED"
GIFT_CONVERTED: Final = "STARGIFT_ALREADY_CONVERTED"
GIFT_UPGRADED: Final = "STARGIFT_ALREADY_UPGRADED"
GIFTS_DISALLOWED: Final = "USER_DISALLOWED_STARGIFTS"
NO_UPGRADE: Final = "STARGIFT_UPGRADE_UNAVAILABLE"
WRONG_UPGRADE_PRICE: Final = "wrong upgrade price specified"
WRONG_TRANSFER_PRICE: Final = "wrong transfer price specified"
MONTHS_INVALID: Final = "GIFT_MONTHS_INVALID"
GIFT_STARS_INVALID: Final = "GIFT_STARS_INVALID"
BALANCE_TOO_LOW: Final = "BALANCE_TOO_LOW"

# 400, about stories, and what organisations and people grant
BAD_STORY: Final = "can't parse story content"
STORY_PERIOD: Final = "STORY_PERIOD_INVALID"
STORY_INVALID: Final = "STORY_ID_INVALID"
MAY_NOT_VERIFY: Final = "BOT_VERIFIER_FORBIDDEN"
STATUS_DENIED: Final = "USER_PERMISSION_DENIED"
NO_PASSPORT_ERRORS: Final = "expected an Array of PassportElementError"

# 400, about payments
BAD_TIPS: Final = "can't parse suggested tip amounts JSON object"
TOO_MANY_TIPS: Final = "there can be at most 4 suggested tip amounts"
NO_TIP: Final = "suggested tip amount must be positive"
PROVIDER_INVALID: Final = "PAYMENT_PROVIDER_INVALID"
TOTAL_INVALID: Final = "CURRENCY_TOTAL_AMOUNT_INVALID"
PAYLOAD_INVALID: Final = "INVOICE_PAYLOAD_INVALID"
STARS_INVOICE_INVALID: Final = "STARS_INVOICE_INVALID"
CHARGE_INVALID: Final = "CHARGE_ID_INVALID"
ALREADY_REFUNDED: Final = "CHARGE_ALREADY_REFUNDED"

# 400, about direct messages of channels and suggested posts. What Telegram says here is not known: these are the
# server's own words.
NO_DIRECT_TOPIC: Final = "direct messages topic not found"
NOT_IN_DIRECT: Final = "method is not available in channel direct messages chats"
NOT_DIRECT: Final = "method is available only in channel direct messages chats"
NO_SUGGESTIONS: Final = "posts can be suggested only in channel direct messages chats"
BAD_SUGGESTION: Final = "can't parse suggested post parameters"
WRONG_POST_PRICE: Final = "wrong price of the suggested post specified"
WRONG_POST_DATE: Final = "wrong send date of the suggested post specified"
SUGGESTION_NOT_FOUND: Final = "suggested post not found"
NOT_TO_DECIDE: Final = "there is nothing to decide on the message"

# 400, about webhooks
BAD_WEBHOOK_URL: Final = "invalid webhook URL specified"
SECRET_TOO_LONG: Final = "secret token is too long"  # noqa: S105 (a text)
BAD_SECRET: Final = "secret token contains unallowed characters"  # noqa: S105 (a text)

FORBIDDEN: Final = 403
_NAME: Final = re.compile(r"[A-Z0-9_]+")
_PREFIXES: Final = {
    400: "Bad Request",
    401: "Unauthorized",
    FORBIDDEN: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    429: "Too Many Requests",
    500: "Internal Server Error",
}


class Refusal(Exception):  # noqa: N818 (not an error of the server: an answer that it gives)
    """A call does not succeed: the code, the description and the parameters that its caller is told."""

    def __init__(self, code: int, description: str, parameters: dict[str, int] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters: dict[str, int] = parameters or {}

    @property
    def body(self) -> dict[str, Any]:
        """The envelope that goes over the wire."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return {**body, "parameters": self.parameters} if self.parameters else body


def refuse(message: str, code: int = 400) -> Refusal:
    """Word `message` as Telegram does: a prefix for the code, and a small first letter.

    `BUTTON_DATA_INVALID` and its like keep their capitals. With such a name a 403 reaches bots as a 400.
    """
    if code == FORBIDDEN and _NAME.fullmatch(message):
        code = 400
    prefix = _PREFIXES[code]
    second = message[1:2]
    if not (second == "_" or "A" <= second <= "Z"):
        message = message[:1].lower() + message[1:]
    return Refusal(code, f"{prefix}: {message}")


def logged_out() -> Refusal:
    """Build the 400 for a bot that has left the server."""
    return Refusal(400, LOGGED_OUT)


def upgraded(chat_id: int) -> Refusal:
    """Build the 400 that tells which supergroup a group has become."""
    return Refusal(400, f"Bad Request: {UPGRADED}", {"migrate_to_chat_id": chat_id})


def too_many_requests(seconds: int) -> Refusal:
    """Build the 429 that asks to wait for so many seconds."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
