"""`InputProfilePhoto`."""

from __future__ import annotations

from typing import TypeAlias

from .input_profile_photo_animated import InputProfilePhotoAnimated
from .input_profile_photo_static import InputProfilePhotoStatic

InputProfilePhoto: TypeAlias = InputProfilePhotoStatic | InputProfilePhotoAnimated
"""A profile photo to set for the bot or a business account.

`InputProfilePhotoStatic` is a picture, `InputProfilePhotoAnimated` a short video. Both have to be
uploaded.

Source: https://core.telegram.org/bots/api#inputprofilephoto
"""
