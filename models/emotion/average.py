"""A running average of the weights: steadier than the last step's, and free of charge at reading time."""

import torch

EVERY = 5  # steps; averaging each one costs more and gives the same


class Average:
    """Exponential moving average of the trained parameters; `decay` a step, 0 = the last weights."""

    def __init__(self, model: torch.nn.Module, decay: float):
        self.decay = decay**EVERY
        self.state = {n: p.detach().clone() for n, p in model.named_parameters() if p.requires_grad}

    @torch.no_grad()
    def update(self, model: torch.nn.Module, step: int) -> None:
        """Take the weights after `step` steps in; a short memory at first, so that the start fades."""
        if step % EVERY:
            return
        decay = min(self.decay, step / (step + 10 * EVERY))
        for name, parameter in model.named_parameters():
            if name in self.state:
                self.state[name].lerp_(parameter, 1 - decay)

    def load(self, state: dict) -> None:
        """Go on from a saved `state`."""
        self.state = {name: value.clone() for name, value in state.items()}


def weights_of(path: str) -> dict:
    """{parameter: tensor} of a model.pt, or of a run's state.pt with its average in the place of its last weights."""
    given = torch.load(path)
    return {**given["model"], **given.get("average", {})}
