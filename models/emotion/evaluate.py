"""Prints F1 over the 28 labels on a TSV in GoEmotions' format, from Python or from the browser's runtime.

    python evaluate.py --model ../../public/models/emotion --tsv dev.tsv
    cut -f1 dev.tsv | awk '{print NR-1 "\\t" $0}' > texts.tsv
    npm run -s emoheal -- read --tsv texts.tsv > read.jsonl
    python evaluate.py --model ../../public/models/emotion --tsv dev.tsv --scores read.jsonl

A JSONL line is {"id", "scores"}; scores by label name (or in GoEmotions' order); the id is
the row's number (from 0) or the TSV's third column. Thresholds come from the model's labels.json.
"""

import argparse
import json

import numpy as np

import data
import metrics
from labels import LABELS
from runtime import Runtime


def from_jsonl(path: str, tsv: str) -> np.ndarray:
    """f32 [rows, 28] in the TSV's order; complains of missing rows."""
    with open(tsv, encoding="utf-8") as file:
        names = [line.rstrip("\n").split("\t") for line in file]
    index = {str(i): i for i in range(len(names))}
    index |= {fields[2]: i for i, fields in enumerate(names) if len(fields) > 2}
    scores = np.full((len(names), len(LABELS)), np.nan, np.float32)
    with open(path, encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            values = row["scores"]
            values = [values[label] for label in LABELS] if isinstance(values, dict) else values
            scores[index[str(row["id"])]] = values
    missing = int(np.isnan(scores).any(1).sum())
    if missing:
        raise SystemExit(f"{missing} of {len(scores)} rows are missing in {path}")
    return scores


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--model", required=True, help="the model folder")
    a.add_argument("--tsv", required=True)
    a.add_argument("--scores", help="JSONL of `emoheal read`, instead of Python")
    o = a.parse_args()
    with open(f"{o.model}/labels.json", encoding="utf-8") as file:
        cuts = np.array(json.load(file)["thresholds"])
    rows = data.goemotions(o.tsv, masked=1)
    truth = np.array([target for _, target in rows])
    if o.scores:
        scores = from_jsonl(o.scores, o.tsv)
    else:
        runtime = Runtime(o.model)
        scores = np.stack([runtime.scores(text) for text, _ in rows])
    guess = (scores >= cuts).astype(float)
    for label, value, count in zip(LABELS, metrics.f1(truth, guess), truth.sum(0)):
        print(f"{label:15s} {value:.3f}  {int(count)}")
    print(f"macro-F1 {metrics.f1(truth, guess).mean():.4f}  micro-F1 {metrics.micro_f1(truth, guess):.4f}")
    print(f"calibration error {metrics.calibration_error(truth, scores):.4f}  rows {len(rows)}")


if __name__ == "__main__":
    main()
