"""What a bot takes for parameters that its calls leave out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, cast

from msgspec import Struct, structs

from aiogram.api.defaults import BotDefault
from aiogram.api.types.link_preview_options import LinkPreviewOptions

if TYPE_CHECKING:
    from collections.abc import Sequence

S = TypeVar("S", bound=Struct)

_PREVIEW = "link_preview_"


class DefaultBotProperties(Struct, frozen=True, kw_only=True, dict=True, omit_defaults=True, repr_omit_defaults=True):
    """Values for what the calls of a bot leave out: `Bot(default=DefaultBotProperties(parse_mode="HTML"))`.

    A call that leaves such a parameter out takes the value from here, inside other objects too, such
    as the `parse_mode` of an `InputMediaPhoto`. One that passes a value uses that, and one that
    passes None switches the default off. None here is no default.
    """

    parse_mode: str | None = None
    """Markup of every text: `parse_mode`, and `question_parse_mode`, `quote_parse_mode` and their like.
    A text that comes with entities of its own is left alone.
    """
    disable_notification: bool | None = None
    """True delivers and pins messages without a sound."""
    protect_content: bool | None = None
    """True forbids forwarding and saving of what the bot sends."""
    allow_sending_without_reply: bool | None = None
    """True sends a reply as a plain message when its target is gone: `ReplyParameters.allow_sending_without_reply`."""
    link_preview: LinkPreviewOptions | None = None
    """Link preview of messages that say nothing of theirs: `link_preview_options`."""
    link_preview_is_disabled: bool | None = None
    """`is_disabled` of every `LinkPreviewOptions` that has None there, and of messages without one."""
    link_preview_prefer_small_media: bool | None = None
    """`prefer_small_media`, in the same way."""
    link_preview_prefer_large_media: bool | None = None
    """`prefer_large_media`, in the same way."""
    link_preview_show_above_text: bool | None = None
    """`show_above_text`, in the same way."""
    show_caption_above_media: bool | None = None
    """True shows captions above their media."""

    def filled(self, call: S) -> S:
        """Return `call` with the values from here where it leaves them out; the same object where it lacks none."""
        return cast("S", self._in_struct(call)) if self._values or self._preview else call

    @cached_property
    def _preview(self) -> dict[str, bool]:
        """The fields of every link preview."""
        found = {name: getattr(self, name) for name in self.__struct_fields__ if name.startswith(_PREVIEW)}
        return {name.removeprefix(_PREVIEW): value for name, value in found.items() if value is not None}

    @cached_property
    def _values(self) -> dict[BotDefault, Any]:
        found = {default: getattr(self, default.value) for default in BotDefault}
        preview = found[BotDefault.LINK_PREVIEW] or (LinkPreviewOptions() if self._preview else None)
        found[BotDefault.LINK_PREVIEW] = preview and self._in_struct(preview)
        return {default: value for default, value in found.items() if value is not None}

    def _in_struct(self, struct: Struct) -> Struct:
        changes: dict[str, Any] = {}
        for name in struct.__struct_fields__:
            value: Any = getattr(struct, name)
            if value is None:
                continue
            new = self._left_out(struct, name, value) if isinstance(value, BotDefault) else self._in_value(value)
            if new is not value:
                changes[name] = new
        if isinstance(struct, LinkPreviewOptions):
            # Telegram sends these too, so what is left out is None in them; False switches a default off.
            changes |= {name: value for name, value in self._preview.items() if getattr(struct, name) is None}
        return structs.replace(struct, **changes) if changes else struct

    def _in_value(self, value: Any) -> Any:
        if isinstance(value, Struct):
            return self._in_struct(value)
        if isinstance(value, list | tuple):
            items = cast("Sequence[Any]", value)
            new = [self._in_value(item) for item in items]
            return new if any(one is not item for one, item in zip(new, items, strict=True)) else items
        return value

    def _left_out(self, struct: Struct, name: str, default: BotDefault) -> Any:
        if default is BotDefault.PARSE_MODE and _has_entities(struct, name):
            return default
        return self._values.get(default, default)


def _has_entities(struct: Struct, parse_mode: str) -> bool:
    """Tell whether the text of a parse mode has entities: Telegram would ignore them beside one."""
    entities = [parse_mode.replace("parse_mode", "entities")]
    if parse_mode == "parse_mode":
        entities.append("caption_entities")
    return any(getattr(struct, name, None) for name in entities)


NOTHING = DefaultBotProperties()
"""No defaults."""
