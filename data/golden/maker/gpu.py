"""Lesson 15: attention as the kernels compute it: all heads at once, heads of 64 and 128.

Inputs are numbers of bfloat16, so that kernels in single precision and in bfloat16 start from the
very same; the context is PyTorch's in double precision.
"""

import torch
from torch.nn.functional import scaled_dot_product_attention

from maker.cases import case, draw

# batch, heads, tokens, width
SHAPES = [(1, 1, 1, 64), (2, 2, 3, 64), (1, 1, 7, 128)]


def gpu(rng):
    for shape in SHAPES:
        # twice the usual, so that some weights are near 1 and others near 0
        given = {
            name: (draw(rng, *shape) * 2).bfloat16().double() for name in ("queries", "keys", "values")
        }
        for causal in (False, True):
            yield case(
                f"{shape[0]} of {shape[1]} heads of {shape[3]}, {shape[2]} tokens, {'causal' if causal else 'no mask'}",
                given,
                {
                    "context": scaled_dot_product_attention(
                        given["queries"], given["keys"], given["values"], is_causal=causal
                    )
                },
                causal=int(causal),
            )
