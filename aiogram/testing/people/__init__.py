"""The people of a server: what they do in their apps, and what they see there."""

from __future__ import annotations

from .asking import Asking as Asking
from .asking import InlineList as InlineList
from .business import Conversation as Conversation
from .business import Owner
from .buying import Buyer
from .files import Attachment as Attachment
from .files import FileSender
from .giving import Giver
from .giving import SeenGift as SeenGift
from .listing import Lister
from .managing import BotMaker
from .menus import MenuReader
from .menus import SeenCommand as SeenCommand
from .opening import Opener
from .opening import WebApp as WebApp
from .passing import Forwarder
from .paying import Checkout as Checkout
from .paying import Payer
from .pinning import Pinner
from .pressing import Press as Press
from .pressing import Presser
from .reacting import Reactor
from .sharing import Sharer
from .showing import Shower
from .standing import Participant
from .topics import TopicKeeper
from .voting import Voter
from .writing import Writer


class Person(
    Writer,
    Presser,
    Participant,
    Owner,
    Giver,
    MenuReader,
    TopicKeeper,
    BotMaker,
    Pinner,
    Voter,
    Forwarder,
    Reactor,
    FileSender,
    Lister,
    Sharer,
    Shower,
    Buyer,
    Payer,
    Opener,
):
    """A person with an account and an app, driven from Python."""
