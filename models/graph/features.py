"""The columns of emotify_gems.csv as features: what is measured in a recording, on scales where differences are even."""

import csv
from dataclasses import dataclass

import numpy as np

SCALES = (
    "wonder",
    "transcendence",
    "tenderness",
    "nostalgia",
    "peacefulness",
    "power",
    "joyful_activation",
    "tension",
    "sadness",
)

# name -> (column, transform). Frequencies, rates and energies are compared by their ratios (Weber-Fechner), hence log.
# Left out: the key (a name, not an amount) and the duration (the excerpts are all a minute long).
FEATURES = {
    "tempo": ("tempo_bpm", "octave"),
    "pulse clarity": ("pulse_clarity", "linear"),
    "onset rate": ("onsets_per_s", "log"),
    "loudness": ("loudness_db", "linear"),
    "dynamic range": ("dynamic_range_db", "log"),
    "loudness slope": ("loudness_slope_db", "linear"),
    "spectral centroid": ("centroid_hz", "log"),
    "spectral roll-off": ("rolloff_hz", "log"),
    "spectral flatness": ("flatness", "log"),
    "zero crossings": ("zcr", "log"),
    "spectral flux": ("flux", "log"),
    "percussive share": ("percussive_ratio", "log"),
    "majorness": ("majorness", "linear"),
    "key strength": ("key_strength", "linear"),
    "chroma focus": ("chroma_entropy", "focus"),
    **{f"mfcc {i}": (f"mfcc{i}", "linear") for i in range(13)},
}

SMALLEST = 1e-6
# The tempo that a listener taps lies between this and the one at which a beat has two onsets (see `octave`).
PREFERRED_BPM = 105.0


def octave(tempo: np.ndarray, onsets: np.ndarray) -> np.ndarray:
    """log2 of the tempo, moved by whole octaves to where it fits the onsets best.

    Beat trackers find the pulse but miss its octave (McKinney & Moelants 2006): librosa's prior round 120 BPM reads a
    slow piano piece as 160. The octave nearest to the geometric mean of the preferred tempo and of 30 x onsets a
    second (two onsets a beat) is taken.
    """
    found = np.log2(np.maximum(tempo, 1.0))
    wanted = (np.log2(30 * np.maximum(onsets, 0.05)) + np.log2(PREFERRED_BPM)) / 2
    return found + np.floor(wanted - found + 0.5)


def transformed(column: np.ndarray, transform: str, onsets: np.ndarray) -> np.ndarray:
    if transform == "log":
        return np.log(np.maximum(column, SMALLEST))
    if transform == "focus":  # log 12 bits is a flat chroma; the nearer, the less its differences mean
        return -np.log(np.maximum(np.log2(12) + 0.005 - column, 0.001))
    if transform == "octave":
        return octave(column, onsets)
    return column


@dataclass
class Tracks:
    """features [tracks, 28], gems [tracks, 9] in [0, 1], raters [tracks]."""

    features: np.ndarray
    gems: np.ndarray
    raters: np.ndarray
    genre: np.ndarray


def read(path: str) -> Tracks:
    with open(path, newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    column = lambda name: np.array([float(row[name]) for row in rows])
    onsets = column("onsets_per_s")
    return Tracks(
        np.stack([transformed(column(name), how, onsets) for name, how in FEATURES.values()], 1),
        np.stack([column(f"gems_{scale}") for scale in SCALES], 1),
        column("raters"),
        np.array([row["genre"] for row in rows]),
    )
