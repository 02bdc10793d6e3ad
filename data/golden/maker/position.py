"""Lesson 11: positions, in other forms than the course's.

Waves by exp(-log 10000 * 2i/d) and stacking; the learned table by torch.nn.functional.embedding;
rotations as products of complex numbers.
"""

import math

import torch
from torch.nn.functional import embedding, scaled_dot_product_attention

from maker.cases import BATCHES, case, data, draw, title

TOKENS = [1, 2, 17]
HEADS = [1, 3, 8]


def waves(first, tokens, width):
    pairs = torch.arange((width + 1) // 2, dtype=torch.float64)
    frequencies = torch.exp(-math.log(10000) * 2 * pairs / width)
    angles = torch.outer(torch.arange(first, first + tokens, dtype=torch.float64), frequencies)
    return torch.stack([angles.sin(), angles.cos()], dim=-1).flatten(-2)[:, :width]


def turned(vectors, first=0, base=10000.0):
    """Each pair of features is a complex number, and multiplied by one of length 1."""
    tokens, width = vectors.shape[-2:]
    frequencies = base ** -(torch.arange(0, width, 2, dtype=torch.float64) / width)
    angles = torch.outer(torch.arange(first, first + tokens, dtype=torch.float64), frequencies)
    units = torch.polar(torch.ones_like(angles), angles)
    pairs = torch.view_as_complex(vectors.reshape(*vectors.shape[:-1], width // 2, 2))
    return torch.view_as_real(pairs * units).flatten(-2)


def added(rng):
    for tokens in TOKENS:
        for batch in BATCHES:
            width = rng.choice([1, 2, 3, 6, 7, 8])
            first = rng.choice([0, 0, 1, 40])
            table = draw(rng, first + tokens + 1, width)
            embeddings = data(rng, batch, tokens, width)
            learned = embedding(torch.arange(first, first + tokens), table)
            yield case(
                title(batch, f"added: {tokens} tokens from position {first} on, d_model = {width}"),
                {"embeddings": embeddings, "table": table},
                {
                    "sinusoidal": waves(first, tokens, width),
                    "with-sinusoidal": embeddings + waves(first, tokens, width),
                    "with-learned": embeddings + learned,
                },
                first=first,
                width=width,
            )
    yield case(
        "far out: the 512 features of the paper",
        {"embeddings": draw(rng, 1, 1), "table": draw(rng, 1, 1)},
        {"sinusoidal": waves(900, 2, 512)},
        first=900,
        width=512,
    )


def rotary(rng):
    sizes = [(None, None, n) for n in TOKENS]
    sizes += [(batch, heads, n) for batch in (1, 3) for heads in (None, *HEADS) for n in TOKENS]
    for batch, heads, tokens in sizes:
        d_k, d_v = rng.choice([(2, 3), (4, 2), (4, 1), (6, 4)] if tokens < 17 else [(2, 1), (4, 2)])
        front = [size for size in (batch, heads) if size is not None]
        before = rng.choice([0, 0, 3])  # keys that a cache holds already
        queries = draw(rng, *front, tokens, d_k)
        keys = draw(rng, *front, before + tokens, d_k)
        values = draw(rng, *front, before + tokens, d_v)
        q, k = turned(queries, before), turned(keys)
        seen = torch.ones(tokens, before + tokens, dtype=torch.bool).tril(before)
        name = f"rotary: {tokens} queries, {before + tokens} keys, d_k = {d_k}, d_v = {d_v}"
        yield case(
            title(batch, name + (f", {heads} heads" if heads else "")),
            {"queries": queries, "keys": keys, "values": values},
            {
                "rotated-queries": q,
                "rotated-keys": k,
                "context": scaled_dot_product_attention(q, k, values),
                "causal-context": scaled_dot_product_attention(q, k, values, attn_mask=seen),
            },
            before=before,
        )
    vectors = draw(rng, 5, 8)
    yield case(
        "base 500 from position 1000 on",
        {"vectors": vectors},
        {"rotated": turned(vectors, 1000, 500.0)},
    )


def position(rng):
    yield from added(rng)
    yield from rotary(rng)
