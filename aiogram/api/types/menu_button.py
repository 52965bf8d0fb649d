"""`MenuButton`."""

from __future__ import annotations

from typing import TypeAlias

from .menu_button_commands import MenuButtonCommands
from .menu_button_default import MenuButtonDefault
from .menu_button_web_app import MenuButtonWebApp

MenuButton: TypeAlias = MenuButtonCommands | MenuButtonWebApp | MenuButtonDefault
"""What the button beside the input field of a private chat does.

Set it with `set_chat_menu_button`, for one chat or as the default for all. `MenuButtonCommands`
shows the commands, `MenuButtonWebApp` opens a Web App, `MenuButtonDefault` gives a chat the default
again; as long as you set none, that is the commands.

Source: https://core.telegram.org/bots/api#menubutton
"""
