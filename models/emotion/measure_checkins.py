"""Reads own check-ins with the shipped file and prints, per language, how often it is right.

    python measure_checkins.py --model ../../public/models/emotion [--tsv data/checkins-dev.tsv]

Neutral check-ins aside. `top`: the emotion with the highest score is one of those meant. `opposite`: where all that
is meant is of one kind, both of the two highest are of the other. `none`: no emotion reaches its threshold.
"""

import argparse

import numpy as np

import data
from labels import INDEX, LABELS
from runtime import Runtime

PLEASANT = "admiration amusement approval excitement gratitude joy love optimism pride relief".split()
UNPLEASANT = (
    "anger annoyance disappointment disapproval disgust embarrassment fear grief nervousness remorse sadness".split()
)
KIND = np.array([(label in PLEASANT) - (label in UNPLEASANT) for label in LABELS])


def judged(scores: np.ndarray, meant: list, cuts: np.ndarray) -> dict:
    """One check-in's figures; `scores` f32 [28], `meant` label indices, `cuts` thresholds [28]."""
    first, second = np.argsort(-scores[:27])[:2]
    kinds = set(KIND[meant]) - {0}
    found = {"top": first in meant, "none": not (scores[:27] >= cuts[:27]).any()}
    if len(kinds) == 1:
        kind = kinds.pop()
        found["opposite"] = KIND[first] == KIND[second] == -kind
        found["first opposite"] = KIND[first] == -kind
    return found


def table(rows: list, names: tuple = ("top", "opposite", "first opposite", "none")) -> str:
    means = [np.mean([row[name] for row in rows if name in row] or [np.nan]) for name in names]
    return "  ".join(f"{mean:.3f}" for mean in means) + f"  {len(rows)}"


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--model", required=True)
    a.add_argument("--tsv", default="data/checkins-dev.tsv")
    o = a.parse_args()
    runtime = Runtime(o.model)
    cuts = np.array(runtime.labels["thresholds"])
    languages: dict = {}
    for language, labels, text in data.own(o.tsv):
        if labels != "neutral":
            meant = [INDEX[label] for label in labels.split(",")]
            languages.setdefault(language, []).append(judged(runtime.scores(text), meant, cuts))
    print("language  top  opposite  first opposite  none  rows")
    for language, rows in sorted(languages.items()):
        print(language, table(rows))
    print("all", table([row for rows in languages.values() for row in rows]))


if __name__ == "__main__":
    main()
