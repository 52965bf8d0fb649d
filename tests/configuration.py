"""The site's configuration, for a project that has no guides and no pages about contributing."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]


def configuration() -> str:
    """Return mkdocs.yml with the reference alone in its navigation."""
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    return re.sub(r"(?m)^  - (?:Guides|Contributing):\n(?:   .*\n)*", "", text)
