"""The encoder's own vectors of sentences, from the file that ships."""

import hashlib
import os
import sys
from collections import defaultdict

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "emotion"))
from runtime import Runtime  # noqa: E402

BATCH = 64


class Vectors:
    """The encoder's means of a text, `inputs` side by side; kept in a file, for the encoder takes its time."""

    def __init__(self, folder: str, cache: str):
        with open(f"{folder}/onnx/model_quantized.onnx", "rb") as file:
            self.sha256 = hashlib.sha256(file.read()).hexdigest()
        self.runtime = Runtime(folder)
        outputs = [output.name for output in self.runtime.session.get_outputs()]
        self.inputs = [name for name in ("pooled", "middle") if name in outputs]
        os.makedirs(cache, exist_ok=True)
        self.cache = f"{cache}/{self.sha256[:16]}-{'-'.join(self.inputs)}.npz"
        self.known = dict(np.load(self.cache)) if os.path.exists(self.cache) else {}

    def of(self, texts: list) -> np.ndarray:
        """f32 [texts, 384 for each input]. Texts of one length are read together: without padding, so that nothing changes."""
        keys = [hashlib.sha256(text.encode()).hexdigest()[:24] for text in texts]
        by_length = defaultdict(dict)
        for key, text in zip(keys, texts):
            if key not in self.known:
                ids = self.runtime.ids(text)
                by_length[len(ids)][key] = ids
        for new in by_length.values():
            rows = list(new.items())
            for i in range(0, len(rows), BATCH):
                ids = np.array([row for _, row in rows[i : i + BATCH]], np.int64)
                feeds = {"input_ids": ids, "attention_mask": np.ones_like(ids)}
                vectors = np.concatenate(self.runtime.session.run(self.inputs, feeds), 1)
                self.known.update(zip([key for key, _ in rows[i : i + BATCH]], vectors))
        if by_length:
            np.savez(self.cache, **self.known)
        return np.stack([self.known[key] for key in keys])
