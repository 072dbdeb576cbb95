"""GEMS -> music: the graph's own edges, from the evidence as prior mean, updated with measured tracks.

parameter = baseline + affect's part + sum over scales of weight x level + noise, level = share of raters / FULL.
Each weight has a normal prior: the evidence's value, spread by its confidence (evidence.PRIOR_SHARE). What a share of
some twenty raters says of all listeners is noisy, so the shares are first pulled to their mean by their reliability
(regression calibration); without it every weight would come out too small.
"""

from dataclasses import dataclass

import numpy as np

from evidence import NODE, Edge, Evidence
from features import FEATURES, SCALES, Tracks

# A track on which this share of the raters felt a scale is full of it: the 95th percentile of the 200 tracks.
FULL_QUANTILE = 0.95
ROUNDS = 20

# How a measured feature reads in the parameter's unit. Tempo and density are what the parameter is; the others have no
# unit in common, so a standard deviation of the feature is set to one of the parameter (a spread of .2 on a scale of
# 0..1, .3 for mode, which has two peaks).
READINGS = {
    "tempo": lambda track: 2 ** track["tempo"],
    "mode": lambda track: 0.3 * standardised(track["majorness"]),
    "dynamics": lambda track: track["loudness"],
    "brightness": lambda track: 0.2 * standardised(track["spectral centroid"]),
    "density": lambda track: np.exp(track["onset rate"]),
    "attack": lambda track: 0.2 * standardised(track["percussive share"]),
}
# Told in the report and not taken over: a recording is as loud as it was mastered, not as it was played, and its onsets
# count drums and syllables, not the notes of a texture.
TOLD_ONLY = {"dynamics", "density"}


def standardised(values: np.ndarray) -> np.ndarray:
    return (values - values.mean()) / values.std()


def within(values: np.ndarray, genre: np.ndarray) -> np.ndarray:
    """Without each genre's own mean: how loud or bright a genre is mastered, and what it is liked for, is no edge."""
    centred = values.copy()
    for name in np.unique(genre):
        centred[genre == name] -= values[genre == name].mean(0)
    return centred


@dataclass
class Fitted:
    """One edge: what the evidence says, what the tracks alone say (with its standard error), and both together."""

    parameter: str
    scale: str
    edge: Edge | None
    evidence: float
    data: float
    error: float
    fitted: float
    spread: float


def reliability(gems: np.ndarray, raters: np.ndarray) -> np.ndarray:
    """Share of each scale's variance between tracks that is not the chance of who rated them (binomial)."""
    chance = (gems * (1 - gems) / raters[:, None]).mean(0)
    return np.clip(1 - chance / gems.var(0), 0.1, 1)


def fit_moves(tracks: Tracks, evidence: Evidence) -> list[Fitted]:
    full = np.quantile(tracks.gems, FULL_QUANTILE, axis=0)
    calibrated = tracks.gems.mean(0) + reliability(tracks.gems, tracks.raters) * (tracks.gems - tracks.gems.mean(0))
    level = calibrated / full
    centred = within(level, tracks.genre)
    named = dict(zip(FEATURES, tracks.features.T))
    placed = {axis: level @ evidence.place(axis) / level.sum(1) for axis in ("valence", "arousal", "dominance")}
    found = []
    for parameter, reading in READINGS.items():
        measured = reading(named)
        felt = sum(evidence.affect(axis, parameter) * place for axis, place in placed.items())
        target = within(measured - felt, tracks.genre)
        mean, spread = evidence.row(parameter)
        precision = 1 / spread**2
        noise = target.var()
        for _ in range(ROUNDS):  # the noise is what the fit leaves over
            inverse = np.linalg.inv(centred.T @ centred / noise + np.diag(precision))
            weights = inverse @ (centred.T @ target / noise + precision * mean)
            noise = ((target - centred @ weights) ** 2).mean()
        alone = np.linalg.lstsq(centred, target, rcond=None)[0]
        errors = np.sqrt(noise * np.diag(np.linalg.inv(centred.T @ centred)))
        for i, scale in enumerate(SCALES):
            edge = evidence.moves(NODE[scale], parameter)
            found.append(
                Fitted(parameter, scale, edge, mean[i], alone[i], errors[i], weights[i], float(np.sqrt(inverse[i, i])))
            )
    return found
