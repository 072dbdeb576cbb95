"""The corpus that corpus.ts wrote, ready for training: patches, words, captions and their features, cached on disk."""

import json
import os
import pickle
from dataclasses import dataclass

import numpy as np

import captions
from published import PATCH

PROMPTS = 1500


@dataclass
class Corpus:
    rows: list  # what corpus.ts says of each piece, without its lines
    codes: np.ndarray  # u8 [patches, 64] of all pieces
    starts: np.ndarray  # [pieces + 1]
    held: np.ndarray  # bool [pieces]: not trained on
    choosing: np.ndarray  # bool [pieces]: the checkpoint is chosen by them
    has: np.ndarray  # bool [pieces, words]
    names: list
    captions: list
    fits: np.ndarray  # f16 [pieces, captions], how far
    texts: np.ndarray  # f16 [captions, layers, 384]

    def piece(self, index: int) -> np.ndarray:
        return self.codes[self.starts[index] : self.starts[index + 1]]


def cut(lines: list) -> np.ndarray:
    """Lines as patches u8 [lines, 64]: 1, the characters, 2, zeros."""
    out = np.zeros((len(lines), PATCH), np.uint8)
    for row, line in zip(out, lines):
        codes = f"\1{line}\2".encode("ascii")[:PATCH]
        row[: len(codes)] = list(codes)
    return out


def _prompts(rows: list, rng: np.random.Generator) -> tuple:
    """Prompts as the journey writes them, and the pieces that each of them fits: near in every respect."""
    usable = [i for i, r in enumerate(rows) if r["told"] and not r["held"]]
    chosen = rng.choice(usable, min(PROMPTS, len(usable)), replace=False)
    music = {name: np.array([r["music"][name] for r in rows]) for name in rows[0]["music"]}
    told = np.array([r["told"] for r in rows])
    gems = np.array([[r["gems"][g] for g in captions.GEMS] for r in rows])
    fits = np.zeros((len(chosen), len(rows)), bool)
    for row, i in zip(fits, chosen):
        near = lambda name, most: np.abs(music[name] - music[name][i]) < most
        row |= told & (np.abs(np.log(music["tempo"] / music["tempo"][i])) < 0.1) & near("mode", 0.15)
        row &= near("dynamics", 3) & near("articulation", 0.2) & (np.abs(np.log(music["density"] / music["density"][i])) < 0.35)
        row &= gems.argmax(1) == gems[i].argmax()
        row[i] = True
    said = [captions.Caption(rows[i]["prompt"], "en", frozenset(["prompt"])) for i in chosen]
    return said, fits


def build(path: str, model: str, count: int, seed: int) -> Corpus:
    from text_features import LowerLayers

    rows, pieces = [], []
    with open(path, encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            pieces.append(cut(row.pop("lines")))
            rows.append(row)
    held = np.array([r["held"] for r in rows])
    has, far, names = captions.words_of(rows, ~held)
    tempo = captions.axes(rows)["tempo"]
    said = captions.every(names, seed) + captions.draw(names, has[~held], tempo[~held], count, seed)
    fits = captions.fits(said, names, far, tempo)
    prompts, near = _prompts(rows, np.random.default_rng(seed))
    said, fits = said + prompts, np.concatenate([fits, near.T.astype(np.float16)], 1)
    texts = LowerLayers(model).means([c.text for c in said])
    starts = np.cumsum([0, *(len(p) for p in pieces)])
    choosing = np.array([r["choosing"] for r in rows])
    return Corpus(rows, np.concatenate(pieces), starts, held, choosing, has, names, said, fits, texts)


def load(path: str, model: str, count: int, seed: int) -> Corpus:
    """From the cache beside `path`, or built and cached."""
    cache = f"{path}.{count}.{seed}.pickle"
    if not os.path.exists(cache):
        corpus = build(path, model, count, seed)
        with open(f"{cache}.tmp", "wb") as file:
            pickle.dump(corpus, file, protocol=5)
        os.replace(f"{cache}.tmp", cache)
    with open(cache, "rb") as file:
        return pickle.load(file)
