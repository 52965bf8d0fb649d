"""Chats as they are drawn and told, to the letter.

`GOLDEN=write` writes the files anew, to be read before they are kept.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from aiogram.testing import BotApiServer
from aiogram.testing.drawing import Film, draw, tell
from aiogram.testing.images import picture
from aiogram.testing.uploads import Uploaded

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

GOLDEN = Path(__file__).parent / "golden"


async def call(server: BotApiServer, method: str, files: Any = None, **parameters: Any) -> Any:
    answer = await server.core.call(server.token, method, parameters, files)
    assert answer.body["ok"], answer.body
    return answer.body["result"]


async def marks(server: BotApiServer) -> None:
    """Every way to mark a text."""
    text = (
        "<b>bold <i>and italic</i></b> <u>under</u> <s>out</s> <tg-spoiler>secret</tg-spoiler> <code>a &lt; b</code>"
        '<pre><code class="language-python">print(1)</code></pre><blockquote>quoted</blockquote>'
        '<a href="https://example.com/">link</a> /start @ann #tag https://example.com/ ann@example.com'
    )
    await call(server, "sendMessage", chat_id=server.user("Ann").id, text=text, parse_mode="HTML")


async def conversation(server: BotApiServer) -> None:
    """A reply, a forward, an edit, a reaction and a deletion."""
    ann, bob = server.user("Ann"), server.user("Bob", hidden_in_forwards=True)
    first = await ann.send("Is there tea?")
    await call(server, "sendMessage", chat_id=ann.id, text="Yes", reply_parameters={"message_id": first.message_id})
    await bob.send("Mine is cold")
    await call(server, "forwardMessage", chat_id=ann.id, from_chat_id=bob.id, message_id=bob.chat().last.message_id)
    await ann.edit(first, "Is there green tea?")
    await ann.react(ann.chat().last, "👍")


async def keyboards(server: BotApiServer) -> None:
    """Buttons of every look, one of them pressed, and a keyboard below."""
    ann = server.user("Ann")
    rows = [
        [{"text": "Tea", "callback_data": "t", "style": "primary"}, {"text": "No", "callback_data": "n"}],
        [{"text": "Site", "url": "https://example.com/"}, {"text": "Copy", "copy_text": {"text": "it"}}],
    ]
    await call(server, "sendMessage", chat_id=ann.id, text="Well?", reply_markup={"inline_keyboard": rows})
    keys = {"keyboard": [["Menu", {"text": "Number", "request_contact": True}]]}
    await call(server, "sendMessage", chat_id=ann.id, text="Below", reply_markup=keys)
    await ann.press(None, "Tea")


async def cards(server: BotApiServer) -> None:
    """What is no text."""
    ann = server.user("Ann")
    about = {"chat_id": ann.id}
    await call(
        server,
        "sendPhoto",
        **about,
        photo="attach://p",
        caption="A room",
        files={"p": Uploaded(picture(40, 30), "room.png")},
    )
    await call(server, "sendVenue", **about, latitude=1.5, longitude=2, title="Café", address="Harbour 1")
    await call(server, "sendContact", **about, phone_number="100", first_name="Bob")
    await call(server, "sendDice", **about)
    # Nobody has said how long it is.
    await call(server, "sendAudio", **about, audio="attach://a", files={"a": Uploaded(b"ID3" * 400, "song.mp3")})


async def poll(server: BotApiServer) -> None:
    """A poll with a vote of the one who looks, a quiz, and a poll in which they have not voted: it shows no shares."""
    ann = server.user("Ann")
    await call(server, "sendPoll", chat_id=ann.id, question="When?", options=["Monday", "Friday"])
    await ann.vote(ann.chat().last, "Friday")
    await call(
        server, "sendPoll", chat_id=ann.id, question="2 + 2?", options=["3", "4"], type="quiz", correct_option_ids=[1]
    )
    await ann.vote(ann.chat().last, "3")
    await call(server, "sendPoll", chat_id=ann.id, question="Where?", options=["Here", "There"])


async def pages(server: BotApiServer) -> None:
    """A rich message with pictures side by side, slides, and lists with points, numbers and boxes."""
    photo = {"type": "photo", "photo": {"media": "attach://p"}}
    named = {**photo, "caption": {"text": "A room", "credit": "Olga"}}

    def item(text: str, **about: Any) -> dict[str, Any]:
        return {"blocks": [{"type": "paragraph", "text": text}], **about}

    items = [
        {"blocks": [*item("Tea")["blocks"], {"type": "list", "items": [item("Green")]}]},
        item("Soup", value=1),
        item("Milk", has_checkbox=True),
        item("Cake", value=2, has_checkbox=True),
    ]
    blocks = [
        {"type": "collage", "blocks": [photo, named], "caption": {"text": "Rooms"}},
        {"type": "slideshow", "blocks": [photo, photo]},
        {"type": "list", "items": items},
    ]
    await call(
        server,
        "sendRichMessage",
        chat_id=server.user("Ann").id,
        rich_message={"blocks": blocks},
        files={"p": Uploaded(picture(40, 30), "room.png")},
    )


SCENES = [marks, conversation, keyboards, cards, poll, pages]


@pytest.mark.parametrize("arrange", SCENES, ids=lambda one: one.__name__)
async def test_chat_is_drawn_and_told_as_before(arrange: Callable[[BotApiServer], Awaitable[None]]) -> None:
    server = BotApiServer()
    film = Film(server.core)
    await arrange(server)
    strip = film.develop()[0]
    html = "\n\n".join(draw(frame.scene).replace("><", ">\n<") for frame in strip.frames)
    told = "\n\n".join(tell(frame.scene) for frame in strip.frames)
    for suffix, text in (("html", html), ("txt", told)):
        path = GOLDEN / f"{arrange.__name__}.{suffix}"
        if os.environ.get("GOLDEN") == "write":
            path.write_text(f"{text}\n", "utf-8")
        assert path.read_text("utf-8") == f"{text}\n"
