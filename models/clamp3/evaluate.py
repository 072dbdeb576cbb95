"""Measures the small model on songs and pieces that it was not trained on.

    npx tsx corpus.ts --midi WORK/midi --own 2000 --held yes --out WORK/held.jsonl
    python evaluate.py --corpus WORK/corpus.jsonl --held WORK/held.jsonl --model ../../public/models/emotion --state WORK/small/state.pt

Held-out pieces are read as `embed` reads their files: no variation, and every mark and program that is there.
Retrieval: each is described in words that are drawn anew, and looked for among all of them; beside it a search by the
measured parameters that the words stand for, which a person could not ask. Attributes: prompts in five languages whose
sentences are not the training's (data/prompts.json), on held-out OpenScore songs; for tempo on those that have a mark.
Moods: words for the four quadrants of valence and arousal, against the graph's reading of the composer's held-out
pieces, which is a check of itself and no evidence about people.
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
from train import LAYER

with open(os.path.join(os.path.dirname(__file__), "data/prompts.json"), encoding="utf-8") as file:
    ASKED = json.load(file)
KINDS = ["plain", "free"]  # the attribute's own word in another sentence; the same said without it


class Towers:
    def __init__(self, corpus, held: str, state: str, encoder: str):
        self.encoder, self.model = LowerLayers(encoder), Small().eval()
        self.model.load_state_dict(torch.load(state)["average"])
        index = {row["id"]: i for i, row in enumerate(corpus.rows)}
        with open(held, encoding="utf-8") as file:
            rows = [json.loads(line) for line in file]
        self.pieces = {index[row["id"]]: corpora.cut(row.pop("lines")) for row in rows}
        # What is known of a piece here is what its file says; the thirds stay those of the training pieces.
        for row in rows:
            corpus.rows[index[row["id"]]] = row
        corpus.has, _, corpus.names = captions.words_of(corpus.rows, ~corpus.held)
        self.corpus = corpus

    def music(self, index: int) -> np.ndarray:
        """Of length 1."""
        return F.normalize(whole(self.model.symbolic, self.pieces[index]), dim=0).numpy()

    @torch.no_grad()
    def words(self, texts: list) -> np.ndarray:
        middle = torch.from_numpy(self.encoder.means(texts)[:, LAYER].astype(np.float32))
        return F.normalize(self.model.text(middle), dim=-1).numpy()


def retrieval(towers: Towers, indices: np.ndarray, seed: int) -> dict:
    """One description for each piece: six words or more and, where there is a mark, the tempo."""
    c, rng = towers.corpus, random.Random(seed)
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
    axes = captions.axes(towers.corpus.rows)
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
    a = captions.axes(towers.corpus.rows)
    up, bright = (a[n][own] > np.median(a[n][own]) for n in ("arousal", "valence"))
    right = np.where(up, np.where(bright, 1, 2), np.where(bright, 4, 3))
    scores = towers.words(list(MOODS.values())) @ np.stack([towers.music(i) for i in own]).T
    scores = (scores - scores.mean(1, keepdims=True)) / scores.std(1, keepdims=True)
    return float((np.array(list(MOODS))[scores.argmax(0)] == right).mean())


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--corpus", required=True)
    p.add_argument("--held", required=True)
    p.add_argument("--model", required=True)
    p.add_argument("--state", required=True)
    p.add_argument("--captions", type=int, default=16000)
    p.add_argument("--seed", type=int, default=1, help="the training's")
    o = p.parse_args()
    torch.set_num_threads(1)
    corpus = corpora.load(o.corpus, o.model, o.captions, o.seed)
    towers = Towers(corpus, o.held, o.state, o.model)
    first = np.array(sorted(towers.pieces))
    lieder = np.array([corpus.rows[i]["set"] == "lieder" for i in first])
    songs = first[lieder]
    print(json.dumps({"retrieval": retrieval(towers, first, 99)}))
    print(json.dumps({"moods": {"pieces": int((~lieder).sum()), "accuracy": round(moods(towers, first[~lieder]), 3)}}))
    print(f"{len(songs)} songs; {' '.join(ASKED['languages'])}")
    for name, found in attributes(towers, songs, np.stack([towers.music(i) for i in songs])).items():
        print(f"{name:24}", *(f"{kind} {' '.join(f'{x:.2f}' for x in row)} mean {np.mean(row):.3f} " for kind, row in found.items()))  # fmt: skip


if __name__ == "__main__":
    main()
