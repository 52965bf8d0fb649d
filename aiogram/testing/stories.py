"""Stories that bots post for the accounts they work for."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from . import errors, views
from .business import read_connection
from .captions import finish_caption
from .errors import refuse
from .file_inputs import Given
from .formatting import read_caption
from .json_fields import as_object
from .parameters import Parameters

if TYPE_CHECKING:
    from .accounts import Account, BotAccount
    from .core import Call

PERIODS = frozenset(hours * 3600 for hours in (6, 12, 24, 48))
"""Seconds for which a story can be shown."""


@dataclass(eq=False, kw_only=True)
class Story:
    """A story of an account."""

    id: int
    account: Account
    bot: BotAccount
    """Who has posted it."""
    kind: str
    """`photo` or `video`."""
    contents: bytes
    caption: str
    ends: int
    """Unix time from which on it is not shown."""
    on_page: bool = False
    """Whether it stays on the page of the account."""
    protected: bool = False


@dataclass
class StoryStore:
    """The stories of all accounts."""

    stories: dict[Account, dict[int, Story]] = field(default_factory=dict["Account", dict[int, Story]])

    def shown(self, account: Account, now: int) -> list[Story]:
        """Return what of an account's can be seen now."""
        return [one for one in self.stories.get(account, {}).values() if one.on_page or now < one.ends]


def story_json(story: Story) -> dict[str, Any]:
    """Write a Story."""
    account = views.user(story.account)
    names = {name: account[name] for name in ("first_name", "last_name", "username") if name in account}
    return {"chat": {"id": story.account.id, **names, "type": "private"}, "id": story.id}


def read_content(call: Call) -> tuple[str, bytes]:
    """Return what kind of content a story has, and its file, which has to come with the call."""
    try:
        values = as_object(json.loads(call.parameters.text("content") or "null"))
    except ValueError:
        values = None
    kind = str((values or {}).get("type", ""))
    if values is None or kind not in {"photo", "video"}:
        raise refuse(errors.BAD_STORY)
    upload = Given(Parameters({kind: str(values.get(kind, ""))}), call.files, inside=True).upload(kind)
    if upload is None:
        raise refuse(errors.BAD_STORY)
    return kind, upload.contents


def add_story(call: Call, account: Account, kind: str, contents: bytes, caption: str) -> Story:
    """Post a story for an account."""
    read = call.parameters
    period = read.integer("active_period")
    if period not in PERIODS:
        raise refuse(errors.STORY_PERIOD)
    own = call.state.stories.stories.setdefault(account, {})
    story = Story(
        id=max(own, default=0) + 1,
        account=account,
        bot=call.bot,
        kind=kind,
        contents=contents,
        caption=caption,
        ends=call.state.clock.unix() + period,
        on_page=read.boolean("post_to_chat_page"),
        protected=read.boolean("protect_content"),
    )
    own[story.id] = story
    call.state.changed()
    return story


def caption_of(call: Call) -> str:
    """Return the words of a story."""
    return finish_caption(read_caption(call.parameters, call.state)).text


def own_story(call: Call, account: Account, number: int) -> Story:
    """Return a story that the bot has posted for an account; refuse every other."""
    story = call.state.stories.stories.get(account, {}).get(number)
    if story is None or story.bot is not call.bot:
        raise refuse(errors.STORY_INVALID)
    return story


def managed_account(call: Call) -> Account:
    """Return the account that a call posts for; refuse a bot that may not."""
    return read_connection(call, "can_manage_stories").account
