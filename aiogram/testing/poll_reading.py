# In two steps, as with texts: what cannot be read is refused before the chat is looked up, what is no poll after it.

"""From the parameters of sendPoll to a poll."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from . import errors
from .errors import refuse
from .formatting import FormattedText, WrittenText, read_marked
from .json_fields import FieldError, Fields, as_array, as_object
from .poll_media import WrittenMedia, read_option_media, read_poll_media
from .polls import (
    EXPLANATION_LINE_FEEDS,
    LONGEST_DESCRIPTION,
    LONGEST_EXPLANATION,
    LONGEST_OPTION,
    LONGEST_QUESTION,
    MOST_COUNTRIES,
    MOST_OPTIONS,
    OPEN_PERIODS,
    Poll,
)

if TYPE_CHECKING:
    from .chats import Chat
    from .core import Call
    from .parameters import Parameters
    from .state import State

_COUNTRY: Final = re.compile(r"[A-Z]{2}")


@dataclass
class WrittenPoll:
    """A poll whose parameters could be read."""

    call: Call
    question: WrittenText
    options: list[tuple[WrittenText, WrittenMedia]]
    quiz: bool
    right: list[int]
    explanation: WrittenText
    explanation_media: WrittenMedia
    description: WrittenText
    media: WrittenMedia

    def finish(self, chat: Chat) -> Poll:
        """Make the poll; refuse what Telegram does not take as one in this chat."""
        read, state = self.call.parameters, self.call.state
        poll = Poll(
            id=str(state.number()),
            author=self.call.bot,
            question=clean_words(self.question, LONGEST_QUESTION, errors.QUESTION_TOO_LONG),
            options=[],
            anonymous=_flag(read, "is_anonymous", default=True),
            quiz=self.quiz,
            multiple=read.boolean("allows_multiple_answers"),
            revoting=_flag(read, "allows_revoting", default=not self.quiz),
            shuffled=read.boolean("shuffle_options"),
            adding=read.boolean("allow_adding_options"),
            hidden=read.boolean("hide_results_until_closes"),
            members_only=read.boolean("members_only"),
            country_codes=_countries(read),
            closed=read.boolean("is_closed"),
        )
        texts = self._option_texts()
        _check_place(poll, chat)
        for text in texts:
            poll.new_option(text)
        self._set_solution(poll)
        poll.description = self.description.tidied()
        if len(poll.description.text) > LONGEST_DESCRIPTION:
            raise refuse(errors.CAPTION_TOO_LONG)
        if poll.adding and (poll.anonymous or poll.quiz):
            raise refuse(errors.BAD_POLL)
        _set_end(poll, read, state)
        self._take_files(poll)
        return poll

    def _take_files(self, poll: Poll) -> None:
        """Look at what came along last: of a poll that is refused nothing is kept."""
        poll.media = self.media.finish(self.call)
        if poll.quiz:
            poll.explanation_media = self.explanation_media.finish(self.call)
        for option, (_, media) in zip(poll.options, self.options, strict=True):
            option.media = media.finish(self.call)

    def _option_texts(self) -> list[FormattedText]:
        texts = [clean_words(option, LONGEST_OPTION, errors.OPTION_TOO_LONG) for option, _ in self.options]
        if not texts:
            raise refuse(errors.NO_OPTIONS)
        if len(texts) > MOST_OPTIONS:
            raise refuse(errors.TOO_MANY_OPTIONS)
        return texts

    def _set_solution(self, poll: Poll) -> None:
        if not poll.quiz:
            return
        if not self.right:
            raise refuse(errors.NO_RIGHT_OPTION)
        if self.right != sorted(set(self.right)):
            raise refuse(errors.RIGHT_OPTIONS_NOT_INCREASING)
        if self.right[0] < 0 or self.right[-1] >= len(poll.options):
            raise refuse(errors.NO_SUCH_RIGHT_OPTION)
        explanation = self.explanation.tidied()
        if (
            len(explanation.text) > LONGEST_EXPLANATION
            or explanation.text.count("\n") > EXPLANATION_LINE_FEEDS
            or (len(self.right) > 1 and not poll.multiple)
        ):
            raise refuse(errors.BAD_POLL)
        poll.right = frozenset(poll.options[number].id for number in self.right)
        poll.explanation = explanation


def read_poll(call: Call) -> WrittenPoll:
    """Read the parameters; refuse what cannot be read."""
    read, state = call.parameters, call.state

    def marked(name: str) -> WrittenText:
        mode, entities = read.text(f"{name}_parse_mode"), read.text(f"{name}_entities")
        return read_marked(read.text(name), mode, entities, state)

    question = marked("question")
    options = _read_options(call)
    kind = read.text("type")
    if kind not in {"", "quiz", "regular"}:
        raise refuse(errors.UNSUPPORTED_POLL)
    right = _read_right(read) if kind == "quiz" else []
    return WrittenPoll(
        call=call,
        question=question,
        options=options,
        quiz=kind == "quiz",
        right=right,
        explanation=marked("explanation"),
        explanation_media=read_poll_media(call, "explanation_media"),
        description=marked("description"),
        media=read_poll_media(call, "media"),
    )


def clean_words(written: WrittenText, longest: int, too_long: str) -> FormattedText:
    """Return a question or an option: of its entities only custom emoji are kept."""
    text = written.finish()
    if len(text.text) > longest:
        raise refuse(too_long)
    return FormattedText(text.text, [entity for entity in text.entities if entity["type"] == "custom_emoji"])


def _read_options(call: Call) -> list[tuple[WrittenText, WrittenMedia]]:
    try:
        values = as_array(json.loads(call.parameters.text("options")))
    except ValueError:
        raise refuse("can't parse options JSON object") from None
    if values is None:
        raise refuse("expected an Array of String as options")
    return [_read_option(value, call) for value in values]


def _read_option(value: Any, call: Call) -> tuple[WrittenText, WrittenMedia]:
    if isinstance(value, str):
        return read_marked(value, "", "", call.state), WrittenMedia()
    option = as_object(value)
    if option is None:
        raise refuse("expected an option to be of type String")
    fields = Fields(option)
    try:
        text, mode = fields.string("text"), fields.optional_string("text_parse_mode")
        written = read_marked(text, mode, json.dumps(fields.array("text_entities")), call.state)
    except FieldError as error:
        raise refuse(str(error)) from None
    return written, read_option_media(call, option.get("media"))


def _read_right(read: Parameters) -> list[int]:
    text = read.text("correct_option_ids")
    if not text:
        return [read.integer("correct_option_id")] if read.text("correct_option_id") else []
    try:
        values = as_array(json.loads(text))
    except ValueError:
        raise refuse("can't parse correct option identifiers JSON object") from None
    if values is None:
        raise refuse("expected an Array of correct option identifiers")
    for value in values:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise refuse("correct option identifier must be of type Number")
        if value != int(value):
            raise refuse("invalid correct option identifier specified")
    return [int(value) for value in values]


def _countries(read: Parameters) -> tuple[str, ...]:
    """Return the countries whose people may vote; what is no list of them names none."""
    try:
        values = as_array(json.loads(read.text("country_codes") or "[]")) or []
    except ValueError:
        return ()
    codes = tuple(str(value) for value in values)
    if len(codes) > MOST_COUNTRIES or not all(map(_COUNTRY.fullmatch, codes)):
        raise refuse(errors.BAD_POLL)
    return codes


def _check_place(poll: Poll, chat: Chat) -> None:
    if chat.type == "channel":
        if not poll.anonymous:
            raise refuse(errors.VOTERS_SHOWN_IN_CHANNEL)
    elif poll.members_only or poll.country_codes:
        raise refuse(errors.VOTERS_LIMITED_ELSEWHERE)


def _set_end(poll: Poll, read: Parameters, state: State) -> None:
    now = state.clock.unix()
    period = read.integer("open_period", 0, 0, OPEN_PERIODS[-1])
    date = read.integer("close_date", 0, 0)
    if not (period or date):
        return
    if date and not period:
        period = date - now
    if period not in OPEN_PERIODS:
        raise refuse(errors.BAD_POLL)
    poll.open_period, poll.close_date = period, now + period


def _flag(read: Parameters, name: str, *, default: bool) -> bool:
    return read.boolean(name) if read.text(name) else default
