"""After the emotion encoder was exported anew: fits the text head to it where it must be, and rebuilds what ships.

    python models/clamp3/refit.py [--work WORK]

The text head stands on the encoder's vocabulary, words and four lowest layers, and config.json names those it knows. If
the new encoder's are among them, nothing is to be learnt. Otherwise heads.py learns both heads anew, from what is in WORK
(corpus.jsonl and performed.jsonl of corpus.ts, best.pt of train.py). Either way the build computes the catalogue's vectors
where they are of another model (captions are read as they are asked, and need no file), and some texts are read by the
command line and by PyTorch, which must agree.
"""

import argparse
import json
import os
import subprocess
import sys

import numpy as np
import torch

from small import Small
from text_features import LowerLayers

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(f"{HERE}/../..")
ENCODER, SHIPPED = f"{ROOT}/public/models/emotion", f"{ROOT}/public/models/clamp3"
TEXTS = ["slow cello, like rain", "ein Wiegenlied für jemanden, der trauert", "静かな曲", "لحن هادئ"]
MOST = 1e-3  # cosine distance between the command line and PyTorch


def run(*command: str) -> None:
    print(*command, flush=True)
    subprocess.run(command, check=True, cwd=ROOT)


def text_head() -> torch.nn.Module:
    """The text head as it ships, as a module."""
    head, at = Small().text.eval(), 0
    with open(f"{SHIPPED}/text-head.bin", "rb") as file:
        values = np.frombuffer(file.read(), "<f2").astype(np.float32)
    for name in ("norm.weight", "norm.bias", "queries", "up.weight", "up.bias", "down.weight", "down.bias"):
        value = head.get_parameter(name)
        value.data = torch.from_numpy(values[at : at + value.numel()].copy()).view(value.shape)
        at += value.numel()
    return head


@torch.no_grad()
def distance(lower: LowerLayers, text: str) -> float:
    """Of what the command line and PyTorch make of a text."""
    said = subprocess.run(["npm", "run", "-s", "emoheal", "--", "embed", "--text", text], check=True, cwd=ROOT, capture_output=True)
    found = torch.tensor(json.loads(said.stdout)["vector"])
    wanted = text_head()(*lower.tokens([text]).batch([0]))[0]
    return float(1 - torch.nn.functional.cosine_similarity(found, wanted, dim=0))


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--work", help="where corpus.jsonl, performed.jsonl and best.pt are")
    o = a.parse_args()
    lower = LowerLayers(ENCODER)
    with open(f"{SHIPPED}/config.json", encoding="utf-8") as file:
        known = json.load(file)["encoders"]
    if lower.digest() in known:
        print("The text head knows this encoder.")
    elif not o.work:
        raise SystemExit("The encoder's words or lower layers have changed: give --work DIR to learn the heads anew.")
    else:
        heads, pairs = f"{o.work}/heads.pt", [f"{o.work}/corpus.jsonl", f"{o.work}/performed.jsonl"]
        run(sys.executable, f"{HERE}/heads.py", "--corpus", *pairs, "--model", ENCODER, "--state", f"{o.work}/best.pt", "--all", "--out", heads)  # fmt: skip
        run(sys.executable, f"{HERE}/export_small.py", "--state", heads, "--out", SHIPPED, "--model", ENCODER)
    run("npm", "run", "-s", "build")
    away = max(distance(lower, text) for text in TEXTS)
    print(f"{len(TEXTS)} texts: at most {away:.1e} of cosine distance between the command line and PyTorch")
    if away > MOST:
        raise SystemExit(f"That is more than {MOST}.")


if __name__ == "__main__":
    main()
