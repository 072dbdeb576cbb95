"""Weights in few bits: 4-bit blocks for the embedding, 8-bit columns for the products."""

import numpy as np
from onnx import TensorProto

from graph import MICROSOFT, Graph

BLOCK = 32


def blocks(rows: np.ndarray) -> tuple:
    """f32 [n, hidden] to (int8 -8..7 [n, hidden], f16 scales [n, hidden / 32]).

    The rows come out of a Q4_0 file, so a scale exists with which nothing is lost: the
    largest cell of a block is -8 scales (when the file's writer saw to it) or any k scales.
    """
    n, hidden = rows.shape
    cells = rows.reshape(n, hidden // BLOCK, BLOCK).astype(np.float64)
    index = np.abs(cells).argmax(2)[..., None]
    extreme = np.take_along_axis(cells, index, 2)[..., 0]
    best = np.full(extreme.shape, np.inf)
    scales = np.zeros(extreme.shape, np.float16)
    for k in (-8, 8, -7, 7, -6, 6, -5, 5):
        scale = (extreme / k).astype(np.float16)
        safe = np.where(scale == 0, 1, scale).astype(np.float64)[..., None]
        error = np.abs(np.clip(np.round(cells / safe), -8, 7) * safe - cells).max(2)
        better = error < best - 1e-9
        best[better], scales[better] = error[better], scale[better]
    safe = np.where(scales == 0, 1, scales).astype(np.float64)[..., None]
    values = np.clip(np.round(cells / safe), -8, 7).astype(np.int8).reshape(n, hidden)
    return values, scales


def columns(weight: np.ndarray) -> tuple:
    """f32 [in, out] to (uint8 [in, out] around 128, f32 scales [out]).

    Unsigned on both sides of the product: the signed kernel of processors without
    8-bit dot products saturates, and then two machines would read differently.
    """
    scales = np.maximum(np.abs(weight).max(0), 1e-8) / 127
    return (np.round(weight / scales) + 128).astype(np.uint8), scales.astype(np.float32)


def linear(graph: Graph, x: str, weight: np.ndarray, bias: np.ndarray, kind: str, name: str) -> str:
    """x @ weight + bias; weight f32 [in, out].

    Kinds: `float` as it is; `weight` stored in 8 bits, multiplied in floats (the runtime
    unfolds it once, at load); `row` and `tensor` 8-bit products as well, with one scale for
    each token or for all of x.
    """
    b = graph.constant(bias, f"{name}.b")
    if kind == "float":
        return graph.op("Add", graph.op("MatMul", x, graph.constant(weight, f"{name}.w")), b)
    values, scales = columns(weight)
    s = graph.constant(scales, f"{name}.s")
    if kind == "weight":
        # Cast and Mul, not DequantizeLinear: onnxruntime folds the former into a constant
        # but would run the latter anew for every sentence.
        signed = graph.constant((values.astype(np.int16) - 128).astype(np.int8), f"{name}.w")
        dense = graph.op("Mul", graph.op("Cast", signed, to=TensorProto.FLOAT), s)
        return graph.op("Add", graph.op("MatMul", x, dense), b)
    w = graph.constant(values, f"{name}.w")
    if kind == "tensor":
        zero = graph.constant(np.full(len(scales), 128, np.uint8), f"{name}.z")
        return graph.op("DynamicQuantizeMatMul", x, w, s, zero, b, domain=MICROSOFT)
    return _row(graph, x, w, s, b, values, scales, name)


def _row(graph: Graph, x: str, w: str, s: str, b: str, values, scales, name: str) -> str:
    """x = low + step * q for each token; x @ W = step * (q @ W) + low * (column sums of W)."""
    last = graph.constant(np.array([-1], np.int64))
    low = graph.op("ReduceMin", x, last, keepdims=1)
    span = graph.op("Sub", graph.op("ReduceMax", x, last, keepdims=1), low)
    span = graph.op("Max", span, graph.constant(np.float32(1e-6)))
    step = graph.op("Mul", span, graph.constant(np.float32(1 / 255)))
    q = graph.op("Round", graph.op("Div", graph.op("Sub", x, low), step))
    q = graph.op("Cast", q, to=TensorProto.UINT8)
    product = graph.op("MatMulInteger", q, w, "", graph.constant(np.uint8(128)))
    product = graph.op("Mul", graph.op("Mul", graph.op("Cast", product, to=TensorProto.FLOAT), step), s)
    sums = ((values.astype(np.float64) - 128) * scales).sum(0).astype(np.float32)
    shift = graph.op("Mul", low, graph.constant(sums, f"{name}.sum"))
    return graph.op("Add", graph.op("Add", product, shift), b)
