"""Writes tests/fixtures/graph/hearing.json: made-up recordings and what the fitted curves say of them, for the tests of
lib/graph/hearing.ts. Same seed, same file.

    python models/graph/fixture.py
"""

import json
from pathlib import Path

import numpy as np

from features import FEATURES, SCALES, transformed

ROOT = Path(__file__).parents[2]
ROWS, SEED = 12, 5
# Ranges wide enough to pass both ends of the curves; tempo in all octaves.
RANGES = {
    "tempo_bpm": (40, 220), "pulse_clarity": (0, 1), "onsets_per_s": (0, 9), "loudness_db": (-55, -10),
    "dynamic_range_db": (2, 50), "loudness_slope_db": (-20, 40), "centroid_hz": (200, 4000), "rolloff_hz": (300, 8000),
    "flatness": (0, 0.1), "zcr": (0.005, 0.2), "flux": (0.1, 5), "percussive_ratio": (0, 0.7), "majorness": (-0.5, 0.5),
    "key_strength": (0, 1), "chroma_entropy": (2.5, 3.585), "mfcc0": (-350, 50), "mfcc1": (0, 160),
}  # fmt: skip


def main() -> None:
    random = np.random.default_rng(SEED)
    hearing = json.loads((ROOT / "lib/graph/data/hearing.json").read_text(encoding="utf-8"))
    columns = {
        column: np.round(random.uniform(*RANGES.get(column, (-40, 40)), ROWS), 4) for column, _ in FEATURES.values()
    }
    total = {scale: np.full(ROWS, hearing["scales"][scale]["mean"]) for scale in SCALES}
    for name, (column, how) in FEATURES.items():
        spec = hearing["features"][name]
        z = (transformed(columns[column], how, columns["onsets_per_s"]) - spec["center"]) / spec["spread"]
        for scale in SCALES:
            total[scale] += np.interp(z, hearing["knots"], hearing["scales"][scale]["curves"][name])
    rows = [
        {
            "columns": {column: float(values[i]) for column, values in columns.items()},
            "gems": {scale: round(float(np.clip(values[i], 0, 1)), 9) for scale, values in total.items()},
        }
        for i in range(ROWS)
    ]
    path = ROOT / "tests/fixtures/graph/hearing.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
