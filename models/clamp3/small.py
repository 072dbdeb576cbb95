"""The small model: a symbolic tower over note patches, and a text head on the emotion encoder's lower layers."""

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from published import CODES, PATCH, Layer, Sizes

SIZES = Sizes(hidden=192, layers=2, heads=6, ffn=768, patches=128)
SPACE = 128
TEXT_WIDTH = 384  # of the emotion encoder
QUERIES = 4
TEXT_HIDDEN = 512


class Head(nn.Module):
    """A projection with one hidden layer."""

    def __init__(self, width: int, hidden: int, dropout: float):
        super().__init__()
        self.norm, self.up, self.down = nn.LayerNorm(width), nn.Linear(width, hidden), nn.Linear(hidden, SPACE)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.down(self.dropout(F.gelu(self.up(self.norm(x)))))


class TextHead(nn.Module):
    """Tokens f32 [batch, length, 384] and mask [batch, length] to vectors f32 [batch, SPACE], not normalised.

    Each query takes a weighted mean of the tokens: one word out of ten can count for all ("something *slow* for the drive
    home"), which drowns in a plain mean.
    """

    def __init__(self, dropout: float = 0.1):
        super().__init__()
        self.norm = nn.LayerNorm(TEXT_WIDTH)
        self.queries = nn.Parameter(0.02 * torch.randn(QUERIES, TEXT_WIDTH))
        self.up, self.down = nn.Linear(QUERIES * TEXT_WIDTH, TEXT_HIDDEN), nn.Linear(TEXT_HIDDEN, SPACE)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        x = self.norm(x)
        scores = (x @ self.queries.T).transpose(1, 2) + (1 - mask[:, None]) * -10000.0
        taken = (torch.softmax(scores, -1) @ x).flatten(1)
        return self.down(self.dropout(F.gelu(self.up(self.dropout(taken)))))


class Symbolic(nn.Module):
    """Codes int64 [batch, length, 64] and mask [batch, length] to vectors f32 [batch, SPACE], not normalised."""

    def __init__(self, s: Sizes = SIZES):
        super().__init__()
        self.table = nn.EmbeddingBag(PATCH * CODES, s.hidden, mode="sum")
        nn.init.normal_(self.table.weight, std=0.06)
        self.position = nn.Embedding(s.patches, s.hidden)
        nn.init.normal_(self.position.weight, std=0.02)
        self.norm = nn.LayerNorm(s.hidden, 1e-12)
        self.layers = nn.ModuleList(Layer(s, 1e-12) for _ in range(s.layers))
        self.head = Head(s.hidden, 2 * s.hidden, 0.2)
        self.register_buffer("offsets", torch.arange(PATCH) * CODES, persistent=False)

    def forward(self, patches: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        return self.head(self.features(patches, mask))

    def features(self, patches: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """f32 [batch, hidden]: what the head reads."""
        b, n, _ = patches.shape
        x = self.table((patches + self.offsets).view(b * n, PATCH)).view(b, n, -1)
        x = self.norm(x + self.position.weight[:n])
        mask = mask.to(x.dtype)
        bias = (1 - mask)[:, None, None, :] * -10000.0
        for layer in self.layers:
            x = layer(x, bias)
        # What is counted over the whole piece stands beside the mean: one patch of forty would drown in it.
        return (x * mask[:, :, None]).sum(1) / mask.sum(1)[:, None] + x[:, 0]


@torch.no_grad()
def whole(tower, piece: np.ndarray) -> torch.Tensor:
    """A whole piece (its summary, then notes) in stretches, as lib/clamp3/small.ts embeds it; not normalised. `tower` is a
    Symbolic, or its `features`."""
    most = SIZES.patches - 1
    summary, notes = piece[:1], piece[1:]
    total = 0
    for start in range(0, len(notes), most):
        weight = min(most, len(notes) - start)
        start = min(start, max(0, len(notes) - most))
        rows = torch.from_numpy(np.concatenate([summary, notes[start : start + most]]).astype(np.int64))[None]
        total = total + weight * tower(rows, torch.ones(rows.shape[:2]))[0]
    return total / len(notes)


class Small(nn.Module):
    def __init__(self, s: Sizes = SIZES):
        super().__init__()
        self.symbolic, self.text = Symbolic(s), TextHead()
        self.scale = nn.Parameter(torch.tensor(2.7))  # log of the inverse temperature
