"""Marked text, put together from parts and sent with entities, so that nothing in it needs to be quoted.

    content = as_list(Bold("Menu"), Text("Tea, ", Italic("hot")))
    await message.answer(**content.as_kwargs())

A part is a text, another of these classes, or anything that `str` takes.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, TypeVar

from aiogram.api.decorations import html_decoration, markdown_decoration
from aiogram.api.spans import add_surrogates, fold
from aiogram.api.spans import sizeof as sizeof  # noqa: PLC0414 (for others to import)
from aiogram.api.types.message_entity import MessageEntity
from aiogram.enums import MessageEntityType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from aiogram.api.types.user import User

T = TypeVar("T", bound="Text")
NodeType: TypeAlias = Any
"""A part of a text: a `str`, a `Text`, or anything that `str` takes."""


class Text(Iterable[NodeType]):
    """Parts that follow one another; the classes derived from it mark what they hold."""

    type: ClassVar[str | None] = None
    """`MessageEntity.type` of the mark; None for plain text."""

    def __init__(self, *body: NodeType, **params: Any) -> None:
        """Put parts together; `params` are further fields of the `MessageEntity`, and None is left out."""
        self.body: tuple[NodeType, ...] = body
        """The parts."""
        self.params: dict[str, Any] = {name: value for name, value in params.items() if value is not None}
        """Fields of the entity beyond its kind and place."""

    @classmethod
    def from_entities(cls, text: str, entities: Sequence[MessageEntity] | None) -> Text:
        """Return a text that was received, such as `message.text` with `message.entities`, in parts.

        Kinds of entities that are not known here become plain text.
        """
        return Text(*fold(text, entities or (), str, _node))

    def render(self) -> tuple[str, list[MessageEntity]]:
        """Return the text without its marks, and the marks as entities: outer ones before those inside."""
        texts: list[str] = []
        entities: list[MessageEntity] = []
        _collect(self, texts, entities, 0)
        return "".join(texts), entities

    def as_kwargs(
        self,
        *,
        text_key: str = "text",
        entities_key: str = "entities",
        replace_parse_mode: bool = True,
        parse_mode_key: str = "parse_mode",
    ) -> dict[str, Any]:
        """Return the arguments for a method that sends a text: `await message.answer(**content.as_kwargs())`.

        Args:
            text_key: Name of the parameter for the text.
            entities_key: Name of the parameter for its entities.
            replace_parse_mode: Switch off the bot's parse mode, with which Telegram would ignore the entities.
            parse_mode_key: Name of the parameter for the parse mode.
        """
        text, entities = self.render()
        found: dict[str, Any] = {text_key: text, entities_key: entities}
        return found | {parse_mode_key: None} if replace_parse_mode else found

    def as_caption_kwargs(self, *, replace_parse_mode: bool = True) -> dict[str, Any]:
        """Return the arguments `caption`, `caption_entities` and `parse_mode`."""
        return self.as_kwargs(
            text_key="caption", entities_key="caption_entities", replace_parse_mode=replace_parse_mode
        )

    def as_poll_question_kwargs(self, *, replace_parse_mode: bool = True) -> dict[str, Any]:
        """Return the arguments `question`, `question_entities` and `question_parse_mode`."""
        return self._as_part("question", replace_parse_mode=replace_parse_mode)

    def as_poll_explanation_kwargs(self, *, replace_parse_mode: bool = True) -> dict[str, Any]:
        """Return the arguments `explanation`, `explanation_entities` and `explanation_parse_mode`."""
        return self._as_part("explanation", replace_parse_mode=replace_parse_mode)

    def as_gift_text_kwargs(self, *, replace_parse_mode: bool = True) -> dict[str, Any]:
        """Return the arguments `text`, `text_entities` and `text_parse_mode`, as gifts take them."""
        return self._as_part("text", replace_parse_mode=replace_parse_mode)

    def _as_part(self, name: str, *, replace_parse_mode: bool) -> dict[str, Any]:
        return self.as_kwargs(
            text_key=name,
            entities_key=f"{name}_entities",
            replace_parse_mode=replace_parse_mode,
            parse_mode_key=f"{name}_parse_mode",
        )

    def as_html(self) -> str:
        """Return the text as HTML."""
        return html_decoration.unparse(*self.render())

    def as_markdown(self) -> str:
        """Return the text as Markdown V2."""
        return markdown_decoration.unparse(*self.render())

    def as_pretty_string(self, indent: bool = False) -> str:
        """Return the text as the program that makes it; with `indent` each part stands in a line of its own."""
        named = [f"{name}={value!r}" for name, value in self.params.items()]
        parts = [one.as_pretty_string(indent) if isinstance(one, Text) else repr(one) for one in self.body]
        if not indent or not parts + named:
            return f"{type(self).__name__}({', '.join(parts + named)})"
        lines = ",\n".join(parts + named).replace("\n", "\n    ")
        return f"{type(self).__name__}(\n    {lines},\n)"

    def replace(self, *args: NodeType, **kwargs: Any) -> Self:
        """Return the same mark around other parts; `kwargs` replace fields of its entity."""
        return type(self)(*args, **(self.params | kwargs))

    def __repr__(self) -> str:
        return self.as_pretty_string()

    def __iter__(self) -> Iterator[NodeType]:
        """Iterate over the parts."""
        return iter(self.body)

    def __len__(self) -> int:
        """Return the length of the text in UTF-16 code units."""
        return sum(len(part) if isinstance(part, Text) else sizeof(str(part)) for part in self.body)

    def __add__(self, other: NodeType) -> Text:
        if isinstance(other, Text) and type(other) is type(self) and other.params == self.params:
            return _made(type(self), (*self, *other), self.params)
        return Text(*self, other) if type(self) is Text else Text(self, other)

    def __getitem__(self, item: slice) -> Text:
        """Return a part of the text with its marks: `content[:4096]`; places are UTF-16 code units.

        A character of which the slice has one half only is left out. Raises `TypeError` for anything but a slice
        without a step.
        """
        if getattr(item, "step", 0) not in {None, 1}:
            raise TypeError(f"a text is cut by a slice without a step, such as text[:4096], not by {item!r}")
        first, last, _ = item.indices(len(self))
        return _made(type(self), self._between(first, last), self.params)

    def _between(self, first: int, last: int) -> Iterator[NodeType]:
        """Return the parts between two places; those that have nothing there are left out."""
        start = 0
        for part in self.body:
            size = len(part) if isinstance(part, Text) else sizeof(str(part))
            low, high = max(first - start, 0), min(last - start, size)
            start += size
            if low < high:
                yield part if high - low == size else _cut(part, low, high)


def _made(kind: type[T], parts: Iterable[NodeType], params: dict[str, Any]) -> T:
    """Put parts together that are as they are to be: nothing is checked or added."""
    made = kind.__new__(kind)
    made.body = tuple(parts)
    made.params = params
    return made


def _collect(there: Text, texts: list[str], entities: list[MessageEntity], offset: int) -> int:
    """Add what `there` holds, which begins at `offset`, and return where it ends."""
    place, end = len(entities), offset
    for part in there.body:
        if isinstance(part, Text):
            end = _collect(part, texts, entities, end)
        else:
            texts.append(str(part))
            end += sizeof(texts[-1])
    # Telegram has no use for the mark of nothing.
    if there.type is not None and end > offset:
        entity = MessageEntity(type=there.type, offset=offset, length=end - offset, **there.params)
        entities.insert(place, entity)
    return end


def _cut(part: NodeType, low: int, high: int) -> NodeType:
    if isinstance(part, Text):
        return part[low:high]
    # Halves of characters are what the decoder ignores.
    return add_surrogates(str(part))[2 * low : 2 * high].decode("utf-16-le", "ignore")


class _Tag(Text):
    """A text that begins with a sign."""

    sign: ClassVar[str]

    def __init__(self, *body: NodeType, **params: Any) -> None:
        """Take one text; the sign is put before it where it lacks it. Raises `ValueError` for anything else."""
        if len(body) != 1 or not isinstance(body[0], str):
            raise ValueError(f"{type(self).__name__} takes one text, got {body!r}")
        super().__init__(body[0] if body[0].startswith(self.sign) else f"{self.sign}{body[0]}", **params)


class HashTag(_Tag):
    """A hashtag: `HashTag("tea")` is `#tea`."""

    type: ClassVar[str | None] = MessageEntityType.HASHTAG
    sign: ClassVar[str] = "#"


class CashTag(_Tag):
    """A cashtag: `CashTag("USD")` is `$USD`."""

    type: ClassVar[str | None] = MessageEntityType.CASHTAG
    sign: ClassVar[str] = "$"


class BotCommand(Text):
    """A command, such as `/start`."""

    type: ClassVar[str | None] = MessageEntityType.BOT_COMMAND


class Url(Text):
    """An address that is shown as it is; `TextLink` hides one behind a text."""

    type: ClassVar[str | None] = MessageEntityType.URL


class Email(Text):
    """An email address."""

    type: ClassVar[str | None] = MessageEntityType.EMAIL


class PhoneNumber(Text):
    """A phone number."""

    type: ClassVar[str | None] = MessageEntityType.PHONE_NUMBER


class Bold(Text):
    """Bold text."""

    type: ClassVar[str | None] = MessageEntityType.BOLD


class Italic(Text):
    """Text in italics."""

    type: ClassVar[str | None] = MessageEntityType.ITALIC


class Underline(Text):
    """Underlined text."""

    type: ClassVar[str | None] = MessageEntityType.UNDERLINE


class Strikethrough(Text):
    """Text that is struck through."""

    type: ClassVar[str | None] = MessageEntityType.STRIKETHROUGH


class Spoiler(Text):
    """Text that is hidden until it is tapped."""

    type: ClassVar[str | None] = MessageEntityType.SPOILER


class Code(Text):
    """Text in a fixed width, within a line."""

    type: ClassVar[str | None] = MessageEntityType.CODE


class Pre(Text):
    """A block of code."""

    type: ClassVar[str | None] = MessageEntityType.PRE

    def __init__(self, *body: NodeType, language: str | None = None, **params: Any) -> None:
        """Put parts together; `language` is the programming language, by which apps colour the code."""
        super().__init__(*body, language=language, **params)


class TextLink(Text):
    """A text that opens an address."""

    type: ClassVar[str | None] = MessageEntityType.TEXT_LINK

    def __init__(self, *body: NodeType, url: str, **params: Any) -> None:
        """Put parts together; `url` is the address behind them."""
        super().__init__(*body, url=url, **params)


class TextMention(Text):
    """A text that opens the profile of a person, who need not have a username."""

    type: ClassVar[str | None] = MessageEntityType.TEXT_MENTION

    def __init__(self, *body: NodeType, user: User, **params: Any) -> None:
        """Put parts together; `user` is the person behind them."""
        super().__init__(*body, user=user, **params)


class CustomEmoji(Text):
    """A custom emoji in the place of an ordinary one, which is seen where it cannot be shown."""

    type: ClassVar[str | None] = MessageEntityType.CUSTOM_EMOJI

    def __init__(self, *body: NodeType, custom_emoji_id: str, **params: Any) -> None:
        """Take the ordinary emoji; `custom_emoji_id` is the identifier of the custom one."""
        super().__init__(*body, custom_emoji_id=custom_emoji_id, **params)


class DateTime(Text):
    """A moment, which apps write in the time zone of whoever reads it."""

    type: ClassVar[str | None] = MessageEntityType.DATE_TIME

    def __init__(
        self, *body: NodeType, unix_time: int | datetime, date_time_format: str | None = None, **params: Any
    ) -> None:
        """Take what is seen where moments cannot be shown; `date_time_format` is how to write this one."""
        moment = datetime.fromtimestamp(unix_time, UTC) if isinstance(unix_time, int) else unix_time
        super().__init__(*body, unix_time=moment, date_time_format=date_time_format, **params)


class BlockQuote(Text):
    """A quotation."""

    type: ClassVar[str | None] = MessageEntityType.BLOCKQUOTE


class ExpandableBlockQuote(Text):
    """A quotation of which the first lines are seen until it is opened."""

    type: ClassVar[str | None] = MessageEntityType.EXPANDABLE_BLOCKQUOTE


_KINDS: tuple[type[Text], ...] = (
    Text, HashTag, CashTag, BotCommand, Url, Email, PhoneNumber, Bold, Italic, Underline, Strikethrough, Spoiler, Code,
    Pre, TextLink, TextMention, CustomEmoji, DateTime, BlockQuote, ExpandableBlockQuote,
)  # fmt: skip
NODE_TYPES: dict[str | None, type[Text]] = {kind.type: kind for kind in _KINDS}
"""`MessageEntity.type` -> the class for it."""
_FIELDS = ("url", "user", "language", "custom_emoji_id", "unix_time", "date_time_format")
"""What an entity says beyond its kind and place."""


def _node(entity: MessageEntity, parts: list[NodeType]) -> NodeType:
    said = {name: getattr(entity, name) for name in _FIELDS}
    params = {name: value for name, value in said.items() if value is not None}
    return _made(NODE_TYPES.get(entity.type, Text), parts, params)


def as_line(*items: NodeType, end: str = "\n", sep: str = "") -> Text:
    """Return the items joined by `sep`, and `end` after them."""
    return Text(*_joined(items, sep), end)


def as_list(*items: NodeType, sep: str = "\n") -> Text:
    """Return the items, each in a line of its own."""
    return Text(*_joined(items, sep))


def as_marked_list(*items: NodeType, marker: str = "- ") -> Text:
    """Return the items in lines that begin with a marker."""
    return as_list(*(Text(marker, item) for item in items))


def as_numbered_list(*items: NodeType, start: int = 1, fmt: str = "{}. ") -> Text:
    """Return the items in lines that begin with their number, written as `fmt` says."""
    return as_list(*(Text(fmt.format(number), item) for number, item in enumerate(items, start)))


def as_section(title: NodeType, *body: NodeType) -> Text:
    """Return a title in a line of its own, and the parts of the body after it."""
    return Text(title, "\n", *body)


def as_marked_section(title: NodeType, *body: NodeType, marker: str = "- ") -> Text:
    """Return a title, and the parts of the body as a marked list under it."""
    return as_section(title, as_marked_list(*body, marker=marker))


def as_numbered_section(title: NodeType, *body: NodeType, start: int = 1, fmt: str = "{}. ") -> Text:
    """Return a title, and the parts of the body as a numbered list under it."""
    return as_section(title, as_numbered_list(*body, start=start, fmt=fmt))


def as_key_value(key: NodeType, value: NodeType) -> Text:
    """Return a key in bold, a colon, and a value."""
    return Text(Bold(key, ":"), " ", value)


def _joined(items: Iterable[NodeType], sep: str) -> Iterator[NodeType]:
    for number, item in enumerate(items):
        if number and sep:
            yield sep
        yield item
