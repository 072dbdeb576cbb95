"""F1, thresholds, temperature and calibration, on arrays [rows, labels]."""

import numpy as np


def f1(truth: np.ndarray, guess: np.ndarray) -> np.ndarray:
    """Per-label F1 of 0/1 arrays; 0 where a label is neither there nor guessed."""
    hits = (truth * guess).sum(0)
    return 2 * hits / np.maximum(truth.sum(0) + guess.sum(0), 1)


def micro_f1(truth: np.ndarray, guess: np.ndarray) -> float:
    """F1 over all cells at once."""
    return float(2 * (truth * guess).sum() / max(truth.sum() + guess.sum(), 1))


def thresholds(truth: np.ndarray, scores: np.ndarray, least: float = 0.05, most: float = 0.9) -> np.ndarray:
    """Per label the score that maximises F1, as the middle of the plateau around the best cut.

    A single best cut rides on single rows for rare labels; averaging the cuts within .005
    of the best F1 moves less between samples.
    """
    cuts = np.arange(least, most, 0.01)
    chosen = []
    for j in range(truth.shape[1]):
        values = np.array([f1(truth[:, [j]], (scores[:, [j]] >= c).astype(float))[0] for c in cuts])
        best = int(values.argmax())
        low = high = best
        while low > 0 and values[low - 1] >= values[best] - 0.005:
            low -= 1
        while high + 1 < len(cuts) and values[high + 1] >= values[best] - 0.005:
            high += 1
        chosen.append((cuts[low] + cuts[high]) / 2)
    return np.array(chosen)


def temperature(truth: np.ndarray, logits: np.ndarray) -> float:
    """The T that minimises the cross-entropy of sigmoid(logits / T)."""
    grid = np.exp(np.linspace(np.log(0.5), np.log(2.5), 81))

    def loss(t):
        z = logits / t
        return float((np.logaddexp(0, z) - truth * z).mean())

    return float(min(grid, key=loss))


def calibration_error(truth: np.ndarray, scores: np.ndarray, bins: int = 15) -> float:
    """Expected calibration error over all cells, equal-width bins."""
    truth, scores = truth.ravel(), scores.ravel()
    index = np.minimum((scores * bins).astype(int), bins - 1)
    error = 0.0
    for b in range(bins):
        inside = index == b
        if inside.any():
            error += inside.mean() * abs(truth[inside].mean() - scores[inside].mean())
    return float(error)


def roc_auc(truth: np.ndarray, scores: np.ndarray) -> float:
    """Area under the ROC curve of one label (ties count half); NaN with one class only."""
    positives = int(truth.sum())
    if positives in (0, len(truth)):
        return float("nan")
    _values, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    return float((ranks[truth > 0].sum() - positives * (positives + 1) / 2) / (positives * (len(truth) - positives)))
