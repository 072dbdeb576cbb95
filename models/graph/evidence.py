"""The graph's own edges, read from its JSON-LD export: what the fit starts from."""

import json
from dataclasses import dataclass
from urllib.parse import unquote

import numpy as np

from features import SCALES

# How far an edge may be from its source's claim, as a share of the largest edge into the same parameter: the prior's
# standard deviation by the mark of its confidence. Strong on purpose: an experiment that varies one cue says more about it
# than 200 recordings in which all cues move at once. These are the loosest at which every order and tempo range of the
# evidence that the unit tests hold (tests/unit/graph/ordering.test.ts) is still kept.
PRIOR_SHARE = {"V": 0.04, "S": 0.06, "M": 0.08, "D": 0.12}
# An edge that the evidence does not have is one of no effect, held as loosely as a design choice.
ABSENT = "D"

NODE = {scale: f"gems:{'joyful' if scale == 'joyful_activation' else scale}" for scale in SCALES}


@dataclass
class Edge:
    source: str
    target: str
    kind: str
    weight: float
    confidence: str
    why: str


class Evidence:
    def __init__(self, path: str) -> None:
        with open(path, encoding="utf-8") as file:
            document = json.load(file)
        self.edges = [
            Edge(
                node(item["subject"]),
                node(item["object"]),
                node(item["predicate"]),
                # Where a weight is fitted already, the export carries what it was fitted from beside it.
                float(item.get("evidence", item["weight"])),
                item["confidence"],
                item["source"],
            )
            for item in document["@graph"]
            if item.get("@type") == "rdf:Statement"
        ]
        self.by_ends = {(edge.kind, edge.source, edge.target): edge for edge in self.edges}

    def moves(self, source: str, parameter: str) -> Edge | None:
        return self.by_ends.get(("moves", source, f"music:{parameter}"))

    def row(self, parameter: str) -> tuple[np.ndarray, np.ndarray]:
        """Prior mean and standard deviation of the nine scales' edges into a parameter, in its unit."""
        edges = [self.moves(NODE[scale], parameter) for scale in SCALES]
        mean = np.array([edge.weight if edge else 0.0 for edge in edges])
        share = np.array([PRIOR_SHARE[edge.confidence if edge else ABSENT] for edge in edges])
        return mean, share * np.abs(mean).max()

    def place(self, axis: str) -> np.ndarray:
        """Where the scales lie on an axis of affect, in [-1, 1]."""
        return np.array([self.by_ends[("placed", NODE[scale], f"affect:{axis}")].weight for scale in SCALES])

    def affect(self, axis: str, parameter: str) -> float:
        edge = self.moves(f"affect:{axis}", parameter)
        return edge.weight if edge else 0.0

    def correlations(self) -> np.ndarray:
        """[9, 9], 1 on the diagonal; 0 where neither table has the pair."""
        found = np.eye(len(SCALES))
        for i, a in enumerate(SCALES):
            for j, b in enumerate(SCALES):
                edge = self.by_ends.get(("correlates", NODE[a], NODE[b]))
                if edge:
                    found[i, j] = edge.weight
        return found


def node(iri: str) -> str:
    return unquote(iri.removeprefix("urn:emoheal:"))
