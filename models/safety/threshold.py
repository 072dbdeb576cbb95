"""Chooses from which probability of danger on a text counts, and below which even the phrases are not heeded.

    python models/safety/threshold.py [--model public/models/emotion]

Looked at are sentences that the encoder was not trained on: every tenth of data/sentences.tsv.gz and those that the
phrases were tuned on; the held-back ones are not. Writes `danger` and `doubt` into labels.json; models/emotion/export.py
leaves guesses there.
"""

import argparse
import json
import os
import sys

import numpy as np
from report import ROOT, screened

sys.path.insert(0, os.path.join(ROOT, "models", "emotion"))
import data  # noqa: E402
import metrics  # noqa: E402

# Share of the near misses that phrases and encoder together let through: most of those were written against the encoder, and
# a kind page too many costs little.
ALARMS = 0.1
LOST = 0.01  # share of the sentences of danger found by the phrases that the encoder may talk out of


def write(folder: str, danger: float, doubt: float) -> None:
    place = f"{folder}/labels.json"
    with open(place, encoding="utf-8") as file:
        labels = {**json.load(file), "danger": danger, "doubt": doubt}
    with open(place, "w", encoding="utf-8") as file:
        json.dump(labels, file, ensure_ascii=False, indent=1)
        file.write("\n")


def heard(folder: str, texts: list) -> tuple:
    """f64 [n] probability of danger and bool [n] phrases found, as the shipped screen hears them when all counts."""
    write(folder, danger=1e-9, doubt=1e-9)
    whys = screened([(str(i), text) for i, text in enumerate(texts)], "why")
    answers = [whys[str(i)].rpartition("reader ") for i in range(len(texts))]
    return np.array([float(p) for _, _, p in answers]), np.array([phrase != "" for phrase, _, _ in answers])


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--model", default=f"{ROOT}/public/models/emotion", help="where the screen finds it")
    o = a.parse_args()
    kept = data.danger(f"{ROOT}/models/safety/data/sentences.tsv.gz", tuning=True)
    development = f"{ROOT}/tests/fixtures/safety/development.tsv"
    rows = kept + data.danger(development) + data.danger(development, tuning=True)
    p, said = heard(o.model, [text for text, _ in rows])
    y = np.array([target[0] > 0 for _, target in rows])
    mine = np.arange(len(y)) < len(kept)
    doubt = round(float(np.quantile(p[said & y], LOST)), 4)
    said &= p >= doubt
    near = mine & ~y
    # Those that the phrases alarm for count already; the encoder may take what is left of the share.
    share = max(0.0, ALARMS - said[near].mean()) / (1 - said[near].mean())
    danger = round(float(np.quantile(p[near & ~said], 1 - share)), 4)
    for name, part in (("every tenth", mine), ("the phrases' own", ~mine)):
        hit = said | (p >= danger)
        print(f"{name}: {part.sum()} sentences, area {metrics.roc_auc(y[part], p[part]):.4f}; at {danger} and {doubt}: "
              f"{hit[part & y].mean():.3f} found, {hit[part & ~y].mean():.3f} alarms; phrases {said[part & y].mean():.3f}, "
              f"{said[part & ~y].mean():.3f}")  # fmt: skip
    write(o.model, danger, doubt)


if __name__ == "__main__":
    main()
