"""Runs the shipped file as the extension does: one text at a time."""

import json

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

MAX_TOKENS = 512


class Runtime:
    """The model folder (tokenizer.json, onnx/model_quantized.onnx, labels.json)."""

    def __init__(self, folder: str, threads: int = 1, model: bytes | None = None):
        self.tokenizer = Tokenizer.from_file(f"{folder}/tokenizer.json")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        source = model or f"{folder}/onnx/model_quantized.onnx"
        self.session = onnxruntime.InferenceSession(source, options, providers=["CPUExecutionProvider"])
        try:
            with open(f"{folder}/labels.json", encoding="utf-8") as file:
                self.labels = json.load(file)
        except FileNotFoundError:
            self.labels = None  # while export.py still looks for the thresholds

    def ids(self, text: str) -> list:
        """Token ids with <s> and </s>; a longer text keeps its first 512 tokens."""
        ids = self.tokenizer.encode(text).ids
        return ids if len(ids) <= MAX_TOKENS else [*ids[: MAX_TOKENS - 1], 2]

    def _run(self, text: str, output: str) -> np.ndarray:
        ids = np.array([self.ids(text)], np.int64)
        return self.session.run([output], {"input_ids": ids, "attention_mask": np.ones_like(ids)})[0][0]

    def logits(self, text: str) -> np.ndarray:
        """f32 [28]."""
        return self._run(text, "logits")

    def danger(self, text: str) -> float:
        """The probability that the text speaks of the writer's own suicide or self-harm."""
        return float(1 / (1 + np.exp(-self._run(text, "danger")[0])))

    def scores(self, text: str) -> np.ndarray:
        """f32 [28]: sigmoid(logits / temperature)."""
        return 1 / (1 + np.exp(-self.logits(text) / self.labels["temperature"]))
