"""Writes the folder that the extension loads, with thresholds from English dev.

    python export.py --base WORK/base --model WORK/run/model.pt --data DATA --out public/models/emotion

Temperature and thresholds are fitted to the quantised file, read one text at a time, on
GoEmotions dev (English) and nothing else.
"""

import argparse
import hashlib
import json
import os
import shutil

import numpy as np
import torch

import data
import measure
import metrics
import onnx_reader
import tokenizer as tokenizers
from average import weights_of
from encoder import Reader
from labels import LABELS
from runtime import Runtime

# Chosen by measurement (README): 8-bit activations make Python and the browser differ by up
# to .03 a score, since a last-bit difference in a float flips a rounding and the flips grow.
KIND = "weight"
GUESS = {"danger": 0.5, "doubt": 0.01}  # of danger, until models/safety/threshold.py has chosen them


def config(sizes: dict) -> dict:
    """config.json as transformers.js reads it."""
    return {
        "architectures": ["BertForSequenceClassification"],
        "model_type": "bert",
        "problem_type": "multi_label_classification",
        "hidden_size": sizes["hidden"],
        "num_hidden_layers": sizes["layers"],
        "num_attention_heads": sizes["heads"],
        "intermediate_size": sizes["ffn"],
        "max_position_embeddings": sizes["positions"],
        "vocab_size": sizes["vocabulary"],
        "type_vocab_size": 1,
        "hidden_act": "gelu",
        "layer_norm_eps": onnx_reader.EPS,
        "pad_token_id": 1,
        "id2label": {str(i): label for i, label in enumerate(LABELS)},
        "label2id": {label: i for i, label in enumerate(LABELS)},
    }


def figures(truth: np.ndarray, logits: np.ndarray) -> dict:
    """Temperature, thresholds and dev figures of logits f32 [n, 28]."""
    t = round(metrics.temperature(truth, logits), 4)
    scores = 1 / (1 + np.exp(-logits / t))
    cuts = np.round(metrics.thresholds(truth, scores), 3)
    guess = (scores >= cuts).astype(float)
    per_label = metrics.f1(truth, guess)
    return {
        "temperature": t,
        "thresholds": cuts.tolist(),
        "dev": {
            "rows": len(truth),
            "macro_f1": round(float(per_label.mean()), 4),
            "micro_f1": round(metrics.micro_f1(truth, guess), 4),
            "macro_f1_at_half": round(float(metrics.f1(truth, (scores >= 0.5).astype(float)).mean()), 4),
            "calibration_error": round(metrics.calibration_error(truth, scores), 4),
            "per_label_f1": {label: round(float(v), 3) for label, v in zip(LABELS, per_label)},
        },
    }


def write_json(path: str, value) -> None:
    with open(path, "w", encoding="utf-8") as file:
        json.dump(value, file, ensure_ascii=False, indent=1)
        file.write("\n")


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--base", required=True)
    a.add_argument("--model", required=True, help="model.pt or state.pt of train.py")
    a.add_argument("--data", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--version", default="1")
    a.add_argument("--kind", default=KIND, choices=["weight", "row", "tensor", "float"])
    a.add_argument("--limit", type=int, help="dev rows, for a quick look")
    a.add_argument("--float", action="store_true", help="also measure the float model")
    o = a.parse_args()

    sizes = torch.load(f"{o.base}/base.pt")["sizes"]
    weights = weights_of(o.model)
    state = {name: value.float().numpy() for name, value in weights.items()}
    model = onnx_reader.build(state, sizes, lambda layer, part: o.kind, {"version": o.version})
    blob = model.SerializeToString()

    os.makedirs(f"{o.out}/onnx", exist_ok=True)
    shutil.copyfile(f"{o.base}/tokenizer.json", f"{o.out}/tokenizer.json")
    write_json(f"{o.out}/tokenizer_config.json", tokenizers.config())
    write_json(f"{o.out}/config.json", config(sizes))
    runtime = Runtime(o.out, model=blob)
    rows = data.goemotions(f"{o.data}/goemotions/dev.tsv", masked=1)[: o.limit]
    truth = np.array([target for _, target in rows])
    found = figures(truth, np.stack([runtime.logits(text) for text, _ in rows]))
    if o.float:
        reader = Reader(sizes)
        reader.load_state_dict(weights)
        plain = measure.logits_of(reader, runtime.tokenizer, [text for text, _ in rows])
        scores = 1 / (1 + np.exp(-plain / found["temperature"]))
        guess = (scores >= np.array(found["thresholds"])).astype(float)
        print("float, same thresholds:", metrics.f1(truth, guess).mean(), "own:", figures(truth, plain)["dev"])

    # Written to the side and moved: a browser build may be reading the folder.
    with open(f"{o.out}/onnx/model_quantized.tmp", "wb") as file:
        file.write(blob)
    os.replace(f"{o.out}/onnx/model_quantized.tmp", f"{o.out}/onnx/model_quantized.onnx")
    sha = hashlib.sha256(blob).hexdigest()
    head = {"version": o.version, "model_sha256": sha, "labels": LABELS}
    write_json(f"{o.out}/labels.json", {**head, **found, **GUESS})
    total = sum(os.path.getsize(os.path.join(d, f)) for d, _, fs in os.walk(o.out) for f in fs)
    print(json.dumps(found["dev"]), f"{total / 1e6:.2f} MB in all, model {len(blob) / 1e6:.2f}")


if __name__ == "__main__":
    main()
