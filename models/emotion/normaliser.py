"""The text normaliser, made only of steps that `tokenizers` and transformers.js run alike.

XLM-R was trained behind SentencePiece's nmt_nfkc map. transformers.js has no Nmt step, so
its two effects are spelled out as Replace steps: control characters vanish, odd spaces and
invisible joiners become a plain space. NFKC follows; the rest is left to the pieces.
"""

from tokenizers import Regex, normalizers

# Literal characters, not escapes: the two regex engines read escapes differently.
_DROPPED = [*range(0x01, 0x09), 0x0B, *range(0x0E, 0x20), 0x7F, 0x8F, 0x9F, 0xFE0E, 0xFE0F]
_SPACES = [
    0x09, 0x0A, 0x0C, 0x0D, 0x85, 0xA0, 0x1680, *range(0x2000, 0x2010), 0x2028, 0x2029,
    0x202F, 0x205F, 0x2060, 0x2581, 0x3000, 0xFEFF, 0xFFFD,
]  # fmt: skip


def _any_of(codes: list) -> Regex:
    return Regex("[" + "".join(map(chr, codes)) + "]")


def build() -> normalizers.Normalizer:
    """The normaliser that goes into tokenizer.json."""
    return normalizers.Sequence(
        [
            normalizers.Replace(_any_of(_DROPPED), ""),
            normalizers.Replace(_any_of(_SPACES), " "),
            normalizers.NFKC(),
            normalizers.Replace(Regex(" {2,}"), " "),
        ]
    )
