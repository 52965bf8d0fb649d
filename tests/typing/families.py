"""What type checkers know of a sample of every family of aliases. Read by mypy and pyright, never run."""

from __future__ import annotations

from datetime import timedelta
from typing import assert_type

from aiogram.methods import (
    AnswerGuestQuery,
    AnswerInlineQuery,
    AnswerPreCheckoutQuery,
    AnswerShippingQuery,
    ApproveChatJoinRequest,
    BanChatMember,
    CopyMessage,
    DeclineChatJoinRequest,
    DeleteStickerFromSet,
    EditEphemeralMessageText,
    EditMessageCaption,
    EditMessageMedia,
    EditMessageText,
    ForwardMessage,
    GetUserProfilePhotos,
    PinChatMessage,
    SendChatAction,
    SendMediaGroup,
    SendMessage,
    SendPhoto,
    SetMessageReaction,
    SetStickerPositionInSet,
)
from aiogram.types import (
    BufferedInputFile,
    Chat,
    ChatJoinRequest,
    ChatMemberUpdated,
    InaccessibleMessage,
    InlineQuery,
    InlineQueryResultArticle,
    InputMediaPhoto,
    InputTextMessageContent,
    Message,
    MessageId,
    PreCheckoutQuery,
    ReactionTypeEmoji,
    ShippingQuery,
    Sticker,
    User,
    UserProfilePhotos,
)


async def sending(message: Message, gone: InaccessibleMessage) -> None:
    assert_type(message.answer_photo("AgAC", caption="hi"), SendPhoto)
    assert_type(await message.answer_photo(BufferedInputFile(b"x", "a.png")), Message)
    assert_type(await message.reply("hi"), Message)
    assert_type(message.answer_media_group([InputMediaPhoto(media="AgAC")]), SendMediaGroup)
    assert_type(await message.reply_media_group([InputMediaPhoto(media="AgAC")]), list[Message])
    assert_type(gone.answer("hi"), SendMessage)
    message.answer_photo()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    message.answer_photo(1)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    message.reply("hi", colour="red")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]


async def editing(message: Message) -> None:
    assert_type(message.edit_text("hi"), EditMessageText)
    assert_type(message.edit_text(), EditMessageText)
    assert_type(message.edit_caption("hi"), EditMessageCaption)
    assert_type(await message.edit_caption(caption="hi", parse_mode="HTML"), Message | bool)
    assert_type(message.edit_media(InputMediaPhoto(media="AgAC")), EditMessageMedia)
    assert_type(message.edit_ephemeral_text("hi"), EditEphemeralMessageText)
    message.edit_text(1)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    message.edit_media("AgAC")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


async def passing_on(message: Message) -> None:
    assert_type(message.forward(1, disable_notification=True), ForwardMessage)
    assert_type(await message.forward("@channel"), Message)
    assert_type(message.copy_to(1, caption="hi"), CopyMessage)
    assert_type(await message.copy_to(1), MessageId)
    assert_type(message.pin(disable_notification=True), PinChatMessage)
    assert_type(message.react([ReactionTypeEmoji(emoji="\N{FIRE}")]), SetMessageReaction)
    assert_type(await message.delete(), bool)
    message.forward()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    message.forward(from_chat_id=1)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    message.copy_to(None)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    message.delete(1)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]


async def chats(chat: Chat, person: User, change: ChatMemberUpdated) -> None:
    assert_type(chat.ban(1, until_date=timedelta(days=1)), BanChatMember)
    assert_type(await chat.ban(1), bool)
    assert_type(chat.do("typing"), SendChatAction)
    assert_type(person.get_profile_photos(limit=1), GetUserProfilePhotos)
    assert_type(await person.get_profile_photos(), UserProfilePhotos)
    assert_type(change.answer("hi"), SendMessage)
    chat.ban()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    chat.ban("Ann")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    chat.do()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]


async def queries(
    inline: InlineQuery, request: ChatJoinRequest, checkout: PreCheckoutQuery, shipping: ShippingQuery
) -> None:
    content = InputTextMessageContent(message_text="hi")
    article = InlineQueryResultArticle(id="1", title="A", input_message_content=content)
    assert_type(inline.answer([article], cache_time=1), AnswerInlineQuery)
    assert_type(await inline.answer([]), bool)
    assert_type(request.approve(), ApproveChatJoinRequest)
    assert_type(request.decline(), DeclineChatJoinRequest)
    assert_type(request.answer("hi"), SendMessage)
    assert_type(checkout.answer(ok=False, error_message="sold out"), AnswerPreCheckoutQuery)
    assert_type(shipping.answer(ok=False, error_message="too far"), AnswerShippingQuery)
    inline.answer()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    request.approve(1)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    checkout.answer()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]


async def stickers(sticker: Sticker) -> None:
    assert_type(sticker.set_position_in_set(0), SetStickerPositionInSet)
    assert_type(sticker.delete_from_set(), DeleteStickerFromSet)
    assert_type(await sticker.delete_from_set(), bool)
    sticker.set_position_in_set()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    sticker.delete_from_set("x")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]


async def guests(message: Message, article: InlineQueryResultArticle) -> None:
    assert_type(message.answer_guest_query(article), AnswerGuestQuery)
