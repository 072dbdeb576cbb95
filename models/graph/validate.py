"""Ten-fold validation: everything that is fitted is fitted inside the fold."""

import numpy as np

from features import SCALES, Tracks
from hearing import fit

FOLDS = 10


def folds(rows: int, seed: int) -> list[np.ndarray]:
    order = np.random.default_rng(seed).permutation(rows)
    return [order[i::FOLDS] for i in range(FOLDS)]


def correlations(predicted: np.ndarray, truth: np.ndarray) -> np.ndarray:
    return np.array([np.corrcoef(predicted[:, i], truth[:, i])[0, 1] for i in range(len(SCALES))])


def held_out(tracks: Tracks, splits: list[np.ndarray], predict) -> np.ndarray:
    """Predictions of all rows, each by a model that has not seen its fold; `predict(train, test)` -> [test, 9]."""
    every = np.arange(len(tracks.gems))
    predicted = np.zeros_like(tracks.gems)
    for fold in splits:
        predicted[fold] = predict(np.setdiff1d(every, fold), fold)
    return predicted


def by_hearing(tracks: Tracks, slopes: np.ndarray):
    return lambda train, test: fit(tracks, train, slopes).predict(tracks.features[test])


def by_evidence(tracks: Tracks, slopes: np.ndarray):
    """The graph alone: nothing of the ratings is used, only the features' means and spreads."""

    def predict(train, test):
        center, spread = tracks.features[train].mean(0), tracks.features[train].std(0)
        return (tracks.features[test] - center) / spread @ slopes.T

    return predict


def by_ridge(tracks: Tracks, strengths=(10.0, 30.0, 100.0, 300.0, 1000.0)):
    """Plain ridge on the same standardised features; its strength is chosen by ten folds inside the training rows."""

    def ridge(train, test, strength):
        center, spread = tracks.features[train].mean(0), tracks.features[train].std(0)
        z, unseen = ((tracks.features[rows] - center) / spread for rows in (train, test))
        level = tracks.gems[train].mean(0)
        slopes = np.linalg.solve(z.T @ z + strength * np.eye(z.shape[1]), z.T @ (tracks.gems[train] - level))
        return level + unseen @ slopes

    def predict(train, test):
        inner = [train[fold] for fold in folds(len(train), 1)]
        score = []
        for strength in strengths:
            guess = np.zeros((len(tracks.gems), len(SCALES)))
            for fold in inner:
                guess[fold] = ridge(np.setdiff1d(train, fold), fold, strength)
            score.append(correlations(guess[train], tracks.gems[train]))
        best = np.array(score).argmax(0)
        every = np.stack([ridge(train, test, strength) for strength in strengths])
        return every[best, :, np.arange(len(SCALES))].T

    return predict
