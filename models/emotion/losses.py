"""Losses, each a sum over labels and a mean over rows."""

import torch
import torch.nn.functional as F

from labels import GROUP_MEMBERS


def labels_loss(logits: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Binary cross-entropy; both f32 [n, 28]; gives [n]."""
    return F.binary_cross_entropy_with_logits(logits, targets, reduction="none").sum(1)


def groups_loss(logits: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Noisy-or over each group's labels; logits f32 [n, 28], targets f32 [n, 6] with NaN; gives [n].

    A group is absent when all its labels are: log p(absent) = sum of log(1 - p).
    """
    absent = F.logsigmoid(-logits)
    log_absent = torch.stack([absent[:, members].sum(1) for members in GROUP_MEMBERS], 1)
    log_present = torch.log(-torch.expm1(log_absent.clamp(max=-1e-6)))
    known = ~targets.isnan()
    targets = targets.nan_to_num(0)
    return (-(targets * log_present + (1 - targets) * log_absent) * known).sum(1)


def known_loss(logits: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Binary cross-entropy where the target is known, 0 where it is NaN; both f32 [n]; gives [n]."""
    known = ~targets.isnan()
    return F.binary_cross_entropy_with_logits(logits, targets.nan_to_num(0), reduction="none") * known


def agreement_loss(left: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    """Symmetric Bernoulli divergence between the readings of a row and of its translation.

    Both logits f32 [n, 28]; (p - q) * (logit p - logit q) is KL(p|q) + KL(q|p); gives [n].
    """
    return ((left.sigmoid() - right.sigmoid()) * (left - right)).sum(1)
