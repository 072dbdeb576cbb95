"""English comments turned word by word into languages that no comment with fine labels is known in.

No translation, and no grammar: but the encoder lays like words of many languages near one another, and rows with
some of their words exchanged teach it that the labels hold there too (Qin et al. 2020, "CoSDA-ML", arXiv 2006.06402).
data/lexicon.tsv was written for this project (CC0): word, Russian, Persian; `-` = left out, empty = stays English.
"""

import os
import random
import re

PATH = os.path.join(os.path.dirname(__file__), "data/lexicon.tsv")
LANGUAGES = ("ru", "fa")
EXCHANGED = 0.95  # share of the known words


def load(language: str) -> dict:
    """{English word, in small letters: its counterpart}."""
    column = 1 + LANGUAGES.index(language)
    with open(PATH, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]
    return {row[0]: row[column] for row in rows if len(row) > column and row[column]}


def worded(rows: list, language: str, seed: int = 5) -> list:
    """The rows (text, target) with the words that the lexicon holds exchanged."""
    words, rng = load(language), random.Random(seed)

    def exchange(match: re.Match) -> str:
        other = words.get(match[0].lower().replace("’", "'"))
        if other is None or rng.random() >= EXCHANGED:
            return match[0]
        return "" if other == "-" else other

    return [(" ".join(re.sub(r"[A-Za-z]+(?:['’][A-Za-z]+)*", exchange, text).split()), target) for text, target in rows]
