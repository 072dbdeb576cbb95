"""Measures the small model on songs and pieces that it was not trained on.

    npx tsx corpus.ts --midi WORK/midi --own 2000 --held yes --out WORK/held.jsonl
    python evaluate.py --corpus WORK/corpus.jsonl WORK/performed.jsonl --held WORK/held.jsonl \\
        --model ../../public/models/emotion --state WORK/small/heads.pt

Held-out pieces are read as `embed` reads their files: no variation, and every mark and program that is there.
Retrieval: each is described in words that are drawn anew, and looked for among all of them; beside it a search by the
measured parameters that the words stand for, which a person could not ask. Attributes: prompts in five languages whose
sentences are not the training's (data/prompts.json), on held-out OpenScore songs; for tempo on those that have a mark.
Moods: words for the four quadrants of valence and arousal, against the graph's reading of the composer's held-out
pieces, which is a check of itself and no evidence about people; and for performances (performed.ts) the nearest of four
prompts by cosine, as one would ask `embed`, against how many notes are struck how hard and the mode.
"""

import argparse
import json
import os
import random

import numpy as np
import torch
import torch.nn.functional as F

import captions
import corpus as corpora
from choose import auc, description, ranks_of
from small import Small, whole
from text_features import LowerLayers

with open(os.path.join(os.path.dirname(__file__), "data/prompts.json"), encoding="utf-8") as file:
    ASKED = json.load(file)
KINDS = ["plain", "free"]  # the attribute's own word in another sentence; the same said without it


class Towers:
    def __init__(self, corpus: list, held: str, state: str, encoder: str):
        self.encoder, self.model = LowerLayers(encoder), Small().eval()
        self.model.load_state_dict(torch.load(state)["average"])
        self.rows, pieces = corpora.read(corpus)
        trained = np.array([not row["held"] and not row["choosing"] for row in self.rows])
        played = captions.of_performers(self.rows)
        held_out = np.array([row["held"] and not row["choosing"] for row in self.rows])
        self.performances = np.flatnonzero(played & held_out)
        self.pieces = {i: pieces[i] for i in self.performances}
        # What is known of another piece here is what its file says; the thirds stay those of the training pieces.
        index = {row["id"]: i for i, row in enumerate(self.rows)}
        rows, pieces = corpora.read([held])
        for row, piece in zip(rows, pieces):
            self.rows[index[row["id"]]], self.pieces[index[row["id"]]] = row, piece
        self.files = np.array(sorted(index[row["id"]] for row in rows))
        self.has, _, self.names = captions.words_of(self.rows, trained)

    def music(self, index: int) -> np.ndarray:
        """Of length 1."""
        return F.normalize(whole(self.model.symbolic, self.pieces[index]), dim=0).numpy()

    @torch.no_grad()
    def words(self, texts: list) -> np.ndarray:
        return F.normalize(self.model.text(*self.encoder.tokens(texts).batch(range(len(texts)))), dim=-1).numpy()


def retrieval(towers: Towers, indices: np.ndarray, seed: int) -> dict:
    """One description for each piece: six words or more and, where there is a mark, the tempo."""
    c, rng = towers, random.Random(seed)
    a = captions.axes(c.rows)
    texts, wanted = [], []
    for i in indices:
        text, words = description(c.has[i], c.names, a["tempo"][i], rng)
        texts.append(text)
        wanted.append(words)
    music = np.stack([towers.music(i) for i in indices])
    ranks = ranks_of(towers.words(texts) @ music.T)
    index = {name: j for j, name in enumerate(c.names)}
    by_words = np.array([[c.has[i, [index[w] for w in words]].mean() for i in indices] for words in wanted])
    with np.errstate(invalid="ignore"):
        away = np.abs(np.log(a["tempo"][indices][None] / a["tempo"][indices][:, None]))
    by_parameters = ranks_of(by_words - np.nan_to_num(np.minimum(away, 1), nan=0.3))
    figures = lambda r: {"mrr": round(float((1 / r).mean()), 3), "recall@1": round(float((r <= 1).mean()), 3), "recall@10": round(float((r <= 10).mean()), 3), "median rank": float(np.median(r))}  # fmt: skip
    return {"candidates": len(indices), "model": figures(ranks), "parameters alone": figures(by_parameters)}


def attributes(towers: Towers, songs: np.ndarray, music: np.ndarray) -> dict:
    """ROC AUC of each prompt by kind and language: upper against lower half, and third against third."""
    axes = captions.axes(towers.rows)
    value = {name: axes[p["axis"]][songs] * (1 if p["side"] else -1) for name, p in ASKED["prompts"].items()}
    known = {name: ~np.isnan(v) for name, v in value.items()}
    high = {name: v > np.nanmedian(v) for name, v in value.items()}
    out = {}
    for name, prompt in ASKED["prompts"].items():
        third = np.nanquantile(value[name], [1 / 3, 2 / 3])
        ends = (value[name] < third[0]) | (value[name] > third[1])
        for kind in KINDS:
            scores = towers.words(prompt[kind]) @ music.T
            out[f"{name}, {kind}"] = {
                "halves": [auc(s[known[name]], high[name][known[name]]) for s in scores],
                "thirds": [auc(s[ends], high[name][ends]) for s in scores],
            }
    for pair in ASKED["pairs"]:
        both, neither = (np.all([side(high[n]) & known[n] for n in pair], 0) for side in (np.asarray, np.logical_not))
        sure = both | neither
        for kind in KINDS:
            texts = ["; ".join(said) for said in zip(*(ASKED["prompts"][n][kind] for n in pair))]
            out[f"{' and '.join(pair)}, {kind}"] = {"both or neither": [auc(s[sure], both[sure]) for s in towers.words(texts) @ music.T]}  # fmt: skip
    return out


# One sentence a quadrant of valence and arousal (Russell 1980), none of them a caption's.
MOODS = {
    1: "this makes me want to jump for joy", 2: "this sounds like anger and alarm",
    3: "this sounds like someone mourning alone", 4: "this feels like resting in warm sunshine",
}  # fmt: skip


def moods(towers: Towers, own: np.ndarray) -> float:
    """Accuracy of the nearest of four sentences, each cosine standardised over the pieces."""
    a = captions.axes(towers.rows)
    up, bright = (a[n][own] > np.median(a[n][own]) for n in ("arousal", "valence"))
    right = np.where(up, np.where(bright, 1, 2), np.where(bright, 4, 3))
    scores = towers.words(list(MOODS.values())) @ np.stack([towers.music(i) for i in own]).T
    scores = (scores - scores.mean(1, keepdims=True)) / scores.std(1, keepdims=True)
    return float((np.array(list(MOODS))[scores.argmax(0)] == right).mean())


# The same for someone at a piano, as a stranger might put it.
PIANO = [
    ["happy, energetic piano music", "angry, tense piano music", "sad, slow piano music", "calm, peaceful, relaxed piano music"],
    ["This piano piece sounds happy and excited.", "This piano piece sounds angry and tense.", "This piano piece sounds sad and depressed.", "This piano piece sounds calm and content."],
    ["joyful", "aggressive", "melancholic", "serene"],
    ["music with positive valence and high arousal", "music with negative valence and high arousal", "music with negative valence and low arousal", "music with positive valence and low arousal"],
    ["cheerful and lively", "dramatic and anxious", "gloomy and lonely", "gentle and soothing"],
]  # fmt: skip


def performances(towers: Towers) -> dict:
    """For each four of PIANO the accuracy of the nearest by cosine alone, and how often each quadrant is named."""
    vectors = np.stack([towers.music(i) for i in towers.performances])
    right = towers.has[np.ix_(towers.performances, [towers.names.index(f"quadrant:{q}") for q in "1234"])].argmax(1)
    found = [(towers.words(four) @ vectors.T).argmax(0) for four in PIANO]
    named = [np.bincount(f, minlength=4).tolist() for f in found]
    return {"pieces": len(right), "of each": np.bincount(right, minlength=4).tolist(), "accuracy": [round(float((f == right).mean()), 3) for f in found], "named": named}  # fmt: skip


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--corpus", required=True, nargs="+")
    p.add_argument("--held", required=True)
    p.add_argument("--model", required=True)
    p.add_argument("--state", required=True)
    o = p.parse_args()
    torch.set_num_threads(1)
    towers = Towers(o.corpus, o.held, o.state, o.model)
    first = towers.files
    lieder = np.array([towers.rows[i]["set"] == "lieder" for i in first])
    songs = first[lieder]
    print(json.dumps({"retrieval": retrieval(towers, first, 99)}))
    print(json.dumps({"moods": {"pieces": int((~lieder).sum()), "accuracy": round(moods(towers, first[~lieder]), 3)}}))
    print(json.dumps({"performances": performances(towers)}))
    print(f"{len(songs)} songs; {' '.join(ASKED['languages'])}")
    for name, found in attributes(towers, songs, np.stack([towers.music(i) for i in songs])).items():
        print(f"{name:24}", *(f"{kind} {' '.join(f'{x:.2f}' for x in row)} mean {np.mean(row):.3f} " for kind, row in found.items()))  # fmt: skip


if __name__ == "__main__":
    main()
