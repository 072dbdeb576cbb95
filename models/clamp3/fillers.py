"""Sentences that say nothing of how music sounds: the interface's own in its twelve languages, and captions' empty frames.

A person writes "could somebody put on something slow while we eat". In the mean over all tokens the rest weighs more than
the word; mixed with such sentences in training, the text head learns to look past it.
"""

import glob
import os
import random
import re

import captions

LOCALES = os.path.join(os.path.dirname(__file__), "../../lib/i18n/locales/*.ts")
EACH = 100  # sentences of a language
SPACELESS = ("ja.ts", "zh-CN.ts")


def fillers(seed: int = 1) -> list:
    rng, out = random.Random(seed), []
    for path in sorted(glob.glob(LOCALES)):
        with open(path, encoding="utf-8") as file:
            said = [s.replace("\\'", "'") for s in re.findall(r"'((?:[^'\\\n]|\\.){12,140})'", file.read())]
        said = [re.sub(r"\{[^}]*\}", "", s) for s in said]
        said = [s for s in said if " " in s or path.endswith(SPACELESS)]
        rng.shuffle(said)
        out += said[:EACH]
    for words in captions.WORDS.values():
        out += words["neutral"]
        out += [frame.replace("{noun}", noun).replace("{}", "").strip() for frame in words["frame"] for noun in words["noun"]]
    return [s for s in out if s]
