"""Chooses which of the 250k XLM-R pieces stay.

Order of claims: special tokens; single characters of living scripts and emoji; what BRIGHTER's languages without a
word list use often; then the pieces that are commonest in the running text of any language, until the budget is spent.
By share of the text, not by rank: a language that bends its words needs more pieces than English.
"""

from collections import Counter

from wordfreq import get_frequency_dict

# wordfreq's languages that use scripts and words of the 40 that the reader should follow.
LANGUAGES = (
    "en zh es fr de pt it nl pl sv cs ro el ru uk tr ar fa he hi ja ko vi id da fi nb hu bg "
    "ca sk sl sh lt lv mk ms ur bn fil ta"
).split()
WRITTEN_WITHOUT_SPACES = {"zh", "ja"}
WORDS_PER_LANGUAGE = 30000
RARE_HAN = 0x3400, 0x4E00  # extension A: names and dictionaries
OFTEN = 12  # times in the training texts of a language without a word list
WEIGHTS = {"en": 4.0, "ko": 2.0}  # the languages of the labelled comments
UNTOLD = 0.4  # weight of a language in which there are no own sentences


def is_single(piece: str) -> bool:
    """One character (with or without the word mark) worth keeping for its own sake."""
    text = piece[1:] if piece.startswith("▁") and len(piece) > 1 else piece
    return len(text) == 1 and not (RARE_HAN[0] <= ord(text) < RARE_HAN[1]) and ord(text) < 0x20000


def counts_of(encode, texts: list) -> Counter:
    """How often each piece id occurs in the texts."""
    return Counter(i for ids in encode(texts) for i in ids)


def word_counts(encode, language: str, pieces: list) -> Counter:
    """Share of each piece id in the running text of a language, from word frequencies."""
    words = list(get_frequency_dict(language, wordlist="best").items())
    words = sorted(words, key=lambda item: -item[1])[:WORDS_PER_LANGUAGE]
    counts = Counter()
    forms = [[w for w, _ in words], [w.capitalize() for w, _ in words]]
    weights = [1.0, 0.15]  # a word at the head of a sentence
    for form, weight in zip(forms, weights):
        for ids, (_, share) in zip(encode(form), words):
            for i in ids:
                counts[i] += share * weight
    if language in WRITTEN_WITHOUT_SPACES:
        # Inside running text the same words carry no word mark.
        by_text = {piece: i for i, (piece, _) in enumerate(pieces)}
        for i, count in list(counts.items()):
            bare = by_text.get(pieces[i][0].lstrip("▁"))
            if bare is not None:
                counts[bare] += count
    return counts


def shares(sources: list) -> Counter:
    """The mean of several counts' shares: [Counter] to Counter."""
    mean = Counter()
    for counts in sources:
        whole = sum(counts.values())
        for i, count in counts.items():
            mean[i] += count / whole / len(sources)
    return mean


def choose(pieces: list, encode, texts: dict, own: dict, budget: int, log=print) -> list:
    """Ids (ascending, old numbering) of the pieces that stay.

    `pieces` is [(text, score)], `encode` maps a list of texts to lists of old ids; `texts` and `own` are
    {language: training texts} and {language: own sentences}, languages as wordfreq calls them where it knows them.
    """
    training = {language: counts_of(encode, rows) for language, rows in texts.items()}
    written = {language: counts_of(encode, rows) for language, rows in own.items()}
    words = {language: word_counts(encode, language, pieces) for language in LANGUAGES}
    kept = {0, 1, 2, 3}
    kept |= {i for i, (piece, _) in enumerate(pieces) if i > 3 and is_single(piece)}
    log(f"specials and single characters: {len(kept)}")
    for language in set(training) - set(LANGUAGES):
        kept |= {i for i, n in training[language].items() if n >= OFTEN}
    log(f"with the languages without a word list: {len(kept)}")
    largest = Counter()
    for language in sorted({*words, *written}):  # in one order: of pieces with the same share the first seen stays
        sources = [known[language] for known in (words, written, training) if language in known]
        weight = WEIGHTS.get(language, 1) if language in written else UNTOLD
        for i, share in shares(sources).items():
            largest[i] = max(largest[i], share * weight)
    order = [i for i, _ in largest.most_common() if i not in kept]
    kept |= set(order[: max(0, budget - len(kept))])
    log(f"with what any language uses: {len(kept)}")
    return sorted(kept)
