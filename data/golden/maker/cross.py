"""Lesson 09: one sequence asks another."""

import itertools

import torch
from torch.nn import Linear, MultiheadAttention, Softmax, Tanh
from torch.nn.functional import linear, scaled_dot_product_attention

from maker.cases import BATCHES, case, data, draw, title

SIZES = [(1, 1), (1, 2), (2, 1), (2, 4), (4, 2), (1, 17), (17, 1), (17, 2), (2, 17), (17, 17)]


def cross_attention(rng):
    return (scaled(rng, *sizes) for sizes in every_size())


def additive_attention(rng):
    return (bahdanau(rng, *sizes) for sizes in every_size())


def every_size():
    for (n_q, n_k), batch, padded in itertools.product(SIZES, BATCHES, [False, True]):
        if not padded or n_k > 1:  # a sequence without a real token has no row of weights in PyTorch
            yield n_q, n_k, batch, padded


def scaled(rng, n_q, n_k, batch, padded):
    """One head of nn.MultiheadAttention has d_k = d_v = d_decoder; other widths have the function."""
    d_decoder, d_encoder, d_k, d_v = rng.choice([(3, 4, 5, 2), (4, 2, 2, 3), (2, 3, 2, 2), (3, 5, 3, 3)])
    decoder, encoder = data(rng, batch, n_q, d_decoder), data(rng, batch, n_k, d_encoder)
    wq, wk, wv = draw(rng, d_k, d_decoder), draw(rng, d_k, d_encoder), draw(rng, d_v, d_encoder)
    lengths, real = padding(rng, batch, n_k, padded)
    seen = real.unsqueeze(-2).expand(*decoder.shape[:-1], n_k)
    queries, keys, values = linear(decoder, wq), linear(encoder, wk), linear(encoder, wv)
    # Attention over the identity as values returns the weights themselves.
    identity = torch.eye(n_k, dtype=torch.float64).expand(*encoder.shape[:-2], n_k, n_k)
    expected = {
        "weights": scaled_dot_product_attention(queries, keys, identity, attn_mask=seen),
        "context": scaled_dot_product_attention(queries, keys, values, attn_mask=seen),
    }
    if d_k == d_v == d_decoder:
        expected["module"] = module(wq, wk, wv, decoder, encoder, real)
    return case(
        name(batch, padded, f"{n_q} ask {n_k}, widths {d_decoder} and {d_encoder}, d_k = {d_k}, d_v = {d_v}"),
        {"decoder": decoder, "encoder": encoder, "wq": wq, "wk": wk, "wv": wv, "lengths": lengths},
        expected,
    )


def module(wq, wk, wv, decoder, encoder, real):
    width, wide = wk.shape
    attention = MultiheadAttention(width, 1, bias=False, kdim=wide, vdim=wide, batch_first=True, dtype=torch.float64)
    with torch.no_grad():
        attention.q_proj_weight.copy_(wq)
        attention.k_proj_weight.copy_(wk)
        attention.v_proj_weight.copy_(wv)
        attention.out_proj.weight.copy_(torch.eye(width, dtype=torch.float64))
        return attention(decoder, encoder, encoder, key_padding_mask=~real, need_weights=False)[0]


def bahdanau(rng, n_q, n_k, batch, padded):
    """As a decoder runs: a state at a time, each beside every annotation, through one network."""
    d_decoder, d_encoder, d_a = rng.choice([(3, 4, 5), (4, 2, 1), (2, 3, 6)])
    decoder, encoder = data(rng, batch, n_q, d_decoder), data(rng, batch, n_k, d_encoder)
    w, u, v = draw(rng, d_a, d_decoder), draw(rng, d_a, d_encoder), draw(rng, d_a)
    lengths, real = padding(rng, batch, n_k, padded)
    hidden = Linear(d_decoder + d_encoder, d_a, bias=False, dtype=torch.float64)
    energy = Linear(d_a, 1, bias=False, dtype=torch.float64)
    tanh, softmax = Tanh(), Softmax(dim=-1)
    weights, contexts = [], []
    with torch.no_grad():
        hidden.weight.copy_(torch.cat([w, u], dim=1))
        energy.weight.copy_(v.unsqueeze(0))
        for state in decoder.unbind(-2):
            beside = state.unsqueeze(-2).expand(*encoder.shape[:-1], d_decoder)
            energies = energy(tanh(hidden(torch.cat([beside, encoder], dim=-1)))).squeeze(-1)
            alpha = softmax(energies.masked_fill(~real, -torch.inf))
            weights.append(alpha)
            contexts.append((alpha.unsqueeze(-1) * encoder).sum(-2))
    return case(
        name(batch, padded, f"{n_q} ask {n_k}, widths {d_decoder} and {d_encoder}, d_a = {d_a}"),
        {
            "decoder": decoder,
            "encoder": encoder,
            "query-weights": w,
            "key-weights": u,
            "direction": v,
            "lengths": lengths,
        },
        {"weights": torch.stack(weights, -2), "context": torch.stack(contexts, -2)},
    )


def padding(rng, batch, n_k, padded):
    """How many encoder tokens are real, at least one, and which they are."""
    lengths = [rng.randint(1, n_k - 1) if padded else n_k for _ in range(batch or 1)]
    real = torch.arange(n_k) < torch.tensor(lengths).unsqueeze(-1)
    return torch.tensor(lengths, dtype=torch.float64), real[0] if batch is None else real


def name(batch, padded, text):
    return title(batch, text) + (", padded" if padded else "")
