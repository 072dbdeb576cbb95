"""Tokens after the emotion encoder's four lowest layers, which stay frozen through all its trainings.

    python text_features.py --model ../../public/models/emotion      # prints what is alike, to try it
"""

import hashlib
import os
import sys
from dataclasses import dataclass

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from tokenizers import Tokenizer

sys.path.append(os.path.join(os.path.dirname(__file__), "../emotion"))
from encoder import HEADS, Reader  # noqa: E402

LAYERS = 4
PARTS = {"qkv": ("q", "k", "v"), "ao": ("ao",), "fi": ("fi",), "fo": ("fo",)}


def _words(graph) -> np.ndarray:
    """The 4-bit word rows as f32 [vocabulary, hidden]."""
    stored = next(x for x in graph.initializer if x.name == "word.w")
    scales = numpy_helper.to_array(next(x for x in graph.initializer if x.name == "word.s")).astype(np.float32)
    packed = np.frombuffer(stored.raw_data, np.uint8)
    nibbles = np.stack([packed & 15, packed >> 4], 1).reshape(tuple(stored.dims)).astype(np.int8)
    signed = np.where(nibbles > 7, nibbles - 16, nibbles).astype(np.float32)
    block = stored.dims[1] // scales.shape[1]
    return signed * np.repeat(scales, block, 1)


@dataclass
class Tokens:
    """Texts as rows f16 [tokens of all, 384], one after the other."""

    rows: np.ndarray
    starts: np.ndarray  # [texts + 1]

    def __len__(self) -> int:
        return len(self.starts) - 1

    def batch(self, chosen) -> tuple:
        """x f32 [texts, longest, 384], mask f32 [texts, longest]."""
        chosen = np.asarray(chosen)
        begins, ends = self.starts[chosen][:, None], self.starts[chosen + 1][:, None]
        at = begins + np.arange((ends - begins).max())
        rows = self.rows[np.minimum(at, ends - 1)].astype(np.float32)
        return torch.from_numpy(rows), torch.from_numpy((at < ends).astype(np.float32))


class LowerLayers:
    """The encoder's first layers out of the shipped ONNX file; its words, positions and layers 1 to 4 never change."""

    def __init__(self, folder: str):
        graph = onnx.load(f"{folder}/onnx/model_quantized.onnx").graph
        arrays = {x.name: numpy_helper.to_array(x) for x in graph.initializer if x.name != "word.w"}
        words = _words(graph)
        sizes = {
            "hidden": words.shape[1], "vocabulary": len(words), "positions": len(arrays["position"]), "eps": 1e-12,
            "layers": LAYERS, "heads": 12, "ffn": 1536,
        }  # fmt: skip
        state = {"word.weight": words, "position.weight": arrays["position"].astype(np.float32)}
        for i in range(LAYERS):
            for stored, names in PARTS.items():
                weight = arrays[f"{i}.{stored}.w"].astype(np.float32) * arrays[f"{i}.{stored}.s"]
                pieces = np.split(weight, len(names), 1), np.split(arrays[f"{i}.{stored}.b"], len(names))
                for name, w, b in zip(names, *pieces):
                    state[f"layers.{i}.{name}.weight"], state[f"layers.{i}.{name}.bias"] = w.T, b
        norms = ("ln.", *(f"layers.{i}." for i in range(LAYERS)))
        state |= {n: v for n, v in arrays.items() if n.startswith(norms) and n.endswith((".weight", ".bias"))}
        self.reader = Reader(sizes, 0).eval()
        missing, unexpected = self.reader.load_state_dict(
            {name: torch.from_numpy(np.array(value)) for name, value in state.items()}, strict=False
        )
        assert not unexpected and all(name.startswith(HEADS) for name in missing), (missing, unexpected)
        self.tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")

    @torch.no_grad()
    def tokens(self, texts: list, batch: int = 64) -> Tokens:
        """What the reader's output `middle` is for each text."""
        encoded = self.tokenizer.encode_batch(texts)
        order = sorted(range(len(texts)), key=lambda i: len(encoded[i].ids))
        starts = np.cumsum([0, *(len(e.ids) for e in encoded)])
        rows = np.zeros((starts[-1], self.reader.word.weight.shape[1]), np.float16)
        for start in range(0, len(order), batch):
            part = order[start : start + batch]
            longest = max(len(encoded[i].ids) for i in part)
            ids, mask = torch.ones(len(part), longest, dtype=torch.long), torch.zeros(len(part), longest)
            for row, i in enumerate(part):
                n = len(encoded[i].ids)
                ids[row, :n], mask[row, :n] = torch.tensor(encoded[i].ids), 1
            for i, found in zip(part, self._layers(ids, mask).numpy()):
                rows[starts[i] : starts[i + 1]] = found[: len(encoded[i].ids)]
        return Tokens(rows, starts)

    def _layers(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        r = self.reader
        x = r.ln(r.word(ids) + r.position.weight[: ids.shape[1]])
        bias = (1 - mask)[:, None, None, :] * -10000.0
        for layer in r.layers:
            x = layer(x, bias)
        return x

    def digest(self) -> str:
        """Names what the text head stands on: vocabulary, word rows, positions, layers."""
        sha = hashlib.sha256(self.tokenizer.to_str().encode())
        for name, value in sorted(self.reader.state_dict().items()):
            if not name.startswith(HEADS):
                sha.update(value.numpy().astype(np.float16).tobytes())
        return sha.hexdigest()[:16]


if __name__ == "__main__":
    texts = ["slow sad piano", "langsame traurige Musik", "a fast happy dance", "schneller fröhlicher Tanz"]
    lower = LowerLayers(sys.argv[sys.argv.index("--model") + 1])
    x, mask = lower.tokens(texts).batch(range(len(texts)))
    unit = torch.nn.functional.normalize(x.sum(1) / mask.sum(1)[:, None], dim=-1)
    print(lower.digest(), x.shape, unit @ unit.T, sep="\n")
