"""The second stage: both heads anew on the trained tower's features, against a thousand pieces at once.

What the tower's layers give of each piece and the encoder's tokens of each caption are computed once; a step then costs
little, so that a caption is told apart from 1,024 pieces (train.py: 96) and from songs alone or performances alone in most
steps: to tell those from the composer's pieces is no part of "low" or "soft". Beside the contrast both vectors are
read for what is true and what is said (meanings.facts), the tempo to within a few percent; and each piece chooses among
words for the four quadrants of valence and arousal, since a cosine alone must tell them apart.

    python heads.py --corpus WORK/corpus.jsonl WORK/performed.jsonl --model ../../public/models/emotion \\
        --state WORK/small/best.pt --all --out WORK/small/heads.pt

Given several encoders, as when the next version's vocabulary is known before it ships, every caption is read by each.
"""

import argparse
import json
import math
import os

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

import captions
import corpus as corpora
import meanings
from choose import Choosing
from export import digest
from fillers import fillers
from small import SPACE, Small, whole
from text_features import LowerLayers, Tokens
from train import away, save

SETS = {"lieder": 0.4, "performed": 0.2, "own": 0.2, None: 0.2}  # share of steps that are of one set alone
PIECES, DRAWN, PHRASES, MOODS = 1024, 176, 96, 4  # a step; words for each quadrant
QUADRANTS = [f"quadrant:{q}" for q in "1234"]
ASIDE, SHORT = 0.35, 16  # share of texts that stand beside a sentence which is not about music; its tokens at most
LEFT_OUT = 0.07  # share of tokens
GROUPS = 4


def options():
    a = argparse.ArgumentParser()
    a.add_argument("--corpus", required=True, nargs="+")
    a.add_argument("--model", required=True, nargs="+", help="folders of emotion encoders")
    a.add_argument("--state", required=True, help="what train.py wrote")
    a.add_argument("--out", required=True)
    a.add_argument("--captions", type=int, default=16000)
    a.add_argument("--seed", type=int, default=7)
    a.add_argument("--begin", help="heads that an earlier run wrote, to go on from")
    a.add_argument("--all", action="store_true", help="the phrases kept back too, once all else is chosen")
    a.add_argument("--steps", type=int, default=3000)
    a.add_argument("--noise", type=float, default=0.08, help="added to features, in standard deviations")
    a.add_argument("--rate", type=float, default=2e-3)
    a.add_argument("--average", type=float, default=0.998)
    a.add_argument("--measure", type=int, default=1000, help="steps between two measurements")
    return a.parse_args()


def features(corpus, tower, path: str) -> torch.Tensor:
    """f32 [pieces, hidden], cached by the tower's weights."""
    weights = {name: value for name, value in tower.state_dict().items() if not name.startswith("head.")}
    place = f"{path}.{len(corpus.rows)}.{digest(weights)}.npy"
    if not os.path.exists(place):
        np.save(place, np.stack([whole(tower.features, corpus.piece(i)).numpy() for i in range(len(corpus.rows))]))
    return torch.from_numpy(np.load(place))


class Batches:
    def __init__(self, corpus, o, music: torch.Tensor, beside: list):
        self.c, self.o, self.music, self.beside = corpus, o, music, beside
        self.rng = np.random.default_rng(o.seed)
        kinds = np.array([row["set"] for row in corpus.rows])
        self.pieces = {kind: np.flatnonzero(~corpus.held & ((kinds == kind) if kind else True)) for kind in SETS}
        of_piece = np.array([c.piece for c in corpus.captions])
        self.phrases = np.flatnonzero(of_piece < 0)
        self.drawn = {kind: np.flatnonzero((of_piece >= 0) & ((kinds[of_piece] == kind) if kind else True)) for kind in SETS}
        self.of_piece = of_piece
        self.short = [np.flatnonzero(np.diff(texts.starts) <= SHORT) for texts in beside]
        self.moods = [np.array([i for i in self.phrases if corpus.captions[i].words == {q}]) for q in QUADRANTS]
        felt = corpus.far[:, [corpus.names.index(q) for q in QUADRANTS]]
        self.felt = torch.from_numpy(felt / felt.sum(1, keepdims=True))
        self.facts = torch.from_numpy(meanings.facts(corpus.names, corpus.far, corpus.tempo))
        self.meant = torch.from_numpy(meanings.meant(corpus.captions, corpus.names))

    def next(self) -> tuple:
        """tokens, features, fits f32 [captions, pieces], what is true and said, and felt f32 [pieces, 4]; the last
        captions are words for the quadrants, MOODS each."""
        kind = self.rng.choice(np.array(list(SETS), object), p=list(SETS.values()))
        moods = [self.rng.choice(of_one, MOODS) for of_one in self.moods]
        said = np.concatenate([self.rng.choice(self.drawn[kind], DRAWN), self.rng.choice(self.phrases, PHRASES), *moods])
        others = self.rng.choice(self.pieces[kind], min(PIECES, len(self.pieces[kind])), replace=False)
        pieces = np.unique(np.concatenate([self.of_piece[said[:DRAWN]], others]))
        # Sharpened: what fits by half hardly counts, else the targets are too even to learn from.
        fits = ((torch.from_numpy(self.c.fits(said, pieces).astype(np.float32)) - 0.2) / 0.8).clamp(min=0) ** 2
        known = fits.sum(1) > 0.5
        known[-4 * MOODS :] = True
        said, fits = said[known.numpy()], fits[known]
        music = self.music[pieces]
        music = music + self.o.noise * self.music.std() * torch.randn_like(music)
        return self.tokens(said), music, fits, self.facts[pieces], self.meant[said], self.felt[pieces]

    def tokens(self, said: np.ndarray) -> tuple:
        """[(x, mask)] in groups of like lengths, and the place of each caption in them."""
        which = self.rng.integers(len(self.c.texts))
        texts, beside, short = self.c.texts[which], self.beside[which], self.short[which]
        order, groups = np.argsort(texts.starts[said + 1] - texts.starts[said], kind="stable"), []
        for part in np.array_split(said[order], GROUPS):
            x, mask = texts.batch(part)
            y, aside = beside.batch(self.rng.choice(short, len(part)))
            mask = mask * (torch.rand(mask.shape) > LEFT_OUT)
            aside = aside * (torch.from_numpy(self.rng.random((len(part), 1))) < ASIDE)
            groups.append((torch.cat([x, y], 1), torch.cat([mask, aside], 1)))
        return groups, torch.from_numpy(order.argsort())


def loss_of(model, reads, texts, music, fits, true, meant, felt) -> torch.Tensor:
    """Cross entropy both ways against all that fits, of the quadrants alone, and the readings beside it."""
    music = F.normalize(model.symbolic.head(music), dim=-1)
    groups, places = texts
    words = F.normalize(torch.cat([model.text(x, mask) for x, mask in groups])[places], dim=-1)
    logits = model.scale.exp().clamp(max=80) * words @ music.T
    to_music = -(F.log_softmax(logits, 1) * fits / fits.sum(1, keepdim=True).clamp(min=0.1)).sum(1).mean()
    to_words = -(F.log_softmax(logits, 0) * fits / fits.sum(0, keepdim=True).clamp(min=0.1)).sum(0).mean()
    of_quadrants = logits[-4 * MOODS :].view(4, MOODS, -1).mean(1)
    to_quadrants = -(F.log_softmax(of_quadrants, 0) * felt.T).sum(0).mean()
    return to_music + 0.3 * (to_words + to_quadrants) + away(4 * reads(music), true) + away(4 * reads(words), meant)


def with_kept_back(corpus, encoders: list, seed: int) -> None:
    """The phrases kept back join the others."""
    more = captions.every(corpus.names, seed, kept_back=True)
    corpus.captions = more + corpus.captions
    for i, encoder in enumerate(encoders):
        found, known = encoder.tokens([c.text for c in more]), corpus.texts[i]
        corpus.texts[i] = Tokens(
            np.concatenate([found.rows, known.rows]), np.concatenate([found.starts, found.starts[-1] + known.starts[1:]])
        )


def main() -> None:
    o = options()
    torch.set_num_threads(1), torch.manual_seed(o.seed)
    corpus = corpora.load(o.corpus, o.model, o.captions, o.seed)
    model = Small()
    # The heads of the first stage give way to others learnt from nothing.
    tower = {n: v for n, v in torch.load(o.state)["average"].items() if n.startswith("symbolic.") and ".head." not in n}
    model.load_state_dict(tower, strict=False)
    music = features(corpus, model.symbolic, o.corpus[0])
    if o.begin:
        model.load_state_dict(torch.load(o.begin)["average"])
    encoders = [LowerLayers(folder) for folder in o.model]
    choosing = Choosing(corpus, encoders[0])
    if o.all:
        with_kept_back(corpus, encoders, o.seed)
    batches = Batches(corpus, o, music, [encoder.tokens(fillers()) for encoder in encoders])
    reads = nn.Linear(SPACE, batches.facts.shape[1])
    learnt = [model.symbolic.head, model.text, reads]
    average = {name: value.clone() for name, value in model.state_dict().items()}
    optimiser = torch.optim.AdamW(
        [{"params": [p for m in learnt for p in m.parameters()]}, {"params": [model.scale], "weight_decay": 0}], weight_decay=0.05
    )
    chosen, losses = Small().eval(), []
    print(json.dumps({"pieces": len(batches.pieces[None]), "captions": len(corpus.captions)}), flush=True)
    for step in range(o.steps):
        for group in optimiser.param_groups:
            group["lr"] = o.rate * min(1, (step + 1) / 100) * (0.5 + 0.5 * math.cos(math.pi * step / o.steps)) + 1e-6
        loss = loss_of(model, reads, *batches.next())
        optimiser.zero_grad(), loss.backward()
        torch.nn.utils.clip_grad_norm_([p for m in learnt for p in m.parameters()], 1.0)
        optimiser.step()
        keep = min(o.average, step / (step + 20))
        for name, value in model.state_dict().items():
            average[name].lerp_(value, 1 - keep)
        losses.append(loss.item())
        if step % 100 == 99:
            print(json.dumps({"step": step + 1, "loss": round(float(np.mean(losses[-100:])), 4), "scale": round(model.scale.exp().item(), 1)}), flush=True)  # fmt: skip
        if (step + 1) % o.measure == 0 or step + 1 == o.steps:
            chosen.load_state_dict(average)
            print(json.dumps(choosing.measure(chosen)), flush=True)
            save(o.out, average=average, step=step + 1)


if __name__ == "__main__":
    main()
