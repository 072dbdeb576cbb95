"""Checkpoints in the published layout: a dict whose "model" holds the weights."""

import torch

from published import Clamp3, Sizes

# Buffers of older transformers releases; they hold no weights.
IGNORED = ("embeddings.position_ids", "embeddings.token_type_ids")
NAMED = 5  # keys named in an error


class CheckpointError(Exception):
    """The file is not a checkpoint of these sizes; the message says what is wrong."""


def _some(keys: list) -> str:
    return ", ".join(keys[:NAMED]) + (f" and {len(keys) - NAMED} more" if len(keys) > NAMED else "")


def load(path: str, sizes: Sizes | None = None) -> tuple:
    """(model, the wrapper without its weights). Every key and every shape must be there, and nothing else."""
    try:
        checkpoint = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:
        raise CheckpointError(f"{path} is not a PyTorch checkpoint: {error}") from error
    if not isinstance(checkpoint, dict) or not isinstance(checkpoint.get("model"), dict):
        raise CheckpointError(f'{path} has no "model": this is not a checkpoint of CLaMP 3')
    state = {k: v for k, v in checkpoint["model"].items() if not k.endswith(IGNORED)}
    model = Clamp3(sizes or Sizes())
    wanted = model.state_dict()
    missing = [k for k in wanted if k not in state]
    unexpected = [k for k in state if k not in wanted]
    misshapen = [f"{k} {tuple(state[k].shape)}" for k in wanted if k in state and state[k].shape != wanted[k].shape]
    for what, keys in [("lacks", missing), ("has the unexpected", unexpected), ("has other shapes:", misshapen)]:
        if keys:
            raise CheckpointError(f"{path} {what} {_some(keys)}")
    model.load_state_dict(state)
    return model.eval(), {k: v for k, v in checkpoint.items() if k != "model"}


def save(model: Clamp3, path: str, audio: bool) -> None:
    """Writes the wrapper that the published training writes, without an optimiser's state."""
    torch.save(
        {
            "model": model.state_dict(), "optimizer": {}, "lr_sched": {}, "epoch": 0, "best_epoch": 0,
            "min_eval_loss": 0.0, "modality": "audio" if audio else "symbolic",
        },
        path,
    )  # fmt: skip
