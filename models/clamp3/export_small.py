"""Writes the folder of the small model: symbolic.onnx, text-head.bin, config.json.

    python export_small.py --state WORK/small/heads.pt --out ../../public/models/clamp3 --model ../../public/models/emotion

The symbolic tower's weights are stored in 8 bits, the text head's as half floats. The file is checked against PyTorch.
"""

import argparse
import json
import os

import numpy as np
import onnxruntime
import torch
from onnx import TensorProto

from export import digest
from published import PATCH
from small import QUERIES, SIZES, SPACE, TEXT_HIDDEN, TEXT_WIDTH, Small
from text_features import LowerLayers
from towers import Tower

MOST = 2e-3  # cosine distance between the file and PyTorch


def _renamed(state: dict) -> dict:
    """The symbolic tower's weights under the names that Tower knows."""
    names = {"position.weight": "embeddings.position_embeddings.weight"}
    names |= {f"norm.{part}": f"embeddings.LayerNorm.{part}" for part in ("weight", "bias")}
    out = {}
    for name, value in state.items():
        if name.startswith("symbolic."):
            rest = name.removeprefix("symbolic.")
            out[f"small.{names.get(rest, rest.replace('layers.', 'encoder.layer.'))}"] = value
    out["small.embeddings.token_type_embeddings.weight"] = torch.zeros(1, SIZES.hidden)
    return out


def symbolic(state: dict):
    """patches int64 [batch, length, 64], mask int64 [batch, length] to vector f32 [batch, SPACE]."""
    t = Tower(_renamed(state), "small", SIZES, "q8", 1e-12)

    def head(mean: str, rows: str) -> str:
        first = t.g.op("Gather", rows, t.g.constant(np.int64(0)), axis=1)
        x = t.g.op("LayerNormalization", t.g.op("Add", mean, first), *(t.g.constant(t.array(f"head.norm.{p}")) for p in ("weight", "bias")), axis=-1, epsilon=1e-5)  # fmt: skip
        return t.named(t.g.op("Gelu", t.named(x, "head.up")), "head.down")

    x = t.patches(t.array("table.weight").T.copy(), np.zeros(SIZES.hidden, np.float32))
    t.encode(x, t.positions("patches", ""), "", head)
    inputs = [("patches", TensorProto.INT64, ["batch", "length", PATCH]), ("mask", TensorProto.INT64, ["batch", "length"])]
    return t.g.model(inputs, [("vector", TensorProto.FLOAT, ["batch", SPACE])], {})


def text_head(state: dict) -> bytes:
    names = ["norm.weight", "norm.bias", "queries", "up.weight", "up.bias", "down.weight", "down.bias"]
    return b"".join(state[f"text.{name}"].numpy().astype("<f2").tobytes() for name in names)


def check(state: dict, blob: bytes) -> float:
    model = Small().eval()
    model.load_state_dict(state)
    rng = np.random.default_rng(1)
    patches, mask = rng.integers(0, 128, (4, 60, PATCH)), np.ones((4, 60), np.int64)
    mask[1, 20:] = 0
    with torch.no_grad():
        wanted = model.symbolic(torch.from_numpy(patches), torch.from_numpy(mask)).numpy()
    (found,) = onnxruntime.InferenceSession(blob, providers=["CPUExecutionProvider"]).run(None, {"patches": patches, "mask": mask})
    norms = np.linalg.norm(wanted, axis=1) * np.linalg.norm(found, axis=1)
    return float((1 - (wanted * found).sum(1) / norms).max())


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--state", required=True)
    a.add_argument("--out", required=True)
    a.add_argument("--model", required=True, nargs="+", help="folders of the emotion encoders whose tokens the text head knows")
    a.add_argument("--version", default="3")
    o = a.parse_args()
    state = torch.load(o.state)["average"]
    blob, head = symbolic(state).SerializeToString(), text_head(state)
    away = check(state, blob)
    if away > MOST:
        raise SystemExit(f"The file is {away:.1e} away from PyTorch, more than {MOST}.")
    os.makedirs(o.out, exist_ok=True)
    config = {
        "design": "small", "model": f"emoheal-clamp3-{o.version}/{digest(state)}", "dimension": SPACE,
        "patches": SIZES.patches, "head": {"input": TEXT_WIDTH, "queries": QUERIES, "hidden": TEXT_HIDDEN, "output": SPACE},
        "encoders": [LowerLayers(folder).digest() for folder in o.model],
    }  # fmt: skip
    for name, content in [("symbolic.onnx", blob), ("text-head.bin", head), ("config.json", (json.dumps(config, indent=1) + "\n").encode())]:  # fmt: skip
        with open(f"{o.out}/{name}", "wb") as file:
            file.write(content)
    print(f"symbolic {len(blob) / 1e6:.2f} MB, text head {len(head) / 1e6:.2f} MB, {away:.1e} away from PyTorch")


if __name__ == "__main__":
    main()
