"""The people of a server: what they do in their apps, and what they see there."""

from __future__ import annotations

from .arranging import Arranger
from .asking import Asking as Asking
from .asking import InlineList as InlineList
from .business import Conversation as Conversation
from .business import Owner
from .buying import Buyer
from .calling import Caller
from .earning import Earner
from .earning import Withdrawal as Withdrawal
from .files import Attachment as Attachment
from .gathering import Gatherer
from .giving import Giver
from .giving import SeenGift as SeenGift
from .identifying import Holder
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
from .presenting import Presenter
from .pressing import Press as Press
from .pressing import Presser
from .raffling import Raffler
from .reacting import Reactor
from .sharing import Sharer
from .showing import Shower
from .standing import Participant
from .suggesting import Suggester
from .topics import TopicKeeper
from .voting import Voter


class Person(
    Presser,
    Participant,
    Owner,
    Giver,
    MenuReader,
    TopicKeeper,
    Suggester,
    BotMaker,
    Pinner,
    Voter,
    Forwarder,
    Reactor,
    Arranger,
    Caller,
    Earner,
    Gatherer,
    Presenter,
    Raffler,
    Lister,
    Sharer,
    Shower,
    Buyer,
    Payer,
    Holder,
    Opener,
):
    """A person with an account and an app, driven from Python."""
