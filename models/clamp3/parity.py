"""Compares the command line's `embed` with PyTorch, file by file.

    python export.py --random 1 --out WORK/full --save WORK/full.pth
    python parity.py --checkpoint WORK/full.pth --model WORK/full FILE...

Exits 1 when a vector is more than .001 in cosine distance away. Run it in the repository's root, where `npm ci` was run.
"""

import argparse
import json
import subprocess
import sys

import numpy as np
from tokenizers import Tokenizer

import checkpoint
import reference

MOST = 1e-3


def cosine_distance(a: np.ndarray, b: np.ndarray) -> float:
    a, b = a.astype(np.float64), b.astype(np.float64)
    return float(1 - a @ b / (np.linalg.norm(a) * np.linalg.norm(b)))


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--checkpoint", required=True)
    a.add_argument("--model", required=True, help="folder that export.py wrote from it")
    a.add_argument("files", nargs="+")
    o = a.parse_args()
    command = ["npm", "run", "-s", "emoheal", "--", "embed", "--model", o.model, *o.files]
    lines = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    found = {row["file"]: np.array(row["vector"]) for row in map(json.loads, lines)}
    model, _ = checkpoint.load(o.checkpoint)
    tokenizer = Tokenizer.from_file(f"{o.model}/tokenizer.json")
    distances = {file: cosine_distance(reference.embed(model, tokenizer, file), found[file]) for file in o.files}
    worst = max(distances, key=distances.get)
    print(f"{len(distances)} files, largest cosine distance {distances[worst]:.2e} ({worst})")
    sys.exit(distances[worst] > MOST)


if __name__ == "__main__":
    main()
