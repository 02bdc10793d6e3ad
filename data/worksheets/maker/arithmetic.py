"""Attention, step by step, with 50 digits."""

from decimal import Decimal, getcontext

getcontext().prec = 50

STEPS = ["queries", "keys", "values", "scores", "scaled", "weights", "context"]


def transposed(a):
    return [list(column) for column in zip(*a)]


def product(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def powers(a):
    return [[x.exp() for x in row] for row in a]


def shares(a):
    return [[x / sum(row) for x in row] for row in a]


def over(a, divisor):
    return [[x / divisor for x in row] for row in a]


def root(given):
    return Decimal(len(given["wk"])).sqrt()


def weights_of(projection):
    """wq for the queries, and so on."""
    return "w" + projection[0]


def result(step, given, numbers):
    """A step from the numbers of the steps before it."""
    if step == "scores":
        return product(numbers["queries"], transposed(numbers["keys"]))
    if step == "scaled":
        return over(numbers["scores"], root(given))
    if step == "weights":
        return shares(powers(numbers["scaled"]))
    if step == "context":
        return product(numbers["weights"], numbers["values"])
    return product(given["embeddings"], transposed(given[weights_of(step)]))
