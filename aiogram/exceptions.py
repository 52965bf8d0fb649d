"""Every error that this package raises on purpose.

```text
AiogramError
├── BotContextError               no bot to send with
├── TokenError                    the token is missing or cannot be one
├── ServerAddressError            the address of the Bot API server cannot be one
├── LimitError                    a value breaks a documented limit; nothing was sent
├── UploadError                   there is nothing to upload; nothing was sent
├── FetchError                    a file could not be fetched from its address
├── CallbackDataError             callback data does not fit, or is somebody else's
├── ClientDecodeError             Telegram sent something that the types do not describe
└── TelegramAPIError              a call did not succeed
    ├── TelegramNetworkError      no answer came back
    ├── TelegramBadRequest        400
    │   └── TelegramMigrateToChat 400, the group has become a supergroup
    ├── TelegramUnauthorizedError 401
    ├── TelegramForbiddenError    403
    ├── TelegramNotFound          404
    ├── TelegramConflictError     409
    ├── TelegramEntityTooLarge    413
    ├── TelegramRetryAfter        429
    └── TelegramServerError       500 and above
        └── RestartingTelegram    500, the server is restarting
```
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from aiogram.api.methods.base import TelegramMethod
    from aiogram.api.types.response_parameters import ResponseParameters


_SHOWN_VALUE = 80
_SHOWN_BYTES = 200


class AiogramError(Exception):
    """Root of all errors of this package."""

    def __reduce__(self) -> tuple[Any, ...]:
        # An error comes back from another process, though its class takes more than its text.
        return _again, (type(self), self.args), self.__dict__


def _again(kind: type[AiogramError], args: tuple[Any, ...]) -> AiogramError:
    return kind.__new__(kind, *args)


class BotContextError(AiogramError, RuntimeError):
    """A call was to be sent, and there is no bot to send it with, or that bot is closed."""


class TokenError(AiogramError, ValueError):
    """The bot token is missing, or its form is not that of a token. Its text is never shown."""


class ServerAddressError(AiogramError, ValueError):
    """The address of the Bot API server has not the form of one."""


class LimitError(AiogramError, ValueError):
    """A value breaks a limit that Telegram documents, or is a time without a zone; the call was not sent.

    `Bot(check_limits=False)` sends a value beyond its limit as it is, and Telegram answers.
    """

    def __init__(self, owner: str, field: str, limit: str, value: object) -> None:
        shown = repr(value)
        if len(shown) > _SHOWN_VALUE:
            shown = f"{shown[: _SHOWN_VALUE - 4]}…{shown[-1]}"
        super().__init__(f"{owner}.{field} must be {limit}, got {shown}")
        self.owner = owner
        """Telegram's name of the method; the name of the type where a type is checked by itself."""
        self.field = field
        """Where the value stands: `text`, or `reply_markup.inline_keyboard[0][0].callback_data`."""
        self.limit = limit
        """The limit in words, with its unit: `at most 200 characters (this has 201)`."""
        self.value = value
        """What was passed."""


class UploadError(AiogramError, OSError):
    """There is nothing to upload: a closed, empty or missing file, or a directory; nothing was sent."""


class FetchError(AiogramError, OSError):
    """An address did not serve what it should: a file to download, or one to pass on."""


class CallbackDataError(AiogramError, ValueError):
    """Data does not fit into a button, or what a button brought is not data of the class."""


class ClientDecodeError(AiogramError):
    """Telegram's answer, or one of its updates, does not have the documented form."""

    def __init__(self, message: str, original: Exception, data: bytes) -> None:
        shown = data[:_SHOWN_BYTES].decode("utf-8", "replace") + ("…" if len(data) > _SHOWN_BYTES else "")
        super().__init__(f"{message}: {original}. Received: {shown}")
        self.message = message
        """What could not be read."""
        self.original = original
        """The decoder's own error; its text ends with the JSON path of the trouble."""
        self.data = data
        """The bytes as they came."""


class TelegramAPIError(AiogramError):
    """A call did not succeed."""

    def __init__(self, method: TelegramMethod[Any], message: str, code: int | None = None) -> None:
        super().__init__(f"{method.__api_name__}: {message}" + (f" (code {code})" if code else ""))
        self.method = method
        """The call that failed."""
        self.message = message
        """Telegram's description of the error, to the letter."""
        self.code = code
        """`error_code` of the answer; None where there was no answer."""

    @property
    def description(self) -> str:
        """The same as `message`, under the name that Telegram gives it."""
        return self.message


class TelegramNetworkError(TelegramAPIError):
    """No answer came back: no connection, a broken one, or a timeout."""

    def __init__(self, method: TelegramMethod[Any], message: str, *, sent: bool) -> None:
        super().__init__(method, message)
        self.sent = sent
        """False when the request cannot have reached Telegram, so that repeating it is safe."""


class TelegramBadRequest(TelegramAPIError):
    """400: something about the request itself is wrong; repeating it does not help."""


class TelegramMigrateToChat(TelegramBadRequest):
    """400: the group was upgraded to a supergroup, which has another id."""

    migrate_to_chat_id: int
    """Id of the supergroup: use it from now on."""


class TelegramUnauthorizedError(TelegramAPIError):
    """401: Telegram does not accept the token."""


class TelegramForbiddenError(TelegramAPIError):
    """403: the bot may not do this here: it was blocked, removed, or never invited."""


class TelegramNotFound(TelegramAPIError):
    """404: no such method, or a malformed token."""


class TelegramConflictError(TelegramAPIError):
    """409: another `getUpdates` or a webhook is taking this bot's updates."""


class TelegramEntityTooLarge(TelegramAPIError):
    """413: the request is larger than the server takes."""


class TelegramRetryAfter(TelegramAPIError):
    """429: too many requests; wait before the next one."""

    retry_after: int = 1
    """Seconds to wait; 1 where the answer does not say."""


class TelegramServerError(TelegramAPIError):
    """500 and above: trouble at Telegram's side; the same call may succeed later."""


class RestartingTelegram(TelegramServerError):
    """500 `Internal Server Error: restart`: the server is restarting."""


class _Rule(NamedTuple):
    error: type[TelegramAPIError]
    code: int
    parameter: str | None = None
    description: str | None = None


# The one table from an answer to its class; the first rule that fits wins.
_RULES = (
    _Rule(TelegramMigrateToChat, 400, parameter="migrate_to_chat_id"),
    _Rule(TelegramBadRequest, 400),
    _Rule(TelegramUnauthorizedError, 401),
    _Rule(TelegramForbiddenError, 403),
    _Rule(TelegramNotFound, 404),
    _Rule(TelegramConflictError, 409),
    _Rule(TelegramEntityTooLarge, 413),
    _Rule(TelegramRetryAfter, 429, parameter="retry_after"),
    _Rule(TelegramRetryAfter, 429),
    _Rule(RestartingTelegram, 500, description="Internal Server Error: restart"),
)


def error_for(
    method: TelegramMethod[Any],
    code: int,
    description: str,
    parameters: ResponseParameters | None = None,
) -> TelegramAPIError:
    """Build the error for an answer that is not `ok`."""
    for rule in _RULES:
        value = getattr(parameters, rule.parameter, None) if rule.parameter else None
        if (
            rule.code == code
            and (rule.parameter is None or value is not None)
            and (rule.description is None or rule.description == description)
        ):
            error = rule.error(method, description, code)
            if rule.parameter:
                setattr(error, rule.parameter, value)
            return error
    fallback = TelegramServerError if code >= HTTPStatus.INTERNAL_SERVER_ERROR else TelegramAPIError
    return fallback(method, description, code)
