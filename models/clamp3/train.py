"""Trains the small model: InfoNCE between pieces and captions, where all pieces that fit a caption count as right.

Beside it both towers' vectors are read by one linear layer for what is measured and what is said (tempo, mode, ...):
with so little music the contrast alone learns that slowly.

    npx tsx corpus.ts --midi WORK/midi --own 2000 --out WORK/corpus.jsonl
    python train.py --corpus WORK/corpus.jsonl --model ../../public/models/emotion --out WORK/small --hours 1

It stops by the clock and goes on from its last checkpoint (one every five minutes) with `--resume`.
"""

import argparse
import json
import math
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

import captions
import corpus as corpora
from small import Small

LAYER = 3  # after four layers: what the reader exports as `middle`
SAVE_EVERY = 300  # seconds


def options():
    a = argparse.ArgumentParser()
    a.add_argument("--corpus", required=True)
    a.add_argument("--model", required=True, help="folder of the emotion encoder")
    a.add_argument("--out", required=True)
    a.add_argument("--hours", type=float, default=1)
    a.add_argument("--captions", type=int, default=14000)
    a.add_argument("--pieces", type=int, default=96, help="pieces a step")
    a.add_argument("--each", type=int, default=4, help="captions a piece")
    a.add_argument("--crop", type=int, default=40, help="patches")
    a.add_argument("--beside", type=float, default=0.5, help="weight of the readings")
    a.add_argument("--noise", type=float, default=0.25, help="added to text features, in standard deviations")
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
        counts = corpus.fits[:, self.pieces].sum(1)
        self.weight = np.where(counts > 0, np.maximum(counts, 1) ** -0.4, 0)
        self.texts = torch.from_numpy(corpus.texts[:, LAYER].astype(np.float32))
        self.readings = torch.from_numpy(captions.readings(corpus.rows, ~corpus.held))
        self.meanings = torch.from_numpy(captions.meanings(corpus.captions))

    def crop(self, index: int) -> np.ndarray:
        """The summary, and as many patches of notes as fit, from anywhere."""
        piece, most = self.c.piece(index), self.o.crop - 1
        start = 1 + (self.rng.integers(len(piece) - most) if len(piece) - 1 > most else 0)
        return np.concatenate([piece[:1], piece[start : start + most]])

    def next(self) -> tuple:
        """patches, mask, text features, fits f32 [captions, pieces], and what is measured and said on the axes."""
        chosen = self.rng.choice(self.pieces, self.o.pieces, replace=False)
        crops = [self.crop(i) for i in chosen]
        patches = torch.zeros(len(crops), max(map(len, crops)), crops[0].shape[1], dtype=torch.long)
        mask = torch.zeros(patches.shape[:2])
        for row, crop in enumerate(crops):
            patches[row, : len(crop)], mask[row, : len(crop)] = torch.from_numpy(crop.astype(np.int64)), 1
        said = []
        for i in chosen:
            weight = self.weight * self.c.fits[:, i]
            said.append(self.rng.choice(len(weight), self.o.each, p=weight / weight.sum()))
        said = np.unique(np.concatenate(said))
        fits = torch.from_numpy(self.c.fits[np.ix_(said, chosen)]).float()
        return patches, mask, self.texts[said], fits, self.readings[chosen], self.meanings[said]


def away(found: torch.Tensor, wanted: torch.Tensor) -> torch.Tensor:
    """Mean square error where something is wanted."""
    known = ~wanted.isnan()
    return ((found - wanted.nan_to_num()) ** 2 * known).sum() / known.sum()


def loss_of(model, o, patches, mask, texts, fits, measured, said) -> torch.Tensor:
    """Cross entropy both ways against all that fits, and the readings beside it."""
    music = F.normalize(model.symbolic(patches, mask), dim=-1)
    words = F.normalize(model.text(texts + o.noise * texts.std() * torch.randn_like(texts)), dim=-1)
    logits = model.scale.exp().clamp(max=60) * words @ music.T
    to_music = -(F.log_softmax(logits, 1) * fits / fits.sum(1, keepdim=True)).sum(1).mean()
    to_words = -(F.log_softmax(logits, 0) * fits / fits.sum(0, keepdim=True)).sum(0).mean()
    beside = away(3 * model.axes(music), measured) + away(3 * model.axes(words), said)
    return (to_music + to_words) / 2 + o.beside * beside


def save(path: str, **state) -> None:
    torch.save(state, f"{path}.tmp")
    os.replace(f"{path}.tmp", path)


def main() -> None:
    o = options()
    torch.set_num_threads(o.threads), torch.manual_seed(o.seed)
    os.makedirs(o.out, exist_ok=True)
    corpus = corpora.load(o.corpus, o.model, o.captions, o.seed)
    print(json.dumps({"pieces": len(corpus.rows), "held": int(corpus.held.sum()), "captions": len(corpus.captions)}), flush=True)
    batches, model = Batches(corpus, o), Small()
    average = {k: v.clone() for k, v in model.state_dict().items()}
    optimiser = torch.optim.AdamW(model.parameters(), lr=o.rate, weight_decay=0.02, betas=(0.9, 0.98))
    step, spent, place = 0, 0.0, f"{o.out}/state.pt"
    if o.resume and os.path.exists(place):
        known = torch.load(place)
        model.load_state_dict(known["model"]), optimiser.load_state_dict(known["optimiser"])
        average, step, spent = known["average"], known["step"], known["spent"]
        batches.rng = np.random.default_rng([o.seed, step])
    began = saved = time.time() - spent
    saved += spent
    losses = []
    while (now := time.time()) - began < o.hours * 3600:
        done = (now - began) / (o.hours * 3600)
        for group in optimiser.param_groups:
            group["lr"] = o.rate * min(1, (step + 1) / 100) * (0.5 + 0.5 * math.cos(math.pi * done)) + 1e-6
        loss = loss_of(model, o, *batches.next())
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
            save(place, model=model.state_dict(), optimiser=optimiser.state_dict(), average=average, step=step, spent=saved - began)
    save(place, model=model.state_dict(), optimiser=optimiser.state_dict(), average=average, step=step, spent=time.time() - began)


if __name__ == "__main__":
    main()
