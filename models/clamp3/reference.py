"""CLaMP 3's reading of files in Python, to measure the TypeScript port against: mido, Unidecode and PyTorch.

The rules are those of sanderwood/clamp3 (preprocessing/midi, code/utils.py, code/extract_clamp3.py).
"""

import re

import mido
import numpy as np
import torch
from unidecode import unidecode

from export import LIMITS
from published import PATCH

WORDS = "text copyright track_name instrument_name lyrics marker cue_marker device_name".split()
BARLINES = ["|:", "::", ":|", "[|", "||", "|]", "|"]
SPLIT = re.compile("(" + "|".join(map(re.escape, BARLINES)) + ")")


def mtf(path: str) -> str:
    """MIDI Text Format of a MIDI file; raises what mido raises."""
    file = mido.MidiFile(path)
    kept = (m for m in file.merged_track if not (m.is_meta and m.type in WORDS))
    lines = [" ".join(str(value) for value in m.dict().values()) for m in kept]
    return "\n".join([f"ticks_per_beat {file.ticks_per_beat}", *lines])


def _merged(lines: list) -> list:
    parts, part = [], ""
    for line in lines:
        kind, _, rest = line.partition(" ")
        if part.startswith(kind) and len(part) + len(rest) <= PATCH - 2:
            part = f"{part[:-1]}\t{rest}"
        else:
            parts, part = [*parts, part] if part else parts, line
    return [*parts, part] if part else parts


def _bars(line: str) -> list:
    if len(line) > 1 and ((line[0].isalpha() and line[1] == ":") or line.startswith("%%")):
        return [line]
    pieces = [piece for piece in SPLIT.split(line) if piece]
    if pieces[0] in BARLINES:
        pieces = [pieces[0] + pieces[1], *pieces[2:]]
    bars = ["".join(pair) for pair in zip(pieces[::2], pieces[1::2])]
    return [*bars[:-1], bars[-1] + "\n"] if bars else []


def patches(text: str) -> np.ndarray:
    """Character codes int64 [n, 64] with a first and a last patch added."""
    text = unidecode(text.replace("L:1/8\n", ""))
    lines = re.findall(r"[^\n]*\n|[^\n]+$", text)
    is_mtf = lines[0].split(" ")[0] == "ticks_per_beat"
    parts = _merged(lines) if is_mtf else [bar for line in lines for bar in _bars(line)]
    rows = np.zeros((len(parts) + 2, PATCH), np.int64)
    for row, part in zip(rows, ["\1" * PATCH, *parts, "\2" * PATCH]):
        codes = f"\1{part}\2"[:PATCH].encode("ascii")
        row[: len(codes)] = list(codes)
    return rows


def mean_over(tower, items: torch.Tensor, limit: int) -> np.ndarray:
    """Chunks of `limit`, the last one being the input's end; mean by what each adds. f32 [hidden]."""
    starts = list(range(0, len(items), limit))
    weights = [min(limit, len(items) - start) for start in starts]
    starts[-1] = max(0, len(items) - limit)
    total = 0
    with torch.no_grad():
        for start, weight in zip(starts, weights):
            chunk = items[None, start : start + limit]
            total = total + weight * tower(chunk, torch.ones(chunk.shape[:2], dtype=torch.long))[0]
    return (total / len(items)).numpy()


def embed(model, tokenizer, path: str) -> np.ndarray:
    """The vector of a .mid, .abc, .mtf, .txt or .npy (MERT features) file."""
    if path.endswith(".npy"):
        rows = np.load(path).reshape(-1, 768)
        windows = np.pad(rows, ((1, 1), (0, 0))).astype(np.float32)
        return mean_over(model.audio, torch.from_numpy(windows), LIMITS["audio"])
    if path.endswith(".mid"):
        return mean_over(model.symbolic, torch.from_numpy(patches(mtf(path))), LIMITS["symbolic"])
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if not path.endswith(".txt"):
        return mean_over(model.symbolic, torch.from_numpy(patches(text)), LIMITS["symbolic"])
    lines = [line for line in dict.fromkeys(text.split("\n")) if line]
    return mean_over(model.text, torch.tensor(tokenizer.encode("</s>".join(lines)).ids), LIMITS["text"])
