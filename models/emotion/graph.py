"""A little ONNX graph builder: named initialisers, nodes that return their output's name."""

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper

OPSET = 21
MICROSOFT = "com.microsoft"  # onnxruntime's own operators, present in its WASM build


class Graph:
    """Collects nodes; `op` adds one and gives the name of its (first) output."""

    def __init__(self):
        self.nodes, self.initialisers, self._seen, self._count = [], [], {}, 0

    def constant(self, value, name: str | None = None) -> str:
        """An initialiser from an array; equal small constants are shared."""
        value = np.asarray(value)
        key = (value.dtype.str, value.shape, value.tobytes()) if value.size < 64 else None
        if key in self._seen:
            return self._seen[key]
        name = name or self._name("c")
        self.initialisers.append(numpy_helper.from_array(value, name))
        if key:
            self._seen[key] = name
        return name

    def int4(self, values: np.ndarray, name: str) -> str:
        """An INT4 initialiser from int values -8..7 (two a byte, the first in the low nibble)."""
        pairs = (values.reshape(-1, 2) & 15).astype(np.uint8)
        packed = (pairs[:, 0] | pairs[:, 1] << 4).tobytes()
        self.initialisers.append(helper.make_tensor(name, TensorProto.INT4, values.shape, packed, raw=True))
        return name

    def op(self, kind: str, *inputs: str, domain: str = "", outputs: int = 1, **attributes) -> str:
        """Add a node; an empty input name is an omitted optional input."""
        names = [self._name(kind.lower()) for _ in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, name=names[0], domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def rename(self, old: str, new: str) -> None:
        """Give a tensor the name of a graph output."""
        for node in self.nodes:
            node.output[:] = [new if x == old else x for x in node.output]
            node.input[:] = [new if x == old else x for x in node.input]

    def model(self, inputs: list, outputs: list, metadata: dict):
        """The checked ModelProto; inputs and outputs are [(name, type, shape)]."""
        values = [[helper.make_tensor_value_info(*v) for v in vs] for vs in (inputs, outputs)]
        graph = helper.make_graph(self.nodes, "emotion", *values, initializer=self.initialisers)
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)]
        model = helper.make_model(graph, opset_imports=opsets, ir_version=10, producer_name="emoheal")
        helper.set_model_props(model, metadata)
        checker.check_model(model)
        return model

    def _name(self, stem: str) -> str:
        self._count += 1
        return f"{stem}_{self._count}"
