"""Cases for attention.cost: operations as PyTorch counts them, and fits by lstsq."""

import math

import torch
from torch.utils.flop_counter import FlopCounterMode

from .cases import case


def counted(work):
    with FlopCounterMode(display=False) as counter:
        work()
    return counter.get_total_flops()


def operations(n, d_model, heads):
    """What one module's projections, scores and mixing take, by PyTorch's own counter."""
    x = torch.ones(n, d_model)
    w = torch.ones(d_model, d_model)
    queries = torch.ones(heads, n, d_model // heads)
    scores = torch.ones(heads, n, n)
    return [
        counted(lambda: [torch.nn.functional.linear(x, w) for _ in range(4)]),
        counted(lambda: queries @ queries.transpose(1, 2)),
        counted(lambda: scores @ queries),
    ]


def count_cases():
    for n, d_model, heads in [(1, 1, 1), (3, 4, 2), (16, 8, 8), (129, 24, 3), (128, 512, 8)]:
        yield case(
            f"operations of {n} tokens, d_model = {d_model}, {heads} heads",
            {},
            {"operations": torch.tensor(operations(n, d_model, heads), dtype=torch.float64)},
            kind="operations",
            n=n,
            d_model=d_model,
            heads=heads,
        )


def line(x, values, far):
    """Slope, value far away, typical factor and range, by a design matrix and its covariance."""
    design = torch.stack([torch.ones_like(x), x], 1)
    y = torch.log(values)
    found = torch.linalg.lstsq(design, y.unsqueeze(1), driver="gelsd").solution.squeeze(1)
    rest = y - design @ found
    at = torch.tensor([1.0, far], dtype=torch.float64)
    covariance = torch.linalg.inv(design.T @ design) * (rest @ rest) / (len(x) - 2)
    error = torch.sqrt(at @ covariance @ at)
    height = at @ found
    return {
        "slope": found[1:],
        "far": torch.exp(height).reshape(1),
        "factor": torch.exp(torch.sqrt((rest**2).mean())).reshape(1),
        "range": torch.exp(torch.stack([height - 2 * error, height + 2 * error])),
    }


def fit_cases(rng):
    """A power of the length, and an exponential, through points that scatter."""
    for points, power in [(3, 1.0), (5, 2.0), (8, 1.5)]:
        lengths = [float(32 * 2**i + rng.randint(0, 9)) for i in range(points)]
        values = [round(rng.uniform(0.8, 1.25) * n**power, 3) for n in lengths]
        n, seconds = (torch.tensor(list, dtype=torch.float64) for list in (lengths, values))
        fits = {
            "power": line(torch.log(n), seconds, math.log(1e6)),
            "exponential": line(n, seconds, 2000.0),
        }
        yield case(
            f"{points} points about n^{power}",
            {"lengths": n, "values": seconds},
            {
                f"{law} {name}": found
                for law, fit in fits.items()
                for name, found in fit.items()
                if (law, name) != ("exponential", "range")
            },
            kind="fit",
        )


def cost(rng):
    yield from count_cases()
    yield from fit_cases(rng)
