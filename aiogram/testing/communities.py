"""Communities: chats that belong together."""

from __future__ import annotations

from typing import NamedTuple


class Community(NamedTuple):
    """A group of chats."""

    id: int
    name: str

    @property
    def json(self) -> dict[str, object]:
        """The Community."""
        return {"id": self.id, "name": self.name}
