"""Readers of the training and development sets. Each gives rows of (text, target).

A target is an f32 array [28] of 0/1 for GoEmotions labels, or [6] for groups, with NaN
where a language was not annotated for a group.
"""

import csv
import gzip
import hashlib
import os
import random
import re

import numpy as np

from labels import GROUP_NAMES, INDEX, LABELS

# GoEmotions masks names and religions; a reader that meets only "[NAME]" learns a token
# that nobody types.
NAMES = "Anna Ben Maria Tom Sara Lukas Elena David Mina Omar Lena Jack Yuki Nina Paul Emma".split()


def unmask(text: str, rng: random.Random) -> str:
    """Replace the data sets' masks by words that people write."""
    text = re.sub(r"\[NAME\]|<\|PERSON\|>", lambda _: rng.choice(NAMES), text)
    return text.replace("[RELIGION]", "faith")


def goemotions(path: str, seed: int = 1, masked: float = 0.0) -> list:
    """TSV `text, label ids[, comment id]`: [(text, f32[28])]; a share `masked` keeps its masks.

    Measuring reads the file as it is (masked=1), as `emoheal read --tsv` does.
    """
    rng = random.Random(seed)
    rows = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            fields = line.rstrip("\n").split("\t")
            target = np.zeros(len(LABELS), np.float32)
            target[[int(i) for i in fields[1].split(",")]] = 1
            keep = masked > 0 and rng.random() < masked
            rows.append((fields[0] if keep else unmask(fields[0], rng), target))
    return rows


def goemotions_ru(path: str) -> list:
    """CSV `ru_text, text, labels "[ 4 27]", id`: [(text, f32[28])]. For measuring only."""
    rows = []
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            target = np.zeros(len(LABELS), np.float32)
            target[[int(i) for i in re.findall(r"\d+", row["labels"])]] = 1
            rows.append((unmask(row["ru_text"], random.Random(1)), target))
    return rows


def brighter(folder: str, seed: int = 1) -> dict:
    """One CSV a language `id, text, anger, ...`: {language: [(text, f32[6])]}, NaN = not annotated."""
    rng = random.Random(seed)
    languages = {}
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".csv"):
            continue
        rows = []
        with open(os.path.join(folder, name), encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                row = {(key or "").strip().lower(): value for key, value in row.items()}
                target = np.full(len(GROUP_NAMES), np.nan, np.float32)
                for i, group in enumerate(GROUP_NAMES):
                    if row.get(group) not in (None, ""):
                        target[i] = float(row[group])
                if row.get("text"):
                    rows.append((unmask(row["text"], rng), target))
        languages[name[:-4]] = rows
    return languages


# Plutchik's eight, as XED numbers them; anticipation and trust have no group of GoEmotions.
PLUTCHIK = {1: "anger", 3: "disgust", 4: "fear", 5: "joy", 6: "sadness", 7: "surprise"}


def xed(folder: str) -> dict:
    """One TSV a language `text, ids 1..8`: {language: [(text, f32[6])]}.

    Subtitles, noisy. A row of anticipation or trust alone says nothing of joy (NaN); a text that
    several rows share is left out, since its labels differ.
    """
    languages = {}
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".tsv") or name == "en-annotated.tsv":  # the longer English list is the noisier
            continue
        found = {}
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            for line in file:
                text, _, ids = line.rstrip("\n").partition("\t")
                found.setdefault(text.lstrip("- ").strip(), []).append({int(i) for i in re.findall(r"\d", ids)})
        rows = []
        for text, sets in found.items():
            if len(text) < 8 or len(sets) > 1 or not sets[0]:
                continue
            target = np.zeros(len(GROUP_NAMES), np.float32)
            for i in sets[0] & PLUTCHIK.keys():
                target[GROUP_NAMES.index(PLUTCHIK[i])] = 1
            if sets[0] & {2, 8}:
                target[GROUP_NAMES.index("joy")] = target[GROUP_NAMES.index("joy")] or np.nan
            rows.append((text, target))
        languages[name[:2]] = rows
    return languages


def marked(labels: str) -> np.ndarray:
    """f32 [28] with 1 at each of the comma-separated labels."""
    target = np.zeros(len(LABELS), np.float32)
    target[[INDEX[label] for label in labels.split(",")]] = 1
    return target


def own(path: str) -> list:
    """TSV `language, labels, text` written for this project: [(language, labels, text)]."""
    with open(path, encoding="utf-8") as file:
        return [tuple(line.rstrip("\n").split("\t")) for line in file if line.strip() and not line.startswith("#")]


def checkins(path: str) -> list:
    """Own sentences to train on: [(text, f32[28])]."""
    return [(text, marked(labels)) for _language, labels, text in own(path)]


def by_language(path: str) -> dict:
    """Own sentences: {language: [text]}."""
    languages = {}
    for language, _labels, text in own(path):
        languages.setdefault(language, []).append(text)
    return languages


def danger(path: str, tuning: bool = False) -> list:
    """TSV `language, crisis 0 or 1, kind, text` of models/safety, with an id before where there is one: [(text, f32[1])].

    Gzipped where its name says so. Every tenth row is not trained on, but kept for choosing the threshold (`tuning`).
    """
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t")[-4:] for line in file][1:]
    chosen = [row for i, row in enumerate(rows) if (i % 10 == 9) == tuning]
    return [(text, np.array([crisis == "1"], np.float32)) for _language, crisis, _kind, text in chosen]


def digest(path: str) -> str:
    """SHA-256 of a file, or of the names and bytes of a folder's files in name order."""
    state = hashlib.sha256()
    names = sorted(os.listdir(path)) if os.path.isdir(path) else [""]
    for name in names:
        state.update(name.encode())
        with open(os.path.join(path, name) if name else path, "rb") as file:
            state.update(file.read())
    return state.hexdigest()
