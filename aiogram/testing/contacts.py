"""Somebody's name and telephone number."""

from __future__ import annotations

from typing import Any


def contact(
    phone_number: str, first_name: str, last_name: str = "", vcard: str = "", user_id: int = 0
) -> dict[str, Any]:
    """Return what a message has of it; empty texts are left out, and the id of somebody who is not known here."""
    further = {"last_name": last_name, "vcard": vcard, "user_id": user_id}
    return {
        "contact": {
            "phone_number": phone_number,
            "first_name": first_name,
            **{name: value for name, value in further.items() if value},
        }
    }
