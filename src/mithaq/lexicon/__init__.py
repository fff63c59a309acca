"""What Mithaq knows of words: names, titles, heads, verbs; data files, loaded and indexed once."""

from mithaq.lexicon.capitals import CapitalCues, capital_cues
from mithaq.lexicon.foreign import foreign
from mithaq.lexicon.heads import (
    Head,
    agreeing,
    clausal,
    duals,
    force_adjectives,
    generic,
    heads,
    ordinals,
)
from mithaq.lexicon.homonyms import homonyms
from mithaq.lexicon.info import Info, Nominal, Verbal, info
from mithaq.lexicon.modifiers import modifiers
from mithaq.lexicon.names import NameUnit, disguised, name_words, whole_names
from mithaq.lexicon.offices import Office, office_title, offices, plural_titles, seats
from mithaq.lexicon.phrases import (
    Kind,
    Phrase,
    body_country,
    country_name,
    force_title,
    phrases,
    place_country,
)
from mithaq.lexicon.regions import place_name, regional
from mithaq.lexicon.reporting import reporting
from mithaq.lexicon.sheet import BRACKETS, QUOTES, Hit, Sheet, cut, look_up
from mithaq.lexicon.states import arab, has_post, kingdom, posts, royal
from mithaq.lexicon.statuses import statuses
from mithaq.lexicon.swallowed import unswallowed
from mithaq.lexicon.tenures import presiding, tenure_words
from mithaq.lexicon.troops import troops
from mithaq.lexicon.verblike import passive_like, past_like, verb_like
from mithaq.lexicon.verbs import VerbForm, masdars_of
from mithaq.lexicon.word import Word

__all__ = [
    "BRACKETS",
    "QUOTES",
    "CapitalCues",
    "Head",
    "Hit",
    "Info",
    "Kind",
    "NameUnit",
    "Nominal",
    "Office",
    "Phrase",
    "Sheet",
    "VerbForm",
    "Verbal",
    "Word",
    "agreeing",
    "arab",
    "body_country",
    "capital_cues",
    "clausal",
    "country_name",
    "cut",
    "disguised",
    "duals",
    "force_adjectives",
    "force_title",
    "foreign",
    "generic",
    "has_post",
    "heads",
    "homonyms",
    "info",
    "kingdom",
    "look_up",
    "masdars_of",
    "modifiers",
    "name_words",
    "office_title",
    "offices",
    "ordinals",
    "passive_like",
    "past_like",
    "phrases",
    "place_country",
    "place_name",
    "plural_titles",
    "posts",
    "presiding",
    "regional",
    "reporting",
    "royal",
    "seats",
    "statuses",
    "tenure_words",
    "troops",
    "unswallowed",
    "verb_like",
    "whole_names",
]
