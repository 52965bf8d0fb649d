# Like `views`, for the objects of files.

"""Files as a bot sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .files import StoredFile

JSON = dict[str, Any]


def file_object(shown: StoredFile) -> JSON:
    """Write a PhotoSize, a Document, a Video and so on, with an id that is good for no bot yet."""
    ids: JSON = {"file_id": str(shown.id), "file_unique_id": shown.id.unique, "file_size": len(shown.contents)}
    if shown.kind in {"photo", "profile_photo", "thumbnail"}:
        return {**ids, **shown.details}
    thumbnail = {"thumbnail": file_object(shown.thumbnail)} if shown.thumbnail is not None else {}
    return {**shown.details, **thumbnail, **ids}


def file_without_path(shown: StoredFile, bot_id: int) -> JSON:
    """Write a File that is not to be downloaded."""
    return {
        "file_id": str(shown.id._replace(bot_id=bot_id)),
        "file_unique_id": shown.id.unique,
        "file_size": len(shown.contents),
    }


def file_to_download(shown: StoredFile, bot_id: int, path: str) -> JSON:
    """Write the File that getFile returns."""
    return {**file_without_path(shown, bot_id), "file_path": path}
