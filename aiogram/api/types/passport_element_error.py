"""`PassportElementError`."""

from __future__ import annotations

from typing import TypeAlias

from .passport_element_error_data_field import PassportElementErrorDataField
from .passport_element_error_file import PassportElementErrorFile
from .passport_element_error_files import PassportElementErrorFiles
from .passport_element_error_front_side import PassportElementErrorFrontSide
from .passport_element_error_reverse_side import PassportElementErrorReverseSide
from .passport_element_error_selfie import PassportElementErrorSelfie
from .passport_element_error_translation_file import PassportElementErrorTranslationFile
from .passport_element_error_translation_files import PassportElementErrorTranslationFiles
from .passport_element_error_unspecified import PassportElementErrorUnspecified

PassportElementError: TypeAlias = (
    PassportElementErrorDataField
    | PassportElementErrorFrontSide
    | PassportElementErrorReverseSide
    | PassportElementErrorSelfie
    | PassportElementErrorFile
    | PassportElementErrorFiles
    | PassportElementErrorTranslationFile
    | PassportElementErrorTranslationFiles
    | PassportElementErrorUnspecified
)
"""Something in a person's Telegram Passport that the bot cannot accept.

Pass a list of these to `set_passport_data_errors`. The person is shown the message beside what is
wrong, and can share the data with the bot again once they have changed it.
`PassportElementErrorDataField` is about a detail, `PassportElementErrorFrontSide`,
`PassportElementErrorReverseSide`, `PassportElementErrorSelfie`, `PassportElementErrorFile` and
`PassportElementErrorTranslationFile` about one file, `PassportElementErrorFiles` and
`PassportElementErrorTranslationFiles` about several, `PassportElementErrorUnspecified` about the
element as a whole.

Source: https://core.telegram.org/bots/api#passportelementerror
"""
