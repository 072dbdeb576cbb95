"""Do Python and the extension's runtime read alike? On 2,000 texts in over 30 languages.

    python parity.py --model ../../public/models/emotion --data DATA --texts texts.tsv
    npm run -s emoheal -- read --tsv texts.tsv > read.jsonl
    python parity.py --model ../../public/models/emotion --texts texts.tsv --scores read.jsonl

The first call draws the texts from the dev sets (goemotions*, brighter, own check-ins), evenly over languages, of
those that are read whole (up to 48 tokens: a longer text is read in parts, which is no matter of arithmetic).
"""

import argparse
import json
import random
import re

import numpy as np

import data
from labels import LABELS
from runtime import Runtime

TEXTS = 2000
WHOLE = 48  # tokens; WHOLE_TOKENS of lib/emotions/sentences.ts
SAME = 0.002  # of a score
# BRIGHTER's names of the languages that the check-ins have too.
ALSO = {"chn": "zh", "deu": "de", "eng": "en", "esp": "es", "hin": "hi", "ptbr": "pt", "ptmz": "pt", "ron": "ro",
        "rus": "ru", "swe": "sv", "ukr": "uk"}  # fmt: skip


# What a check-in is freed of before it is read (NOISE of lib/checkin/text.ts).
NOISE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd]")


def draw(folder: str, runtime: Runtime) -> list:
    """[(language, text)], the languages taking turns."""
    found = data.by_language("data/checkins-dev.tsv")
    for language, rows in data.brighter(f"{folder}/brighter/dev").items():
        found.setdefault(ALSO.get(language, language), []).extend(text for text, _ in rows)
    for language, name in {"en": "goemotions", "ko": "goemotions_ko", "fa": "goemotions_fa"}.items():
        found[language].extend(text for text, _ in data.goemotions(f"{folder}/{name}/dev.tsv", masked=1))
    rng = random.Random(11)
    for texts in found.values():
        rng.shuffle(texts)
    drawn: list = []
    while len(drawn) < TEXTS:
        for language, texts in found.items():
            while texts:
                text = " ".join(NOISE.sub("", texts.pop()).split())
                if len(runtime.ids(text)) - 2 <= WHOLE:
                    drawn.append((language, text))
                    break
    return drawn[:TEXTS]


def main() -> None:
    a = argparse.ArgumentParser()
    a.add_argument("--model", required=True)
    a.add_argument("--data", help="draw the texts from here")
    a.add_argument("--texts", required=True, help="TSV `language-number, text`")
    a.add_argument("--scores", help="JSONL of `emoheal read`")
    o = a.parse_args()
    runtime = Runtime(o.model)
    if o.data:
        with open(o.texts, "w", encoding="utf-8") as file:
            file.writelines(f"{language}-{i}\t{text}\n" for i, (language, text) in enumerate(draw(o.data, runtime)))
        return
    with open(o.texts, encoding="utf-8") as file:
        texts = dict(line.rstrip("\n").split("\t", 1) for line in file)
    apart = {}
    with open(o.scores, encoding="utf-8") as file:
        for row in map(json.loads, file):
            theirs = np.array([row["scores"][label] for label in LABELS])
            apart[row["id"]] = float(np.abs(runtime.scores(texts[row["id"]]) - theirs).max())
    for name in sorted(apart, key=apart.get, reverse=True):
        if apart[name] > SAME:
            print(f"{apart[name]:.4f} {name} {texts[name]}")
    languages = {name.split("-")[0] for name in texts}
    within = sum(value <= SAME for value in apart.values())
    print(f"{within} of {len(texts)} texts in {len(languages)} languages within {SAME}")
    print(f"largest difference {max(apart.values()):.6f}, median {np.median(list(apart.values())):.7f}")


if __name__ == "__main__":
    main()
