"""Chooses which of the 250k XLM-R pieces stay.

Order of claims: special tokens; single characters of living scripts and emoji; pieces that
the training texts use; then, language by language, the pieces that its commonest words use
(PyPI wordfreq), the most frequent first, until the budget is spent.
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


def is_single(piece: str) -> bool:
    """One character (with or without the word mark) worth keeping for its own sake."""
    text = piece[1:] if piece.startswith("▁") and len(piece) > 1 else piece
    return len(text) == 1 and not (RARE_HAN[0] <= ord(text) < RARE_HAN[1]) and ord(text) < 0x20000


def is_thai(piece: str) -> bool:
    """Thai has no list in wordfreq."""
    return any("\u0e00" <= c <= "\u0e7f" for c in piece)


def language_counts(encode, language: str) -> Counter:
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
    return counts


def choose(pieces: list, encode, corpora: list, budget: int, log=print) -> list:
    """Ids (ascending, old numbering) of the pieces that stay.

    `pieces` is [(text, score)], `encode` maps a list of texts to lists of old ids,
    `corpora` is [(training texts, n)]: a piece that occurs n times in the texts stays.
    """
    kept = {0, 1, 2, 3}
    kept |= {i for i, (piece, _) in enumerate(pieces) if i > 3 and is_single(piece)}
    log(f"specials and single characters: {len(kept)}")
    for texts, least in corpora:
        used = Counter(i for ids in encode(texts) for i in ids)
        kept |= {i for i, n in used.items() if n >= least}
    log(f"with the training texts' pieces: {len(kept)}")
    thai = [i for i, (piece, _) in enumerate(pieces) if is_thai(piece)]
    ranked = [sorted(thai, key=lambda i: -pieces[i][1])]
    by_text = {piece: i for i, (piece, _) in enumerate(pieces)}
    for language in LANGUAGES:
        counts = language_counts(encode, language)
        order = [i for i, _ in counts.most_common()]
        if language in WRITTEN_WITHOUT_SPACES:
            # Inside running text the same words carry no word mark.
            bare = [by_text.get(pieces[i][0].lstrip("▁"), i) for i in order]
            order = [i for pair in zip(bare, order) for i in pair]
        ranked.append(order)
    depth = 0
    while len(kept) < budget and depth < max(map(len, ranked)):
        # One piece a language a round: no language is favoured by the size of its list.
        for order in ranked:
            if depth < len(order) and len(kept) < budget:
                kept.add(order[depth])
        depth += 1
    log(f"with {depth} pieces of each of {len(ranked)} languages: {len(kept)}")
    return sorted(kept)
