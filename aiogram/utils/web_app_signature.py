"""Checking what a Mini App passes on without the bot's token: by Telegram's public key."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from urllib.parse import parse_qsl

from .auth_widget import check_string
from .web_app import WebAppInitData, parse_webapp_init_data

PRODUCTION_PUBLIC_KEY = bytes.fromhex("e7bf03a2fa4602af4580703d88dda5bb59f32ed8b02a56c187fe7d34caed242d")
"""The key of Telegram itself."""
TEST_PUBLIC_KEY = bytes.fromhex("40055058a4ee38156a06562e52eece92a771bcd8346a8c4615cb7376eddf72ec")
"""The key of Telegram's test environment."""


def check_webapp_signature(bot_id: int, init_data: str, public_key_bytes: bytes = PRODUCTION_PUBLIC_KEY) -> bool:
    """Tell whether `init_data` comes from Telegram and was meant for the bot with this id.

    It needs the package `cryptography`; raises `ImportError` without it. How old the data are, by
    `auth_date`, is yours to check.
    """
    try:
        from cryptography.exceptions import InvalidSignature  # noqa: PLC0415
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415
    except ImportError:
        raise ImportError("check_webapp_signature() needs the package cryptography, which is not installed") from None
    try:
        fields = dict(parse_qsl(init_data, keep_blank_values=True, strict_parsing=True))
        given = fields.pop("signature")
        fields.pop("hash", None)
        text = f"{bot_id}:WebAppData\n{check_string(fields)}"
        signature = urlsafe_b64decode(given + "=" * (-len(given) % 4))
        Ed25519PublicKey.from_public_bytes(public_key_bytes).verify(signature, text.encode("utf-8", "surrogatepass"))
    except (InvalidSignature, ValueError, KeyError):
        return False
    return True


def safe_check_webapp_init_data_from_signature(
    bot_id: int, init_data: str, public_key_bytes: bytes = PRODUCTION_PUBLIC_KEY
) -> WebAppInitData:
    """Return what `init_data` says; raise `ValueError` where it does not come from Telegram."""
    if not check_webapp_signature(bot_id, init_data, public_key_bytes):
        raise ValueError("this init data does not come from Telegram, or was meant for another bot")
    return parse_webapp_init_data(init_data)
