"""The second stage: the text head alone, on where the trained tower puts the music that fits each caption.

A caption's target is the direction that tells the pieces that fit from all others in the space of music as it stands: a
regularised linear discriminant (Fisher 1936), (C + c I)^-1 (mean of those that fit - mean of all), C the covariance of all
training pieces and c its mean variance. The contrast of train.py, which only sees the pieces of a step, leaves single
attributes crooked; here every training piece counts in every target, and a regression on directions carries over to words
that no caption has.

    python train_text.py --corpus WORK/corpus.jsonl --model ../../public/models/emotion --state WORK/small/state.pt \
        --captions 30000 --seed 2 --steps 4000 --out WORK/small/text.pt
"""

import argparse
import json

import numpy as np
import torch
import torch.nn.functional as F

import corpus as corpora
from small import SPACE, Small, whole
from train import LAYER, save

RIDGE = 1.0  # c in mean variances; on halves of the training songs .03 to 3 tell single words apart alike
BATCH = 1024


def options():
    a = argparse.ArgumentParser()
    a.add_argument("--corpus", required=True)
    a.add_argument("--model", required=True)
    a.add_argument("--state", required=True, help="what train.py wrote")
    a.add_argument("--out", required=True)
    a.add_argument("--captions", type=int, default=30000)
    a.add_argument("--seed", type=int, default=2)
    a.add_argument("--steps", type=int, default=4000)
    a.add_argument("--noise", type=float, default=0.3, help="added to text features, in standard deviations")
    a.add_argument("--rate", type=float, default=2e-3)
    return a.parse_args()


def targets(music: np.ndarray, fits: np.ndarray) -> torch.Tensor:
    """f32 [captions, SPACE] of length 1."""
    covariance = np.cov(music.T)
    variance = np.trace(covariance) / SPACE
    means = fits.astype(np.float32) @ music / fits.sum(1, keepdims=True)
    directions = np.linalg.solve(covariance + RIDGE * variance * np.eye(SPACE), (means - music.mean(0)).T).T
    return F.normalize(torch.from_numpy(directions.astype(np.float32)), dim=-1)


def main() -> None:
    o = options()
    torch.set_num_threads(1), torch.manual_seed(o.seed)
    rng = np.random.default_rng(o.seed)
    corpus = corpora.load(o.corpus, o.model, o.captions, o.seed)
    model = Small().eval()
    model.load_state_dict(torch.load(o.state)["average"])
    pieces = np.flatnonzero(~corpus.held)
    music = np.stack([F.normalize(whole(model.symbolic, corpus.piece(i)), dim=0).numpy() for i in pieces])
    usable = np.flatnonzero(corpus.fits[:, pieces].any(1))
    wanted = targets(music, corpus.fits[np.ix_(usable, pieces)])
    texts = torch.from_numpy(corpus.texts[usable, LAYER].astype(np.float32))
    spread = texts.std()
    print(json.dumps({"captions": len(usable), "pieces": len(pieces)}), flush=True)
    model.text.train()
    optimiser = torch.optim.AdamW(model.text.parameters(), lr=o.rate, weight_decay=0.05)
    losses = []
    for step in range(o.steps):
        optimiser.param_groups[0]["lr"] = o.rate * min(1, (step + 1) / 100) * (1 - step / o.steps)
        chosen = rng.choice(len(usable), BATCH, replace=False)
        x = texts[chosen]
        found = F.normalize(model.text(x + o.noise * spread * torch.randn_like(x)), dim=-1)
        loss = (1 - (found * wanted[chosen]).sum(1)).mean()
        optimiser.zero_grad(), loss.backward()
        optimiser.step()
        losses.append(loss.item())
        if step % 200 == 199:
            print(json.dumps({"step": step + 1, "loss": round(float(np.mean(losses[-200:])), 4)}), flush=True)
    save(o.out, average=model.state_dict(), step=o.steps)


if __name__ == "__main__":
    main()
