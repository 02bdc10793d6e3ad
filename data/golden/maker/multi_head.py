"""Lesson 08: several heads, by torch.nn.MultiheadAttention."""

import itertools
import math

import torch

from maker.cases import BATCHES, case, data, draw, title

WIDTHS = {1: 3, 3: 6, 8: 16}  # heads: d_model
LENGTHS = [(1, 1), (2, 2), (3, 5), (17, 17)]
MASKS = ["none", "padding", "causal", "both", "additive"]


def multi_head(rng):
    masks = itertools.cycle(MASKS)
    # Five masks against four lengths: each meets each.
    for heads, batch, (n_q, n_k) in itertools.product(WIDTHS, BATCHES, LENGTHS):
        yield one(rng, heads, batch, n_q, n_k, next(masks))


def one(rng, heads, batch, n_q, n_k, kind):
    d_model = WIDTHS[heads]
    members = batch or 1
    module = torch.nn.MultiheadAttention(d_model, heads, batch_first=True, dtype=torch.float64)
    weights = {name: draw(rng, d_model, d_model) for name in ("wq", "wk", "wv", "wo")}
    biases = {name: draw(rng, d_model) for name in ("bq", "bk", "bv", "bo")}
    module.in_proj_weight.data = torch.cat([weights["wq"], weights["wk"], weights["wv"]])
    module.in_proj_bias.data = torch.cat([biases["bq"], biases["bk"], biases["bv"]])
    module.out_proj.weight.data = weights["wo"]
    module.out_proj.bias.data = biases["bo"]
    given = {
        "queries": data(rng, batch, n_q, d_model),
        "keys": data(rng, batch, n_k, d_model),
        "values": data(rng, batch, n_k, d_model),
    }

    lengths = [n_k] * members
    padding = None
    if kind in ("padding", "both"):
        lengths = [rng.randint(1, n_k) for _ in range(members)]
        padding = torch.arange(n_k) >= torch.tensor(lengths).unsqueeze(1)
        padding = padding if batch else padding[0]
    hidden = None
    if kind in ("causal", "both"):
        hidden = torch.ones(n_q, n_k, dtype=torch.bool).triu(1 + n_k - n_q)
    extra = {}
    if kind == "additive":
        bias = draw(rng, members, heads, n_q, n_k)
        bias[..., 1:] = bias[..., 1:].masked_fill(bias[..., 1:] < -1, -math.inf)  # some keys hidden
        hidden = bias.reshape(members * heads, n_q, n_k)
        extra = {"bias": bias}

    with torch.no_grad():
        output, shares = module(
            given["queries"],
            given["keys"],
            given["values"],
            key_padding_mask=padding,
            attn_mask=hidden,
            average_attn_weights=False,
        )
    expected = {"output": output}
    if n_q < 17 or heads == 1:  # the largest tables are left out
        expected |= {"weights": shares}
    return case(
        title(batch, f"{heads} heads, {n_q} queries, {n_k} keys, mask {kind}"),
        given | weights | biases | extra,
        expected,
        heads=heads,
        mask=kind,
        lengths=lengths,
    )
