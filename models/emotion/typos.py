"""Own sentences once more as tired thumbs type them: letters swapped, lost or doubled, no accents, no capitals.

People write at night in the dark; rows with such noise keep a reading of misspelt words near that of the words (Belinkov
and Bisk 2018, "Synthetic and natural noise both break neural machine translation", arXiv 1711.02173).
"""

import random
import unicodedata

ALPHABETS = ("LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW")
WITHOUT_ACCENTS = ("LATIN", "GREEK")  # elsewhere a mark is a vowel, or a letter of its own
PLAIN = str.maketrans("đĐıłŁøØß", "dDilLoOs")
APART = 22  # letters a slip, about


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").split(" ")[0] if letter.isalpha() else ""


def _bare(text: str) -> str:
    """Without the accents of Latin and Greek letters."""
    kept, before = [], ""
    for sign in unicodedata.normalize("NFD", text):
        if unicodedata.category(sign) == "Mn" and before in WITHOUT_ACCENTS:
            continue
        before = _script(sign)
        kept.append(sign)
    return unicodedata.normalize("NFC", "".join(kept)).translate(PLAIN)


def _slip(text: str, rng: random.Random) -> str:
    """One slip at one letter inside a word; the text as it is where no alphabet stands there."""
    at = rng.randrange(1, len(text) - 1) if len(text) > 2 else 0
    here, following = text[at : at + 1], text[at + 1 : at + 2]
    if _script(here or " ") not in ALPHABETS or not text[at - 1].isalpha():
        return text
    kind = rng.choice(["swap", "lose", "double"] if following.isalpha() else ["lose", "double"])
    changed = {"swap": following + here, "lose": following, "double": here + here + following}[kind]
    return text[:at] + changed + text[at + 2 :]


def typed(text: str, rng: random.Random) -> str:
    """The text with some slips, now and then without accents or capitals."""
    for _ in range(max(1, round(len(text) / APART * rng.uniform(0.3, 1.5)))):
        text = _slip(text, rng)
    if rng.random() < 0.4:
        text = _bare(text)
    return text.lower() if rng.random() < 0.4 else text


def rows(rows: list, seed: int) -> list:
    """Rows (text, target) as they were typed."""
    rng = random.Random(seed)
    return [(typed(text, rng), target) for text, target in rows]
