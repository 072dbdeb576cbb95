"""Dev figures of a float model (GoEmotions en, ko, ru, fa; BRIGHTER groups)."""

import numpy as np
import torch

import batches
import data
import metrics
from labels import GROUP_MEMBERS


@torch.no_grad()
def outputs_of(model, tokenizer, texts: list, which: int, batch: int = 64) -> np.ndarray:
    """One output of the reader, by its place, for each text: f32 [len(texts), width], f32 arithmetic, no dropout."""
    was = model.training
    model.eval()
    ids = [e.ids for e in tokenizer.encode_batch(texts)]
    ids = [[*row[:127], 2] if len(row) > 128 else row for row in ids]
    order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
    out = [None] * len(ids)
    for start in range(0, len(order), batch):
        part = order[start : start + batch]
        x, mask = batches.collate([(ids[i], None) for i in part])
        for i, row in zip(part, model(torch.from_numpy(x), torch.from_numpy(mask))[which].float().numpy()):
            out[i] = row
    model.train(was)
    return np.stack(out)


def logits_of(model, tokenizer, texts: list) -> np.ndarray:
    """f32 [len(texts), 28]."""
    return outputs_of(model, tokenizer, texts, 0)


def measure(model, tokenizer, folder: str, limit: int | None = None, wide: bool = True) -> dict:
    """Thresholds come from English dev and are used as they are on the others."""
    rows = data.goemotions(f"{folder}/goemotions/dev.tsv", masked=1)[:limit]
    truth = np.array([t for _, t in rows])
    logits = logits_of(model, tokenizer, [t for t, _ in rows])
    t = metrics.temperature(truth, logits)
    scores = 1 / (1 + np.exp(-logits / t))
    cuts = metrics.thresholds(truth, scores)
    guess = (scores >= cuts).astype(float)
    result = {
        "temperature": t,
        "macro": metrics.f1(truth, guess).mean(),
        "macro at .5": metrics.f1(truth, (scores >= 0.5).astype(float)).mean(),
        "micro": metrics.micro_f1(truth, guess),
        "ece": metrics.calibration_error(truth, scores),
    }
    if not wide:
        return {k: round(float(v), 4) for k, v in result.items()}
    others = {
        "ko": data.goemotions(f"{folder}/goemotions_ko/dev.tsv"),
        "ru": data.goemotions_ru(f"{folder}/goemotions_ru/dev.csv"),
        "fa": data.goemotions(f"{folder}/goemotions_fa/dev.tsv"),
    }
    for name, rows in others.items():
        rows = rows[:limit]
        z = logits_of(model, tokenizer, [x for x, _ in rows]) / t
        other = np.array([x for _, x in rows])
        result[name] = metrics.f1(other, (1 / (1 + np.exp(-z)) >= cuts).astype(float)).mean()
    areas = {}
    for language, rows in data.brighter(f"{folder}/brighter/dev").items():
        rows = rows[:limit]
        z = logits_of(model, tokenizer, [x for x, _ in rows])
        absent = -np.logaddexp(0, z)
        groups = np.stack([-absent[:, m].sum(1) for m in GROUP_MEMBERS], 1)
        target = np.array([x for _, x in rows])
        values = [metrics.roc_auc(target[:, g], groups[:, g]) for g in range(6) if not np.isnan(target[:, g]).any()]
        areas[language] = np.nanmean(values)
    result["brighter auc"] = np.mean(list(areas.values()))
    result = {k: round(float(v), 4) for k, v in result.items()}
    result["brighter by language"] = {k: round(float(v), 3) for k, v in areas.items()}
    return result
