"""The training sets as token ids, with the hashes of what was read."""

import json
import os

import numpy as np

import batches
import data
import lexicon
import typos


def load_sets(o, tokenizer) -> dict:
    """{set: [(ids, target)]} for the options `o`; logs SHA-256 and rows of every set.

    Sets: en, ko (the same rows), worded/LANGUAGE (English rows word by word), brighter/LANGUAGE, xed/LANGUAGE,
    own/FILE (`o.checkins`, each row `o.copies` times), danger/FILE (`o.danger`, `o.danger_copies` times), both `o.typed`
    times more as tired thumbs type them (typos.py).
    """

    def encode(rows):
        encoded = tokenizer.encode_batch([t for t, _ in rows])
        return [
            ([*e.ids[: batches.MAX_TOKENS - 1], 2] if len(e.ids) > batches.MAX_TOKENS else e.ids, target)
            for e, (_, target) in zip(encoded, rows)
        ]

    def written(rows, copies):
        return encode(rows) * copies + [row for n in range(o.typed) for row in encode(typos.rows(rows, o.seed + n))]

    paths = {"en": f"{o.data}/goemotions/train.tsv", "ko": f"{o.data}/goemotions_ko/train.tsv"}
    taught = np.load(o.teacher) if o.teacher else None

    def comments(path):
        """GoEmotions' rows, their targets half the raters', half the teacher's (teach.py) where there is one."""
        rows = data.goemotions(path)
        return rows if taught is None else [(text, (target + p) / 2) for (text, target), p in zip(rows, taught)]

    sets = {name: encode(comments(path)) for name, path in paths.items()}
    paths["brighter"] = f"{o.data}/brighter/train"
    for language, rows in data.brighter(paths["brighter"]).items():
        sets[f"brighter/{language}"] = encode(rows)
    if o.xed:
        paths["xed"] = f"{o.data}/xed"
        for language, rows in data.xed(paths["xed"]).items():
            sets[f"xed/{language}"] = encode(rows)
    if o.worded:
        paths["worded"] = lexicon.PATH
        for language in lexicon.LANGUAGES:
            sets[f"worded/{language}"] = encode(lexicon.worded(comments(paths["en"]), language))
    for path in o.checkins:
        name = f"own/{os.path.basename(path)}"
        paths[name] = path
        sets[name] = written(data.checkins(path), o.copies)
    for path in o.danger:
        name = f"danger/{os.path.basename(path)}"
        paths[name] = path
        sets[name] = written(data.danger(path), o.danger_copies)
    hashes = {name: data.digest(path) for name, path in paths.items()}
    print("data", json.dumps({"sha256": hashes, "rows": {n: len(r) for n, r in sets.items()}}), flush=True)
    return sets
