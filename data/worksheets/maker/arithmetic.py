"""Attention, step by step, with 50 digits."""

from decimal import Decimal, getcontext

getcontext().prec = 50

STEPS = ["queries", "keys", "values", "scores", "scaled", "weights", "context"]


def steps_of(heads):
    """Of one head, or head by head with the output behind them."""
    if heads == 1:
        return STEPS
    return [f"head {h + 1} {step}" for h in range(heads) for step in STEPS] + ["output"]


def parted(step):
    """("head 2 ", "scores"), or ("", "scores") where there is one head."""
    head, base = step.rpartition(" ")[::2]
    return (head + " " if head else ""), base


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


def root(given, head=""):
    return Decimal(len(given[head + "wk"])).sqrt()


def weights_of(projection):
    """wq for the queries, and so on."""
    return "w" + projection[0]


def over_seen(a, sees):
    """Each row's shares of what it may see, and 0 for the rest."""
    rows = [[x if sees(i, j) else 0 for j, x in enumerate(row)] for i, row in enumerate(a)]
    return shares(rows)


def side_by_side(numbers, heads):
    return [sum(rows, []) for rows in zip(*(numbers[f"head {h + 1} context"] for h in range(heads)))]


def everything(query, key):
    return True


def result(step, given, numbers, sees=everything):
    """A step from the numbers of the steps before it."""
    head, base = parted(step)
    if base == "scores":
        return product(numbers[head + "queries"], transposed(numbers[head + "keys"]))
    if base == "scaled":
        return over(numbers[head + "scores"], root(given, head))
    if base == "weights":
        return over_seen(powers(numbers[head + "scaled"]), sees)
    if base == "context":
        return product(numbers[head + "weights"], numbers[head + "values"])
    if base == "output":
        heads = sum(name.endswith("wq") for name in given)
        return product(side_by_side(numbers, heads), transposed(given["wo"]))
    return product(given["embeddings"], transposed(given[head + weights_of(base)]))
