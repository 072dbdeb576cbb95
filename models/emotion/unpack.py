"""Turns the shipped ONNX file back into a model.pt, to train on from what ships.

    python unpack.py --model ../../public/models/emotion --base WORK/base --out WORK/shipped.pt

The 8-bit columns come back as floats that `quantise.columns` maps onto the same bytes again, so
a layer that is not trained any further ships unchanged. The word rows are the base's (they are
never trained).
"""

import argparse

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from encoder import Reader

PARTS = {"qkv": ("q", "k", "v"), "ao": ("ao",), "fi": ("fi",), "fo": ("fo",)}


def state_of(tensors: dict, layers: int) -> dict:
    """{parameter of `Reader`: f32 tensor} from the file's initialisers (name to array); no word rows."""
    state = {"position.weight": tensors["position"].astype(np.float32)}
    for i in range(layers):
        for stored, names in PARTS.items():
            weight = tensors[f"{i}.{stored}.w"].astype(np.float32) * tensors[f"{i}.{stored}.s"]
            pieces = np.split(weight, len(names), 1), np.split(tensors[f"{i}.{stored}.b"], len(names))
            for name, w, b in zip(names, *pieces):
                state[f"layers.{i}.{name}.weight"], state[f"layers.{i}.{name}.bias"] = w.T.copy(), b
    for head in ("head", "danger"):  # versions 1 to 3 hear no danger
        if f"{head}.w" in tensors:
            state[f"{head}.weight"], state[f"{head}.bias"] = tensors[f"{head}.w"].T.copy(), tensors[f"{head}.b"]
    for name, value in tensors.items():
        if name.endswith((".weight", ".bias")):  # layer norms keep their names
            state[name] = value
    return {name: torch.from_numpy(np.array(value)) for name, value in state.items()}


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--model", required=True)
    a.add_argument("--base", required=True)
    a.add_argument("--out", required=True)
    o = a.parse_args()
    base = torch.load(f"{o.base}/base.pt")
    graph = onnx.load(f"{o.model}/onnx/model_quantized.onnx").graph
    tensors = {x.name: numpy_helper.to_array(x) for x in graph.initializer if x.data_type != onnx.TensorProto.INT4}
    state = {**state_of(tensors, base["sizes"]["layers"]), "word.weight": base["model"]["word.weight"]}
    missing, unexpected = Reader(base["sizes"]).load_state_dict(state, strict=False)
    assert not unexpected and all(name.startswith("danger.") for name in missing), (missing, unexpected)
    torch.save({"model": state, "sizes": base["sizes"]}, o.out)


if __name__ == "__main__":
    main()
