"""Measured features -> GEMS: an additive Bayesian model, one smooth curve for each feature and scale.

A scale's mean plus the sum over features of a curve at the feature's value: linear and smooth parts with a normal
prior each (a Gaussian process whose kernel is a sum over features), so every prediction is its terms' sum. The prior
mean is what the graph's own edges say, walked backwards. How much of each part there is, and how much noise, is
decided by the marginal likelihood of the training rows alone, scale by scale.
"""

from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize

from evidence import Evidence
from features import FEATURES, SCALES, Tracks

# Standardised values beyond this are as far as the curves go.
EDGE = 3.0
KNOTS = np.linspace(-EDGE, EDGE, 13)
# How far apart, in standard deviations, two values must be to say different things.
SMOOTHNESS = 0.9
# The share of what the evidence's means imply that single recordings show: raters hear more than nine parameters.
EVIDENCE_SHARE = 0.25
# So many raters make a track's shares as noisy as tracks differ otherwise; weights are n / (n + this).
RATERS = 20.0

SPECTRUM = np.array([name.startswith("mfcc") for name in FEATURES])
# Which feature stands for which parameter of the graph; register, articulation and consonance have none.
PARAMETERS = {
    "tempo": "tempo",
    "mode": "majorness",
    "dynamics": "loudness",
    "brightness": "spectral centroid",
    "density": "onset rate",
    "attack": "percussive share",
}
# Ranges of the parameters and the noise of a measured value as a share of them, as in lib/graph/measure.ts.
RANGE = {"tempo": 110.0, "mode": 1.0, "dynamics": 24.0, "brightness": 1.0, "density": 7.7, "attack": 1.0}
NOISE = {"tempo": 0.05, "mode": 0.07, "dynamics": 0.15, "brightness": 0.15, "density": 0.1, "attack": 0.2}
SCALE_SPREAD = 0.25


def evidence_slopes(evidence: Evidence) -> np.ndarray:
    """[9, 28]: standard deviations of a scale for one of a feature, by the graph's edges alone.

    With parameters = W gems + noise and a normal prior over gems (correlations of Zentner et al.), the posterior mean
    is linear in the parameters: S W' (W S W' + N)^-1.
    """
    rows = np.array([evidence.row(name)[0] / RANGE[name] for name in PARAMETERS])
    prior = evidence.correlations() * SCALE_SPREAD**2
    seen = rows @ prior @ rows.T + np.diag([NOISE[name] ** 2 for name in PARAMETERS])
    slopes = prior @ rows.T @ np.linalg.inv(seen) * np.sqrt(np.diag(seen)) / SCALE_SPREAD
    placed = np.zeros((len(SCALES), len(FEATURES)))
    for i, feature in enumerate(PARAMETERS.values()):
        placed[:, list(FEATURES).index(feature)] = slopes[:, i]
    return placed


def curves_kernel(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Sum over features of exp(-d^2 / 2 SMOOTHNESS^2), divided by their number."""
    total = np.zeros((len(a), len(b)))
    for x, y in zip(a.T, b.T):
        total += np.exp(-0.5 * ((x[:, None] - y) / SMOOTHNESS) ** 2)
    return total / a.shape[1]


def parts(a: np.ndarray, b: np.ndarray) -> list[np.ndarray]:
    """Kernels of the four parts: linear and smooth, of the named features and of the spectrum's shape."""
    found = []
    for group in (~SPECTRUM, SPECTRUM):
        found.append(a[:, group] @ b[:, group].T / group.sum())
        found.append(curves_kernel(a[:, group], b[:, group]))
    return found


def variances(kernels: list[np.ndarray], target: np.ndarray, noise: np.ndarray) -> np.ndarray:
    """Variance of each part, then of the noise, that make the training rows likeliest (empirical Bayes).

    A weak normal prior on each part's log variance (.1 of the scale's, a factor of 4.5 either way) keeps a part from
    vanishing for want of rows.
    """

    def cost(logs: np.ndarray) -> float:
        values = np.exp(logs)
        whole = sum(v * k for v, k in zip(values, kernels)) + np.diag(values[-1] * noise)
        lower = np.linalg.cholesky(whole + 1e-8 * np.eye(len(target)))
        half = np.linalg.solve(lower, target)
        belief = ((logs[:-1] - np.log(0.1)) / 1.5) ** 2
        return 0.5 * half @ half + np.log(np.diag(lower)).sum() + 0.5 * belief.sum()

    start = np.log([0.1] * len(kernels) + [0.7])
    return np.exp(minimize(cost, start, method="L-BFGS-B", options={"maxiter": 40}).x)


@dataclass
class Hearing:
    """center, spread [28]; mean [9]; curves [9, 28, 13] at KNOTS, each with mean 0 over the training rows."""

    center: np.ndarray
    spread: np.ndarray
    mean: np.ndarray
    curves: np.ndarray

    def terms(self, features: np.ndarray) -> np.ndarray:
        """[rows, 9, 28]: what each feature adds to each scale; linear between knots."""
        z = np.clip((features - self.center) / self.spread, -EDGE, EDGE)
        return np.stack(
            [[np.interp(z[:, f], KNOTS, curve) for f, curve in enumerate(scale)] for scale in self.curves]
        ).transpose(2, 0, 1)

    def predict(self, features: np.ndarray) -> np.ndarray:
        return self.mean + self.terms(features).sum(2)


def fit(tracks: Tracks, rows: np.ndarray, slopes: np.ndarray) -> Hearing:
    features, gems, raters = tracks.features[rows], tracks.gems[rows], tracks.raters[rows]
    center, spread = features.mean(0), features.std(0)
    z = np.clip((features - center) / spread, -EDGE, EDGE)
    weight = raters / (raters + RATERS)
    noise = weight.mean() / weight
    kernels = parts(z, z)
    mean, curves = [], []
    for scale in range(len(SCALES)):
        level = np.average(gems[:, scale], weights=weight)
        size = gems[:, scale].std()
        prior = EVIDENCE_SHARE * slopes[scale]
        target = (gems[:, scale] - level) / size - z @ prior
        values = variances(kernels, target, noise)
        whole = sum(v * k for v, k in zip(values, kernels)) + np.diag(values[-1] * noise)
        dual = np.linalg.solve(whole, target)
        drawn = np.array([size * curve(f, z, prior[f], values, dual) for f in range(len(FEATURES))])
        offsets = np.array([np.interp(z[:, f], KNOTS, drawn[f]).mean() for f in range(len(FEATURES))])
        mean.append(level + offsets.sum())
        curves.append(drawn - offsets[:, None])
    return Hearing(center, spread, np.array(mean), np.array(curves))


def curve(feature: int, z: np.ndarray, prior: float, values: np.ndarray, dual: np.ndarray) -> np.ndarray:
    """Posterior mean of one feature's curve at KNOTS, in standard deviations of the scale."""
    group = 1 if SPECTRUM[feature] else 0
    number = (SPECTRUM == SPECTRUM[feature]).sum()
    linear, smooth = values[2 * group : 2 * group + 2] / number
    own = z[:, feature]
    near = np.exp(-0.5 * ((KNOTS[:, None] - own) / SMOOTHNESS) ** 2)
    return prior * KNOTS + linear * KNOTS * (own @ dual) + smooth * near @ dual
