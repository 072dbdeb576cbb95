"""What is true of each piece and what each caption says, on the same scales: words and tempi.

Both towers' vectors are read for them in training by one linear layer, so that they agree on what a vector says.
"""

import numpy as np

BANDS = 40 * 2 ** (np.arange(26) / 10)  # BPM; a tempo lies on two or three of them
OPPOSITE = {"tempo:0": ["tempo:3", "tempo:4"], "tempo:1": ["tempo:3", "tempo:4"], "tempo:3": ["tempo:0", "tempo:1"], "tempo:4": ["tempo:0", "tempo:1"]}  # fmt: skip


def near_bands(bpm: np.ndarray) -> np.ndarray:
    """[..., BANDS] from -1 to 1: how near each tempo is to each band."""
    away = np.log(np.asarray(bpm)[..., None] / BANDS)
    return 2 * np.exp(-((away / 0.07) ** 2)) - 1


def plain_words(names: list) -> list:
    return [name for name in names if not name.startswith("!")]


def facts(names: list, far: np.ndarray, tempo: np.ndarray) -> np.ndarray:
    """f32 [pieces, words + BANDS] from -1 to 1 of what is true of each piece; NaN where it has no tempo mark."""
    words = plain_words(names)
    true = 2 * far[:, [names.index(word) for word in words]] - 1
    unknown = np.isnan(tempo)
    true[np.ix_(unknown, [word.startswith("tempo:") for word in words])] = np.nan
    return np.concatenate([true, near_bands(np.where(unknown, np.nan, tempo))], 1).astype(np.float32)


def meant(captions: list, names: list) -> np.ndarray:
    """f32 [captions, words + BANDS] from -1 to 1 of what each caption says; NaN where it says nothing."""
    words = plain_words(names)
    out = np.full((len(captions), len(words) + len(BANDS)), np.nan, np.float32)
    for row, caption in zip(out, captions):
        for name in caption.words:
            denied, word = name.startswith("!"), name.lstrip("!")
            if word not in words:
                continue
            row[words.index(word)] = -1 if denied else 1
            axis, _, level = word.partition(":")
            usual = [f"{axis}:{1 - int(level)}"] if level in ("0", "1") else []
            for other in OPPOSITE.get(word, usual):
                if other in words and not denied:
                    row[words.index(other)] = -1
        if caption.bpm:
            row[len(words) :] = near_bands(caption.bpm)
    return out
