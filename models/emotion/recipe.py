"""Makes version 7 from version 6 in one command; started again, it goes on where it was ended.

    python recipe.py --weights e5-small-q4.bin --data DATA --work WORK

Version 6's file comes out of the history (`git show`); README.md says how it was made. `WORK` takes some 3 GB. The
run took 90 minutes on one core; all that ships and the tests' fixtures are written in the end.
"""

import argparse
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SHIPPED = os.path.normpath(f"{HERE}/../../public/models/emotion")
FIXTURES = os.path.normpath(f"{HERE}/../../tests/fixtures/emotion")
VERSIONS = {"version2": "a9efdd6", "version4": "937d241", "version6": "8219311"}  # commits that hold their files
DANGER = f"{HERE}/../safety/data/sentences.tsv.gz"
OWN = [f"{HERE}/data/checkins.tsv", f"{HERE}/data/comments.tsv"]

# Begun while own sentences were being written: see README.md for what it knew up to which step.
RUN = (
    "--frozen 4 --average 0.999 --warm-up 0.03 --rate 1e-4 --head-rate 3e-4 --korean 0.4 --masked 0.3 --thin 0.1 "
    "--brighter 2000 --brighter-weight 0.6 --worded 8000 --copies 2 --typed 1 --danger-copies 3 --danger-weight 2 "
    "--threads 1 --measure-rows 0 --epochs 10 --seed 71 --save-every 500 --steps 21278"
).split()


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
        models = [earlier(version, work) for version in ("version2", "version4")]
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
        python("prepare.py", "--weights", o.weights, "--pieces", f"{SHIPPED}/tokenizer.json", "--out", f"{work}/base")
    base = ["--base", f"{work}/base"]
    where = [*base, "--data", o.data, "--out", f"{work}/run11", "--init", earlier("version6", work), "--resume"]
    where += ["--teacher", teacher(base, o.data, work)]
    python("train.py", *where, *RUN, "--checkins", *OWN, "--danger", DANGER)
    python("export.py", *base, "--model", f"{work}/run11/model.pt", "--data", o.data, "--out", SHIPPED, "--version", "7")
    python("../safety/threshold.py", "--model", SHIPPED)
    python("fixtures.py", "--model", SHIPPED, "--fixtures", FIXTURES)


if __name__ == "__main__":
    main()
