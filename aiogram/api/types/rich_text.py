"""`RichText`."""

from __future__ import annotations

from typing import Any, TypeAlias

import msgspec

from aiogram.api.linking import link, structs
from aiogram.api.markers import ToldApart, decode_hook

from .rich_text_anchor import RichTextAnchor
from .rich_text_anchor_link import RichTextAnchorLink
from .rich_text_bank_card_number import RichTextBankCardNumber
from .rich_text_bold import RichTextBold
from .rich_text_bot_command import RichTextBotCommand
from .rich_text_button import RichTextButton
from .rich_text_cashtag import RichTextCashtag
from .rich_text_code import RichTextCode
from .rich_text_custom_emoji import RichTextCustomEmoji
from .rich_text_date_time import RichTextDateTime
from .rich_text_email_address import RichTextEmailAddress
from .rich_text_hashtag import RichTextHashtag
from .rich_text_italic import RichTextItalic
from .rich_text_marked import RichTextMarked
from .rich_text_mathematical_expression import RichTextMathematicalExpression
from .rich_text_mention import RichTextMention
from .rich_text_phone_number import RichTextPhoneNumber
from .rich_text_reference import RichTextReference
from .rich_text_reference_link import RichTextReferenceLink
from .rich_text_spoiler import RichTextSpoiler
from .rich_text_strikethrough import RichTextStrikethrough
from .rich_text_subscript import RichTextSubscript
from .rich_text_superscript import RichTextSuperscript
from .rich_text_text_mention import RichTextTextMention
from .rich_text_underline import RichTextUnderline
from .rich_text_url import RichTextUrl

_Part: TypeAlias = (
    RichTextBold
    | RichTextItalic
    | RichTextUnderline
    | RichTextStrikethrough
    | RichTextSpoiler
    | RichTextDateTime
    | RichTextTextMention
    | RichTextSubscript
    | RichTextSuperscript
    | RichTextMarked
    | RichTextCode
    | RichTextCustomEmoji
    | RichTextMathematicalExpression
    | RichTextUrl
    | RichTextEmailAddress
    | RichTextPhoneNumber
    | RichTextBankCardNumber
    | RichTextMention
    | RichTextHashtag
    | RichTextCashtag
    | RichTextBotCommand
    | RichTextButton
    | RichTextAnchor
    | RichTextAnchorLink
    | RichTextReference
    | RichTextReferenceLink
)

RichText: TypeAlias = str | list["RichText"] | _Part
"""Text of a rich message, with its formatting.

Plain text is a `str`, several pieces one after the other are a list, and a piece with a look or a
meaning of its own is one of these classes. Most of them have a text inside, so that they nest:
`RichTextBold(text=RichTextItalic(text="both"))`.

Source: https://core.telegram.org/bots/api#richtext
"""


class _RichText(metaclass=ToldApart):
    @classmethod
    def tell(cls, value: Any) -> RichText:
        """Text is text, a list holds further texts, and an object names its kind."""
        if isinstance(value, str):
            return value
        if isinstance(value, list):
            return [cls.tell(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
        for struct in structs(_Part):
            link(struct)
        part: RichText = msgspec.convert(value, _Part, dec_hook=decode_hook)
        return part


# msgspec refuses a type that holds itself other than through a Struct.
DECODED_AS = _RichText
