"""Lesson 07: attention where not every query may see every key."""

import torch
from torch.nn.functional import scaled_dot_product_attention

from maker.cases import case, draw

# batch, heads, n_q, n_k. No query here is without a key: PyTorch's answer would be NaN.
SHAPES = [
    (None, None, 1, 1),
    (None, None, 2, 2),
    (None, None, 3, 5),
    (None, None, 1, 17),
    (None, None, 17, 17),
    (1, None, 2, 2),
    (1, None, 17, 17),
    (3, None, 1, 2),
    (3, None, 5, 5),
    (3, None, 2, 17),
    (1, 1, 2, 2),
    (1, 3, 3, 5),
    (1, 8, 2, 3),
    (3, 1, 5, 5),
    (3, 3, 2, 4),
    (3, 8, 2, 2),
]


def masks(rng):
    for batch, heads, n_q, n_k in SHAPES:
        front = [size for size in (batch, heads) if size is not None]
        d_k, d_v = rng.choice([(1, 2), (2, 3), (3, 1), (4, 2)])
        given = {
            "queries": draw(rng, *front, n_q, d_k),
            "keys": draw(rng, *front, n_k, d_k),
            "values": draw(rng, *front, n_k, d_v),
        }
        lengths = torch.tensor([float(rng.randint(1, n_k)) for _ in range(batch or 1)], dtype=torch.float64)
        real = torch.arange(n_k) < lengths.unsqueeze(-1)  # [batch, n_k]
        padding = real.reshape(*front[:1], *[1] * len(front[1:]), 1, n_k)
        causal = torch.ones(n_q, n_k, dtype=torch.bool).tril(diagonal=n_k - n_q)
        for name, mask in [
            ("none", None),
            ("causal", causal),
            ("padding", padding),
            ("both", padding & causal),
            ("additive", bias(rng, n_q, n_k)),
            ("additive by head", bias(rng, *front, n_q, n_k)),
        ]:
            additive = name.startswith("additive")
            yield case(
                f"{name}, {shape(batch, heads)}{n_q} queries, {n_k} keys",
                given | {"lengths": lengths} | ({"bias": mask} if additive else {}),
                {
                    "weights": attention(given, torch.eye(n_k, dtype=torch.float64), mask),
                    "context": attention(given, given["values"], mask),
                },
                causal=int(name in ("causal", "both")),
                padding=int(name in ("padding", "both")),
                additive=int(additive),
            )


def attention(given, values, mask):
    """Over the identity as values it returns the weights themselves."""
    values = values.expand(*given["keys"].shape[:-1], values.shape[-1])
    return scaled_dot_product_attention(given["queries"], given["keys"], values, attn_mask=mask)


def bias(rng, *shape):
    """Any numbers, about a third of them -infinity, but never in the first column."""
    numbers = draw(rng, *shape)
    hidden = draw(rng, *shape) > 0.45
    hidden[..., 0] = False
    return numbers.masked_fill(hidden, -torch.inf)


def shape(batch, heads):
    text = "no batch, " if batch is None else f"batch of {batch}, "
    return text + ("" if heads is None else f"{heads} heads, ")
