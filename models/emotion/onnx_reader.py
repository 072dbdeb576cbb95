"""Writes the encoder as an ONNX graph, with a chosen arithmetic for every product."""

import numpy as np
from onnx import TensorProto

import quantise
from encoder import MIDDLE
from graph import MICROSOFT, Graph

EPS = 1e-12


def build(state: dict, sizes: dict, kind_of, metadata: dict):
    """The ModelProto of a trained `state` (name to f32 array).

    `kind_of(layer, part)` gives a kind of `quantise.linear` for the products qkv, ao, fi, fo of
    layers 0..11; the word embedding becomes 4-bit blocks. Inputs: input_ids and
    attention_mask, int64 [batch, length]; outputs: logits [batch, 28], the mean of the tokens after the last layer, pooled
    [batch, 384], the tokens after layer `MIDDLE`, middle [batch, length, 384], and danger [batch, 1], a logit too.
    """
    g = Graph()
    hidden, heads = sizes["hidden"], sizes["heads"]
    x = _embeddings(g, state)
    mask = g.op("Cast", "attention_mask", to=TensorProto.FLOAT)
    gap = g.op("Mul", g.op("Sub", mask, g.constant(np.float32(1))), g.constant(np.float32(10000)))
    bias = g.op("Unsqueeze", gap, g.constant(np.array([1, 2], np.int64)))
    weights = g.op("Unsqueeze", mask, g.constant(np.array([2], np.int64)))
    axis = g.constant(np.array([1], np.int64))
    for i in range(sizes["layers"]):
        x = _layer(g, state, i, x, bias, kind_of, hidden, heads)
        if i + 1 == MIDDLE:
            g.rename(x, "middle")
            x = "middle"
    pooled, total = "pooled", g.op("ReduceSum", g.op("Mul", x, weights), axis, keepdims=0)
    g.rename(g.op("Div", total, g.op("ReduceSum", weights, axis, keepdims=0)), pooled)
    for module, name in (("head", "logits"), ("danger", "danger")):
        weight, offset = state[f"{module}.weight"].T.copy(), state[f"{module}.bias"]
        g.rename(quantise.linear(g, pooled, weight, offset, "float", module), name)
    inputs = [(n, TensorProto.INT64, ["batch", "length"]) for n in ("input_ids", "attention_mask")]
    shapes = {"logits": [28], "pooled": [hidden], "middle": ["length", hidden], "danger": [1]}
    outputs = [(name, TensorProto.FLOAT, ["batch", *shape]) for name, shape in shapes.items()]
    return g.model(inputs, outputs, metadata)


def _embeddings(g: Graph, state: dict) -> str:
    values, scales = quantise.blocks(state["word.weight"])
    word = g.op(
        "GatherBlockQuantized", g.int4(values, "word.w"), "input_ids", g.constant(scales, "word.s"),
        domain=MICROSOFT, gather_axis=0, quantize_axis=1, block_size=quantise.BLOCK,
    )  # fmt: skip
    word = g.op("Cast", word, to=TensorProto.FLOAT)
    # Half floats: 0.4 MB saved, and no score moves in the fifth digit.
    table = g.constant(state["position.weight"].astype(np.float16), "position")
    length = g.op("Slice", g.op("Shape", "input_ids"), *(g.constant(np.array([k], np.int64)) for k in (1, 2)))
    start, axis = g.constant(np.array([0], np.int64)), g.constant(np.array([0], np.int64))
    position = g.op("Cast", g.op("Slice", table, start, length, axis), to=TensorProto.FLOAT)
    return _norm(g, state, "ln", g.op("Add", word, position))


def _norm(g: Graph, state: dict, name: str, x: str) -> str:
    scale, bias = (g.constant(state[f"{name}.{part}"], f"{name}.{part}") for part in ("weight", "bias"))
    return g.op("LayerNormalization", x, scale, bias, axis=-1, epsilon=EPS)


def _layer(g, state, i, x, bias, kind_of, hidden, heads) -> str:
    def linear(part, source, *names):
        weight = np.concatenate([state[f"layers.{i}.{n}.weight"].T for n in names], 1)
        offset = np.concatenate([state[f"layers.{i}.{n}.bias"] for n in names])
        return quantise.linear(g, source, weight, offset, kind_of(i, part), f"{i}.{part}")

    # One product for q, k and v, split afterwards.
    qkv = linear("qkv", x, "q", "k", "v")
    shape = g.constant(np.array([0, 0, 3, heads, hidden // heads], np.int64))
    qkv = g.op("Transpose", g.op("Reshape", qkv, shape), perm=[2, 0, 3, 1, 4])
    q, k, v = (g.op("Gather", qkv, g.constant(np.int64(j)), axis=0) for j in range(3))
    scores = g.op("MatMul", q, g.op("Transpose", k, perm=[0, 1, 3, 2]))
    scores = g.op("Mul", scores, g.constant(np.float32((hidden // heads) ** -0.5)))
    y = g.op("MatMul", g.op("Softmax", g.op("Add", scores, bias), axis=-1), v)
    y = g.op("Reshape", g.op("Transpose", y, perm=[0, 2, 1, 3]), g.constant(np.array([0, 0, hidden], np.int64)))
    x = _norm(g, state, f"layers.{i}.aln", g.op("Add", x, linear("ao", y, "ao")))
    y = linear("fo", g.op("Gelu", linear("fi", x, "fi")), "fo")
    return _norm(g, state, f"layers.{i}.oln", g.op("Add", x, y))
