"""How a case of golden values is drawn and written."""

import math

import torch

TOKENS = [2, 3, 5, 17, 64]
BATCHES = [None, 1, 3]


def draw(rng, *shape):
    """Independent normal numbers, three decimals each."""
    count = math.prod(shape)
    numbers = [round(rng.gauss(0, 1), 3) for _ in range(count)]
    return torch.tensor(numbers, dtype=torch.float64).reshape(shape)


def data(rng, batch, *shape):
    return draw(rng, *shape) if batch is None else draw(rng, batch, *shape)


def title(batch, text):
    return text + (", no batch" if batch is None else f", batch of {batch}")


def as_json(number):
    """JSON knows no infinity: it is written as the word that Double.parseDouble reads."""
    return number if math.isfinite(number) else str(number).replace("inf", "Infinity")


def array(tensor):
    return {
        "shape": list(tensor.shape),
        "values": [as_json(number) for number in tensor.reshape(-1).tolist()],
    }


def case(name, given, expected, **settings):
    return {
        "name": name,
        **settings,
        "given": {key: array(tensor) for key, tensor in given.items()},
        "expected": {key: array(tensor) for key, tensor in expected.items()},
    }
