"""Lesson 10: what PyTorch's autograd sends back through the steps, from a random output gradient."""

import itertools
import math

import torch
from torch.nn.functional import linear

from maker.cases import BATCHES, case, data, draw, title

MASKS = ["no mask", "causal", "padding", "causal and padding"]


def gradient(rng):
    yield from softmax(rng)
    yield from one_head(rng)
    yield from multi_head(rng)
    yield from layer_norm(rng)


def leaf(tensor):
    return tensor.clone().requires_grad_()


def hidden(rng, mask, batch, n_q, n_k):
    """True where a key is hidden, and how many keys of each sequence are real (all, if no padding)."""
    members = batch or 1
    lengths = torch.tensor(
        [float(rng.randint(1, n_k)) if "padding" in mask else float(n_k) for _ in range(members)],
        dtype=torch.float64,
    )
    if "causal" in mask and n_q > n_k:
        raise ValueError("a query would see no key")
    causal = torch.ones(n_q, n_k, dtype=torch.bool).triu(1 + n_k - n_q)
    if "causal" not in mask:
        causal = torch.zeros_like(causal)
    padding = torch.arange(n_k) >= lengths.unsqueeze(-1)  # [members, n_k]
    return causal, padding, lengths


def softmax(rng):
    for temperature, batch in itertools.product([0.25, 1, 10], BATCHES):
        scores = leaf(data(rng, batch, 4, 5))
        weights = torch.softmax(scores / temperature, -1)
        d_weights = data(rng, batch, 4, 5)
        weights.backward(d_weights)
        yield case(
            title(batch, f"softmax at temperature {temperature}"),
            {"scores": scores, "d-weights": d_weights},
            {"scores": scores.grad},
            temperature=temperature,
        )


def one_head(rng):
    for (n, mask), batch in itertools.product([(1, 0), (2, 1), (5, 3), (17, 2), (3, 0)], BATCHES):
        d_model, d_k, d_v = rng.choice([(6, 4, 3), (4, 7, 5), (5, 3, 8), (3, 2, 1)])
        embeddings = leaf(data(rng, batch, n, d_model))
        wq, wk, wv = (leaf(draw(rng, d, d_model)) for d in (d_k, d_k, d_v))
        causal, padding, lengths = hidden(rng, MASKS[mask], batch, n, n)
        blocked = causal | padding.unsqueeze(-2)
        blocked = blocked[0] if batch is None else blocked
        queries, keys, values = (linear(embeddings, w) for w in (wq, wk, wv))
        scores = torch.einsum("...id,...jd->...ij", queries, keys) / math.sqrt(d_k)
        masked = scores.masked_fill(blocked, -math.inf)
        weights = torch.softmax(masked, -1)
        context = torch.einsum("...ij,...jd->...id", weights, values)
        steps = {
            "queries": queries,
            "keys": keys,
            "values": values,
            "scores": scores,
            "masked": masked,
            "weights": weights,
        }
        for step in steps.values():
            step.retain_grad()
        d_context = data(rng, batch, n, d_v)
        context.backward(d_context)
        steps |= {"embeddings": embeddings, "wq": wq, "wk": wk, "wv": wv}
        yield case(
            title(batch, f"one head, {n} tokens, {MASKS[mask]}, d_model = {d_model}, d_k = {d_k}, d_v = {d_v}"),
            {
                "embeddings": embeddings,
                "wq": wq,
                "wk": wk,
                "wv": wv,
                "lengths": lengths,
                "d-context": d_context,
            },
            {name: step.grad for name, step in steps.items()},
            causal=int("causal" in MASKS[mask]),
        )


def multi_head(rng):
    # Twelve cases in which every two of heads, mask, batch and tokens meet in every combination.
    for h, m in itertools.product(range(3), range(4)):
        heads, d_model = [(1, 4), (3, 6), (8, 16)][h]
        batch = BATCHES[(h + m) % 3]
        n_q, n_k = [(1, 1), (2, 2), (17, 17)][(h + 2 * m) % 3]
        if h == 1 and n_q == 2:
            n_k = 5  # more keys than queries, as with a cache
        module = torch.nn.MultiheadAttention(d_model, heads, batch_first=True, dtype=torch.float64)
        with torch.no_grad():
            for parameter in module.parameters():
                parameter.copy_(draw(rng, *parameter.shape))
        queries = leaf(data(rng, batch, n_q, d_model))
        keys, values = (leaf(data(rng, batch, n_k, d_model)) for _ in range(2))
        causal, padding, lengths = hidden(rng, MASKS[m], batch, n_q, n_k)
        output, _ = module(
            queries,
            keys,
            values,
            attn_mask=causal if "causal" in MASKS[m] else None,
            key_padding_mask=(padding[0] if batch is None else padding) if "padding" in MASKS[m] else None,
        )
        d_output = data(rng, batch, n_q, d_model)
        output.backward(d_output)
        given = {"queries": queries, "keys": keys, "values": values}
        expected = {name: tensor.grad for name, tensor in given.items()}
        ins = zip("qkv", module.in_proj_weight.chunk(3), module.in_proj_weight.grad.chunk(3))
        for name, weights, d_weights in ins:
            given[f"w{name}"], expected[f"w{name}"] = weights, d_weights
        biases = zip("qkv", module.in_proj_bias.chunk(3), module.in_proj_bias.grad.chunk(3))
        for name, bias, d_bias in biases:
            given[f"b{name}"], expected[f"b{name}"] = bias, d_bias
        given |= {"wo": module.out_proj.weight, "bo": module.out_proj.bias}
        expected |= {"wo": module.out_proj.weight.grad, "bo": module.out_proj.bias.grad}
        given |= {"lengths": lengths, "d-output": d_output}
        yield case(
            title(batch, f"multi-head, {heads} heads of {d_model // heads}, {n_q} queries, {n_k} keys, {MASKS[m]}"),
            given,
            expected,
            heads=heads,
            causal=int("causal" in MASKS[m]),
        )


def layer_norm(rng):
    for (n, width), epsilon, batch in itertools.product([(1, 3), (2, 4), (17, 8)], [1e-5, 0.1], BATCHES):
        module = torch.nn.LayerNorm(width, eps=epsilon, dtype=torch.float64)
        with torch.no_grad():
            for parameter in module.parameters():
                parameter.copy_(draw(rng, *parameter.shape))
        x = leaf(data(rng, batch, n, width))
        d_output = data(rng, batch, n, width)
        module(x).backward(d_output)
        yield case(
            title(batch, f"layer norm, {n} tokens of {width} features, epsilon = {epsilon}"),
            {"x": x, "gain": module.weight, "d-output": d_output},
            {"x": x.grad, "gain": module.weight.grad, "bias": module.bias.grad},
            epsilon=epsilon,
        )
