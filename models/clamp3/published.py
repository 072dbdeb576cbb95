"""CLaMP 3's three towers as PyTorch modules whose keys and shapes are those of the published checkpoints.

Same arithmetic as Hugging Face's BertModel and XLMRobertaModel (post-norm, exact gelu). Source of the design:
sanderwood/clamp3 (MIT), arXiv 2502.10362.
"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn

PATCH, CODES = 64, 128


@dataclass
class Sizes:
    """The published sizes; tests make them smaller."""

    hidden: int = 768
    layers: int = 12
    heads: int = 12
    ffn: int = 3072
    vocabulary: int = 250_002
    text_positions: int = 514
    patches: int = 512
    windows: int = 128


class Layer(nn.Module):
    """One encoder layer with Hugging Face's names."""

    def __init__(self, s: Sizes, eps: float):
        super().__init__()
        names = ("query", "key", "value")
        dense = lambda i, o: nn.ModuleDict({"dense": nn.Linear(i, o)})
        normed = lambda i, o: nn.ModuleDict({"dense": nn.Linear(i, o), "LayerNorm": nn.LayerNorm(o, eps)})
        attention = nn.ModuleDict({name: nn.Linear(s.hidden, s.hidden) for name in names})
        self.attention = nn.ModuleDict({"self": attention, "output": normed(s.hidden, s.hidden)})
        self.intermediate, self.output, self.heads = dense(s.hidden, s.ffn), normed(s.ffn, s.hidden), s.heads

    def forward(self, x: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        b, n, h = x.shape
        split = lambda name: self.attention["self"][name](x).view(b, n, self.heads, -1).transpose(1, 2)
        y = F.scaled_dot_product_attention(split("query"), split("key"), split("value"), bias)
        out = self.attention["output"]
        x = out["LayerNorm"](x + out["dense"](y.transpose(1, 2).reshape(b, n, h)))
        y = self.output["dense"](F.gelu(self.intermediate["dense"](x)))
        return self.output["LayerNorm"](x + y)


class Bert(nn.Module):
    """The encoder without what stands before it; `words`, `types` and the pooler are there for their keys."""

    def __init__(self, s: Sizes, words: int, positions: int, types: int, eps: float):
        super().__init__()
        parts = {"word": words, "position": positions, "token_type": types}
        embeddings = {f"{name}_embeddings": nn.Embedding(n, s.hidden) for name, n in parts.items()}
        self.embeddings = nn.ModuleDict({**embeddings, "LayerNorm": nn.LayerNorm(s.hidden, eps)})
        self.encoder = nn.ModuleDict({"layer": nn.ModuleList(Layer(s, eps) for _ in range(s.layers))})
        self.pooler = nn.ModuleDict({"dense": nn.Linear(s.hidden, s.hidden)})
        self.eps = eps

    def forward(self, x: torch.Tensor, positions: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """x f32 [batch, length, hidden], positions int [batch or 1, length], mask [batch, length] to the masked mean."""
        e = self.embeddings
        x = x + e["position_embeddings"](positions) + e["token_type_embeddings"].weight[0]
        x = e["LayerNorm"](x)
        mask = mask.to(x.dtype)
        bias = (1 - mask)[:, None, None, :] * -10000.0
        for layer in self.encoder["layer"]:
            x = layer(x, bias)
        return (x * mask[:, :, None]).sum(1) / mask.sum(1)[:, None]


class Clamp3(nn.Module):
    """`text`, `symbolic` and `audio` give vectors f32 [batch, hidden] that are not normalised."""

    def __init__(self, s: Sizes):
        super().__init__()
        self.sizes = s
        self.text_model = Bert(s, s.vocabulary, s.text_positions, 1, 1e-5)
        self.symbolic_model = nn.ModuleDict(
            {"patch_embedding": nn.Linear(PATCH * CODES, s.hidden), "base": Bert(s, 1, s.patches, 2, 1e-12)}
        )
        self.audio_model = Bert(s, 1, s.windows, 2, 1e-12)
        self.text_proj, self.symbolic_proj, self.audio_proj = (nn.Linear(s.hidden, s.hidden) for _ in range(3))

    def text(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Token ids and mask, int64 [batch, length]. Positions count the tokens that are not padding (1), from 2."""
        real = (ids != 1).long()
        words = self.text_model.embeddings["word_embeddings"](ids)
        return self.text_proj(self.text_model(words, real.cumsum(1) * real + 1, mask))

    def symbolic(self, patches: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Character codes int64 [batch, length, 64] and mask [batch, length]."""
        b, n, _ = patches.shape
        hot = F.one_hot(patches, CODES).reshape(b, n, PATCH * CODES).float()
        x = self.symbolic_model["patch_embedding"](hot)
        return self.symbolic_proj(self.symbolic_model["base"](x, torch.arange(n)[None], mask))

    def audio(self, windows: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """MERT features f32 [batch, length, hidden] and mask [batch, length]."""
        return self.audio_proj(self.audio_model(windows, torch.arange(windows.shape[1])[None], mask))


def random(s: Sizes, seed: int) -> Clamp3:
    """Weights drawn from a normal distribution, wide enough for different inputs to have different vectors."""
    torch.manual_seed(seed)
    model = Clamp3(s)
    with torch.no_grad():
        for name, value in model.named_parameters():
            if "LayerNorm.weight" in name:
                value.uniform_(0.7, 1.3)
            else:
                value.normal_(0, 0.8 * s.hidden**-0.5 if value.dim() == 2 else 0.1)
    return model.eval()
