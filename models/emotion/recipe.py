"""Makes version 5 from version 3 in one command; started again, it goes on where it was ended.

    python recipe.py --weights e5-small-q4.bin --data DATA --work WORK

Version 3's file comes out of the history (`git show`); README.md says how it was made. `WORK` takes some 3 GB. The
three runs took 33, 69 and 76 minutes on one core; all that ships and the tests' fixtures are written in the end.
"""

import argparse
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SHIPPED = os.path.normpath(f"{HERE}/../../public/models/emotion")
FIXTURES = os.path.normpath(f"{HERE}/../../tests/fixtures/emotion")
VERSIONS = {"version2": "a9efdd6", "version3": "51dceb1", "version4": "937d241"}  # commits that hold their files
DANGER = f"{HERE}/../safety/data/sentences.tsv"

COMMON = (
    "--frozen 4 --average 0.999 --warm-up 0.03 --rate 1e-4 --head-rate 3e-4 --korean 0.4 --masked 0.3 --english 0.8 "
    "--brighter-weight 0.6 --thin 0.05 --worded 5000 --copies 3 --threads 1 --measure-rows 0"
).split()
OWN = [f"{HERE}/data/checkins.tsv", f"{HERE}/data/comments.tsv"]

# All were begun while own sentences were being written. Run 7 knew 10,306 check-ins in its first 1,000 steps, then
# 13,548, and 3,218 and 5,338 sentences of danger and near it, and was left with its full rate. Run 8 had all but the
# comments in eleven languages up to step 1,500, and sentences of danger twice, not four times, up to step 5,500.
# Run 9 had 27,100 check-ins and the rest in part up to step 1,500, and 29,822 up to step 5,500.
RUNS = {
    "run7": "--epochs 10 --brighter 2000 --danger-copies 3 --seed 41 --save-every 500 --stop-at 3500",
    "run8": "--epochs 10 --brighter 2500 --danger-copies 4 --seed 42 --save-every 500 --steps 14037",
    "run9": "--epochs 10 --brighter 2000 --danger-copies 3 --seed 51 --save-every 500 --steps 16916 --english 1 "
    "--worded 8000",
}
TAUGHT = "run9"  # learns half of each comment from what versions 2 and 4 read there (teach.py)


def python(script: str, *arguments: str) -> None:
    """Runs a script beside this one; ends this one where it fails."""
    print(script, *arguments, flush=True)
    subprocess.run([sys.executable, f"{HERE}/{script}", *arguments], check=True, cwd=HERE)


def earlier(version: str, work: str) -> str:
    """The weights of an earlier version's file, as a path."""
    place = f"{work}/{version}.pt"
    if not os.path.exists(place):
        os.makedirs(f"{work}/{version}/onnx", exist_ok=True)
        path = f"{VERSIONS[version]}:public/models/emotion/onnx/model_quantized.onnx"
        with open(f"{work}/{version}/onnx/model_quantized.onnx", "wb") as file:
            subprocess.run(["git", "show", path], check=True, cwd=f"{HERE}/../..", stdout=file)
        python("unpack.py", "--model", f"{work}/{version}", "--base", f"{work}/base", "--out", place)
    return place


def teacher(base: list, data: str, work: str) -> str:
    """What versions 2 and 4 read in the comments, as a path."""
    place = f"{work}/teacher.npy"
    if not os.path.exists(place):
        models = [earlier("version2", work), earlier("version4", work)]
        python("teach.py", *base, "--data", data, "--models", *models, "--out", place)
    return place


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
    base = ["--base", f"{work}/base"]
    init = earlier("version3", work)
    for name, options in RUNS.items():
        where = [*base, "--data", o.data, "--out", f"{work}/{name}", "--init", init, "--resume"]
        if name == TAUGHT:
            where += ["--teacher", teacher(base, o.data, work)]
        python("train.py", *where, *COMMON, *options.split(), "--checkins", *OWN, "--danger", DANGER)
        init = f"{work}/{name}/state.pt"  # holds the average too
    python("export.py", *base, "--model", f"{work}/run9/model.pt", "--data", o.data, "--out", SHIPPED, "--version", "5")
    python("../safety/threshold.py", "--model", SHIPPED)
    python("fixtures.py", "--model", SHIPPED, "--fixtures", FIXTURES)


if __name__ == "__main__":
    main()
