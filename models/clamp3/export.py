"""Writes a CLaMP 3 checkpoint as ONNX graphs, tokenizer and config, for the extension and its command line.

    python export.py --checkpoint weights_clamp3_c2_....pth --out DIR [--dtype f32|fp16|q8]
    python export.py --random SEED --out DIR [--save FILE.pth]      # published shapes, random weights: for tests

The tokenizer is xlm-roberta-base's: from `--tokenizer FILE`, else from the Hugging Face hub. Random weights make do
with as much of the emotion encoder's as their vocabulary holds.
"""

import argparse
import hashlib
import json
import os
import sys

import numpy as np
import onnxruntime
import torch
from tokenizers import Tokenizer

import checkpoint as checkpoints
import published
import towers

LIMITS = {"text": 128, "symbolic": 512, "audio": 128}
# Largest difference of a component between ONNX and PyTorch; for fewer bits the largest cosine distance.
TOLERANCE = {"f32": 1e-4, "fp16": 1e-4, "q8": 2e-2}
STAND_IN = os.path.join(os.path.dirname(__file__), "../../public/models/emotion/tokenizer.json")
TOKENIZER_CONFIG = {
    "tokenizer_class": "XLMRobertaTokenizer", "model_max_length": 512, "bos_token": "<s>", "cls_token": "<s>",
    "eos_token": "</s>", "sep_token": "</s>", "pad_token": "<pad>", "unk_token": "<unk>",
    "clean_up_tokenization_spaces": False,
}  # fmt: skip


def samples(name: str, sizes, rng) -> list:
    """Two inputs of different lengths, the shorter one padded: arrays by name."""
    length = {"text": LIMITS["text"], "symbolic": 96, "audio": LIMITS["audio"]}[name]
    mask = np.ones((2, length), np.int64)
    mask[1, length // 3 :] = 0
    if name == "audio":
        return {"windows": rng.normal(size=(2, length, sizes.hidden)).astype(np.float32), "mask": mask}
    if name == "symbolic":
        return {"patches": rng.integers(0, 128, (2, length, 64)), "mask": mask}
    return {"ids": np.where(mask == 1, rng.integers(3, sizes.vocabulary, (2, length)), 1), "mask": mask}


def difference(model, path: str, name: str, dtype: str) -> float:
    """Between the file and PyTorch, as TOLERANCE measures it."""
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    feeds = samples(name, model.sizes, np.random.default_rng(1))
    with torch.no_grad():
        wanted = getattr(model, name)(*(torch.from_numpy(v) for v in feeds.values())).numpy()
    (found,) = session.run(["vector"], feeds)
    if dtype == "f32":
        return float(np.abs(found - wanted).max())
    norms = np.linalg.norm(found, axis=1) * np.linalg.norm(wanted, axis=1)
    return float((1 - (found * wanted).sum(1) / norms).max())


def digest(state: dict) -> str:
    """Names the weights: vectors of two exports of one checkpoint may meet, others may not."""
    sha = hashlib.sha256()
    for name in sorted(state):
        sha.update(name.encode())
        sha.update(state[name].float().numpy().tobytes())
    return sha.hexdigest()[:16]


def stand_in(pieces: int) -> str:
    """A tokenizer.json of the emotion encoder's first pieces."""
    with open(STAND_IN, encoding="utf-8") as file:
        whole = json.load(file)
    whole["model"]["vocab"] = whole["model"]["vocab"][:pieces]
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":"))


def tokenizer(given: str | None, is_random: bool, vocabulary: int) -> str:
    """A tokenizer.json whose ids lie within the vocabulary."""
    if is_random and not given:
        print("The emotion encoder's tokenizer stands in for xlm-roberta-base's.", file=sys.stderr)
        return stand_in(vocabulary)
    path = given or download()
    with open(path, encoding="utf-8") as file:
        text = file.read()
    pieces = Tokenizer.from_str(text).get_vocab_size()
    if pieces > vocabulary:
        raise SystemExit(f"{path} has {pieces} pieces, more than the model's vocabulary of {vocabulary}: give another.")
    return text


def download() -> str:
    """Path of xlm-roberta-base's tokenizer.json."""
    try:
        from huggingface_hub import hf_hub_download

        return hf_hub_download("FacebookAI/xlm-roberta-base", "tokenizer.json")
    except Exception as error:  # no network, or no such package
        raise SystemExit(f"The tokenizer cannot be downloaded ({error}); give --tokenizer FILE.") from error


def export(model, out: str, dtype: str, audio: bool, name: str, tokenizer_text: str) -> None:
    """Writes DIR and checks each graph against PyTorch."""
    os.makedirs(out, exist_ok=True)
    state = {k: v.detach() for k, v in model.state_dict().items()}
    names = ["text", "symbolic", *(["audio"] if audio else [])]
    for tower in names:
        path = f"{out}/{tower}.onnx"
        blob = towers.BUILDERS[tower](state, model.sizes, dtype).SerializeToString()
        with open(path, "wb") as file:
            file.write(blob)
        found = difference(model, path, tower, dtype)
        print(f"{tower}: {len(blob) / 1e6:.1f} MB, {found:.1e} away from PyTorch", file=sys.stderr)
        if found > TOLERANCE[dtype]:
            raise SystemExit(f"{path} is {found:.1e} away from PyTorch, more than {TOLERANCE[dtype]}.")
    with open(f"{out}/tokenizer.json", "w", encoding="utf-8") as file:
        file.write(tokenizer_text)
    config = {
        "design": "clamp3", "model": f"{name}/{digest(state)}", "dimension": model.sizes.hidden,
        "dtype": dtype, "towers": names, "limits": LIMITS,
    }  # fmt: skip
    for file_name, value in [("config.json", config), ("tokenizer_config.json", TOKENIZER_CONFIG)]:
        with open(f"{out}/{file_name}", "w", encoding="utf-8") as file:
            json.dump(value, file, indent=1)
            file.write("\n")


def options():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    source = a.add_mutually_exclusive_group(required=True)
    source.add_argument("--checkpoint", help="FILE.pth in the published layout")
    source.add_argument("--random", type=int, metavar="SEED", help="random weights instead")
    a.add_argument("--out", required=True, metavar="DIR")
    a.add_argument("--dtype", choices=list(TOLERANCE), default="f32", help="how the weights are stored")
    a.add_argument("--audio", action="store_true", help="the audio tower too; the default for saas checkpoints")
    a.add_argument("--save", metavar="FILE.pth", help="write the weights as a checkpoint too")
    a.add_argument("--tokenizer", metavar="FILE", help="tokenizer.json of xlm-roberta-base")
    for size in ("hidden", "layers", "heads", "ffn", "vocabulary"):
        a.add_argument(f"--{size}", type=int, help="with --random: other than the published size")
    return a.parse_args()


def main() -> None:
    o = options()
    changed = {k: getattr(o, k) for k in ("hidden", "layers", "heads", "ffn", "vocabulary") if getattr(o, k)}
    if o.checkpoint and changed:
        raise SystemExit("Sizes belong to --random; a checkpoint has the published ones.")
    audio, name = o.audio, "clamp3"
    sizes = published.Sizes(**changed)
    tokenizer_text = tokenizer(o.tokenizer, o.checkpoint is None, sizes.vocabulary)
    if o.checkpoint:
        try:
            model, wrapper = checkpoints.load(o.checkpoint)
        except checkpoints.CheckpointError as error:
            raise SystemExit(str(error)) from error
        audio = audio or wrapper.get("modality") == "audio" or "saas" in os.path.basename(o.checkpoint)
    else:
        model, name = published.random(sizes, o.random), f"random-{o.random}"
    if o.save:
        checkpoints.save(model, o.save, audio)
    export(model, o.out, o.dtype, audio, name, tokenizer_text)


if __name__ == "__main__":
    main()
