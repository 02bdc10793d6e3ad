"""The problems that the sheets set."""

import re
from decimal import Decimal

GIVENS = {
    "embeddings": "E, one row a token",
    "wq": "W_Q, one row a query feature",
    "wk": "W_K, one row a key feature",
    "wv": "W_V, one row a value feature",
}

PROJECTIONS = {
    "wq": "1 0 1 / 0 1 0 / 1 1 1",
    "wk": "1 1 0 / 1 1 1 / 0 1 1",
    "wv": "1 1 1 / 1 0 1 / 1 1 0",
}
PROBLEMS = {
    "small-integers": {
        "tokens": "the cat sat",
        "embeddings": "1 0 1 / 0 2 0 / 1 1 1",
        **PROJECTIONS,
    },
    "one-hot": {
        "tokens": "x1 x2 x3",
        "embeddings": "1 0 0 / 0 1 0 / 0 0 1",
        **PROJECTIONS,
    },
    # drawn by: ./attention worksheet --random --tokens N --dims D --seed S
    "random tokens=3 dims=2 seed=7": {
        "tokens": "rain fell all",
        "embeddings": "2 1 / 1 0 / 1 2",
        "wq": "2 -1 / 0 2",
        "wk": "0 -1 / 1 0",
        "wv": "0 2 / 0 2",
    },
    "random tokens=4 dims=2 seed=3": {
        "tokens": "rain fell all night",
        "embeddings": "0 1 / 1 0 / 1 2 / 2 1",
        "wq": "0 -1 / 1 -1",
        "wk": "-1 1 / 0 -1",
        "wv": "0 1 / 2 0",
    },
    "random tokens=5 dims=2 seed=4": {
        "tokens": "rain fell all night over",
        "embeddings": "0 2 / 2 1 / 1 1 / 1 1 / 1 -1",
        "wq": "1 1 / -1 0",
        "wk": "1 1 / 0 1",
        "wv": "0 -1 / 0 1",
    },
    "random tokens=3 dims=3 seed=5": {
        "tokens": "birds fly south",
        "embeddings": "1 2 1 / 0 1 1 / 1 1 1",
        "wq": "0 0 1 / 1 2 1 / 2 0 0",
        "wk": "-1 0 0 / 0 1 -1 / -1 1 0",
        "wv": "1 2 1 / 2 -1 -1 / -1 0 1",
    },
    "random tokens=3 dims=3 seed=6": {
        "tokens": "she drew one",
        "embeddings": "2 -1 0 / 1 1 2 / 1 0 0",
        "wq": "1 0 -1 / 2 1 0 / 0 -1 1",
        "wk": "1 0 0 / 0 -1 0 / 0 1 0",
        "wv": "-1 -1 1 / 0 0 2 / 2 0 0",
    },
    "random tokens=4 dims=3 seed=11": {
        "tokens": "rain fell all night",
        "embeddings": "1 2 -1 / 0 0 1 / 1 0 -1 / 0 1 1",
        "wq": "0 0 2 / 1 2 -1 / 2 1 -1",
        "wk": "1 1 1 / 1 0 0 / 1 1 1",
        "wv": "0 -1 1 / 0 -1 0 / 1 -1 2",
    },
    "random tokens=4 dims=3 seed=12": {
        "tokens": "birds fly south when",
        "embeddings": "0 -1 1 / 1 0 0 / 0 1 -1 / 1 0 2",
        "wq": "-1 0 0 / 0 1 0 / 0 1 1",
        "wk": "1 1 -1 / 0 2 1 / -1 0 0",
        "wv": "1 2 -1 / 1 1 0 / 0 2 1",
    },
    "two-heads heads=2": {
        "tokens": "the cat sat",
        "embeddings": "1 0 1 0 / 0 1 0 2 / 1 1 0 1",
        "head 1 wq": "1 0 1 0 / 0 1 0 1",
        "head 1 wk": "1 1 0 0 / 0 0 0 1",
        "head 1 wv": "0 0 1 1 / 1 1 0 0",
        "head 2 wq": "0 1 0 1 / 1 0 0 0",
        "head 2 wk": "1 0 1 0 / 0 0 0 1",
        "head 2 wv": "1 0 0 0 / 0 0 0 1",
        "wo": "1 0 1 0 / 0 1 0 0 / 0 0 1 1 / 1 0 0 1",
    },
    "random tokens=3 dims=4 heads=2 seed=7": {
        "tokens": "birds fly south",
        "embeddings": "1 1 1 1 / 0 1 2 -1 / 0 1 0 0",
        "head 1 wq": "-1 0 0 0 / 0 2 1 1",
        "head 1 wk": "1 2 2 0 / 0 0 1 0",
        "head 1 wv": "0 1 0 2 / 0 -1 0 1",
        "head 2 wq": "-1 1 0 1 / 0 0 0 1",
        "head 2 wk": "0 0 1 1 / 2 2 1 1",
        "head 2 wv": "1 -1 2 0 / 0 0 1 0",
        "wo": "1 0 -1 1 / -1 0 0 -1 / 0 -1 1 2 / 0 1 -1 2",
    },
    "random tokens=3 dims=4 seed=9": {
        "tokens": "she drew one",
        "embeddings": "0 0 2 2 / 1 0 1 -1 / 0 1 1 0",
        "wq": "0 1 1 0 / 2 0 -1 2 / 1 0 1 -1 / 2 0 0 0",
        "wk": "2 0 1 -1 / 0 0 -1 1 / 0 0 0 1 / -1 1 0 0",
        "wv": "0 2 1 -1 / 0 2 0 0 / 2 2 1 1 / -1 0 1 -1",
    },
}


def matrix(text):
    return [[Decimal(number) for number in row.split()] for row in text.split("/")]


WITHOUT_MASK = re.compile(r" (causal|length=\d+)")


def numbers_of(problem):
    """A mask changes no number of a problem."""
    return PROBLEMS[WITHOUT_MASK.sub("", problem)]


def heads_of(problem):
    return int((re.search(r"heads=(\d+)", problem) or [0, 1])[1])


def sees(problem):
    """Whether a query may see a key, both from 0."""
    causal = " causal" in problem
    length = int((re.search(r"length=(\d+)", problem) or [0, 99])[1])
    return lambda query, key: key < length and not (causal and key > query)


def formulas(problem):
    """What a sheet gives, and what it says of each."""
    if heads_of(problem) == 1:
        return GIVENS
    ofhead = {
        f"head {h + 1} {name}": text.replace(",", f"{h + 1},", 1)
        for h in range(heads_of(problem))
        for name, text in GIVENS.items()
        if name != "embeddings"
    }
    return {
        "embeddings": GIVENS["embeddings"], **ofhead, "wo": "W_O, one row an output feature"
    }


def givens(problem):
    return {name: matrix(numbers_of(problem)[name]) for name in formulas(problem)}
