"""Messages that one person of a chat sees: who, for how long, in place of what, and what comes back of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aiogram import methods
from aiogram.testing import BotApiServer, Group, Person, Uploaded, picture
from aiogram.testing.drawing import Film, tell
from aiogram.testing.ephemeral import REPLY_WITHIN
from aiogram.testing.seen import PressError

from .conftest import decoded

if TYPE_CHECKING:
    from aiogram.testing import SeenMessage

    from .conftest import Api

TAKE = {"inline_keyboard": [[{"text": "Take", "callback_data": "take"}]]}
LOGIN = {"text": "Log in", "login_url": {"url": "https://example.com/"}}
PHOTO = {"photo": Uploaded(picture(60, 40))}


class Club:
    """A supergroup of Ann and Bob, in which the bot tells Bob things."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.ann: Person = api.server.user("Ann")
        self.bob: Person = api.server.user("Bob")
        self.group: Group = api.server.supergroup("Club", members=[self.ann, self.bob])

    def texts(self, person: Person) -> list[str]:
        return [one.text for one in person.view(self.group).messages]

    async def send(self, text: str, **about: Any) -> SeenMessage:
        """Send to everybody."""
        await self.api.result("sendMessage", chat_id=self.group.id, text=text, **about)
        return self.group.last

    def call(self, method: str = "sendMessage", about: dict[str, Any] | None = None, **further: Any) -> dict[str, Any]:
        """Return a call that sends to Bob alone."""
        whom = {"receiver_user_id": self.bob.id, **(about or {})}
        return {"method": method, "chat_id": self.group.id, "ephemeral_message_parameters": whom, **further}

    async def tell(self, text: str = "Psst", **further: Any) -> SeenMessage:
        await self.api.result(**self.call(text=text, **further))
        return self.bob.view(self.group).last

    def about(self, message: SeenMessage, **further: Any) -> dict[str, Any]:
        number = message.ephemeral_message_id
        return {"chat_id": self.group.id, "receiver_user_id": self.bob.id, "ephemeral_message_id": number, **further}

    async def query(self) -> dict[str, Any]:
        found: dict[str, Any] = (await self.api.updates())[-1]["callback_query"]
        return found


@pytest.fixture
def club(api: Api) -> Club:
    return Club(api)


async def test_only_its_receiver_sees_it(club: Club) -> None:
    await club.send("Hello")
    sent = await club.api.result(**club.call(text="Psst"))
    assert (sent["message_id"], sent["ephemeral_message_id"], sent["receiver_user"]["first_name"]) == (0, 1, "Bob")
    assert decoded(methods.SendMessage, sent).receiver_user.id == club.bob.id
    await club.send("Bye")
    assert club.texts(club.bob) == ["Hello", "Psst", "Bye"]
    assert club.texts(club.ann) == ["Hello", "Bye"]
    assert [one.text for one in club.group.messages] == ["Hello", "Bye"]
    assert [one.only_for for one in club.bob.view(club.group).messages] == ["", "Bob", ""]


async def test_it_takes_no_number_of_the_chat(club: Club) -> None:
    first = await club.send("Hello")
    await club.tell()
    assert (await club.send("Bye")).message_id == first.message_id + 1


@pytest.mark.parametrize(
    ("method", "content"),
    [
        ("sendPhoto", {"files": PHOTO}),
        ("sendLivePhoto", {"files": {"live_photo": Uploaded(b"video"), **PHOTO}}),
        ("sendAudio", {"files": {"audio": Uploaded(b"sound")}}),
        ("sendDocument", {"files": {"document": Uploaded(b"text")}}),
        ("sendVideo", {"files": {"video": Uploaded(b"video")}}),
        ("sendAnimation", {"files": {"animation": Uploaded(b"video")}}),
        ("sendVoice", {"files": {"voice": Uploaded(b"sound")}}),
        ("sendVideoNote", {"files": {"video_note": Uploaded(b"video")}}),
        ("sendSticker", {"files": {"sticker": Uploaded(picture(512, 512))}}),
        ("sendLocation", {"latitude": 1, "longitude": 2}),
        ("sendVenue", {"latitude": 1, "longitude": 2, "title": "Hall", "address": "Road 1"}),
        ("sendContact", {"phone_number": "+4312345", "first_name": "Carla"}),
        ("sendRichMessage", {"rich_message": {"html": "<p>Psst</p>"}}),
    ],
)
async def test_fourteen_methods_can_send_such(club: Club, method: str, content: dict[str, Any]) -> None:
    sent = await club.api.result(**club.call(method, **content))
    assert (sent["message_id"], sent["ephemeral_message_id"]) == (0, 1)
    assert (len(club.texts(club.bob)), len(club.texts(club.ann))) == (1, 0)


@pytest.mark.parametrize(
    ("method", "content"), [("sendDice", {}), ("sendPoll", {"question": "Tea?", "options": ["Yes", "No"]})]
)
async def test_other_methods_know_no_such_parameter(club: Club, method: str, content: dict[str, Any]) -> None:
    sent = await club.api.result(**club.call(method, **content))
    assert (sent["message_id"], "receiver_user" in sent) == (1, False)
    assert len(club.texts(club.ann)) == 1


@pytest.mark.parametrize(
    ("about", "error"),
    [
        ({"receiver_user_id": 5}, "user not found"),
        ({"receiver_user_id": None}, "can't parse ephemeral message parameters: Can't find field \"receiver_user_id\""),
        ({"callback_query_id": "5"}, "query is too old and response timeout expired or query ID is invalid"),
        (
            {"replace_callback_query_message": True},
            "query is too old and response timeout expired or query ID is invalid",
        ),
    ],
)
async def test_whom_and_what_it_is_about_has_to_be_there(club: Club, about: dict[str, Any], error: str) -> None:
    assert await club.api.error(**club.call(about=about, text="Psst")) == f"400 Bad Request: {error}"


async def test_bots_and_people_of_other_chats_get_none(club: Club) -> None:
    for stranger, error in (
        (club.api.server.user("Carla"), "PARTICIPANT_ID_INVALID"),
        (club.api.server.bot, "user not found"),
    ):
        call = club.call(about={"receiver_user_id": stranger.id}, text="Psst")
        assert await club.api.error(**call) == f"400 Bad Request: {error}"


@pytest.mark.parametrize("value", ["[1]", "{"])
async def test_parameters_are_an_object(club: Club, value: str) -> None:
    error = await club.api.error(**{**club.call(text="Psst"), "ephemeral_message_parameters": value})
    assert "ephemeral message parameters" in error
    assert club.texts(club.bob) == []


async def test_a_press_tells_the_bot_which_one_it_was(club: Club) -> None:
    await club.bob.press(await club.tell(reply_markup=TAKE), "Take")
    message = (await club.query())["message"]
    assert (message["message_id"], message["ephemeral_message_id"]) == (0, 1)
    assert message["receiver_user"]["id"] == club.bob.id
    assert message["chat"]["id"] == club.group.id


async def test_nobody_else_presses_its_buttons(club: Club) -> None:
    message = await club.tell("For Bob", reply_markup=TAKE)
    with pytest.raises(PressError, match="Ann cannot see message -1: it is in a chat of others"):
        await club.ann.press(message, "Take")


async def test_a_press_of_one_that_is_gone_brings_an_inaccessible_message(club: Club) -> None:
    message = await club.tell(reply_markup=TAKE)
    await club.api.result("deleteEphemeralMessage", **club.about(message))
    await club.bob.press(message, "Take")
    assert (await club.query())["message"].items() >= {"message_id": 0, "date": 0}.items()


async def test_a_client_presses_what_it_got_back(club: Club) -> None:
    first = decoded(methods.SendMessage, await club.api.result(**club.call(text="One", reply_markup=TAKE)))
    await club.api.result(**club.call(text="Two", reply_markup=TAKE))
    await club.bob.press(first, "Take")
    assert (await club.query())["message"]["text"] == "One"


async def test_it_stands_in_place_of_the_message_that_was_pressed_until_it_is_gone(club: Club) -> None:
    offer = await club.send("One left", reply_markup=TAKE)
    await club.send("Hurry")
    await club.bob.press(offer, "Take")
    about = {"callback_query_id": (await club.query())["id"], "replace_callback_query_message": True}
    await club.api.result(**club.call(about=about, text="Yours"))
    assert club.texts(club.bob) == ["Yours", "Hurry"]
    assert club.texts(club.ann) == ["One left", "Hurry"]
    yours = club.bob.view(club.group).messages[0]
    assert await club.api.result("deleteEphemeralMessage", **club.about(yours)) is True
    assert club.texts(club.bob) == ["One left", "Hurry"]


async def test_the_press_stays_to_be_answered(club: Club) -> None:
    press = await club.bob.press(await club.send("One left", reply_markup=TAKE), "Take")
    await club.api.result(**club.call(about={"callback_query_id": press.query_id}, text="Yours"))
    await club.api.result("answerCallbackQuery", callback_query_id=press.query_id, text="Done")
    toast = await press.answer()
    assert toast is not None
    assert toast.text == "Done"


async def test_a_press_is_of_the_receiver_and_of_the_same_chat_and_not_too_old(club: Club) -> None:
    offer = await club.send("One left", reply_markup=TAKE)
    elsewhere = {"chat_id": club.bob.id, "text": "Well?", "reply_markup": TAKE}
    await club.api.result("sendMessage", **elsewhere)
    late = await club.bob.press(offer, "Take")
    await club.api.server.clock.advance(club.api.server.core.settings.callback_query_lifetime)
    others = [late, await club.ann.press(offer, "Take"), await club.bob.press(None, "Take")]
    for press in others:
        error = await club.api.error(**club.call(about={"callback_query_id": press.query_id}, text="Yours"))
        assert error.endswith("query ID is invalid")


async def test_one_that_is_ephemeral_is_not_replaced(club: Club) -> None:
    press = await club.bob.press(await club.tell(reply_markup=TAKE), "Take")
    about = {"callback_query_id": press.query_id, "replace_callback_query_message": True}
    assert await club.api.error(**club.call(about=about, text="Yours")) == "400 Bad Request: MESSAGE_ID_INVALID"


async def test_its_text_and_buttons_are_edited(club: Club) -> None:
    message = await club.tell(reply_markup=TAKE)
    assert await club.api.result("editEphemeralMessageText", **club.about(message, text="Well")) is True
    assert (message.text, message.labels, message.edited) == ("Well", [], True)
    assert await club.api.result("editEphemeralMessageReplyMarkup", **club.about(message, reply_markup=TAKE)) is True
    assert (message.text, message.labels) == ("Well", ["Take"])
    rich = {"rich_message": {"html": "<p>Rich</p>"}}
    assert await club.api.result("editEphemeralMessageText", **club.about(message, **rich)) is True
    assert message.text == "Rich"
    assert len(await club.api.updates()) == 0


async def test_its_file_and_caption_are_edited(club: Club) -> None:
    await club.api.result(**club.call("sendPhoto", files=PHOTO))
    message = club.bob.view(club.group).last
    caption = {"caption": "Home", "show_caption_above_media": True}
    assert await club.api.result("editEphemeralMessageCaption", **club.about(message, **caption)) is True
    assert message.record.content.items() >= caption.items()
    media = {"type": "document", "media": "attach://file", "caption": "Rules"}
    files = {"file": Uploaded(b"Be kind.", "rules.txt")}
    about = club.about(message, media=media, files=files)
    assert await club.api.result("editEphemeralMessageMedia", **about) is True
    assert (message.text, message.record.kind) == ("Rules", "document")


@pytest.mark.parametrize(
    ("method", "about", "error"),
    [
        ("editEphemeralMessageText", {"text": "Psst"}, "message is not modified"),
        ("editEphemeralMessageText", {"text": ""}, "message text is empty"),
        ("editEphemeralMessageText", {"text": "a" * 4097}, "MESSAGE_TOO_LONG"),
        ("editEphemeralMessageText", {"text": "Well", "ephemeral_message_id": 9}, "message to edit not found"),
        ("editEphemeralMessageText", {"text": "Well", "receiver_user_id": 9}, "message to edit not found"),
        ("editEphemeralMessageText", {"text": "Well", "chat_id": "@nobody_has_this_name"}, "chat not found"),
        ("editEphemeralMessageCaption", {"caption": "Well"}, "there is no caption in the message to edit"),
        ("editEphemeralMessageReplyMarkup", {}, "message is not modified"),
        ("deleteEphemeralMessage", {"ephemeral_message_id": 9}, "message to delete not found"),
        ("editMessageText", {"text": "Well", "message_id": 0}, "message to edit not found"),
        ("deleteMessage", {"message_id": 0}, "message identifier is not specified"),
    ],
)
async def test_edits_are_refused_as_those_of_other_messages(
    club: Club, method: str, about: dict[str, Any], error: str
) -> None:
    message = await club.tell()
    refused = await club.api.error(method, **{**club.about(message), **about})
    assert refused.startswith(f"400 Bad Request: {error}")
    assert message.text == "Psst"


async def test_another_bot_finds_nothing_to_edit_or_delete(club: Club) -> None:
    other = club.api.server.add_bot("Other", username="other_bot")
    club.group.add(other)
    message = await club.tell()
    for method, error in (("editEphemeralMessageText", "edit"), ("deleteEphemeralMessage", "delete")):
        refused = await club.api.error(method, bot=other, **club.about(message, text="Well"))
        assert refused == f"400 Bad Request: message to {error} not found"


@pytest.mark.parametrize("settings", [{"ephemeral_message_lifetime": 60}])
async def test_it_is_gone_when_its_time_is_over_and_an_edit_does_not_prolong_that(club: Club) -> None:
    message = await club.tell()
    await club.api.server.clock.advance(59)
    await club.api.result("editEphemeralMessageText", **club.about(message, text="Well"))
    assert club.texts(club.bob) == ["Well"]
    await club.api.server.clock.advance(1)
    assert club.texts(club.bob) == []
    refused = await club.api.error("editEphemeralMessageText", **club.about(message, text="Well?"))
    assert refused == "400 Bad Request: message to edit not found"


@pytest.mark.parametrize("lifetime", [0, -1])
def test_a_lifetime_is_over_0_seconds(lifetime: float) -> None:
    with pytest.raises(ValueError, match="ephemeral_message_lifetime must be over 0 seconds"):
        BotApiServer(ephemeral_message_lifetime=lifetime)


async def test_its_receiver_can_take_it_away_and_do_nothing_that_others_would_see(club: Club) -> None:
    message = await club.tell()
    with pytest.raises(ValueError, match="Ann cannot delete"):
        await club.ann.delete(message)
    club.group.promote(club.bob)
    for act, what in (
        (club.bob.react(message, "👍"), "react to"),
        (club.bob.pin(message), "pin"),
        (club.bob.forward(message), "forward"),
    ):
        with pytest.raises(ValueError, match=f"Bob cannot {what} 'Psst': not everybody sees it"):
            await act
    await club.bob.delete(message)
    assert club.texts(club.bob) == []


async def test_a_place_that_moves_and_a_button_that_logs_in_are_refused(club: Club) -> None:
    place: dict[str, Any] = {"latitude": 1, "longitude": 2, "live_period": 60}
    rows = {"inline_keyboard": [[LOGIN]]}
    rich = {"blocks": [{"type": "buttons", "buttons": [LOGIN]}]}
    message = await club.tell()
    assert (await club.api.error(**club.call("sendLocation", **place))).endswith("wrong live location period specified")
    for call in (
        club.call(text="Psst", reply_markup=rows),
        club.call("sendRichMessage", rich_message=rich),
        {"method": "editEphemeralMessageText", **club.about(message, text="Well", reply_markup=rows)},
        {"method": "editEphemeralMessageText", **club.about(message, rich_message=rich)},
    ):
        assert await club.api.error(**call) == "400 Bad Request: BUTTON_TYPE_INVALID"
    await club.send("For all", reply_markup=rows)
    await club.api.result("sendRichMessage", chat_id=club.group.id, rich_message=rich)


async def list_command(api: Api, **about: Any) -> None:
    await api.result(
        "setMyCommands", commands=[{"command": "balance", "description": "What I owe", "is_ephemeral": True}], **about
    )


@pytest.mark.parametrize("text", ["/balance", "/balance now", "/balance@example_bot"])
async def test_a_command_that_is_listed_so_is_for_the_bot_alone(club: Club, text: str) -> None:
    other = club.api.server.add_bot("Other", username="other_bot", can_read_all_group_messages=True)
    club.group.add(other)
    await list_command(club.api)
    await club.bob.send(text, chat=club.group)
    (update,) = await club.api.updates()
    message = update["message"]
    assert (message["message_id"], message["ephemeral_message_id"]) == (0, 1)
    assert (message["from"]["id"], message["receiver_user"]["id"]) == (club.bob.id, club.api.server.bot.id)
    assert await club.api.result("getUpdates", bot=other) == []
    assert (club.texts(club.bob), club.texts(club.ann)) == ([text], [])


@pytest.mark.parametrize("text", ["/balances", "/balance@other_bot", "please /balance", "/rules"])
async def test_other_commands_are_for_all(club: Club, text: str) -> None:
    await list_command(club.api)
    await club.bob.send(text, chat=club.group)
    assert club.texts(club.ann) == [text]


async def test_where_the_command_is_not_listed_it_is_for_all(club: Club) -> None:
    await list_command(club.api, scope={"type": "chat_member", "chat_id": club.group.id, "user_id": club.ann.id})
    await club.bob.send("/balance", chat=club.group)
    assert club.texts(club.ann) == ["/balance"]
    message = await club.bob.send("/balance")
    assert message.only_for == ""


async def test_what_has_come_so_is_answered_in_time_and_for_its_sender_alone(club: Club) -> None:
    await list_command(club.api)
    asked = await club.bob.send("/balance", chat=club.group)
    reply: dict[str, Any] = {"reply_parameters": {"ephemeral_message_id": asked.ephemeral_message_id}}
    not_found = "400 Bad Request: message to be replied not found"
    open_call = {"chat_id": club.group.id, "text": "3 €", **reply}
    assert await club.api.error("sendMessage", **open_call) == not_found
    sent = await club.api.result(**club.call(text="3 €", **reply))
    assert sent["reply_to_message"]["ephemeral_message_id"] == asked.ephemeral_message_id
    await club.api.server.clock.advance(REPLY_WITHIN)
    await club.api.result(**club.call(text="Still 3 €", **reply))
    await club.api.server.clock.advance(1)
    assert await club.api.error(**club.call(text="3 €", **reply)) == not_found


async def test_a_bot_neither_replies_to_its_own_nor_edits_and_deletes_what_it_has_got(club: Club) -> None:
    await list_command(club.api)
    own = await club.tell()
    reply: dict[str, Any] = {"reply_parameters": {"ephemeral_message_id": own.ephemeral_message_id}}
    assert (await club.api.error(**club.call(text="Again", **reply))).endswith("message to be replied not found")
    asked = await club.bob.send("/balance", chat=club.group)
    about = club.about(asked, receiver_user_id=club.api.server.bot.id, text="Well")
    assert (await club.api.error("editEphemeralMessageText", **about)).endswith("message can't be edited")
    assert (await club.api.error("deleteEphemeralMessage", **about)).endswith("message can't be deleted")
    with pytest.raises(ValueError, match="Bob cannot edit '/balance'"):
        await club.bob.edit(asked, "/rules")


async def test_a_reply_to_what_is_gone_is_not_sent_even_if_that_is_allowed(club: Club) -> None:
    reply: dict[str, Any] = {"message_id": 9, "allow_sending_without_reply": True}
    error = await club.api.error(**club.call(text="Psst", reply_parameters=reply))
    assert error == "400 Bad Request: message to be replied not found"


async def test_it_brings_a_keyboard_to_its_receiver_alone(club: Club) -> None:
    await club.tell(reply_markup={"keyboard": [["Yes", "No"]]})
    assert club.bob.view(club.group).keyboard == [["Yes", "No"]]
    assert club.ann.view(club.group).keyboard == []
    await club.bob.tap("Yes", chat=club.group)
    assert club.texts(club.ann) == ["Yes"]


async def test_it_quotes_nothing_of_what_it_replies_to(club: Club) -> None:
    offer = await club.send("One left")
    for quote in ("left", "right"):
        reply: dict[str, Any] = {"message_id": offer.message_id, "quote": quote}
        sent = await club.api.result(**club.call(text="Psst", reply_parameters=reply))
        assert (sent["reply_to_message"]["text"], "quote" in sent) == ("One left", False)


async def test_a_reply_does_not_show_others_what_it_replies_to(club: Club) -> None:
    other = club.api.server.add_bot("Other", username="other_bot", can_read_all_group_messages=True)
    club.group.add(other)
    await club.bob.send("Thanks", chat=club.group, reply_to=await club.tell())
    (own,), (others,) = await club.api.updates(), await club.api.result("getUpdates", bot=other)
    assert own["message"]["reply_to_message"]["text"] == "Psst"
    assert "reply_to_message" not in others["message"]


async def test_everybody_sees_their_own_picture(club: Club) -> None:
    film = Film(club.api.server.core)
    await club.send("One left", reply_markup=TAKE)
    press = await club.bob.press(club.group.last, "Take")
    about = {"callback_query_id": press.query_id, "replace_callback_query_message": True}
    await club.api.result(**club.call(about=about, text="Yours"))
    await club.bob.send("Thanks", chat=club.group, reply_to=club.bob.view(club.group).messages[0])
    views = {strip.viewer: strip.frames[-1].scene for strip in film.develop()}
    assert {name: tell(scene) for name, scene in views.items()} == {
        "Ann": "Example Bot: One left\n  [Take]\nBob: Thanks",
        "Bob": "Example Bot (only Bob sees this): Yours\nBob (replying to Example Bot “Yours”): Thanks",
    }
