"""Dropout from a pool of ready-made random masks.

Drawing fresh Bernoulli numbers for every activation is a tenth of a step on a CPU; a random
window of a large fixed pool serves as well and costs a copy.
"""

import torch
from torch import nn

POOL = 1 << 24  # cells


class PooledDropout(nn.Module):
    """Zeroes a share `p` of the cells while training, scales the rest by 1 / (1 - p)."""

    _pools: dict = {}

    def __init__(self, p: float):
        super().__init__()
        self.p = p

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Any shape below POOL / 2 cells, to the same shape."""
        if not self.training or self.p == 0:
            return x
        key = (self.p, x.dtype)
        if key not in self._pools:
            source = torch.Generator().manual_seed(7)
            kept = torch.rand(POOL, generator=source) >= self.p
            self._pools[key] = kept.to(x.dtype) / (1 - self.p)
        start = int(torch.randint(POOL - x.numel(), ()))
        return x * self._pools[key][start : start + x.numel()].view_as(x)
