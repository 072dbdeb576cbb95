"""Fine-tunes the encoder on 28 emotions; resumable; one command.

    python train.py --base WORK/base --data DATA --out WORK/run [--resume]

Word embeddings stay as they are (exact in the shipped 4 bits, and the languages keep lying
on one another), and so may the lowest layers (`--frozen`); above them a layer learns the more
slowly the lower it lies. What is kept is a running average of the weights (`--average`).
"""

import json
import os
import time

import torch
from tokenizers import Tokenizer

import batches
import losses
from average import Average, weights_of
from corpus import load_sets
from encoder import HEADS, Reader
from measure import measure
from options import arguments


def optimiser(model: Reader, o) -> torch.optim.AdamW:
    """AdamW with a rate for every layer; the word embeddings and the frozen layers are left out."""
    model.freeze(o.frozen)
    depth = len(model.layers)
    modules = [(model.head, o.head_rate), (model.danger, o.head_rate)]
    modules += [(layer, o.rate * o.decay ** (depth - 1 - i)) for i, layer in enumerate(model.layers)]
    modules += [(m, o.rate * o.decay**depth) for m in (model.position, model.ln)]
    groups = []
    for module, rate in modules:
        for wide in (True, False):  # weight decay on matrices only
            parameters = [p for p in module.parameters() if p.requires_grad and (p.dim() > 1) == wide]
            if parameters:
                groups.append({"params": parameters, "lr": rate, "base": rate, "weight_decay": 0.01 * wide})
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


def group_weight(name: str, o) -> float:
    """The weight of a set that only has group labels, 0 for any other."""
    return {"brighter": o.brighter_weight, "xed": o.xed_weight}.get(name.split("/")[0], 0.0)


def danger_of(name: str, target) -> float:
    """Whether a row of this set speaks of danger: known of what was written for it, and no own check-in does."""
    kind = name.split("/")[0]
    return float(target[0]) if kind == "danger" else 0.0 if kind == "own" else float("nan")


def batch_loss(model, sets, batch, o) -> torch.Tensor:
    """Mean loss of a batch of (set, index)."""
    rows = [(batches.thinned(sets[name][i][0], o.thin), sets[name][i][1]) for name, i in batch]
    ids, mask = (torch.from_numpy(x) for x in batches.collate(rows))
    with torch.autocast("cpu", torch.bfloat16):
        logits, _, _, danger = model(ids, mask)
    logits = logits.float()
    weights = torch.tensor([group_weight(name, o) for name, _ in batch])
    grouped = weights > 0
    labelled = torch.tensor([len(target) == logits.shape[1] for _, target in rows])
    total = torch.zeros(())
    if labelled.any():
        target = torch.tensor([r[1].tolist() for r, chosen in zip(rows, labelled) if chosen])
        total = total + losses.labels_loss(logits[labelled], target).sum()
    if grouped.any():
        target = torch.tensor([r[1].tolist() for r, chosen in zip(rows, grouped) if chosen])
        total = total + (weights[grouped] * losses.groups_loss(logits[grouped], target)).sum()
    heard = torch.tensor([danger_of(name, target) for (name, _), (_, target) in zip(batch, rows)])
    total = total + o.danger_weight * losses.known_loss(danger[:, 0].float(), heard).sum()
    if o.agreement and len(batch) > 1 and batch[1][0] == "ko":
        total = total + o.agreement * losses.agreement_loss(logits[0::2], logits[1::2]).sum()
    return total / len(batch)


def main() -> None:
    o = arguments()
    os.makedirs(o.out, exist_ok=True)
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    base = torch.load(f"{o.base}/base.pt")
    tokenizer = Tokenizer.from_file(f"{o.base}/tokenizer.json")
    print("options", json.dumps(vars(o)), flush=True)
    sets = load_sets(o, tokenizer)
    model = Reader(base["sizes"], o.dropout)
    # The word rows are always the base's: never trained, and another vocabulary has others.
    given = {**base["model"], **(weights_of(o.init) if o.init else {}), "word.weight": base["model"]["word.weight"]}
    missing, unexpected = model.load_state_dict(given, strict=False)
    assert not unexpected and all(name.startswith(HEADS) for name in missing), (missing, unexpected)
    if not o.init:
        share = torch.tensor([t.tolist() for _, t in sets["en"]]).mean(0)
        model.head.bias.data = torch.log(share / (1 - share))
    plan = [b for e in range(o.epochs) for b in batches.epoch(sets, o.seed * 1000 + e, o)]
    plan = plan[: o.steps]
    optim, step, spent = optimiser(model, o), 0, 0.0
    average = Average(model, o.average)
    if o.resume and os.path.exists(f"{o.out}/state.pt"):
        state = torch.load(f"{o.out}/state.pt")
        model.load_state_dict(state["model"]), optim.load_state_dict(state["optim"])
        average.load(state["average"])
        step, spent = state["step"], state["seconds"]
        torch.set_rng_state(state["rng"])
        print("resumed at step", step, flush=True)
    warm = max(1, int(o.warm_up * len(plan)))
    model.train()
    begun, mean = time.time(), None
    while step < len(plan):
        # On a busy machine the clock, not the count of steps, says how far the decay has come.
        seconds = spent + time.time() - begun
        progress = max(step / len(plan), seconds / (o.hours * 3600) if o.hours else 0)
        if progress >= 1:
            break
        scale = min((step + 1) / warm, (1 - progress) / (1 - o.warm_up))
        for group in optim.param_groups:
            group["lr"] = group["base"] * scale
        loss = batch_loss(model, sets, plan[step], o)
        optim.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optim.step()
        step += 1
        average.update(model, step)
        mean = loss.item() if mean is None else 0.98 * mean + 0.02 * loss.item()
        if step % 50 == 0:
            print(f"step {step}/{len(plan)} loss {mean:.3f} seconds {seconds:.0f}", flush=True)
        if step % o.save_every == 0 or step == len(plan):
            state = {"model": model.state_dict(), "average": average.state, "optim": optim.state_dict(),
                     "step": step, "seconds": seconds, "rng": torch.get_rng_state()}  # fmt: skip
            torch.save(state, f"{o.out}/state.tmp")
            os.replace(f"{o.out}/state.tmp", f"{o.out}/state.pt")
        if o.stop_at and step >= o.stop_at:
            return
    print("ended at step", step, flush=True)
    model.load_state_dict(average.state, strict=False)
    torch.save({"model": model.state_dict(), "sizes": base["sizes"], "options": vars(o), "seconds": seconds},
               f"{o.out}/model.pt")  # fmt: skip
    found = {} if o.measure_rows == 0 else measure(model, tokenizer, o.data, o.measure_rows)
    print("done", f"{seconds / 3600:.2f} hours", json.dumps(found), flush=True)


if __name__ == "__main__":
    main()
