"""Fits the graph to the 200 Emotify tracks and validates it.

    npm run -s emoheal -- graph --jsonld out/graph.jsonld
    python models/graph/fit.py --graph out/graph.jsonld --data emotify_gems.csv

Writes lib/graph/data/moves.json (edges GEMS -> music: evidence, data, fitted) and lib/graph/data/hearing.json (curves
measured feature -> GEMS), and prints the report of README.md. Same input, same files.
"""

import argparse
import json
import re
from pathlib import Path

import numpy as np

from evidence import NODE, Evidence
from features import FEATURES, SCALES, read
from hearing import EDGE, KNOTS, PARAMETERS, evidence_slopes, fit
from moves import TOLD_ONLY, fit_moves
from validate import by_evidence, by_hearing, by_ridge, correlations, folds, held_out

DATA = Path(__file__).parents[2] / "lib" / "graph" / "data"
SEEDS = range(2026, 2031)
# A curve that turns a scale by less than this share of the raters for one standard deviation is not worth an argument.
FAINT = 0.004


def rounded(values, digits: int):
    return np.round(np.asarray(values, float), digits).tolist()


def write(path: Path, content: dict) -> None:
    """One line for each inner value, so that a change can be read in a diff."""
    text = json.dumps(content, indent=1, ensure_ascii=False)
    path.write_text(compact(text) + "\n", encoding="utf-8")


def compact(text: str) -> str:
    """Lists of numbers on one line."""
    return re.sub(r"\[\s+([-\d.,e\s]+?)\s+\]", lambda found: "[" + " ".join(found[1].split()) + "]", text)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--graph", required=True, help="the graph as JSON-LD")
    parser.add_argument("--data", required=True, help="emotify_gems.csv")
    arguments = parser.parse_args()
    evidence, tracks = Evidence(arguments.graph), read(arguments.data)
    slopes = evidence_slopes(evidence)

    moves = fit_moves(tracks, evidence)
    write(DATA / "moves.json", moves_file(moves))
    hearing = fit(tracks, np.arange(len(tracks.gems)), slopes)
    scores = validated(tracks, slopes)
    write(DATA / "hearing.json", hearing_file(hearing, scores["additive, fitted"].mean(0)))

    print(f"## Held out, ten folds, {len(SEEDS)} divisions\n")
    print(table(scores))
    print("\n## Edges into the music\n")
    print(moves_table(moves))
    print("\n## Edges whose data contradict the evidence\n")
    print(contradictions(moves, hearing, tracks, slopes))


def moves_file(moves) -> dict:
    """By edge; only edges that the graph has, and parameters that a recording shows."""
    return {
        f"{NODE[one.scale]}>music:{one.parameter}": {
            "evidence": round(one.evidence, 6),
            "fitted": float(f"{one.fitted:.4g}"),
            "spread": float(f"{one.spread:.2g}"),
        }
        for one in moves
        if one.edge and one.parameter not in TOLD_ONLY
    }


def hearing_file(hearing, held_out_r) -> dict:
    return {
        "knots": rounded(KNOTS, 2),
        "features": {
            name: {"column": column, "transform": how, "center": float(f"{c:.6g}"), "spread": float(f"{s:.6g}")}
            for (name, (column, how)), c, s in zip(FEATURES.items(), hearing.center, hearing.spread)
        },
        "scales": {
            scale: {
                "heldOut": round(float(held_out_r[i]), 2),
                "mean": round(float(hearing.mean[i]), 5),
                "curves": {name: rounded(hearing.curves[i, f], 5) for f, name in enumerate(FEATURES)},
            }
            for i, scale in enumerate(SCALES)
        },
    }


def validated(tracks, slopes) -> dict[str, np.ndarray]:
    """[seeds, 9] correlations of held-out predictions, for each way to predict, on the same folds."""
    ways = {
        "evidence only": by_evidence(tracks, slopes),
        "plain ridge": by_ridge(tracks),
        "additive, fitted": by_hearing(tracks, slopes),
    }
    return {
        name: np.array(
            [correlations(held_out(tracks, folds(len(tracks.gems), seed), way), tracks.gems) for seed in SEEDS]
        )
        for name, way in ways.items()
    }


def table(scores) -> str:
    lines = ["| scale | " + " | ".join(scores) + " |", "|---|" + "---|" * len(scores)]
    for i, scale in enumerate(SCALES):
        lines.append(f"| {scale} | " + " | ".join(f"{s[:, i].mean():.2f}" for s in scores.values()) + " |")
    lines.append("| **mean** | " + " | ".join(f"**{s.mean():.3f}**" for s in scores.values()) + " |")
    spread = " | ".join(f"{s.mean(1).min():.3f} to {s.mean(1).max():.3f}" for s in scores.values())
    return "\n".join([*lines, f"| divisions | {spread} |"])


def moves_table(moves) -> str:
    lines = ["| edge | mark | evidence | tracks alone | fitted |", "|---|---|---|---|---|"]
    for one in moves:
        if one.edge:
            told = " (told only)" if one.parameter in TOLD_ONLY else ""
            lines.append(
                f"| {one.scale} -> {one.parameter}{told} | {one.edge.confidence} | {one.evidence:.2f} | "
                f"{one.data:.2f} ± {one.error:.2f} | {one.fitted:.2f} ± {one.spread:.2f} |"
            )
    return "\n".join(lines)


def contradictions(moves, hearing, tracks, slopes) -> str:
    lines = [
        f"- {one.scale} -> {one.parameter}: evidence {one.evidence:.2f} ({one.edge.confidence}; {one.edge.why}), "
        f"tracks alone {one.data:.2f} ± {one.error:.2f}, fitted {one.fitted:.2f}"
        for one in moves
        if one.edge and one.evidence * one.data < 0 and (abs(one.data) > one.error or one.evidence * one.fitted < 0)
    ]
    z = np.clip((tracks.features - hearing.center) / hearing.spread, -EDGE, EDGE)
    terms = hearing.terms(tracks.features)
    for i, scale in enumerate(SCALES):
        for f, name in enumerate(FEATURES):
            slope = np.polyfit(z[:, f], terms[:, i, f], 1)[0]
            if name in PARAMETERS.values() and abs(slopes[i, f]) > 0.1 and abs(slope) > FAINT and slope * slopes[i, f] < 0:
                lines.append(f"- {name} -> {scale}: the graph says {slopes[i, f]:+.2f} (in deviations), heard {slope:+.4f}")
    return "\n".join(lines) or "None."


if __name__ == "__main__":
    main()
