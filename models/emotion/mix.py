"""Mixes the weights of runs that grew out of one another: between what an early one knows of comments in
many languages and what a late one knows of check-ins (Wortsman et al. 2022, "Model soups"; "WiSE-FT").

    python mix.py --models A.pt B.pt C.pt --shares .15 .35 .5 --out mixed.pt
"""

import argparse

import torch

from average import weights_of


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--models", nargs="+", required=True, help="model.pt or state.pt each")
    a.add_argument("--shares", nargs="+", type=float, required=True, help="as many, adding up to 1")
    a.add_argument("--out", required=True)
    o = a.parse_args()
    if len(o.models) != len(o.shares) or abs(sum(o.shares) - 1) > 1e-6:
        raise SystemExit("Give one share a model; together they are 1.")
    mixed: dict = {}
    for path, share in zip(o.models, o.shares):
        for name, value in weights_of(path).items():
            total, shares = mixed.get(name, (0, 0))
            mixed[name] = total + share * value.double(), shares + share
    # Divided, since an early model lacks what a later one has (the head for danger).
    torch.save({"model": {name: (total / shares).float() for name, (total, shares) in mixed.items()}}, o.out)


if __name__ == "__main__":
    main()
