"""The second stage: the text head alone, on where the trained tower puts the music that fits each caption.

A caption's target is the direction that tells the pieces that fit from all others in the space of music as it stands: a
regularised linear discriminant (Fisher 1936), (C + c I)^-1 (mean of those that fit - mean of all), C the covariance of all
training pieces and c its mean variance. Songs and the composer's pieces are each measured from their own mean: what tells
the two apart is no part of "low" or "soft", though the composer plays lower and softer. The contrast of train.py, which only sees the pieces of a step, leaves single
attributes crooked; here every training piece counts in every target, and a regression on directions carries over to words
that no caption has.

    python train_text.py --corpus WORK/corpus.jsonl --model ../../public/models/emotion --state WORK/small/state.pt \
        --captions 20000 --seed 4 --steps 2000 --all --out WORK/small/text.pt
"""

import argparse
import json

import numpy as np
import torch
import torch.nn.functional as F

import captions
import corpus as corpora
from choose import Choosing
from fillers import fillers
from small import SPACE, TEXT_HIDDEN, TEXT_WIDTH, Head, Small, whole
from text_features import LowerLayers
from train import LAYER, save

RIDGE = 1.0  # c in mean variances; on halves of the training songs .03 to 3 tell single words apart alike
BATCH = 1024
HEADS = 2  # from one seed to another a prompt moves by .05 of AUC; the sum of two moves less
MIXED, MOST = 0.5, 0.8  # share of texts mixed with a filler, and its largest share of the mix


def options():
    a = argparse.ArgumentParser()
    a.add_argument("--corpus", required=True)
    a.add_argument("--model", required=True)
    a.add_argument("--state", required=True, help="what train.py wrote")
    a.add_argument("--out", required=True)
    a.add_argument("--captions", type=int, default=20000)
    a.add_argument("--seed", type=int, default=4)
    a.add_argument("--all", action="store_true", help="the phrases kept back too, once all else is chosen")
    a.add_argument("--steps", type=int, default=2000)
    a.add_argument("--noise", type=float, default=0.1, help="added to text features, in standard deviations")
    a.add_argument("--rate", type=float, default=2e-3)
    return a.parse_args()


def targets(music: np.ndarray, lieder: np.ndarray, fits: np.ndarray) -> torch.Tensor:
    """f32 [captions, SPACE] of length 1; `music` [pieces, SPACE], `lieder` bool [pieces], `fits` [pieces, captions]."""
    for of_set in (lieder, ~lieder):
        music[of_set] -= music[of_set].mean(0)
    covariance = np.cov(music.T)
    variance = np.trace(covariance) / SPACE
    means = fits.astype(np.float32).T @ music / fits.sum(0, dtype=np.float32)[:, None]
    # Within each set the mean of all is zero.
    directions = np.linalg.solve(covariance + RIDGE * variance * np.eye(SPACE), means.T).T
    return F.normalize(torch.from_numpy(directions.astype(np.float32)), dim=-1)


def one(o, seed: int, texts: torch.Tensor, wanted: torch.Tensor, beside: torch.Tensor) -> Head:
    """A head learnt from nothing."""
    torch.manual_seed(seed)
    rng, spread = np.random.default_rng(seed), texts.std()
    head = Head(TEXT_WIDTH, TEXT_HIDDEN // HEADS, 0.1)
    optimiser = torch.optim.AdamW(head.parameters(), lr=o.rate, weight_decay=0.05)
    losses = []
    for step in range(o.steps):
        optimiser.param_groups[0]["lr"] = o.rate * min(1, (step + 1) / 100) * (1 - step / o.steps)
        chosen = rng.choice(len(texts), BATCH, replace=False)
        share = torch.from_numpy((rng.random(BATCH) < MIXED) * rng.random(BATCH) * MOST).float()[:, None]
        x = torch.lerp(texts[chosen], beside[rng.integers(len(beside), size=BATCH)], share)
        found = F.normalize(head(x + o.noise * spread * torch.randn_like(x)), dim=-1)
        loss = (1 - (found * wanted[chosen]).sum(1)).mean()
        optimiser.zero_grad(), loss.backward()
        optimiser.step()
        losses.append(loss.item())
        if step % 200 == 199:
            print(json.dumps({"seed": seed, "step": step + 1, "loss": round(float(np.mean(losses[-200:])), 4)}), flush=True)
    return head.eval()


@torch.no_grad()
def joined(heads: list, texts: torch.Tensor) -> Head:
    """One head that gives the sum of several: their hidden layers side by side, each evened out by its length over `texts`."""
    whole_head = Head(TEXT_WIDTH, TEXT_HIDDEN, 0.1)
    ups, biases, downs = [], [], []
    for head in heads:
        scale = 1 / head(texts).norm(dim=-1).mean()
        ups.append(head.up.weight * head.norm.weight)
        biases.append(head.up.bias + head.up.weight @ head.norm.bias)
        downs.append((scale * head.down.weight, scale * head.down.bias))
    whole_head.norm.weight.fill_(1), whole_head.norm.bias.fill_(0)
    whole_head.up.weight.copy_(torch.cat(ups)), whole_head.up.bias.copy_(torch.cat(biases))
    whole_head.down.weight.copy_(torch.cat([d for d, _ in downs], 1)), whole_head.down.bias.copy_(sum(b for _, b in downs))
    return whole_head.eval()


def main() -> None:
    o = options()
    torch.set_num_threads(1)
    corpus = corpora.load(o.corpus, o.model, o.captions, o.seed)
    model = Small().eval()
    # The head of the first stage gives way to one learnt from nothing.
    tower = {name: value for name, value in torch.load(o.state)["average"].items() if not name.startswith("text.")}
    model.load_state_dict(tower, strict=False)
    pieces = np.flatnonzero(~corpus.held)
    music = np.stack([F.normalize(whole(model.symbolic, corpus.piece(i)), dim=0).numpy() for i in pieces])
    usable = np.flatnonzero((corpus.fits[pieces] > 0.5).any(0))
    lieder = np.array([corpus.rows[i]["set"] == "lieder" for i in pieces])
    wanted = targets(music, lieder, corpus.fits[np.ix_(pieces, usable)])
    texts = torch.from_numpy(corpus.texts[usable, LAYER].astype(np.float32))
    encoder = LowerLayers(o.model)
    if o.all:
        known = {c.text for c in corpus.captions}
        more = [c for kept in (False, True) for c in captions.every(corpus.names, o.seed, kept) if c.text not in known]
        _, far, names = captions.words_of(corpus.rows, ~corpus.held)
        fits = captions.fits(more, names, far[pieces], np.zeros(len(pieces)))
        wanted = torch.cat([wanted, targets(music, lieder, fits)])
        texts = torch.cat([texts, torch.from_numpy(encoder.means([c.text for c in more])[:, LAYER].astype(np.float32))])
    beside = torch.from_numpy(encoder.means(fillers())[:, LAYER].astype(np.float32))
    print(json.dumps({"captions": len(texts), "pieces": len(pieces)}), flush=True)
    model.text = joined([one(o, o.seed + head, texts, wanted, beside) for head in range(HEADS)], texts[:2000])
    print(json.dumps(Choosing(corpus, encoder, LAYER).measure(model.eval())), flush=True)
    save(o.out, average=model.state_dict(), step=o.steps)


if __name__ == "__main__":
    main()
