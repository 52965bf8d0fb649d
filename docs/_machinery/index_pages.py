"""The index pages of types and methods: a line each, under the headings of the official documentation."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PAGE = """\
---
search: {{exclude: true}}
---

# {kind}s

{lead}

<div class="index" markdown="1">

{parts}

</div>
"""

PARTS = {
    "User": "Users and chats",
    "Message": "Messages",
    "PhotoSize": "What a message holds",
    "WebAppData": "News in messages",
    "LinkPreviewOptions": "Terms of a message",
    "UserProfilePhotos": "Profiles and files",
    "WebAppInfo": "Keyboards and buttons",
    "Community": "Chats and their members",
    "Birthdate": "Profiles of chats and businesses",
    "StoryAreaPosition": "Stories",
    "ReactionType": "Reactions and topics",
    "GiftBackground": "Gifts",
    "BotCommand": "Commands and menus",
    "ChatBoostSource": "Boosts and owners",
    "BusinessBotRights": "Business accounts",
    "SentWebAppMessage": "What methods return",
    "InputMedia": "Files and media to send",
    "RichMessage": "Messages",
    "RichText": "Text",
    "RichBlockCaption": "Blocks",
    "InputRichBlockListItem": "Blocks to send",
    "getMe": "The bot's account",
    "sendMessage": "Messages",
    "getUserProfilePhotos": "Users and files",
    "banChatMember": "Members of a chat",
    "exportChatInviteLink": "Invite links and requests to join",
    "setChatPhoto": "Chats",
    "getForumTopicIconStickers": "Topics",
    "answerCallbackQuery": "Queries, boosts and connections",
    "getManagedBotToken": "Managed bots",
    "setMyCommands": "The bot's profile, commands and menus",
    "getAvailableGifts": "Gifts and verification",
    "readBusinessMessage": "Business accounts",
    "postStory": "Stories",
    "answerWebAppQuery": "Web Apps",
}
"""Where the parts of the long sections begin, in the official order, and what we call them."""


@dataclass(frozen=True)
class Entry:
    """A line of an index page."""

    title: str
    section: str
    """Heading in the official documentation."""
    number: int
    """Place in the official order."""
    summary: str
    page: str | None
    """Path of the page from the index page; None where there is none yet."""

    @property
    def row(self) -> str:
        """The line, as a row of a table in Markdown."""
        shown = f"[{self.title}]({self.page})" if self.page else self.title
        summary = self.summary.replace("|", r"\|")
        return f"| {shown} | {summary} |"


def index_page(kind: str, lead: str, entries: Iterable[Entry]) -> str:
    """Return the index page in Markdown."""
    ordered = sorted(entries, key=lambda one: one.number)
    sections = {one.section: [other for other in ordered if other.section == one.section] for one in ordered}
    parts = (part for name, found in sections.items() for part in (f"## {name}", *_tables(kind, found)))
    return PAGE.format(kind=kind, lead=lead, parts="\n\n".join(parts))


def _tables(kind: str, entries: list[Entry]) -> Iterator[str]:
    part = ""
    headings: list[str] = []
    for one in entries:
        part = PARTS.get(one.title, part)
        headings.append(part)
    for heading, rows in groupby(zip(headings, entries, strict=True), key=lambda pair: pair[0]):
        if heading:
            yield f"### {heading}"
        yield "\n".join([f"| {kind} | What it is for |", "|---|---|", *(one.row for _, one in rows)])
