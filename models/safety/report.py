"""What the screen finds among the held-back sentences, by language, through the command line as it ships.

    python models/safety/report.py [--misses]
"""

import argparse
import json
import os
import subprocess
import tempfile

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))


def screened(rows: list, what: str = "crisis") -> dict:
    """Id to whether the screen speaks up (or to why); each row begins with its id and ends with its text."""
    with tempfile.NamedTemporaryFile("w", suffix=".tsv", encoding="utf-8") as file:
        file.writelines(f"{row[0]}\t{row[-1]}\n" for row in rows)
        file.flush()
        command = ["npm", "run", "-s", "emoheal", "--", "screen", "--tsv", file.name]
        lines = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines()
    return {answer["id"]: answer[what] for answer in map(json.loads, lines)}


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--misses", action="store_true")
    o = a.parse_args()
    with open(f"{ROOT}/tests/fixtures/safety/held-back.tsv", encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file][1:]
    found = screened(rows)
    sets = {"h": "first set, ordinary", "k": "second set, hard", "f": "third set, plain", "n": "second writing", "m": "twelve things in each language",
            "o": "Czech, Romanian, Greek", "p": "third writing"}
    # Of danger, found, near misses, alarms.
    counts = {name: [0, 0, 0, 0] for name in (*sets.values(), "all", *dict.fromkeys(row[1] for row in rows))}
    for row in rows:
        danger, hit = row[2] == "1", found[row[0]]
        for name in (row[1], sets[row[0][0]], "all"):
            counts[name][0 if danger else 2] += 1
            counts[name][1 if danger else 3] += hit
        if o.misses and danger != hit:
            print("missed" if danger else "alarm ", row[1], row[3], row[4], sep="\t")
    print("| | of danger | found | near misses | false alarms |\n|---|---|---|---|---|")
    for name, (danger, hits, near, alarms) in counts.items():
        print(f"| {name} | {danger} | {hits / danger:.3f} | {near} | {alarms / near:.3f} |")


if __name__ == "__main__":
    main()
