"""Lesson 12: layer norm, activations, and whole blocks."""

import itertools

import torch

from maker.cases import BATCHES, case, data, draw, title

DOUBLE = {"dtype": torch.float64, "batch_first": True, "dropout": 0.1}


def block(rng):
    yield from norms(rng)
    yield from activations(rng)
    sizes = list(itertools.product([1, 2, 17], [1, 3, 8], BATCHES))
    for index, (tokens, heads, batch) in enumerate(sizes):
        settings = kind(index)
        yield encoder(rng, tokens, heads, batch, **settings)
        yield decoder(rng, tokens, heads, batch, **settings)


def kind(index):
    """All 16 kinds in turn; 5 and 16 have no factor in common, nor have 16 and the 27 sizes."""
    bits = 5 * index % 16
    names = ["norm_first", "gelu", "causal", "padding"]
    return {name: bits >> place & 1 for place, name in enumerate(names)}


def norms(rng):
    for tokens, batch in itertools.product([1, 2, 17], BATCHES):
        width, epsilon = rng.choice([(2, 1e-5), (5, 0.1), (8, 1e-12)])
        layer = torch.nn.LayerNorm(width, eps=epsilon, dtype=torch.float64)
        redraw(rng, layer)
        given = data(rng, batch, tokens, width)
        yield case(
            title(batch, f"layer norm of {tokens} tokens, {width} features, epsilon = {epsilon}"),
            {"tokens": given, **named(layer)},
            {"normalised": layer(given).detach()},
            kind="norm",
            epsilon=epsilon,
        )


def activations(rng):
    hidden = torch.cat([draw(rng, 40), torch.arange(-12, 12.5, 0.5, dtype=torch.float64)]).reshape(1, -1)
    yield case(
        "activations",
        {"hidden": hidden},
        {
            "relu": torch.nn.ReLU()(hidden),
            "gelu": torch.nn.GELU()(hidden),
            "tanh-gelu": torch.nn.GELU(approximate="tanh")(hidden),
        },
        kind="activation",
    )


def encoder(rng, tokens, heads, batch, **settings):
    width = 2 * heads
    layer = torch.nn.TransformerEncoderLayer(
        width, heads, width + 3, activation=activation(settings), norm_first=bool(settings["norm_first"]), **DOUBLE
    )
    redraw(rng, layer)
    given = data(rng, batch, tokens, width)
    lengths = drawn_lengths(rng, tokens, batch) if settings["padding"] else full(tokens, batch)
    made = layer.eval()(
        given,
        src_mask=causal(tokens) if settings["causal"] else None,
        src_key_padding_mask=hidden_keys(lengths, tokens, batch) if settings["padding"] else None,
    )
    return case(
        title(batch, f"encoder, {tokens} tokens, {heads} heads, {told(settings)}"),
        {"tokens": given, "lengths": lengths, **named(layer)},
        {"block": made.detach()},
        kind="encoder",
        heads=heads,
        **settings,
    )


def decoder(rng, tokens, heads, batch, **settings):
    width = 2 * heads
    layer = torch.nn.TransformerDecoderLayer(
        width, heads, width + 3, activation=activation(settings), norm_first=bool(settings["norm_first"]), **DOUBLE
    )
    redraw(rng, layer)
    others = rng.choice([1, 4, 5])
    given, encoder = data(rng, batch, tokens, width), data(rng, batch, others, width)
    lengths = drawn_lengths(rng, tokens, batch) if settings["padding"] else full(tokens, batch)
    memory_lengths = drawn_lengths(rng, others, batch)
    made = layer.eval()(
        given,
        encoder,
        tgt_mask=causal(tokens),
        tgt_key_padding_mask=hidden_keys(lengths, tokens, batch),
        memory_key_padding_mask=hidden_keys(memory_lengths, others, batch),
    )
    settings = {**settings, "causal": 1}
    return case(
        title(batch, f"decoder, {tokens} tokens, {heads} heads, {others} encoder tokens, {told(settings)}"),
        {
            "tokens": given,
            "encoder": encoder,
            "lengths": lengths,
            "encoder-lengths": memory_lengths,
            **named(layer),
        },
        {"block": made.detach()},
        kind="decoder",
        heads=heads,
        **settings,
    )


def told(settings):
    return ", ".join(
        [
            "pre-norm" if settings["norm_first"] else "post-norm",
            "GELU" if settings["gelu"] else "ReLU",
            *[name for name in ("causal", "padding") if settings[name]],
        ]
    )


def activation(settings):
    return "gelu" if settings["gelu"] else "relu"


def redraw(rng, layer):
    """Weights of three decimals, and norms that do more than normalise."""
    with torch.no_grad():
        for parameter in layer.parameters():
            parameter.copy_(draw(rng, *parameter.shape))


def named(layer):
    return {name: parameter.detach() for name, parameter in layer.named_parameters()}


def full(tokens, batch):
    return torch.full((batch or 1,), float(tokens), dtype=torch.float64)


def drawn_lengths(rng, tokens, batch):
    """At least 1: PyTorch gives NaN where a query may see no key."""
    return torch.tensor([float(rng.randint(1, tokens)) for _ in range(batch or 1)], dtype=torch.float64)


def causal(tokens):
    return torch.ones(tokens, tokens).triu(1).bool()


def hidden_keys(lengths, tokens, batch):
    hidden = torch.arange(tokens).unsqueeze(0) >= lengths.unsqueeze(1)
    return hidden[0] if batch is None else hidden
