"""Measures the small model on songs and pieces that it was not trained on.

    python evaluate.py --corpus WORK/corpus.jsonl --model ../../public/models/emotion --state WORK/small/state.pt

Retrieval: each held-out piece as it was written (no variation) is described in words that are drawn anew, and looked
for among all of them; beside it a search by the measured parameters that the words stand for, which a
person could not ask. Attributes: prompts in five languages whose wording is not the training's, on held-out
OpenScore songs.
"""

import argparse
import json
import random

import numpy as np
import torch
import torch.nn.functional as F

import captions
import corpus as corpora
from small import SIZES, Small
from text_features import LowerLayers
from train import LAYER

# Prompts, axis, and side (1 = high).
PROMPTS = {
    "fast": ("tempo", 1, ["rapid, hurrying music", "ein zügiges, eiliges Stück", "une musique qui court vite", "una pieza acelerada y veloz", "テンポが速い曲"]),
    "slow": ("tempo", 0, ["music that takes its time", "ein ganz langsames Stück", "une musique lente et posée", "una pieza lenta, sin prisa", "テンポの遅い曲"]),
    "minor": ("mode", 0, ["a piece written in a minor tonality", "ein Stück in Moll", "un morceau en tonalité mineure", "una obra en tonalidad menor", "短調の作品"]),
    "major": ("mode", 1, ["a piece written in a major tonality", "ein Stück in Dur", "un morceau en tonalité majeure", "una obra en tonalidad mayor", "長調の作品"]),
    "high": ("register", 1, ["notes way up in the treble", "Musik in hoher Lage", "une musique dans l'aigu", "música con notas muy agudas", "高い音の音楽"]),
    "low": ("register", 0, ["notes deep down in the bass", "Musik in tiefer Lage", "une musique dans le grave", "música con notas muy graves", "低い音の音楽"]),
    "dense": ("density", 1, ["a thick stream of notes", "ein Stück mit sehr vielen Tönen", "énormément de notes", "muchísimas notas seguidas", "音がたくさんある曲"]),
    "sparse": ("density", 0, ["only a few scattered notes", "ein Stück mit ganz wenigen Tönen", "très peu de notes", "muy pocas notas", "音が少ない曲"]),
    "loud": ("loud", 1, ["played with full force, very loud", "ein lautes, kräftiges Stück", "une musique jouée très fort", "música a todo volumen, fuerte", "大きな音で演奏される曲"]),
    "soft": ("loud", 0, ["played very quietly and softly", "ein leises, zartes Stück", "une musique jouée tout doucement", "música muy suave y silenciosa", "小さな音で演奏される曲"]),
}  # fmt: skip
PAIRS = [("fast", "loud"), ("slow", "soft"), ("slow", "minor"), ("fast", "major"), ("dense", "loud"), ("sparse", "soft"), ("low", "minor")]
OPPOSITE = {"fast": "slow", "minor": "major", "high": "low", "dense": "sparse", "loud": "soft"}
OPPOSITE |= {b: a for a, b in OPPOSITE.items()}


def auc(scores: np.ndarray, labels: np.ndarray) -> float:
    """Share of pairs of a right and a wrong one that stand in the right order (Mann & Whitney 1947)."""
    ranks = scores.argsort().argsort() + 1.0
    right = labels.sum()
    return float((ranks[labels].sum() - right * (right + 1) / 2) / (right * (len(labels) - right)))


class Towers:
    def __init__(self, corpus, state: str, encoder: str):
        self.corpus, self.encoder, self.model = corpus, LowerLayers(encoder), Small().eval()
        self.model.load_state_dict(torch.load(state)["average"])

    @torch.no_grad()
    def music(self, index: int) -> np.ndarray:
        """A whole piece in stretches, as lib/clamp3/small.ts embeds it; of length 1."""
        piece, most = self.corpus.piece(index), SIZES.patches - 1
        summary, notes = piece[:1], piece[1:]
        total = 0
        for start in range(0, len(notes), most):
            weight = min(most, len(notes) - start)
            start = min(start, max(0, len(notes) - most))
            rows = torch.from_numpy(np.concatenate([summary, notes[start : start + most]]).astype(np.int64))[None]
            total = total + weight * self.model.symbolic(rows, torch.ones(rows.shape[:2]))[0]
        return F.normalize(total, dim=0).numpy()

    @torch.no_grad()
    def words(self, texts: list) -> np.ndarray:
        middle = torch.from_numpy(self.encoder.means(texts)[:, LAYER].astype(np.float32))
        return F.normalize(self.model.text(middle), dim=-1).numpy()


def ranks_of(scores: np.ndarray) -> np.ndarray:
    """Rank of the diagonal, from 1; of equals the middle one."""
    own = np.diag(scores)[:, None]
    return 1 + (scores > own).sum(1) + ((scores == own).sum(1) - 1) / 2


def retrieval(towers: Towers, indices: np.ndarray, seed: int) -> dict:
    """One description for each piece: six words or more and, where there is a mark, the tempo."""
    c, rng = towers.corpus, random.Random(seed)
    a = captions.axes(c.rows)
    texts, wanted = [], []
    groups = captions.PLAIN + ["quadrant", "gems"]
    for i in indices:
        mine = [c.names[w] for w in np.flatnonzero(c.has[i])]
        words = [rng.choice([m for m in mine if m.startswith(f"{g}:")]) for g in groups if any(m.startswith(f"{g}:") for m in mine)]
        tempo = a["tempo"][i]
        wanted.append(words)
        texts.append(captions.say(words, "en", rng, None if np.isnan(tempo) else float(tempo)))
    music = np.stack([towers.music(i) for i in indices])
    ranks = ranks_of(towers.words(texts) @ music.T)
    index = {name: j for j, name in enumerate(c.names)}
    by_words = np.array([[c.has[i, [index[w] for w in words]].mean() for i in indices] for words in wanted])
    with np.errstate(invalid="ignore"):
        away = np.abs(np.log(a["tempo"][indices][None] / a["tempo"][indices][:, None]))
    by_parameters = ranks_of(by_words - np.nan_to_num(np.minimum(away, 1), nan=0.3))
    figures = lambda r: {"mrr": round(float((1 / r).mean()), 3), "recall@1": round(float((r <= 1).mean()), 3), "recall@10": round(float((r <= 10).mean()), 3), "median rank": float(np.median(r))}  # fmt: skip
    return {"candidates": len(indices), "model": figures(ranks), "parameters alone": figures(by_parameters)}


def attributes(towers: Towers, songs: np.ndarray) -> dict:
    a = captions.axes(towers.corpus.rows)
    a["tempo"] = np.array([r["music"]["tempo"] for r in towers.corpus.rows])
    music = np.stack([towers.music(i) for i in songs])
    out = {}
    for name, (axis, side, prompts) in PROMPTS.items():
        scores = towers.words(prompts) @ music.T
        value = a[axis][songs] * (1 if side else -1)
        half, third = value > np.median(value), np.quantile(value, [1 / 3, 2 / 3])
        ends = (value < third[0]) | (value > third[1])
        out[name] = {"halves": [round(auc(s, half), 3) for s in scores], "outer thirds": [round(auc(s[ends], half[ends]), 3) for s in scores]}  # fmt: skip
    for one, two in PAIRS:
        texts = [f"{x}; {y}" for x, y in zip(PROMPTS[one][2], PROMPTS[two][2])]
        scores = towers.words(texts) @ music.T
        both, neither = np.ones(len(songs), bool), np.ones(len(songs), bool)
        for name in (one, two):
            axis, side, _ = PROMPTS[name]
            high = (a[axis][songs] > np.median(a[axis][songs])) == bool(side)
            both, neither = both & high, neither & ~high
        sure = both | neither
        out[f"{one} and {two}"] = [round(auc(s[sure], both[sure]), 3) for s in scores]
    return out


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--corpus", required=True)
    p.add_argument("--model", required=True)
    p.add_argument("--state", required=True)
    p.add_argument("--captions", type=int, default=14000)
    p.add_argument("--seed", type=int, default=1, help="the training's")
    o = p.parse_args()
    torch.set_num_threads(1)
    corpus = corpora.load(o.corpus, o.model, o.captions, o.seed)
    towers = Towers(corpus, o.state, o.model)
    first = np.array([r["id"].endswith("/0") for r in corpus.rows]) & corpus.held
    songs = np.flatnonzero(first & np.array([r["set"] == "lieder" for r in corpus.rows]))
    print(json.dumps({"retrieval": retrieval(towers, np.flatnonzero(first), 99)}, indent=1))
    print(json.dumps({"songs": len(songs), "attributes": attributes(towers, songs)}))


if __name__ == "__main__":
    main()
