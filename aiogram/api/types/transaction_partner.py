"""`TransactionPartner`."""

from __future__ import annotations

from typing import TypeAlias

from .transaction_partner_affiliate_program import TransactionPartnerAffiliateProgram
from .transaction_partner_chat import TransactionPartnerChat
from .transaction_partner_fragment import TransactionPartnerFragment
from .transaction_partner_other import TransactionPartnerOther
from .transaction_partner_telegram_ads import TransactionPartnerTelegramAds
from .transaction_partner_telegram_api import TransactionPartnerTelegramApi
from .transaction_partner_user import TransactionPartnerUser

TransactionPartner: TypeAlias = (
    TransactionPartnerUser
    | TransactionPartnerChat
    | TransactionPartnerAffiliateProgram
    | TransactionPartnerFragment
    | TransactionPartnerTelegramAds
    | TransactionPartnerTelegramApi
    | TransactionPartnerOther
)
"""Where Telegram Stars have come from, or gone to.

`TransactionPartnerUser` is a person or business account, `TransactionPartnerChat` a chat,
`TransactionPartnerAffiliateProgram` an affiliate program, `TransactionPartnerFragment` a
withdrawal, `TransactionPartnerTelegramAds` advertisements on Telegram,
`TransactionPartnerTelegramApi` paid broadcasting, `TransactionPartnerOther` all else.

Source: https://core.telegram.org/bots/api#transactionpartner
"""
