"""Chooses from which probability of danger on a text counts, on sentences that the encoder was not trained on.

    python models/safety/threshold.py [--model public/models/emotion]

Those are every tenth of data/sentences.tsv and the sentences that the phrases were tuned on; the held-back ones are
not looked at. Writes `danger` into labels.json; models/emotion/export.py leaves a guess there.
"""

import argparse
import json
import os
import sys

import numpy as np

ROOT = os.path.normpath(os.path.join(os.path.dirname(__file__), "..", ".."))
sys.path.insert(0, os.path.join(ROOT, "models", "emotion"))
import data  # noqa: E402
import metrics  # noqa: E402
from runtime import Runtime  # noqa: E402

ALARMS = 0.05  # share of the near misses that it lets through: a kind page too many costs little


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--model", default=f"{ROOT}/public/models/emotion")
    o = a.parse_args()
    runtime = Runtime(o.model)
    rows = data.danger(f"{ROOT}/models/safety/data/sentences.tsv", tuning=True)
    phrases = data.danger(f"{ROOT}/tests/fixtures/safety/development.tsv") + data.danger(
        f"{ROOT}/tests/fixtures/safety/development.tsv", tuning=True
    )
    p = np.array([runtime.danger(text) for text, _ in rows + phrases])
    y = np.array([target[0] > 0 for _, target in rows + phrases])
    mine = np.arange(len(y)) < len(rows)
    threshold = round(float(np.quantile(p[mine & ~y], 1 - ALARMS)), 4)
    for name, part in (("every tenth", mine), ("the phrases' own", ~mine)):
        hit = p >= threshold
        found, alarms = hit[part & y].mean(), hit[part & ~y].mean()
        print(f"{name}: {part.sum()} sentences, area {metrics.roc_auc(y[part], p[part]):.4f}; at {threshold}: {found:.3f} found, {alarms:.3f} alarms")
    place = f"{o.model}/labels.json"
    with open(place, encoding="utf-8") as file:
        labels = json.load(file)
    labels["danger"] = threshold
    with open(place, "w", encoding="utf-8") as file:
        json.dump(labels, file, ensure_ascii=False, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
