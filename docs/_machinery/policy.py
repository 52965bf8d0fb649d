"""What a page of the site may load: what is on the site, and nothing else."""

from __future__ import annotations

import base64
import hashlib
import re

_SCRIPT = re.compile(r"<script(?P<about>[^>]*)>(?P<text>.*?)</script>", re.DOTALL)
_ENCODING = '<meta charset="utf-8">'
_DATA = re.compile(r"""type=["']?application/""")

_RULES = {
    "default-src": "'self'",
    # What Python is in a page; no code is made of text.
    "script-src": "'self' 'wasm-unsafe-eval'",
    # Widths and shapes stand where the things are.
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
}


def with_policy(html: str) -> str:
    """Return a page with its policy; the scripts that stand in it are allowed by their hashes."""
    scripts = (
        found["text"]
        for found in _SCRIPT.finditer(html)
        if "src=" not in found["about"] and not _DATA.search(found["about"])
    )
    hashes = " ".join(sorted({f"'sha256-{_hash(text)}'" for text in scripts}))
    rules = "; ".join(
        f"{name} {allowed} {hashes}".rstrip() if name == "script-src" else f"{name} {allowed}"
        for name, allowed in _RULES.items()
    )
    policy = f'<meta http-equiv="Content-Security-Policy" content="{rules}">'
    # Below the encoding, which has to stand within the first kilobyte.
    return html.replace(_ENCODING, _ENCODING + policy, 1)


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
