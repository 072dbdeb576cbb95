"""Writes peer.onnx: an encoder of RoBERTa-base's shape with random 8-bit weights, for the bench to run beside ours.

    python make.py        (needs numpy and onnx)

Shape: 12 layers, hidden 768, 12 heads, feed-forward 3,072, 50,265 words, 514 positions (Liu et al. 2019, table 9;
Hugging Face roberta-base). Products are what onnxruntime's quantize_dynamic makes of them, fused as the runtime
fuses them: DynamicQuantizeMatMul. The weights are one random row, repeated by Tile: the runtime folds that into
constants when it loads the file, so 125 MB of weights travel as 64 KB.
"""

import os
import sys
from functools import cache

import numpy as np
from onnx import TensorProto

FOLDER = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, f"{FOLDER}/../../../models/emotion")
from graph import MICROSOFT, Graph  # noqa: E402

HIDDEN, HEADS, FFN, LAYERS, WORDS, POSITIONS, LABELS = 768, 12, 3072, 12, 50265, 514, 28
RANDOM = np.random.default_rng(1)

g = Graph()
noise = g.constant(RANDOM.integers(0, 256, 65521).astype(np.uint8), "noise")


def weights(*shape: int) -> str:
    """A random uint8 constant of a shape, unfolded at load."""
    size = int(np.prod(shape))
    repeats = g.constant(np.array([-(-size // 65521)], np.int64))
    row = g.op("Slice", g.op("Tile", noise, repeats), *(g.constant(np.array([n], np.int64)) for n in (0, size)))
    return g.op("Reshape", row, g.constant(np.array(shape, np.int64)))


@cache
def same(value: float, size: int, kind: type = np.float32) -> str:
    """A constant of one value."""
    return g.constant(np.full(size, value, kind))


def linear(x: str, wide: int, out: int) -> str:
    scale, zero, bias = same(0.02 / wide**0.5, out), same(128, out, np.uint8), same(0, out)
    return g.op("DynamicQuantizeMatMul", x, weights(wide, out), scale, zero, bias, domain=MICROSOFT)


def norm(x: str) -> str:
    return g.op("LayerNormalization", x, same(1, HIDDEN), same(0, HIDDEN), axis=-1, epsilon=1e-5)


def layer(x: str, bias: str) -> str:
    shape = g.constant(np.array([0, 0, 3, HEADS, HIDDEN // HEADS], np.int64))
    qkv = g.op("Transpose", g.op("Reshape", linear(x, HIDDEN, 3 * HIDDEN), shape), perm=[2, 0, 3, 1, 4])
    q, k, v = (g.op("Gather", qkv, g.constant(np.int64(j)), axis=0) for j in range(3))
    scores = g.op("MatMul", q, g.op("Transpose", k, perm=[0, 1, 3, 2]))
    scores = g.op("Add", g.op("Mul", scores, g.constant(np.float32(0.125))), bias)
    y = g.op("Transpose", g.op("MatMul", g.op("Softmax", scores, axis=-1), v), perm=[0, 2, 1, 3])
    y = linear(g.op("Reshape", y, g.constant(np.array([0, 0, HIDDEN], np.int64))), HIDDEN, HIDDEN)
    x = norm(g.op("Add", x, y))
    y = linear(g.op("Gelu", linear(x, HIDDEN, FFN)), FFN, HIDDEN)
    return norm(g.op("Add", x, y))


def embedded(rows: int, ids: str) -> str:
    found = g.op("Cast", g.op("Gather", weights(rows, HIDDEN), ids, axis=0), to=TensorProto.FLOAT)
    return g.op("Mul", g.op("Sub", found, g.constant(np.float32(128))), g.constant(np.float32(0.001)))


ones = g.op("Cast", "attention_mask", to=TensorProto.FLOAT)
gap = g.op("Mul", g.op("Sub", ones, g.constant(np.float32(1))), g.constant(np.float32(10000)))
hidden_bias = g.op("Unsqueeze", gap, g.constant(np.array([1, 2], np.int64)))
places = g.op("CumSum", "attention_mask", g.constant(np.int64(1)))
state = norm(g.op("Add", embedded(WORDS, "input_ids"), embedded(POSITIONS, places)))
for _ in range(LAYERS):
    state = layer(state, hidden_bias)
first = g.op("Gather", state, g.constant(np.int64(0)), axis=1)
g.rename(linear(first, HIDDEN, LABELS), "logits")
inputs = [(n, TensorProto.INT64, ["batch", "length"]) for n in ("input_ids", "attention_mask")]
model = g.model(inputs, [("logits", TensorProto.FLOAT, ["batch", LABELS])], {"shape": "roberta-base"})
with open(f"{FOLDER}/roberta-base-int8.onnx", "wb") as file:
    file.write(model.SerializeToString())
