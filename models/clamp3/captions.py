"""Captions in 14 languages, and which pieces each of them fits.

A piece has words by what was measured in it: tempo by its mark, the rest by where it stands among the training pieces
(lowest or highest third), feelings by the knowledge graph's reading of it (lib/graph/measure.ts). A caption is
drawn as a few of these words in one language, or what they are not. It fits every piece as far as that has them all:
what just misses a third is no wrong answer. One phrase in seven never enters a caption of the training: the checkpoint is
chosen by whether those are understood.
"""

import json
import os
import random
from dataclasses import dataclass

import numpy as np

with open(os.path.join(os.path.dirname(__file__), "data/words.json"), encoding="utf-8") as file:
    WORDS = json.load(file)
ENGLISH = 0.35  # share of captions in English; the other languages share the rest
TEMPO = [58, 76, 96, 116]  # BPM between the words of lib/journey/prompt.ts
GEMS = "wonder transcendence tenderness nostalgia peacefulness power joyful tension sadness".split()
INSTRUMENTS = "piano cello guitar harp choir strings clarinet oboe flute celesta vibraphone".split()
BPM_WITHIN = 0.08
NEGATED = 0.06  # share of words said by what they are not
NEUTRAL = 0.08  # share of captions with a word that no music here differs in ("without drums")
KEPT_BACK = 7  # one phrase in so many
USUAL, USUALLY = 3, 0.35  # the first phrases are the usual ones; share of words said by them
PLAIN = ["tempo", "mode", "register", "density", "loud", "touch", "harmony"]
FELT = ["quadrant", "arousal", "valence", "gems", "use"]


@dataclass
class Caption:
    text: str
    language: str
    words: frozenset  # such as {"tempo:1", "!mode:0"}: slow, and not minor
    bpm: float | None = None
    piece: int = -1  # for which it was drawn


def axes(rows: list) -> dict:
    """Columns f64 [pieces] of what words are chosen by; NaN where unknown."""
    music = {name: np.array([r["music"][name] for r in rows]) for name in rows[0]["music"]}
    music["tempo"][[not r["told"] for r in rows]] = np.nan
    columns = {
        "tempo": music["tempo"], "mode": music["mode"], "register": music["register"], "density": music["density"],
        "touch": music["articulation"], "harmony": music["consonance"],
        "loud": np.array([r["velocity"] for r in rows]), "valence": np.array([r["affect"]["valence"] for r in rows]),
    }  # fmt: skip
    # Arousal: half the graph's reading, half how many notes how loud; tempo marks alone mislead where there are none.
    felt = np.array([r["affect"]["arousal"] for r in rows])
    columns["arousal"] = standard(felt) + 0.5 * standard(np.log(columns["density"])) + 0.5 * standard(columns["loud"])
    # A performance has no mark: how many notes and how hard they are struck (Gabrielsson & Lindstroem 2010).
    played = of_performers(rows)
    if played.any():
        columns["arousal"][played] = standard(np.log(columns["density"][played])) + 0.7 * standard(columns["loud"][played])
    return columns | {f"gems:{g}": np.array([r["gems"][g] for r in rows]) for g in GEMS}


def of_performers(rows: list) -> np.ndarray:
    return np.array([r["set"] == "performed" for r in rows])


def standard(x: np.ndarray) -> np.ndarray:
    return (x - np.nanmean(x)) / np.nanstd(x)


def words_of(rows: list, trained: np.ndarray) -> tuple:
    """(bool [pieces, words], f32 [pieces, words] how far, names); thirds are those of the pieces marked in `trained`."""
    a, played = axes(rows), of_performers(rows)
    has, far = {}, {}

    def place(name: str) -> np.ndarray:
        """Where each piece stands among the training pieces, 0..1; what is felt in a performance, among performances."""
        out = np.zeros(len(rows))
        apart = name in ("arousal", "valence") and played.any()
        for group in (played, ~played) if apart else (np.ones(len(rows), bool),):
            known = np.sort(a[name][trained & group])
            out[group] = np.searchsorted(known, a[name][group]) / len(known)
        return out

    def thirds(name: str):
        has[f"{name}:0"], has[f"{name}:1"] = place(name) < 1 / 3, place(name) > 2 / 3
        far[f"{name}:0"], far[f"{name}:1"] = soft_step(0.4 - place(name), 0.1), soft_step(place(name) - 0.6, 0.1)

    level = np.searchsorted(TEMPO, np.nan_to_num(a["tempo"], nan=1e9))
    for i in range(5):
        has[f"tempo:{i}"] = (level == i) & ~np.isnan(a["tempo"])
    # Fast includes very fast, slow very slow.
    has["tempo:3"], has["tempo:1"] = has["tempo:3"] | has["tempo:4"], has["tempo:1"] | has["tempo:0"]
    log = np.log(a["tempo"])
    for i, edge in ((0, -58), (1, -78), (3, 98), (4, 116)):
        far[f"tempo:{i}"] = soft_step(np.sign(edge) * (log - np.log(abs(edge))), 0.1)
    far["tempo:2"] = np.exp(-(((log - np.log(86)) / 0.15) ** 2))
    has["mode:0"], has["mode:1"] = a["mode"] < 0.44, a["mode"] > 0.56
    for name in ("register", "density", "loud", "touch", "harmony", "arousal", "valence"):
        thirds(name)
    up, bright = place("arousal") > 0.5, np.where(played, a["mode"] > 0.55, place("valence") > 0.5)
    has["quadrant:1"], has["quadrant:2"] = up & bright, up & ~bright
    has["quadrant:3"], has["quadrant:4"] = ~up & ~bright, ~up & bright
    far["mode:0"], far["mode:1"] = soft_step(0.5 - a["mode"], 0.06), soft_step(a["mode"] - 0.5, 0.06)
    high = soft_step(place("arousal") - 0.5, 0.1)
    light = np.where(played, soft_step(a["mode"] - 0.55, 0.06), soft_step(place("valence") - 0.5, 0.1))
    far |= {"quadrant:1": high * light, "quadrant:2": high * (1 - light)}
    far |= {"quadrant:3": (1 - high) * (1 - light), "quadrant:4": (1 - high) * light}
    for g in GEMS:
        far[f"gems:{g}"] = soft_step(place(f"gems:{g}") - 0.75, 0.07)
        column = a[f"gems:{g}"]
        has[f"gems:{g}"] = column > np.quantile(column[trained], 0.8)
    soft, calm, slow = ~has["loud:1"], has["arousal:0"], ~(has["tempo:3"] | has["tempo:2"])
    quiet, consonant = a["loud"] < np.nanmedian(a["loud"][trained]), a["harmony"] > np.nanmedian(a["harmony"][trained])
    gentle = np.maximum(place("gems:tenderness"), place("gems:peacefulness")) > 0.6
    has["use:sleep"] = calm & quiet & slow & consonant & ~has["valence:0"]
    has["use:calm"] = calm & ~has["valence:0"]
    has["use:comfort"] = calm & slow & quiet & consonant & ~has["touch:1"] & gentle
    has["use:dance"] = has["arousal:1"] & bright & ~has["touch:0"]
    has["use:grief"] = calm & has["valence:0"]
    has["use:rain"] = calm & soft
    has["use:storm"] = has["arousal:1"] & has["valence:0"] & has["loud:1"]
    for name in INSTRUMENTS:
        has[f"instrument:{name}"] = np.array([any(name in family for family in r["families"]) for r in rows])
    far = {name: np.nan_to_num(far[name]) if name in far else has[name].astype(float) for name in has}
    for name in [n for n in has if n.split(":")[0] in PLAIN + FELT and not n.startswith("use:")]:
        known = ~np.isnan(a["tempo"]) if name.startswith("tempo:") else True
        far[f"!{name}"] = (1 - far[name]) * known
        has[f"!{name}"] = far[f"!{name}"] > 0.7
    names = sorted(has)
    stacked = lambda columns: np.stack([columns[name] for name in names], 1)
    return stacked(has), stacked(far).astype(np.float32), names


def soft_step(x: np.ndarray, width: float) -> np.ndarray:
    return 1 / (1 + np.exp(-x / width))


def phrases(language: str, name: str, kept_back: bool = False) -> list:
    """The ways to say a word that captions may use, or those kept back."""
    known = WORDS[language].get(name, [name.split(":")[1]])
    return [p for i, p in enumerate(known) if (i % KEPT_BACK == KEPT_BACK - 1) == kept_back]


def phrase(name: str, language: str, rng: random.Random) -> str:
    known = phrases(language, name.lstrip("!"))
    said = rng.choice(known[:USUAL] if rng.random() < USUALLY else known)
    return rng.choice(WORDS[language]["not"]).format(said) if name.startswith("!") else said




def say(words: list, language: str, rng: random.Random, bpm: float | None) -> str:
    w = WORDS[language]
    said = [phrase(name, language, rng) for name in words]
    if rng.random() < NEUTRAL:
        said.insert(rng.randrange(len(said) + 1), rng.choice(w["neutral"]))
    if bpm:
        said.append(rng.choice(w["bpm"]).format(round(bpm)))
    return framed(joined(said, language, rng), language, rng)


def joined(said: list, language: str, rng: random.Random) -> str:
    w, text = WORDS[language], said[0]
    for index, word in enumerate(said[1:], 2):
        text += (rng.choice(w["and"]) if index == len(said) else w["and"][0]) + word
    return text


def framed(text: str, language: str, rng: random.Random) -> str:
    w = WORDS[language]
    noun = rng.choice(w["noun"])
    return rng.choice(w["frame"]).replace("{noun}", noun).replace("{}", text).strip()


def every(names: list, seed: int, kept_back: bool = False) -> list:
    """Each phrase of each language by itself, bare and in two frames: none is left to chance. Or each of those kept back."""
    rng, captions = random.Random(seed), {}
    for language, known in WORDS.items():
        for name in [n for n in names if n in known]:
            for said in phrases(language, name, kept_back):
                for text in (said, framed(said, language, rng), framed(said, language, rng)):
                    captions.setdefault(text, Caption(text, language, frozenset([name])))
    return list(captions.values())


def draw(names: list, has: np.ndarray, tempo: np.ndarray, count: int, seed: int) -> list:
    """`count` different captions, each drawn for some piece and true of it."""
    rng, seen, captions = random.Random(seed), set(), []
    others = [language for language in WORDS if language != "en"]
    while len(captions) < count:
        piece = rng.randrange(len(has))
        mine = [names[i] for i in np.flatnonzero(has[piece])]
        size = rng.choices([1, 2, 3, 4, 6, 8], [28, 24, 18, 12, 10, 8])[0]
        groups = rng.sample(PLAIN, min(size, len(PLAIN))) if rng.random() < 0.55 else rng.sample(PLAIN + FELT * 2, size)
        words = []
        for group in dict.fromkeys(groups):
            prefix = f"!{group}:" if rng.random() < NEGATED else f"{group}:"
            possible = [name for name in mine if name.startswith(prefix) and name not in words]
            words += [rng.choice(possible)] if possible else []
        instruments = [name for name in mine if name.startswith("instrument:")]
        language = "en" if rng.random() < ENGLISH else rng.choice(others)
        if instruments and rng.random() < 0.8:
            words.append(rng.choice(instruments))
            language = "en" if rng.random() < 0.8 else language
        said = rng.random() < (0.6 if size >= 6 else 0.35)
        bpm = float(tempo[piece]) if size >= 2 and said and not np.isnan(tempo[piece]) else None
        if not words:
            continue
        rng.shuffle(words)
        text = say(words, language, rng, bpm)
        text = text.capitalize() if rng.random() < 0.3 else text
        if text not in seen:
            seen.add(text)
            captions.append(Caption(text, language, frozenset(words), bpm, piece))
    return captions


def fits(captions: list, names: list, far: np.ndarray, tempo: np.ndarray) -> np.ndarray:
    """f16 [captions, pieces]: how far each piece has all words of a caption."""
    index, columns = {name: i for i, name in enumerate(names)}, far.T.copy()
    out = np.ones((len(captions), far.shape[0]), np.float16)
    for row, caption in zip(out, captions):
        found = np.prod(columns[[index[word] for word in caption.words]], 0)
        if caption.bpm:
            found = found * (np.abs(np.log(np.nan_to_num(tempo, nan=1e9) / caption.bpm)) < BPM_WITHIN)
        row[:] = found
    return out
