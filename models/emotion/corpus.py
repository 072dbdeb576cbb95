"""The training sets as token ids, with the hashes of what was read."""

import json
import os

import batches
import data


def load_sets(o, tokenizer) -> dict:
    """{set: [(ids, target)]} for the options `o`; logs SHA-256 and rows of every set.

    Sets: en, ko (the same rows), brighter/LANGUAGE, xed/LANGUAGE, checkins (each file of `o.checkins`
    repeated `o.copies` times).
    """

    def encode(rows):
        encoded = tokenizer.encode_batch([t for t, _ in rows])
        return [
            ([*e.ids[: batches.MAX_TOKENS - 1], 2] if len(e.ids) > batches.MAX_TOKENS else e.ids, target)
            for e, (_, target) in zip(encoded, rows)
        ]

    paths = {"en": f"{o.data}/goemotions/train.tsv", "ko": f"{o.data}/goemotions_ko/train.tsv"}
    sets = {name: encode(data.goemotions(path)) for name, path in paths.items()}
    paths["brighter"] = f"{o.data}/brighter/train"
    for language, rows in data.brighter(paths["brighter"]).items():
        sets[f"brighter/{language}"] = encode(rows)
    if o.xed:
        paths["xed"] = f"{o.data}/xed"
        for language, rows in data.xed(paths["xed"]).items():
            sets[f"xed/{language}"] = encode(rows)
    for path in o.checkins:
        name = os.path.basename(path)
        paths[name] = path
        sets[name] = encode(data.checkins(path)) * o.copies
    hashes = {name: data.digest(path) for name, path in paths.items()}
    print("data", json.dumps({"sha256": hashes, "rows": {n: len(r) for n, r in sets.items()}}), flush=True)
    return sets
