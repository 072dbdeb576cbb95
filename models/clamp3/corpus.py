"""What corpus.ts wrote, ready for training: patches, words, captions and their tokens, cached on disk."""

import json
import os
import pickle
from dataclasses import dataclass

import numpy as np

import captions
from published import PATCH
from text_features import LowerLayers

PROMPTS = 1500


@dataclass
class Corpus:
    rows: list  # what corpus.ts says of each piece, without its lines
    codes: np.ndarray  # u8 [patches, 64] of all pieces
    starts: np.ndarray  # [pieces + 1]
    held: np.ndarray  # bool [pieces]: not trained on
    choosing: np.ndarray  # bool [pieces]: the checkpoint is chosen by them
    has: np.ndarray  # bool [pieces, words]
    far: np.ndarray  # f32 [pieces, words]
    names: list
    tempo: np.ndarray  # f64 [pieces], NaN where there is no mark
    captions: list  # phrases by themselves, drawn ones, prompts
    near: np.ndarray  # bool [prompts, pieces]: what fits the last captions
    texts: list  # Tokens of the captions, by each encoder

    def piece(self, index: int) -> np.ndarray:
        return self.codes[self.starts[index] : self.starts[index + 1]]

    def fits(self, said: np.ndarray, pieces: np.ndarray) -> np.ndarray:
        """f16 [captions, pieces]: how far."""
        first = len(self.captions) - len(self.near)
        out = np.empty((len(said), len(pieces)), np.float16)
        prompt = said >= first
        out[prompt] = self.near[np.ix_(said[prompt] - first, pieces)]
        worded = [self.captions[i] for i in said[~prompt]]
        out[~prompt] = captions.fits(worded, self.names, self.far[pieces], self.tempo[pieces])
        return out


def cut(lines: list) -> np.ndarray:
    """Lines as patches u8 [lines, 64]: 1, the characters, 2, zeros."""
    out = np.zeros((len(lines), PATCH), np.uint8)
    for row, line in zip(out, lines):
        codes = f"\1{line}\2".encode("ascii")[:PATCH]
        row[: len(codes)] = list(codes)
    return out


def _prompts(rows: list, usable: np.ndarray, rng: np.random.Generator) -> tuple:
    """Prompts as the journey writes them, and the pieces that each of them fits: near in every respect."""
    told = np.array([r["told"] for r in rows])
    usable = np.flatnonzero(told & usable & ["prompt" in r for r in rows])
    chosen = rng.choice(usable, min(PROMPTS, len(usable)), replace=False)
    music = {name: np.array([r["music"][name] for r in rows]) for name in rows[0]["music"]}
    gems = np.array([[r["gems"][g] for g in captions.GEMS] for r in rows])
    fits = np.zeros((len(chosen), len(rows)), bool)
    for row, i in zip(fits, chosen):
        near = lambda name, most: np.abs(music[name] - music[name][i]) < most
        row |= told & (np.abs(np.log(music["tempo"] / music["tempo"][i])) < 0.1) & near("mode", 0.15)
        row &= near("dynamics", 3) & near("articulation", 0.2) & (np.abs(np.log(music["density"] / music["density"][i])) < 0.35)
        row &= gems.argmax(1) == gems[i].argmax()
        row[i] = True
    return [captions.Caption(rows[i]["prompt"], "en", frozenset(["prompt"]), None, int(i)) for i in chosen], fits


def read(paths: list) -> tuple:
    rows, pieces = [], []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for line in file:
                row = json.loads(line)
                pieces.append(cut(row.pop("lines")))
                rows.append(row)
    return rows, pieces


def build(paths: list, models: list, count: int, seed: int) -> Corpus:
    rows, pieces = read(paths)
    choosing = np.array([r["choosing"] for r in rows])
    held = choosing | [r["held"] for r in rows]
    has, far, names = captions.words_of(rows, ~held)
    tempo = captions.axes(rows)["tempo"]
    drawn = captions.draw(names, has[~held], tempo[~held], count, seed)
    for caption in drawn:
        caption.piece = int(np.flatnonzero(~held)[caption.piece])
    prompts, near = _prompts(rows, ~held, np.random.default_rng(seed))
    said = captions.every(names, seed) + drawn + prompts
    texts = [LowerLayers(model).tokens([c.text for c in said]) for model in models]
    starts = np.cumsum([0, *(len(p) for p in pieces)])
    return Corpus(rows, np.concatenate(pieces), starts, held, choosing, has, far, names, tempo, said, near, texts)


def load(paths: list, models: list, count: int, seed: int) -> Corpus:
    """From the cache beside the first path, or built and cached."""
    cache = f"{paths[0]}.{len(paths)}.{len(models)}.{count}.{seed}.pickle"
    if not os.path.exists(cache):
        corpus = build(paths, models, count, seed)
        with open(f"{cache}.tmp", "wb") as file:
            pickle.dump(corpus, file, protocol=5)
        os.replace(f"{cache}.tmp", cache)
    with open(cache, "rb") as file:
        return pickle.load(file)
