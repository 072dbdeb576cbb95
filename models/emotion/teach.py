"""What earlier versions read in GoEmotions' training rows, for `train.py --teacher`.

    python teach.py --base WORK/base --data DATA --models A.pt B.pt --out WORK/teacher.npy

A late run that learns check-ins forgets comments; half of each comment's target being what versions that knew them
well read there keeps it ("Learning without Forgetting", Li & Hoiem 2016, arXiv 1606.09282; soft targets: Hinton et al. 2015).
Writes f32 [rows, 28], the sigmoid of the models' mean logit, a row for each of goemotions/train.tsv.
"""

import argparse

import numpy as np
import torch
from tokenizers import Tokenizer

import data
from average import weights_of
from encoder import Reader
from measure import logits_of


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--base", required=True)
    a.add_argument("--data", required=True)
    a.add_argument("--models", nargs="+", required=True)
    a.add_argument("--out", required=True)
    o = a.parse_args()
    torch.set_num_threads(1)
    tokenizer = Tokenizer.from_file(f"{o.base}/tokenizer.json")
    texts = [text for text, _ in data.goemotions(f"{o.data}/goemotions/train.tsv", masked=1)]
    logits = []
    for path in o.models:
        reader = Reader(torch.load(f"{o.base}/base.pt")["sizes"]).eval()
        reader.load_state_dict(weights_of(path), strict=False)  # version 2 has no `danger`
        with torch.autocast("cpu", torch.bfloat16):
            logits.append(logits_of(reader, tokenizer, texts))
        print(path, "read", len(texts), "rows", flush=True)
    np.save(o.out, 1 / (1 + np.exp(-np.mean(logits, 0))))


if __name__ == "__main__":
    main()
