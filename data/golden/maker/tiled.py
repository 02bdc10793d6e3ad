"""Lesson 14: attention in tiles.

The context is what PyTorch's attention gives at once. The summary of some keys is written from
logsumexp and softmax, which know nothing of tiles: l = e^(logsumexp - m), o = softmax·V·l.
"""

import torch
from torch.nn.functional import scaled_dot_product_attention

from maker.cases import case, draw
from maker.masks import shape

# batch, heads, n_q, n_k, tile. No query here is without a key: PyTorch's answer would be NaN.
SHAPES = [
    (None, None, 1, 1, 1),
    (None, None, 2, 2, 1),
    (None, None, 3, 3, 2),
    (None, None, 3, 5, 2),
    (None, None, 1, 17, 4),
    (None, None, 17, 17, 16),
    (None, None, 17, 17, 17),
    (None, None, 17, 17, 64),
    (1, None, 17, 17, 5),
    (3, None, 5, 5, 3),
    (3, None, 2, 17, 8),
    (1, 3, 3, 5, 4),
    (3, 3, 2, 4, 3),
    (3, 8, 2, 2, 1),
]
FACTORS = [1, 100]  # with 100, scores run to hundreds and tiles differ by more than a double spans


def tiled(rng):
    for batch, heads, n_q, n_k, tile in SHAPES:
        front = [size for size in (batch, heads) if size is not None]
        d_k, d_v = rng.choice([(1, 2), (2, 3), (3, 1), (4, 2)])
        for factor in FACTORS:
            given = {
                "queries": torch.round(draw(rng, *front, n_q, d_k) * factor, decimals=3),
                "keys": draw(rng, *front, n_k, d_k),
                "values": draw(rng, *front, n_k, d_v),
            }
            lengths = torch.tensor([float(rng.randint(1, n_k)) for _ in range(batch or 1)], dtype=torch.float64)
            real = torch.arange(n_k) < lengths.unsqueeze(-1)  # [batch, n_k]
            padding = real.reshape(*front[:1], *[1] * len(front[1:]), 1, n_k)
            causal = torch.ones(n_q, n_k, dtype=torch.bool).tril(diagonal=n_k - n_q)
            for name, mask in [("none", None), ("causal", causal), ("padding", padding), ("both", padding & causal)]:
                yield case(
                    f"{name}, {shape(batch, heads)}{n_q} queries, {n_k} keys in tiles of {tile}, times {factor}",
                    given | {"lengths": lengths},
                    summary(given, mask)
                    | {
                        "context": scaled_dot_product_attention(
                            given["queries"], given["keys"], given["values"], attn_mask=mask
                        )
                    },
                    causal=int(name in ("causal", "both")),
                    padding=int(name in ("padding", "both")),
                    tile=tile,
                )


def summary(given, mask):
    """Of all keys together."""
    queries = given["queries"]
    scores = torch.einsum("...id,...jd->...ij", queries * queries.shape[-1] ** -0.5, given["keys"])
    if mask is not None:
        scores = scores.masked_fill(~mask, -torch.inf)
    largest = scores.amax(-1, keepdim=True)
    total = (torch.logsumexp(scores, -1, keepdim=True) - largest).exp()
    return {
        "largest": largest,
        "sum": total,
        "output": torch.softmax(scores, -1) @ given["values"] * total,
    }
