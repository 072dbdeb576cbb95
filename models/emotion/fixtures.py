"""Writes what Python reads in the 500 test sentences, for the browser to be compared with.

    python fixtures.py --model ../../public/models/emotion --fixtures ../../tests/fixtures/emotion

sentences.json: [{language, text}]; python.json: {model_sha256, rows: [{ids, scores}]} in the
same order, scores rounded to 5 digits.
"""

import argparse
import json

from runtime import Runtime


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--model", required=True)
    a.add_argument("--fixtures", required=True)
    o = a.parse_args()
    runtime = Runtime(o.model)
    with open(f"{o.fixtures}/sentences.json", encoding="utf-8") as file:
        sentences = json.load(file)
    rows = [
        {"ids": runtime.ids(s["text"]), "scores": [round(float(x), 5) for x in runtime.scores(s["text"])]}
        for s in sentences
    ]
    with open(f"{o.fixtures}/python.json", "w", encoding="utf-8") as file:
        body = ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows)
        file.write(f'{{"model_sha256":"{runtime.labels["model_sha256"]}","rows":[\n{body}\n]}}\n')
    unknown = sum(row["ids"].count(3) for row in rows)
    print(len(rows), "sentences,", sum(len(row["ids"]) for row in rows), "tokens,", unknown, "unknown")


if __name__ == "__main__":
    main()
