"""Trains the head of the crisis screen on the vectors of the encoder that ships, in about a minute.

    python models/safety/train.py [--cache FOLDER]

Reads data/sentences.tsv, the development sentences of the phrases and the reader's check-ins (near misses all);
the held-back sentences are read only to print what the head alone does there. Writes lib/safety/head.json.
"""

import argparse
import base64
import json
import os
import tempfile

import numpy as np
import torch

from vectors import Vectors

ROOT = os.path.join(os.path.dirname(__file__), "..", "..")
FOLDS = 5
HIDDEN, STEPS, RATE, DECAY, NOISE, DROPOUT = 64, 1200, 3e-3, 0.3, 0.2, 0.5
CHECKINS = 500
ALARMS = 0.05  # share of the near misses, out of fold, that the threshold lets through


def rows(path: str) -> list:
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file if not line.startswith(("#", "id\t"))]


def development() -> tuple:
    """Texts, whether each speaks of danger, and the fold that it is left out in."""
    own = rows("models/safety/data/sentences.tsv") + rows("tests/fixtures/safety/development.tsv")
    calm = rows("models/emotion/data/checkins.tsv")
    calm = [calm[i] for i in np.random.default_rng(5).permutation(len(calm))[:CHECKINS]]
    texts = [row[4] for row in own] + [row[3] for row in calm]
    crisis = np.array([row[2] == "1" for row in own] + [False] * len(calm))
    return texts, crisis, np.arange(len(texts)) % FOLDS


def fit(x: np.ndarray, y: np.ndarray) -> dict:
    """The arrays of head.json (lib/safety/head.ts has the formula), weights in eight bits."""
    torch.manual_seed(0)
    mean, deviation = x.mean(0), x.std(0) + 1e-6
    z, target = torch.from_numpy((x - mean) / deviation).float(), torch.from_numpy(y).float()
    one, two = torch.nn.Linear(x.shape[1], HIDDEN), torch.nn.Linear(HIDDEN, 1)
    net = torch.nn.Sequential(one, torch.nn.ReLU(), torch.nn.Dropout(DROPOUT), two)
    optimiser = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    for step in range(STEPS):
        optimiser.param_groups[0]["lr"] = RATE * (1 - step / STEPS)
        some = torch.randint(0, len(target), (256,))
        blurred = z[some] + NOISE * torch.randn(256, z.shape[1])
        loss = torch.nn.functional.binary_cross_entropy_with_logits(net(blurred)[:, 0], target[some])
        optimiser.zero_grad(), loss.backward(), optimiser.step()
    weights = one.weight.detach().numpy()
    scales = np.abs(weights).max(1) / 127
    return {
        "mean": mean, "deviation": deviation, "scales": scales, "biases": one.bias.detach().numpy(),
        "weights": np.round(weights / scales[:, None]).astype(np.int8),
        "output": two.weight.detach().numpy()[0], "outputBias": float(two.bias.detach()[0]),
    }  # fmt: skip


def probability(h: dict, x: np.ndarray) -> np.ndarray:
    z = (x - h["mean"]) / h["deviation"]
    hidden = np.maximum(0, z @ h["weights"].T.astype(np.float32) * h["scales"] + h["biases"])
    return 1 / (1 + np.exp(-(hidden @ h["output"] + h["outputBias"])))


def area(p: np.ndarray, y: np.ndarray) -> float:
    """Area under the receiver operating characteristic, by ranks."""
    rank, n = p.argsort().argsort(), y.sum()
    return (rank[y].sum() - n * (n - 1) / 2) / (n * (len(y) - n))


def out_of_fold(x: np.ndarray, y: np.ndarray, fold: np.ndarray) -> np.ndarray:
    p = np.zeros(len(y))
    for f in range(FOLDS):
        p[fold == f] = probability(fit(x[fold != f], y[fold != f]), x[fold == f])
    return p


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--model", default=os.path.join(ROOT, "public/models/emotion"))
    a.add_argument("--cache", default=os.path.join(tempfile.gettempdir(), "emoheal-vectors"))
    a.add_argument("--inputs", nargs="*", choices=["pooled", "middle"], help="these alone, without trying others")
    o = a.parse_args()
    torch.set_num_threads(1)
    vectors = Vectors(o.model, o.cache)
    texts, y, fold = development()
    whole = vectors.of(texts)
    spans = {name: slice(384 * i, 384 * (i + 1)) for i, name in enumerate(vectors.inputs)}
    choices = [o.inputs] if o.inputs else [[name] for name in spans] + ([vectors.inputs] if len(spans) > 1 else [])
    tried = {}
    for names in choices:
        x = np.concatenate([whole[:, spans[name]] for name in names], 1)
        p = out_of_fold(x, y, fold)
        tried[" + ".join(names)] = (area(p, y), names, x, p)
        print(f"{' + '.join(names)}: area {area(p, y):.4f} out of fold, {len(y)} sentences, {y.sum()} of danger")
    _, names, x, p = max(tried.values(), key=lambda t: t[0])
    threshold = float(np.quantile(p[~y], 1 - ALARMS))
    print(f"threshold {threshold:.3f}: recall {(p[y] >= threshold).mean():.3f}, alarms {(p[~y] >= threshold).mean():.3f}")
    head = fit(x, y)
    held = rows("tests/fixtures/safety/held-back.tsv")
    q = probability(head, np.concatenate([vectors.of([row[4] for row in held])[:, spans[n]] for n in names], 1))
    truth = np.array([row[2] == "1" for row in held])
    found = q >= threshold
    print(f"head alone, held back: recall {found[truth].mean():.3f}, alarms {found[~truth].mean():.3f}, {len(held)} sentences")
    write(head, names, threshold, vectors.sha256, dict(zip([row[0] for row in held[::29]], q[::29])))


def write(head: dict, names: list, threshold: float, sha256: str, sample: dict) -> None:
    digits = lambda values: [float(f"{value:.5g}") for value in values]  # noqa: E731
    file = {
        "model_sha256": sha256, "inputs": names, "threshold": round(threshold, 4),
        **{name: digits(head[name]) for name in ("mean", "deviation", "scales", "biases", "output")},
        "outputBias": head["outputBias"],
        "weights": [base64.b64encode(row.tobytes()).decode() for row in head["weights"]],
        "sample": {id: round(float(p), 4) for id, p in sample.items()},
    }  # fmt: skip
    with open(os.path.join(ROOT, "lib/safety/head.json"), "w", encoding="utf-8") as out:
        json.dump(file, out, separators=(",", ":"))
        out.write("\n")


if __name__ == "__main__":
    main()
