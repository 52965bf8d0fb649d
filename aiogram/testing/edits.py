# Each of these edits is made by two methods, which differ in how they name the message: that is what `find` is for.

"""What the methods that edit a message have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from . import errors, views
from .business import editable_message
from .captions import CAPTIONED, finish_caption, recaptioned
from .ephemeral import named_message
from .errors import refuse
from .file_sending import album_of
from .formatting import read_caption, read_text
from .input_media import ITEMS, read_one
from .markup import place, read_markup
from .messages import TEXT_LIMIT
from .places import is_live
from .previews import read_preview
from .rich.message import read_rich_message

if TYPE_CHECKING:
    from collections.abc import Callable

    from .accounts import BotAccount
    from .core import Call
    from .markup import Markup
    from .messages import Keyboard, Message

    Find = Callable[[Call], Message]

EDITABLE: Final = ITEMS | {"text", "rich_message"}
"""Kinds of messages whose place a file can take."""


def message_to_edit(call: Call) -> Message:
    """Return the message that a call names, by chat and number or as one sent through inline mode."""
    state, bot, read = call.state, call.bot, call.parameters
    if not read.text("chat_id") and not read.message_id():
        inline_message_id = read.text("inline_message_id")
        if not inline_message_id:
            raise refuse(errors.NO_MESSAGE_ID)
        found = state.inline_messages.get(inline_message_id)
        if found is None:
            raise refuse(errors.INLINE_NOT_FOUND if _looks_like_one(inline_message_id) else errors.BAD_INLINE_ID)
        # As a guest it has written the message itself.
        if bot not in {found.via_bot, found.sender}:
            raise refuse(errors.INLINE_NOT_FOUND)
        return found
    if read.text("business_connection_id"):
        return editable_message(call)
    chat = state.chat_of(bot, read.text("chat_id"))
    state.check_access(bot, chat)
    message = chat.messages.get(read.message_id())
    if message is None or message.deleted:
        raise refuse(errors.EDIT_NOT_FOUND)
    if not message.editable or not _may_edit(bot, message):
        raise refuse(errors.NOT_EDITABLE)
    return message


def ephemeral_to_edit(call: Call) -> Message:
    """Return the message that a call names, one that a single person sees."""
    message = named_message(call, errors.EDIT_NOT_FOUND)
    if message.sender is not call.bot or not message.editable:
        raise refuse(errors.NOT_EDITABLE)
    return message


def edit_text(call: Call, find: Find) -> Any:
    """Replace the text of a message, and its buttons: leaving them out takes them away."""
    read = call.parameters
    if read.text("rich_message"):
        by_id, ephemeral = bool(read.text("inline_message_id")), find is ephemeral_to_edit
        rich = read_rich_message(call, read.text("rich_message"), by_id=by_id, ephemeral=ephemeral)
        markup = read_markup(read.text("reply_markup"))
        message = _with_text(find(call))
        return finish_edit(call, message, {"rich_message": rich}, keyboard_of(message, markup))
    written = read_text(read, call.state)
    preview = read_preview(read)
    markup = read_markup(read.text("reply_markup"))
    message = _with_text(find(call))
    text = written.finish()
    keyboard = keyboard_of(message, markup)
    if len(text.text) > TEXT_LIMIT:
        raise refuse(errors.EDITED_TOO_LONG)
    return finish_edit(call, message, {**text.content(), **preview}, keyboard)


def edit_caption(call: Call, find: Find) -> Any:
    """Replace the words under a file, and the buttons: leaving either out takes it away."""
    read = call.parameters
    written = read_caption(read, call.state)
    markup = read_markup(read.text("reply_markup"))
    message = find(call)
    if message.kind not in CAPTIONED:
        raise refuse(errors.NO_CAPTION_TO_EDIT)
    keyboard = keyboard_of(message, markup)
    caption = finish_caption(written, errors.EDITED_CAPTION_TOO_LONG)
    content = recaptioned(message.kind, message.content, caption, above=read.boolean("show_caption_above_media"))
    return finish_edit(call, message, content, keyboard)


def edit_media(call: Call, find: Find) -> Any:
    """Replace the file of a message, with its caption and its buttons; a text can become a file."""
    media = read_one(call)
    markup = read_markup(call.parameters.text("reply_markup"))
    message = find(call)
    if message.kind not in EDITABLE:
        raise refuse(errors.NO_MEDIA_TO_EDIT)
    if message.media_group_id:
        if media.kind == "animation":
            raise refuse(errors.NOT_IN_ALBUM)
        if album_of(media.kind) != album_of(message.kind):
            raise refuse(errors.OTHER_IN_ALBUM)
        media.detect = False
    keyboard = keyboard_of(message, markup)
    # A message sent through inline mode is nowhere that a new file could go to.
    if message.inline_message_id and media.source.upload is not None:
        raise refuse(errors.WRONG_FILE)
    content = media.content(call.state, call.bot.id, errors.EDITED_CAPTION_TOO_LONG)
    return finish_edit(call, message, content, keyboard)


def edit_buttons(call: Call, find: Find) -> Any:
    """Replace the buttons of a message; leaving them out takes them away."""
    markup = read_markup(call.parameters.text("reply_markup"))
    message = find(call)
    return finish_edit(call, message, message.content, keyboard_of(message, markup))


def keyboard_of(message: Message, markup: Markup | None) -> Keyboard | None:
    """Return the buttons that a message is to have, as they can be shown where it is."""
    chat = None if message.inline_message_id else message.chat
    return place(markup, chat, editing=True, ephemeral=message.receiver is not None)


def live_message(call: Call) -> Message:
    """Return the message that a call names, one with a place that can move; refuse every other."""
    message = message_to_edit(call)
    if not message.live_until:
        raise refuse(errors.NO_LIVE_PLACE)
    if not is_live(call.state, message):
        raise refuse(errors.NOT_EDITABLE)
    return message


def finish_edit(call: Call, message: Message, content: dict[str, Any], keyboard: Keyboard | None) -> Any:
    """Carry the edit out and return what the call returns: the message, or True for one that has no id."""
    if content == message.content and keyboard == message.keyboard:
        raise refuse(errors.NOT_MODIFIED)
    message.edit(content, keyboard, call.state.clock.unix())
    message.keyboard_bot = call.bot
    call.state.changed()
    nameless = message.inline_message_id or message.receiver is not None
    return True if nameless else views.message(message, call.bot, with_reply=False)


def _with_text(message: Message) -> Message:
    if "text" not in message.content and "rich_message" not in message.content:
        raise refuse(errors.NO_TEXT_TO_EDIT)
    return message


def _may_edit(bot: BotAccount, message: Message) -> bool:
    """Whether a bot may edit a message: its own, and with the right what others have posted in a channel."""
    if message.sender is bot:
        return True
    chat = message.chat
    return chat.type == "channel" and not message.is_service and chat.administers(bot, "can_edit_messages")


def _looks_like_one(inline_message_id: str) -> bool:
    # 20, 24 or 32 bytes of base64url, as Telegram makes them.
    return len(inline_message_id) in {27, 32, 43} and inline_message_id.replace("-", "").replace("_", "").isalnum()
