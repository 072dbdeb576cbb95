"""Makes version 3 from version 2 in one command; started again, it goes on where it was ended.

    python recipe.py --weights e5-small-q4.bin --data DATA --work WORK

Version 2's file comes out of the history (`git show`); README.md says how it was made. `WORK` takes some 2 GB. The
three runs took 20 minutes, 30 and 38 on one core; all that ships and the tests' fixtures are written in the end.
"""

import argparse
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SHIPPED = os.path.normpath(f"{HERE}/../../public/models/emotion")
FIXTURES = os.path.normpath(f"{HERE}/../../tests/fixtures/emotion")
VERSION_2 = "a9efdd6"  # the commit that holds its file
FIRST_CHECKINS = 3735  # lines of data/checkins.tsv that were there when run 4 was made

COMMON = "--frozen 4 --average 0.998 --warm-up 0.04 --korean 0.4 --masked 0.3 --threads 1 --measure-rows 0".split()
CHECKINS = [f"{HERE}/data/checkins.tsv", f"{HERE}/data/comments.tsv"]

# Run 5 was ended early, with half of its rate left; run 6 by the clock, after .63 hours, which came to 7,248 steps.
RUNS = {
    "run4": "--rate 1e-4 --head-rate 3e-4 --epochs 1 --brighter 2500 --brighter-weight 0.5 --xed 300 --copies 2 "
    "--seed 31 --save-every 300",
    "run5": "--rate 8e-5 --head-rate 2e-4 --epochs 2 --brighter 2500 --brighter-weight 0.6 --xed 200 --copies 3 "
    "--seed 32 --save-every 500 --stop-at 4500",
    "run6": "--rate 8e-5 --head-rate 2e-4 --epochs 3 --brighter 1200 --brighter-weight 0.6 --copies 6 --english 0.5 "
    "--thin 0.05 --seed 33 --save-every 500 --steps 7248",
}
# Of version 2, run 5 and run 6: the most of run 6 with which English dev stays above .55.
SHARES = [".15", ".35", ".5"]


def python(script: str, *arguments: str) -> None:
    """Runs a script beside this one; ends this one where it fails."""
    print(script, *arguments, flush=True)
    subprocess.run([sys.executable, f"{HERE}/{script}", *arguments], check=True, cwd=HERE)


def version_2(work: str) -> None:
    """Version 2's weights as WORK/version2.pt."""
    os.makedirs(f"{work}/version2/onnx", exist_ok=True)
    path = "public/models/emotion/onnx/model_quantized.onnx"
    with open(f"{work}/version2/onnx/model_quantized.onnx", "wb") as file:
        subprocess.run(["git", "show", f"{VERSION_2}:{path}"], check=True, cwd=f"{HERE}/../..", stdout=file)
    python("unpack.py", "--model", f"{work}/version2", "--base", f"{work}/base", "--out", f"{work}/version2.pt")


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--weights", required=True)
    a.add_argument("--data", required=True)
    a.add_argument("--work", required=True)
    o = a.parse_args()
    work = os.path.abspath(o.work)
    os.makedirs(work, exist_ok=True)
    if not os.path.exists(f"{work}/base/base.pt"):
        python("prepare.py", "--weights", o.weights, "--data", o.data, "--out", f"{work}/base")
    if not os.path.exists(f"{work}/version2.pt"):
        version_2(work)
    with open(CHECKINS[0], encoding="utf-8") as file, open(f"{work}/checkins-first.tsv", "w", encoding="utf-8") as first:
        first.writelines(line for i, line in enumerate(file) if i < FIRST_CHECKINS)
    init = f"{work}/version2.pt"
    for name, options in RUNS.items():
        own = [f"{work}/checkins-first.tsv"] if name == "run4" else CHECKINS
        where = ["--base", f"{work}/base", "--data", o.data, "--out", f"{work}/{name}", "--init", init, "--resume"]
        init = f"{work}/{name}/state.pt"  # holds the average too
        python("train.py", *where, *COMMON, *options.split(), "--checkins", *own)
    models = [f"{work}/version2.pt", f"{work}/run5/state.pt", f"{work}/run6/state.pt"]
    mixed = f"{work}/mixed.pt"
    python("mix.py", "--models", *models, "--shares", *SHARES, "--out", mixed)
    python("export.py", "--base", f"{work}/base", "--model", mixed, "--data", o.data, "--out", SHIPPED, "--version", "3")
    python("fixtures.py", "--model", SHIPPED, "--fixtures", FIXTURES)


if __name__ == "__main__":
    main()
