"""Updates pushed to a bot's address."""

from __future__ import annotations
