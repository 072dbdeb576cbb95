"""Trains the small model: InfoNCE between pieces and captions, where all pieces that fit a caption count as right.

Beside it both towers' vectors are read by one linear layer for what is measured and what is said (tempo, mode, ...):
with so little music the contrast alone learns that slowly. Four steps in five take songs alone or the composer's pieces
alone, so that to tell the two apart helps nothing. What is kept is the best checkpoint by songs kept out for that
(choose.py), not the last.

    npx tsx corpus.ts --midi WORK/midi --own 2000 --out WORK/corpus.jsonl
    npx tsx corpus.ts --midi WORK/midi --own 700 --performed yes --out WORK/performed.jsonl
    python train.py --corpus WORK/corpus.jsonl WORK/performed.jsonl --model ../../public/models/emotion --out WORK/small --hours 1

It stops by the clock and goes on from its last checkpoint (one every five minutes) with `--resume`; `best.pt` is the best.
"""

import argparse
import json
import math
import os
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import corpus as corpora
import meanings
from choose import Choosing
from small import SPACE, Small
from text_features import LowerLayers

SAVE_EVERY = 300  # seconds
SOME = 2500  # captions from which those of a step are taken


def options():
    a = argparse.ArgumentParser()
    a.add_argument("--corpus", required=True, nargs="+")
    a.add_argument("--model", required=True, help="folder of the emotion encoder")
    a.add_argument("--out", required=True)
    a.add_argument("--hours", type=float, default=1)
    a.add_argument("--captions", type=int, default=16000)
    a.add_argument("--pieces", type=int, default=96, help="pieces a step")
    a.add_argument("--each", type=int, default=4, help="captions a piece")
    a.add_argument("--crop", type=int, default=40, help="patches")
    a.add_argument("--beside", type=float, default=1.0, help="weight of the readings")
    a.add_argument("--noise", type=float, default=0.25, help="added to text features, in standard deviations")
    a.add_argument("--blank", type=float, default=0.08, help="share of characters hidden; twice that in the summary")
    a.add_argument("--decay", type=float, default=0.08)
    a.add_argument("--rate", type=float, default=1.5e-3)
    a.add_argument("--average", type=float, default=0.995)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--threads", type=int, default=1)
    a.add_argument("--resume", action="store_true")
    return a.parse_args()


class Batches:
    def __init__(self, corpus, o):
        self.c, self.o, self.rng = corpus, o, np.random.default_rng(o.seed)
        self.pieces = np.flatnonzero(~corpus.held)
        lieder = np.array([r["set"] == "lieder" for r in corpus.rows])
        self.sets = [self.pieces, self.pieces[lieder[self.pieces]], self.pieces[~lieder[self.pieces]]]
        sample = self.rng.choice(self.pieces, 1000)
        counts = corpus.fits(np.arange(len(corpus.captions)), sample).sum(1, dtype=np.float32) * len(self.pieces) / 1000
        self.weight = np.maximum(counts, 1) ** -0.4
        self.spread = float(corpus.texts[0].rows[:10000].astype(np.float32).std())
        self.facts = torch.from_numpy(meanings.facts(corpus.names, corpus.far, corpus.tempo))
        self.meant = torch.from_numpy(meanings.meant(corpus.captions, corpus.names))

    def crop(self, index: int) -> np.ndarray:
        """The summary, and as many patches of notes as fit, from anywhere."""
        piece, most = self.c.piece(index), self.o.crop - 1
        start = 1 + (self.rng.integers(len(piece) - most) if len(piece) - 1 > most else 0)
        return np.concatenate([piece[:1], piece[start : start + most]])

    def next(self) -> tuple:
        """patches, mask, tokens, their mask, fits f32 [captions, pieces], and what is true and said."""
        kind = self.rng.choice(3, p=[0.2, 0.6, 0.2])
        chosen = self.rng.choice(self.sets[kind], self.o.pieces, replace=False)
        crops = [self.crop(i) for i in chosen]
        patches = torch.zeros(len(crops), max(map(len, crops)), crops[0].shape[1], dtype=torch.long)
        mask = torch.zeros(patches.shape[:2])
        for row, crop in enumerate(crops):
            patches[row, : len(crop)], mask[row, : len(crop)] = torch.from_numpy(crop.astype(np.int64)), 1
        patches[:, 1:] *= torch.rand(patches[:, 1:].shape) > self.o.blank
        patches[:, 0] *= torch.rand(patches[:, 0].shape) > 2 * self.o.blank
        said, some = [], self.rng.choice(len(self.weight), SOME, replace=False)
        for fits in self.c.fits(some, chosen).T:
            weight = np.cumsum(self.weight[some] * (fits > 0.5))
            if weight[-1] > 0:
                said.append(some[np.searchsorted(weight, weight[-1] * self.rng.random(self.o.each), side="right")])
        said = np.unique(np.concatenate(said))
        # Sharpened: what fits by half hardly counts, else the targets are too even to learn from.
        fits = torch.from_numpy(self.c.fits(said, chosen).astype(np.float32))
        fits = ((fits - 0.2) / 0.8).clamp(min=0) ** 2
        x, known = self.c.texts[0].batch(said)
        x = x + self.o.noise * self.spread * torch.randn_like(x)
        return patches, mask, x, known, fits, self.facts[chosen], self.meant[said]


def away(found: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    """Mean square error where something is wanted."""
    known = ~wanted.isnan()
    return ((found - wanted.nan_to_num()) ** 2 * known).sum() / known.sum()


def loss_of(model, reads, o, patches, mask, x, known, fits, true, meant) -> torch.Tensor:
    """Cross entropy both ways against all that fits, and the readings beside it."""
    music = F.normalize(model.symbolic(patches, mask), dim=-1)
    words = F.normalize(model.text(x, known), dim=-1)
    logits = model.scale.exp().clamp(max=60) * words @ music.T
    to_music = -(F.log_softmax(logits, 1) * fits / fits.sum(1, keepdim=True).clamp(min=0.1)).sum(1).mean()
    to_words = -(F.log_softmax(logits, 0) * fits / fits.sum(0, keepdim=True).clamp(min=0.1)).sum(0).mean()
    beside = away(4 * reads(music), true) + away(4 * reads(words), meant)
    return (to_music + to_words) / 2 + o.beside * beside


def save(path: str, **state) -> None:
    torch.save(state, f"{path}.tmp")
    os.replace(f"{path}.tmp", path)


def main() -> None:
    o = options()
    torch.set_num_threads(o.threads), torch.manual_seed(o.seed)
    os.makedirs(o.out, exist_ok=True)
    corpus = corpora.load(o.corpus, [o.model], o.captions, o.seed)
    print(json.dumps({"pieces": len(corpus.rows), "held": int(corpus.held.sum()), "captions": len(corpus.captions)}), flush=True)
    batches, model = Batches(corpus, o), Small()
    reads = nn.Linear(SPACE, batches.facts.shape[1])
    average = {k: v.clone() for k, v in model.state_dict().items()}
    groups = [{"params": [*(p for p in model.parameters() if p is not model.scale), *reads.parameters()]}, {"params": [model.scale], "weight_decay": 0}]
    optimiser = torch.optim.AdamW(groups, lr=o.rate, weight_decay=o.decay, betas=(0.9, 0.98))
    choosing, best, chosen = Choosing(corpus, LowerLayers(o.model)), 0.0, Small().eval()
    step, spent, place = 0, 0.0, f"{o.out}/state.pt"
    if o.resume and os.path.exists(place):
        known = torch.load(place)
        model.load_state_dict(known["model"]), reads.load_state_dict(known["reads"]), optimiser.load_state_dict(known["optimiser"])
        average, step, spent, best = known["average"], known["step"], known["spent"], known["best"]
        batches.rng = np.random.default_rng([o.seed, step])
    began = saved = time.time() - spent
    saved += spent
    losses = []

    def keep_state() -> None:
        nonlocal best
        chosen.load_state_dict(average)
        found = choosing.measure(chosen)
        print(json.dumps({"step": step} | found), flush=True)
        if found["score"] > best:
            best = found["score"]
            save(f"{o.out}/best.pt", average=average, step=step, found=found)
        spent = time.time() - began
        save(place, model=model.state_dict(), reads=reads.state_dict(), optimiser=optimiser.state_dict(), average=average, step=step, spent=spent, best=best)

    while (now := time.time()) - began < o.hours * 3600:
        done = (now - began) / (o.hours * 3600)
        for group in optimiser.param_groups:
            group["lr"] = o.rate * min(1, (step + 1) / 100) * (0.5 + 0.5 * math.cos(math.pi * done)) + 1e-6
        loss = loss_of(model, reads, o, *batches.next())
        optimiser.zero_grad(), loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        step += 1
        keep = min(o.average, step / (step + 20))
        for name, value in model.state_dict().items():
            average[name].lerp_(value, 1 - keep)
        losses.append(loss.item())
        if step % 50 == 0:
            line = {"step": step, "minutes": round((time.time() - began) / 60, 1), "loss": round(float(np.mean(losses)), 4)}
            print(json.dumps(line | {"scale": round(model.scale.exp().item(), 1)}), flush=True)
            losses = []
        if time.time() - saved > SAVE_EVERY:
            saved = time.time()
            keep_state()
    keep_state()


if __name__ == "__main__":
    main()
