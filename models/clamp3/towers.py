"""Writes the three towers as ONNX graphs with dynamic batch and length, masked mean and projection included."""

import os
import sys

import numpy as np
from onnx import TensorProto

sys.path.append(os.path.join(os.path.dirname(__file__), "../emotion"))
import quantise  # noqa: E402
from graph import Graph  # noqa: E402

from published import CODES, PATCH  # noqa: E402


class Tower:
    """One graph in the making. `dtype` is how weights are stored: f32, fp16 or q8; sums are always in f32."""

    def __init__(self, state: dict, prefix: str, sizes, dtype: str, eps: float):
        self.g, self.state, self.prefix = Graph(), state, prefix
        self.sizes, self.dtype, self.eps = sizes, dtype, eps

    def array(self, name: str) -> np.ndarray:
        return self.state[f"{self.prefix}.{name}"].float().numpy()

    def ints(self, *values: int) -> str:
        return self.g.constant(np.array(values, np.int64))

    def linear(self, x: str, weight: np.ndarray, bias: np.ndarray, name: str) -> str:
        """x @ weight.T + bias."""
        if self.dtype == "fp16":
            w = self.g.op("Cast", self.g.constant(weight.T.astype(np.float16), f"{name}.w"), to=TensorProto.FLOAT)
            return self.g.op("Add", self.g.op("MatMul", x, w), self.g.constant(bias, f"{name}.b"))
        kind = "weight" if self.dtype == "q8" else "float"
        return quantise.linear(self.g, x, weight.T.copy(), bias, kind, name)

    def named(self, x: str, name: str) -> str:
        return self.linear(x, self.array(f"{name}.weight"), self.array(f"{name}.bias"), name)

    def norm(self, x: str, name: str) -> str:
        scale, bias = (self.g.constant(self.array(f"{name}.{part}"), f"{name}.{part}") for part in ("weight", "bias"))
        return self.g.op("LayerNormalization", x, scale, bias, axis=-1, epsilon=self.eps)

    def rows(self, table: np.ndarray, index: str, name: str) -> str:
        """Rows of a table by index, as floats; with q8 each row has its own scale."""
        if self.dtype == "f32":
            return self.g.op("Gather", self.g.constant(table, name), index)
        if self.dtype == "fp16":
            found = self.g.op("Gather", self.g.constant(table.astype(np.float16), name), index)
            return self.g.op("Cast", found, to=TensorProto.FLOAT)
        scales = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8).astype(np.float32) / 127
        stored = self.g.constant(np.round(table / scales).astype(np.int8), name)
        found = self.g.op("Cast", self.g.op("Gather", stored, index), to=TensorProto.FLOAT)
        return self.g.op("Mul", found, self.g.op("Gather", self.g.constant(scales, f"{name}.s"), index))

    def patches(self, weight: np.ndarray, bias: np.ndarray) -> str:
        """The one-hot product as 64 gathers: weight [hidden, 64 x 128], patches int64 [batch, length, 64]."""
        tables = weight.reshape(-1, PATCH, CODES).transpose(1, 2, 0)  # [64, 128, hidden]
        scales = None
        if self.dtype == "q8":
            scales = np.maximum(np.abs(tables).max((0, 1)), 1e-8).astype(np.float32) / 127
            tables = np.round(tables / scales).astype(np.int8)
        elif self.dtype == "fp16":
            tables = tables.astype(np.float16)
        total = None
        for at in range(PATCH):
            codes = self.g.op("Gather", "patches", self.g.constant(np.int64(at)), axis=2)
            row = self.g.op("Gather", self.g.constant(tables[at].copy(), f"patch.{at}"), codes)
            if self.dtype != "f32":
                row = self.g.op("Cast", row, to=TensorProto.FLOAT)
            total = row if total is None else self.g.op("Add", total, row)
        if scales is not None:
            total = self.g.op("Mul", total, self.g.constant(scales, "patch.s"))
        return self.g.op("Add", total, self.g.constant(bias, "patch.b"))

    def positions(self, source: str, base: str) -> str:
        """The first rows of the position table, as many as the input is long."""
        length = self.g.op("Slice", self.g.op("Shape", source), self.ints(1), self.ints(2))
        table = self.g.constant(self.array(f"{base}embeddings.position_embeddings.weight"), "position")
        return self.g.op("Slice", table, self.ints(0), length, self.ints(0))

    def encode(self, x: str, position: str, base: str, project) -> None:
        """Embeddings to the graph's output `vector`: `project` takes the names of the mean and of all
        rows and gives that of the vector."""
        g, s = self.g, self.sizes
        kind = g.constant(self.array(f"{base}embeddings.token_type_embeddings.weight")[0], "type")
        x = self.norm(g.op("Add", g.op("Add", x, position), kind), f"{base}embeddings.LayerNorm")
        mask = g.op("Cast", "mask", to=TensorProto.FLOAT)
        gap = g.op("Mul", g.op("Sub", mask, g.constant(np.float32(1))), g.constant(np.float32(10000)))
        bias = g.op("Unsqueeze", gap, self.ints(1, 2))
        for i in range(s.layers):
            x = self.layer(x, bias, f"{base}encoder.layer.{i}.")
        weights = g.op("Unsqueeze", mask, self.ints(2))
        total = g.op("ReduceSum", g.op("Mul", x, weights), self.ints(1), keepdims=0)
        mean = g.op("Div", total, g.op("ReduceSum", weights, self.ints(1), keepdims=0))
        g.rename(project(mean, x), "vector")

    def layer(self, x: str, bias: str, name: str) -> str:
        g, s = self.g, self.sizes
        width = s.hidden // s.heads
        split = self.ints(0, 0, s.heads, width)

        def heads(part: str, perm: list) -> str:
            y = self.named(x, f"{name}attention.self.{part}")
            return g.op("Transpose", g.op("Reshape", y, split), perm=perm)

        scores = g.op("MatMul", heads("query", [0, 2, 1, 3]), heads("key", [0, 2, 3, 1]))
        scores = g.op("Add", g.op("Mul", scores, g.constant(np.float32(width**-0.5))), bias)
        y = g.op("MatMul", g.op("Softmax", scores, axis=-1), heads("value", [0, 2, 1, 3]))
        y = g.op("Reshape", g.op("Transpose", y, perm=[0, 2, 1, 3]), self.ints(0, 0, s.hidden))
        y = self.named(y, f"{name}attention.output.dense")
        x = self.norm(g.op("Add", x, y), f"{name}attention.output.LayerNorm")
        y = g.op("Gelu", self.named(x, f"{name}intermediate.dense"))
        return self.norm(g.op("Add", x, self.named(y, f"{name}output.dense")), f"{name}output.LayerNorm")

    def model(self, name: str, kind: int, shape: list):
        inputs = [(name, kind, shape), ("mask", TensorProto.INT64, ["batch", "length"])]
        return self.g.model(inputs, [("vector", TensorProto.FLOAT, ["batch", self.sizes.hidden])], {})


def _projection(t: Tower, name: str):
    weight, bias = (t.state[f"{name}_proj.{part}"].float().numpy() for part in ("weight", "bias"))
    return lambda mean, _: t.linear(mean, weight, bias, "projection")


def text(state: dict, sizes, dtype: str):
    """ids, mask int64 [batch, length] to vector f32 [batch, hidden]."""
    t = Tower(state, "text_model", sizes, dtype, 1e-5)
    g = t.g
    real = g.op("Cast", g.op("Not", g.op("Equal", "ids", g.constant(np.int64(1)))), to=TensorProto.INT64)
    counted = g.op("Mul", g.op("CumSum", real, g.constant(np.int64(1))), real)
    index = g.op("Add", counted, g.constant(np.int64(1)))
    position = g.op("Gather", g.constant(t.array("embeddings.position_embeddings.weight"), "position"), index)
    word = t.rows(t.array("embeddings.word_embeddings.weight"), "ids", "word")
    t.encode(word, position, "", _projection(t, "text"))
    return t.model("ids", TensorProto.INT64, ["batch", "length"])


def symbolic(state: dict, sizes, dtype: str):
    """patches int64 [batch, length, 64], mask int64 [batch, length] to vector f32 [batch, hidden]."""
    t = Tower(state, "symbolic_model", sizes, dtype, 1e-12)
    x = t.patches(t.array("patch_embedding.weight"), t.array("patch_embedding.bias"))
    t.encode(x, t.positions("patches", "base."), "base.", _projection(t, "symbolic"))
    return t.model("patches", TensorProto.INT64, ["batch", "length", PATCH])


def audio(state: dict, sizes, dtype: str):
    """windows f32 [batch, length, hidden], mask int64 [batch, length] to vector f32 [batch, hidden]."""
    t = Tower(state, "audio_model", sizes, dtype, 1e-12)
    t.encode("windows", t.positions("windows", ""), "", _projection(t, "audio"))
    return t.model("windows", TensorProto.FLOAT, ["batch", "length", sizes.hidden])


BUILDERS = {"text": text, "symbolic": symbolic, "audio": audio}
