"""People keep documents in Telegram Passport, and share them with bots."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from aiogram.testing import news
from aiogram.testing.files import MEBI
from aiogram.testing.images import read_image
from aiogram.testing.passports import OPEN, PARTS, Element, KeptFile, PassportError, passport_data, seal
from aiogram.testing.seen import SeenMessage

from .base import Actor

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aiogram.testing.accounts import BotAccount

_LARGEST = 10 * MEBI
"""Bytes of a file."""


class Holder(Actor):
    """Somebody who has documents."""

    async def keep_in_passport(
        self,
        kind: str,
        data: Mapping[str, str] | None = None,
        *,
        text: str = "",
        front_side: bytes | None = None,
        reverse_side: bytes | None = None,
        selfie: bytes | None = None,
        files: Sequence[bytes] = (),
        translation: Sequence[bytes] = (),
    ) -> None:
        """Put a document or something else into Telegram Passport, or change what is given of it; no bot is told.

        `kind` is the `type` of an EncryptedPassportElement, `data` what is written in it, `text` the
        telephone number or email address. Files are JPEG, as `aiogram.testing.images.scan` makes them.

        Raises:
            ValueError: There is no such kind, it does not have such a part, or a file is no JPEG of up to 10 MB.
        """
        one = {"front_side": front_side, "reverse_side": reverse_side, "selfie": selfie}
        parts = {part: [contents] for part, contents in one.items() if contents is not None}
        parts |= {part: list(given) for part, given in (("files", files), ("translation", translation)) if given}
        self._check_parts(
            kind, [*parts, *(["data"] if data else ()), *([kind if kind in OPEN else "text"] * bool(text))]
        )
        elements = self._state.passports.elements.setdefault(self.account, {})
        kept = elements.setdefault(kind, Element(kind))
        kept.text = text or kept.text
        details = {**kept.details, **(data or {})}
        if details != kept.details:
            kept.details = details
            kept.data = seal(self._state, json.dumps(kept.details).encode())
        for part, given in parts.items():
            kept.files[part] = self._changed(kept.files.get(part, []), given)
        self._state.changed()

    async def share_passport(self, *kinds: str, nonce: str, bot: BotAccount | None = None) -> SeenMessage:
        """Share what is kept of these kinds: the bot gets a `message` with `passport_data`.

        `nonce` is what the bot, or its website, has given to be known again.

        Raises:
            ValueError: Something of it is not kept, the bot has no public key, or it has said what it cannot
                accept and that has not changed.
        """
        asker = bot or self._default_bot
        kept = self._state.passports.elements.get(self.account, {})
        if missing := [kind for kind in kinds if kind not in kept]:
            raise ValueError(f"{self.first_name} keeps no {missing[0]} in Telegram Passport: keep_in_passport() first")
        if errors := self.passport_errors(asker):
            about = f"the {errors[0].source} of {errors[0].kind}"
            raise ValueError(f"{self.first_name} cannot share it again before {about} is changed: {errors[0].message}")
        if not asker.passport_key:
            raise ValueError(f"@{asker.username} cannot be shown a passport: its passport_key is empty")
        where = self._private(asker)
        self._check_admitted(where)
        content = passport_data(self._state, asker, [kept[kind] for kind in kinds], nonce)
        self._state.passports.errors.pop((self.account, asker), None)
        return SeenMessage(news.tell_service(self._state, where, self.account, {"passport_data": content}))

    def passport_errors(self, bot: BotAccount | None = None) -> list[PassportError]:
        """Return what a bot cannot accept, as the app shows it beside what is kept; what is changed is gone."""
        return self._state.passports.standing(self.account, bot or self._default_bot)

    async def passport_refused(self, bot: BotAccount | None = None) -> list[PassportError]:
        """Wait until a bot says what it cannot accept."""
        await self._core.activity.until(
            lambda: bool(self.passport_errors(bot)), f"the bot to tell {self.first_name} what is wrong in the passport"
        )
        return self.passport_errors(bot)

    def _check_parts(self, kind: str, given: Sequence[str]) -> None:
        if kind not in PARTS:
            raise ValueError(f"there is no {kind!r} in Telegram Passport, only {', '.join(PARTS)}")
        if wrong := [part for part in given if part not in PARTS[kind]]:
            raise ValueError(f"there is no {wrong[0]} of {kind} in Telegram Passport, only {', '.join(PARTS[kind])}")

    def _changed(self, before: list[KeptFile], given: list[bytes]) -> list[KeptFile]:
        """Return the files of a part: those that were there stay what they are, each in its place if it can."""
        now: list[KeptFile] = []
        for number, contents in enumerate(given):
            same = [one for one in (*before[number : number + 1], *before) if one.sealed.plain == contents]
            now.append(same[0] if same else self._keep(contents))
        return now

    def _keep(self, contents: bytes) -> KeptFile:
        image = read_image(contents)
        if image is None or image.mime_type != "image/jpeg" or len(contents) > _LARGEST:
            raise ValueError(
                "a file in Telegram Passport is a JPEG of up to 10 MB: aiogram.testing.images.scan() makes one"
            )
        sealed = seal(self._state, contents)
        return KeptFile(sealed, self._state.files.add("passport", sealed.encrypted, self._core.clock.unix()))
