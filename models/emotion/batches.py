"""The training rows in the order in which they are seen; a pure function of the seed.

A unit is a row, or a pair of rows (English and its Korean translation) that stays in one
batch so that their readings can be compared. Units of like length share a batch: less padding.
"""

import random

import numpy as np
import torch

from labels import RARE

BATCH = 32  # rows
CHUNK = 40  # batches sorted by length together
MAX_TOKENS = 64


def epoch(sets: dict, seed: int, o) -> list:
    """Batches of one pass: [[(set name, row index), ...]], pairs of a batch side by side.

    `sets` = {"en": rows, "ko": rows, "brighter/xxx", "xed/xx", "worded/xx": rows, anything else: rows}, a
    row = (ids, target); `o` says how many of them a pass takes (options.py). English rows with a
    rare label always come, and with their translation.
    """
    rng = random.Random(seed)
    pairs, singles = [], []
    for i, (_, target) in enumerate(sets["en"]):
        if (target[RARE] >= 0.5).any() or rng.random() < o.english * o.korean:
            pairs.append([("en", i), ("ko", i)])
        elif rng.random() < o.english:
            singles.append([("en", i)])
    caps = {"en": 0, "ko": 0, "brighter": o.brighter, "xed": o.xed, "worded": o.worded}
    for name, rows in sets.items():
        cap = caps.get(name.split("/")[0], len(rows))
        singles += [[(name, i)] for i in rng.sample(range(len(rows)), min(len(rows), cap))]
    batches = _batches(pairs, BATCH // 2, sets, rng) + _batches(singles, BATCH, sets, rng)
    rng.shuffle(batches)
    return batches


def _batches(units: list, size: int, sets: dict, rng: random.Random) -> list:
    rng.shuffle(units)
    batches = []
    for start in range(0, len(units), size * CHUNK):
        chunk = sorted(units[start : start + size * CHUNK], key=lambda unit: max(len(sets[n][i][0]) for n, i in unit))
        batches += [sum(chunk[i : i + size], []) for i in range(0, len(chunk), size)]
    return batches


def thinned(ids: list, share: float) -> list:
    """A row with each token left out with probability `share`, its ends aside: word dropout (Iyyer et al. 2015)."""
    if share == 0:
        return ids
    kept = (torch.rand(len(ids)) >= share).tolist()
    return [t for i, t in enumerate(ids) if kept[i] or i in (0, len(ids) - 1)]


def collate(rows: list) -> tuple:
    """[(ids, target)] to int64 ids and mask [n, longest], padded with 1 (<pad>)."""
    longest = max(len(ids) for ids, _ in rows)
    ids = np.full((len(rows), longest), 1, np.int64)
    mask = np.zeros((len(rows), longest), np.int64)
    for i, (row, _) in enumerate(rows):
        ids[i, : len(row)], mask[i, : len(row)] = row, 1
    return ids, mask
