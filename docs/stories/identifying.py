"""Somebody shares documents from Telegram Passport."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram.testing.images import scan

from .steps import polling

if TYPE_CHECKING:
    from aiogram.testing import BotApiServer, Person

# Made for the stories, and of no use elsewhere: a bot has its own, which it shows to nobody.
PRIVATE_KEY = """\
-----BEGIN PRIVATE KEY-----
MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQC2bbYtWM52k0uE
h9JtHtEI15PsRdAI0+insgmgWX42VX+UKThfuUmB5+83P+BpdAjS8TrdvqG/Yd2T
RTigBQA0HZL/xgauwape59/34i+VVk7QFVy+MqYkLUZVHc/F3fPzyWn3tC42bux+
QV7MYflsSFbaS3qMHcH1LoTTvDfpWTt7gMAomw4ACyhw/6TmGi/wM63/JNlarbKF
q7akj6Gg8s1iWnWVz1FjL2ZY3VCFFckUnvO3vyYnlzX3yBzmAFS88q1iME44cOlU
wnh5RloNUlM+jqXbvc2miGtojV/7AeZKLt40bAGBRy5ZqMLtpRSIkRGdCYoD6n+v
RWtDIH5hAgMBAAECggEAAde93VtmSoBWZPJSR9Pl3KcA0YQrA8vQL9F2k24T/kyC
y2ZXMXBXs746Bl7Yz3filu7k31SLoblFWbV7SvKB/ATIdVj0vFMse2TwODrKrEGA
7k0o8KrmTrs+WKHCdYc2baH9NglV5ircrLHQWVQsBtH8PpxAkqXCTc24fcMK9Ypy
16ufXSgxBwIWxnXEGRvrlrPJkaZUMi4M22WfXQ/gl2/bMV6ih5+o3C04v5eYl6Io
RZmDmxm9pS+7J2ZAze1cyeYgRVUUDZqgXPVkwuA0baZD1kyjfWk9FzuZtslc6jK1
x+n30bpt9kEL7xxyDDHrUbz7yG4DfS8KsCD+FV4juQKBgQDZmwNVYS8DuZH8G6U9
TT1uVql5P2pjhVHzEvBtruTLJ7xSP8lqQLO5nO8xmDlC51S84CSEav160CatKAvK
YtpEJF9UEv15qmcvBpnsVKwasGihABzYJzpLjSwEg0mqIKUEjX/+g1WeSKssEqGM
04f0tuowedlWUM3ww8FkujbfEwKBgQDWncvnxUYSUaSRcDacn9DinaXxrfq2mnvU
i0ueizrTpR/O9oxxUrbcq+xR09fM8oosAkoEVL5JiGflLxhHnWFXQyV1XJkol9Rf
+fNKTHJMkTymbKpYIIKKbJ9SoxubugZEfiI3NHi7ID5aYrlr/kifkJFotjcxsJYI
qqwpMvo3OwKBgDRFr2xQFxoe9rmH7o6mQk6CFN3iZO0ZNpFciFLgw2cl2XAskHas
qj+5OiBAv+iZZ1qjwUHp7ZAV9mR8DTEFxAbAcgHhOfCDBZxfSpRh1qHmpIugWk12
RuOlOuCupQBwLRPF5ew+ok+Oh0fkBdita6hWVDVm39WDPaVLcOaAcPPvAoGBAMh6
txNWsNJD+dryW9GLaPGIGo/c2ariPHKbfJQps1YplcEbhq4FelRBNYxqu9fzaScb
LFFHaEoAZi0tBR1A4sFFNCShz2CgE/9j2eS57LuhoGpGcAnKtKbiOSJUw2GBMIGi
4gt3tJ/4ysZcGqHK88Q6o9qQ/JYqQrzt0czaleopAoGBAICjIvj9cTWpc4T+TyaW
gzr1Lqd8pthhHCdFUt/+E/8lDlKFcCc9q/IoLemYiQ4BblHie2SQkyZa8nZhUS4F
kwToe5C48X6kF6YL7OzJy9rjuwkewykjsHasI0xglKCc9Chf83hhHEfDNwARlK+/
oJ+tP99suRItmLwqZfwmF4xz
-----END PRIVATE KEY-----
"""
PUBLIC_KEY = """\
-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtm22LVjOdpNLhIfSbR7R
CNeT7EXQCNPop7IJoFl+NlV/lCk4X7lJgefvNz/gaXQI0vE63b6hv2Hdk0U4oAUA
NB2S/8YGrsGqXuff9+IvlVZO0BVcvjKmJC1GVR3Pxd3z88lp97QuNm7sfkFezGH5
bEhW2kt6jB3B9S6E07w36Vk7e4DAKJsOAAsocP+k5hov8DOt/yTZWq2yhau2pI+h
oPLNYlp1lc9RYy9mWN1QhRXJFJ7zt78mJ5c198gc5gBUvPKtYjBOOHDpVMJ4eUZa
DVJTPo6l273NpohraI1f+wHmSi7eNGwBgUcuWajC7aUUiJERnQmKA+p/r0VrQyB+
YQIDAQAB
-----END PUBLIC KEY-----
"""
NONCE = "order-17"
DETAILS = {"document_no": "P7402913", "expiry_date": "03.05.2034"}
CLEAR, SMALL = scan(1280, 960), scan(320, 240)
FACE = scan(960, 1280, 0xA0)
LETTER, OVERLEAF = scan(1240, 1754, 0xF0), scan(1240, 1754, 0xE0)


def holder(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> Person:
    """Give the bot its keys, and return Ann, who is to share something with it."""
    server.bot.passport_key = PUBLIC_KEY
    monkeypatch.setenv("PASSPORT_KEY", PRIVATE_KEY)
    return server.user("Ann", language_code="en")


async def share(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have Ann share her passport and her telephone number."""
    ann = holder(server, monkeypatch)
    await ann.keep_in_passport("passport", DETAILS, front_side=CLEAR, selfie=FACE)
    await ann.keep_in_passport("phone_number", text="436641234567")
    await ann.share_passport("passport", "phone_number", nonce=NONCE)


async def share_and_correct(
    ann: Person, server: BotApiServer, kind: str, first: dict[str, Any], then: dict[str, Any]
) -> None:
    """Have Ann share a document; when the bot refuses it she changes it, and shares it again."""
    await ann.keep_in_passport(kind, **first)
    await ann.share_passport(kind, nonce=NONCE)

    async def story() -> None:
        await ann.passport_refused()
        await polling(server)
        await ann.keep_in_passport(kind, **then)
        await ann.share_passport(kind, nonce=NONCE)

    server.story(story())


@pytest.fixture
async def ann_shares_her_passport(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot's private key is in `PASSPORT_KEY`. For *order-17* Ann has shared her passport, with a selfie, and her
    telephone number.
    """  # noqa: D205 (a caption is one paragraph)
    await share(server, monkeypatch)


@pytest.fixture
async def ann_shares_an_expired_passport(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot's private key is in `PASSPORT_KEY`. Ann has shared a passport that expired in 2024. When the bot refuses
    it she enters until when her new one is good, and shares it again.
    """  # noqa: D205 (a caption is one paragraph)
    first = {"data": {**DETAILS, "expiry_date": "03.05.2024"}, "front_side": CLEAR}
    await share_and_correct(holder(server, monkeypatch), server, "passport", first, {"data": DETAILS})


@pytest.fixture
async def ann_shares_a_small_scan(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot's private key is in `PASSPORT_KEY`. Ann has shared her passport, with a small scan of its front. When the
    bot refuses that she scans it again, and shares it.
    """  # noqa: D205 (a caption is one paragraph)
    first = {"data": DETAILS, "front_side": SMALL}
    await share_and_correct(holder(server, monkeypatch), server, "passport", first, {"front_side": CLEAR})


@pytest.fixture
async def ann_shares_one_side_twice(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot's private key is in `PASSPORT_KEY`. Ann has shared her driving licence, with the front in place of the
    back. When the bot refuses that she scans the back, and shares it.
    """  # noqa: D205 (a caption is one paragraph)
    first = {"data": DETAILS, "front_side": CLEAR, "reverse_side": CLEAR}
    then = {"reverse_side": scan(1280, 960, 0xB0)}
    await share_and_correct(holder(server, monkeypatch), server, "driver_license", first, then)


@pytest.fixture
async def ann_shares_an_old_selfie(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot's private key is in `PASSPORT_KEY`. Ann has shared her passport, with a selfie that she put there a year
    ago. When the bot refuses that she takes another one, and shares it.
    """  # noqa: D205 (a caption is one paragraph)
    ann = holder(server, monkeypatch)
    await ann.keep_in_passport("passport", DETAILS, front_side=CLEAR, selfie=FACE)
    await server.clock.advance(365 * 24 * 3600)
    await share_and_correct(ann, server, "passport", {}, {"selfie": scan(960, 1280, 0x90)})


@pytest.fixture
async def ann_shares_an_unreadable_page(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot's private key is in `PASSPORT_KEY`. Ann has shared two pages of a bank statement, the second too small to
    be read. When the bot refuses that page she scans it again, and shares it.
    """  # noqa: D205 (a caption is one paragraph)
    first, then = {"files": [LETTER, SMALL]}, {"files": [LETTER, OVERLEAF]}
    await share_and_correct(holder(server, monkeypatch), server, "bank_statement", first, then)


@pytest.fixture
async def ann_shares_half_an_agreement(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot's private key is in `PASSPORT_KEY`. Ann has shared the first page of her rental agreement. When the bot
    refuses that she scans the other one too, and shares both.
    """  # noqa: D205 (a caption is one paragraph)
    first, then = {"files": [LETTER]}, {"files": [LETTER, OVERLEAF]}
    await share_and_correct(holder(server, monkeypatch), server, "rental_agreement", first, then)


@pytest.fixture
async def ann_shares_a_page_twice(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot's private key is in `PASSPORT_KEY`. Ann has shared a utility bill with a translation, of which she has
    scanned one page twice. When the bot refuses that she scans the other page, and shares it.
    """  # noqa: D205 (a caption is one paragraph)
    first = {"files": [LETTER], "translation": [OVERLEAF, OVERLEAF]}
    then = {"translation": [OVERLEAF, scan(1240, 1754, 0xD0)]}
    await share_and_correct(holder(server, monkeypatch), server, "utility_bill", first, then)


@pytest.fixture
async def ann_shares_half_a_translation(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot's private key is in `PASSPORT_KEY`. Ann has shared two pages of a rental agreement, and one page of its
    translation. When the bot refuses that she adds the other page, and shares it.
    """  # noqa: D205 (a caption is one paragraph)
    first = {"files": [LETTER, OVERLEAF], "translation": [scan(1240, 1754, 0xD0)]}
    then = {"translation": [scan(1240, 1754, 0xD0), scan(1240, 1754, 0xC8)]}
    await share_and_correct(holder(server, monkeypatch), server, "rental_agreement", first, then)


@pytest.fixture
async def ann_shares_no_selfie(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ann has shared her passport without a selfie. When the bot refuses that she takes one, and shares it."""
    first = {"data": DETAILS, "front_side": CLEAR}
    await share_and_correct(holder(server, monkeypatch), server, "passport", first, {"selfie": FACE})


@pytest.fixture
async def ann_shares_what_is_wrong_twice(server: BotApiServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot's private key is in `PASSPORT_KEY`. Ann has shared her passport without saying until when it is good, and
    with a small scan of its front. When the bot refuses both she enters the day, scans the front again, and shares it.
    """  # noqa: D205 (a caption is one paragraph)
    first = {"data": {**DETAILS, "expiry_date": ""}, "front_side": SMALL}
    then = {"data": DETAILS, "front_side": CLEAR}
    await share_and_correct(holder(server, monkeypatch), server, "passport", first, then)
