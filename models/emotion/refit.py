"""Fits the output `danger` anew to an encoder whose weights were mixed, which moves the vectors it reads.

    python refit.py --base WORK/base --model WORK/mixed.pt --out WORK/refitted.pt

One linear layer on the pooled vectors of models/safety's training sentences and of one own check-in in nine, none of
which speaks of danger; the encoder stays as it is.
"""

import argparse
import os

import numpy as np
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer

import data
from average import weights_of
from encoder import Reader
from measure import outputs_of

HERE = os.path.dirname(os.path.abspath(__file__))
POOLED = 1  # its place among the outputs of `Reader`
STEPS, ROWS, RATE, DECAY, NOISE = 1500, 256, 3e-3, 0.03, 0.3  # noise in standard deviations


def fit(x: torch.Tensor, y: torch.Tensor) -> tuple:
    """Weight f32 [1, hidden] and bias f32 [1] of the logit, for vectors as they come."""
    torch.manual_seed(0)
    mean, deviation = x.mean(0), x.std(0) + 1e-6
    z, layer = (x - mean) / deviation, torch.nn.Linear(x.shape[1], 1)
    optimiser = torch.optim.AdamW(layer.parameters(), lr=RATE, weight_decay=DECAY)
    for step in range(STEPS):
        optimiser.param_groups[0]["lr"] = RATE * (1 - step / STEPS)
        some = torch.randint(0, len(y), (ROWS,))
        found = layer(z[some] + NOISE * torch.randn(ROWS, x.shape[1]))[:, 0]
        optimiser.zero_grad(), F.binary_cross_entropy_with_logits(found, y[some]).backward(), optimiser.step()
    weight = layer.weight.detach() / deviation
    return weight, layer.bias.detach() - weight @ mean


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--base", required=True)
    a.add_argument("--model", required=True)
    a.add_argument("--out", required=True)
    o = a.parse_args()
    torch.set_num_threads(1)
    reader = Reader(torch.load(f"{o.base}/base.pt")["sizes"]).eval()
    reader.load_state_dict(weights_of(o.model))
    spoken = data.danger(f"{HERE}/../safety/data/sentences.tsv")
    calm = data.checkins(f"{HERE}/data/checkins.tsv")[::9]
    y = torch.tensor(np.array([target[0] for _, target in spoken] + [0.0] * len(calm)), dtype=torch.float32)
    tokenizer = Tokenizer.from_file(f"{o.base}/tokenizer.json")
    x = torch.from_numpy(outputs_of(reader, tokenizer, [text for text, _ in spoken + calm], POOLED))
    reader.danger.weight.data, reader.danger.bias.data = fit(x, y)
    torch.save({"model": reader.state_dict()}, o.out)


if __name__ == "__main__":
    main()
