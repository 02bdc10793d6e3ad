"""Lessons 02 to 06: the steps of one head."""

import itertools
import math

import torch
from torch.nn.functional import linear, scaled_dot_product_attention

from maker.cases import BATCHES, TOKENS, case, data, draw, title


def projection(rng):
    for tokens, batch in itertools.product(TOKENS, BATCHES):
        d_in, d_out = rng.choice([(4, 3), (3, 5), (6, 6), (1, 4), (4, 1)])
        features = data(rng, batch, tokens, d_in)
        weights = draw(rng, d_out, d_in)
        bias = draw(rng, d_out)
        yield case(
            title(batch, f"{tokens} tokens, {d_in} features to {d_out}"),
            # The row-vector convention reads x·W; its W is the transposed of Linear's.
            {"features": features, "weights": weights, "row-vector-weights": weights.T, "bias": bias},
            {
                "without-bias": linear(features, weights),
                "with-bias": linear(features, weights, bias),
            },
        )


def additive(queries, keys, w, u, v):
    """W·q + U·k is [W U]·[q; k]: one linear layer on every concatenated pair."""
    pairs = torch.cat(
        [
            queries.unsqueeze(-2).expand(*queries.shape[:-1], keys.shape[-2], -1),
            keys.unsqueeze(-3).expand(*keys.shape[:-2], queries.shape[-2], *keys.shape[-2:]),
        ],
        dim=-1,
    )
    hidden = torch.tanh(linear(pairs, torch.cat([w, u], dim=1)))
    return linear(hidden, v.unsqueeze(0)).squeeze(-1)


def scores(rng):
    for (n_q, n_k), batch in itertools.product([(2, 2), (3, 5), (5, 3), (17, 4), (64, 2), (2, 64)], BATCHES):
        d_k = rng.choice([1, 2, 3, 7, 16])
        d_q = d_k + 2
        d_a = rng.choice([1, 4, 5])
        queries = data(rng, batch, n_q, d_k)
        keys = data(rng, batch, n_k, d_k)
        wide = data(rng, batch, n_q, d_q)
        w, u, v = draw(rng, d_a, d_q), draw(rng, d_a, d_k), draw(rng, d_a)
        dot = torch.einsum("...id,...jd->...ij", queries, keys)
        yield case(
            title(batch, f"{n_q} queries, {n_k} keys, d_k = {d_k}, d_q = {d_q}, d_a = {d_a}"),
            {
                "queries": queries,
                "keys": keys,
                "additive-queries": wide,
                "query-weights": w,
                "key-weights": u,
                "direction": v,
            },
            {
                "dot": dot,
                "scaled": torch.einsum("...id,...jd->...ij", queries * d_k**-0.5, keys),
                "additive": additive(wide, keys, w, u, v),
            },
        )


def softmax(rng):
    infinity = math.inf
    for tokens, batch in itertools.product([2, 3, 5, 17], BATCHES):
        raw = data(rng, batch, tokens, tokens + 1)
        yield case(title(batch, f"{tokens} rows"), {"scores": raw}, {"weights": torch.softmax(raw, -1)}, temperature=1)
        for temperature in [0.25, 10]:
            yield case(
                title(batch, f"{tokens} rows at temperature {temperature}"),
                {"scores": raw},
                {"weights": torch.softmax(raw / temperature, -1)},
                temperature=temperature,
            )
    large = draw(rng, 64, 64)
    yield case("64 rows", {"scores": large}, {"weights": torch.softmax(large, -1)}, temperature=1)
    extreme = torch.tensor(
        [
            [1000.0, 1000, 1000, 1000],
            [1000, 1001, 1002, 999.5],
            [-1000, -1000, -1000, -1000],
            [-1000, -1001, -1002, -999.5],
            [1000, -1000, 0, 999],
            [1e300, 1e300, -1e300, 0],
            [0, -infinity, 1, 2],
            [-infinity, -infinity, 3, -infinity],
            [-infinity, 1000, 1000.5, -infinity],
        ],
        dtype=torch.float64,
    )
    for name, given in [
        ("large scores and -infinity, no batch", extreme),
        ("large scores and -infinity, batch of 1", extreme.unsqueeze(0)),
        ("large scores and -infinity, batch of 3", torch.stack([extreme, extreme.flip(0), extreme.flip(1)])),
    ]:
        yield case(name, {"scores": given}, {"weights": torch.softmax(given, -1)}, temperature=1)


def weighted_sum(rng):
    for (n_q, n_k), batch in itertools.product([(2, 2), (3, 5), (5, 3), (17, 4), (64, 3), (2, 64)], BATCHES):
        d_v = rng.choice([1, 2, 5, 8])
        weights = torch.round(torch.softmax(data(rng, batch, n_q, n_k), -1), decimals=4)
        values = data(rng, batch, n_k, d_v)
        yield case(
            title(batch, f"{n_q} queries, {n_k} values, d_v = {d_v}"),
            {"weights": weights, "values": values},
            {"context": torch.einsum("...ij,...jd->...id", weights, values)},
        )


def self_attention(rng):
    for tokens, batch in itertools.product(TOKENS, BATCHES):
        d_model, d_k, d_v = rng.choice([(6, 4, 3), (4, 7, 5), (5, 3, 8), (3, 2, 1)])
        embeddings = data(rng, batch, tokens, d_model)
        wq, wk, wv = draw(rng, d_k, d_model), draw(rng, d_k, d_model), draw(rng, d_v, d_model)
        queries, keys, values = (linear(embeddings, w) for w in (wq, wk, wv))
        expected = {
            "queries": queries,
            "keys": keys,
            "values": values,
            "context": scaled_dot_product_attention(queries, keys, values),
        }
        # The n² tables of the largest size are kept once; its batches are held by their context.
        if tokens < 64 or batch is None:
            # Attention over the identity as values returns the weights themselves.
            identity = torch.eye(tokens, dtype=torch.float64).expand(*embeddings.shape[:-2], tokens, tokens)
            dot = torch.einsum("...id,...jd->...ij", queries, keys)
            expected |= {
                "scores": dot,
                "scaled": dot / math.sqrt(d_k),
                "weights": scaled_dot_product_attention(queries, keys, identity),
            }
        yield case(
            title(batch, f"{tokens} tokens, d_model = {d_model}, d_k = {d_k}, d_v = {d_v}"),
            {"embeddings": embeddings, "wq": wq, "wk": wk, "wv": wv},
            expected,
        )
