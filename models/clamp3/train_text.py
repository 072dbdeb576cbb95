"""The second stage: the text head alone, against the music as the trained tower places it.

The contrast of train.py sees few captions and few pieces a step. With the tower settled, every training piece can stand
in every step, and many more wordings pass in the same time; the tower and all vectors of music stay as they are.

    python train_text.py --corpus WORK/corpus.jsonl --model ../../public/models/emotion --state WORK/small/state.pt \
        --captions 30000 --seed 2 --minutes 12 --out WORK/small/text.pt
"""

import argparse
import json
import time

import numpy as np
import torch
import torch.nn.functional as F

import captions
import corpus as corpora
from small import Small, whole
from train import LAYER, away, save


def options():
    a = argparse.ArgumentParser()
    a.add_argument("--corpus", required=True)
    a.add_argument("--model", required=True)
    a.add_argument("--state", required=True, help="what train.py wrote")
    a.add_argument("--out", required=True)
    a.add_argument("--captions", type=int, default=30000)
    a.add_argument("--seed", type=int, default=2)
    a.add_argument("--minutes", type=float, default=12)
    a.add_argument("--batch", type=int, default=384)
    a.add_argument("--noise", type=float, default=0.35, help="added to text features, in standard deviations")
    a.add_argument("--beside", type=float, default=0.5, help="weight of the readings")
    a.add_argument("--rate", type=float, default=1e-3)
    a.add_argument("--average", type=float, default=0.995)
    return a.parse_args()


def main() -> None:
    o = options()
    torch.set_num_threads(1), torch.manual_seed(o.seed)
    rng = np.random.default_rng(o.seed)
    corpus = corpora.load(o.corpus, o.model, o.captions, o.seed)
    model = Small().eval()
    model.load_state_dict(torch.load(o.state)["average"])
    pieces = np.flatnonzero(~corpus.held)
    with torch.no_grad():
        music = F.normalize(torch.stack([whole(model.symbolic, corpus.piece(i)) for i in pieces]), dim=-1)
    fits = corpus.fits[:, pieces]
    usable = np.flatnonzero(fits.any(1))
    texts = torch.from_numpy(corpus.texts[:, LAYER].astype(np.float32))
    said = torch.from_numpy(captions.meanings(corpus.captions))
    for part in (model.symbolic, model.axes):
        part.requires_grad_(False)
    model.text.train()
    learnt = [*model.text.parameters(), model.scale]
    average = {k: v.clone() for k, v in model.state_dict().items()}
    optimiser = torch.optim.AdamW(learnt, lr=o.rate, weight_decay=0.02, betas=(0.9, 0.98))
    print(json.dumps({"captions": len(usable), "pieces": len(pieces)}), flush=True)
    began, step, losses, spread = time.time(), 0, [], texts.std()
    while (done := (time.time() - began) / (60 * o.minutes)) < 1:
        optimiser.param_groups[0]["lr"] = o.rate * min(1, (step + 1) / 100) * (1 - done) + 1e-6
        chosen = rng.choice(usable, o.batch, replace=False)
        x = texts[chosen]
        words = F.normalize(model.text(x + o.noise * spread * torch.randn_like(x)), dim=-1)
        right = torch.from_numpy(fits[chosen]).float()
        logits = model.scale.exp().clamp(max=60) * words @ music.T
        # Least where each fitting piece is as likely as the others that fit.
        loss = -(F.log_softmax(logits, 1) * right / right.sum(1, keepdim=True)).sum(1).mean()
        loss = loss + o.beside * away(3 * model.axes(words), said[chosen])
        optimiser.zero_grad(), loss.backward()
        torch.nn.utils.clip_grad_norm_(learnt, 1.0)
        optimiser.step()
        step += 1
        keep = min(o.average, step / (step + 20))
        for name, value in model.state_dict().items():
            average[name].lerp_(value, 1 - keep)
        losses.append(loss.item())
        if step % 100 == 0:
            print(json.dumps({"step": step, "minutes": round((time.time() - began) / 60, 1), "loss": round(float(np.mean(losses)), 4)}), flush=True)  # fmt: skip
            losses = []
    save(o.out, average=average, step=step)


if __name__ == "__main__":
    main()
