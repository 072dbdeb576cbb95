"""How good a checkpoint is on songs and pieces that are kept out of the training to choose it by, and held out from nothing.

Halves of each axis by words: phrases that no caption of the training has, in all languages (captions.KEPT_BACK), on the
songs; each song and piece looked for by a description among all of them; and the quadrant of each performance, as the
nearest of four phrases kept back.
"""

import random

import numpy as np
import torch
import torch.nn.functional as F

import captions
from small import whole

SIDES = [f"{axis}:{side}" for axis in ("mode", "register", "density", "loud") for side in "01"] + ["tempo:1", "tempo:3"]
QUADRANTS = [f"quadrant:{q}" for q in "1234"]
DESCRIBED = captions.PLAIN + ["quadrant", "gems"]


def auc(scores: np.ndarray, labels: np.ndarray) -> float:
    """Share of pairs of a right and a wrong one that stand in the right order (Mann & Whitney 1947)."""
    ranks = scores.argsort().argsort() + 1.0
    right = labels.sum()
    return float((ranks[labels].sum() - right * (right + 1) / 2) / (right * (len(labels) - right)))


def ranks_of(scores: np.ndarray) -> np.ndarray:
    """Rank of the diagonal, from 1; of equals the middle one."""
    own = np.diag(scores)[:, None]
    return 1 + (scores > own).sum(1) + ((scores == own).sum(1) - 1) / 2


def description(rows_has: np.ndarray, names: list, bpm: float, rng: random.Random) -> tuple:
    """(text, words): six words or more and, where there is a mark, the tempo."""
    mine = [names[w] for w in np.flatnonzero(rows_has)]
    words = [rng.choice([m for m in mine if m.startswith(f"{g}:")]) for g in DESCRIBED if any(m.startswith(f"{g}:") for m in mine)]
    return captions.say(words, "en", rng, None if np.isnan(bpm) else float(bpm)), words


class Choosing:
    def __init__(self, corpus, encoder):
        self.corpus, rng = corpus, random.Random(5)
        played, axes = captions.of_performers(corpus.rows), captions.axes(corpus.rows)
        self.pieces, self.performances = (np.flatnonzero(corpus.choosing & kind) for kind in (~played, played))
        self.quadrants = corpus.has[np.ix_(self.performances, [corpus.names.index(q) for q in QUADRANTS])].argmax(1)
        self.lieder = np.array([corpus.rows[i]["set"] == "lieder" for i in self.pieces])
        self.high = {}
        for side in SIDES:
            axis, _, level = side.partition(":")
            column = axes[axis][self.pieces][self.lieder]
            known = ~np.isnan(column)
            up = column[known] > np.median(column[known])
            self.high[side] = known, up if level in "13" and side != "tempo:1" else ~up
        bare = lambda words, language: rng.choice(captions.WORDS[language]["frame"][:3]).replace("{noun}", rng.choice(captions.WORDS[language]["noun"])).replace("{}", words)  # fmt: skip
        self.sides, texts = [], []
        for side in SIDES:
            for language in captions.WORDS:
                # The first phrases are the attribute's plain words; those kept back mostly say it without them.
                for kind, said in (("plain", captions.WORDS[language][side][:2]), ("free", captions.phrases(language, side, True))):
                    self.sides += [(side, kind)] * len(said)
                    texts += [bare(p, language) for p in said]
        told = [description(corpus.has[i], corpus.names, axes["tempo"][i], rng)[0] for i in self.pieces]
        fours = [[rng.choice(captions.phrases(language, q, True) or captions.phrases(language, q)) for q in QUADRANTS] for language in captions.WORDS for _ in range(3)]  # fmt: skip
        self.texts, self.told = encoder.tokens(texts), encoder.tokens(told)
        self.moods = encoder.tokens([bare(said, "en") if said.isascii() else said for four in fours for said in four])

    @torch.no_grad()
    def measure(self, model) -> dict:
        vectors = lambda pieces: np.stack([F.normalize(whole(model.symbolic, self.corpus.piece(i)), dim=0).numpy() for i in pieces])  # fmt: skip
        said = lambda texts: F.normalize(model.text(*texts.batch(range(len(texts)))), dim=-1).numpy()
        music, words, told = vectors(self.pieces), said(self.texts), said(self.told)
        nearest = (said(self.moods) @ vectors(self.performances).T).reshape(-1, 4, len(self.performances)).argmax(1)
        moods = float((nearest == self.quadrants).mean())
        found: dict = {}
        for (side, kind), row in zip(self.sides, words @ music[self.lieder].T):
            known, labels = self.high[side]
            found.setdefault((kind, side), []).append(auc(row[known], labels))
        means = {key: float(np.mean(values)) for key, values in found.items()}
        of = lambda kind: float(np.mean([v for (k, _), v in means.items() if k == kind]))
        mrr = float((1 / ranks_of(told @ music.T)).mean())
        sides = {side: [round(means[kind, side], 2) for kind in ("plain", "free")] for side in SIDES}
        return {"score": round(of("plain") + of("free") + mrr + moods, 4), "plain": round(of("plain"), 3), "free": round(of("free"), 3), "mrr": round(mrr, 3), "moods": round(moods, 3), "sides": sides}  # fmt: skip
