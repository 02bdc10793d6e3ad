"""Work without any rounding: 2/√3, and each weight as a share of powers of e."""

from maker.arithmetic import result
from maker.writing import WHOLE_STEPS, whole


def in_roots_and_powers(step, given, going):
    """A step's texts, where all numbers before the division are whole."""
    if step in WHOLE_STEPS:
        return [[whole(x).text for x in row] for row in result(step, given, going)]
    width = len(given["wk"])
    scaled = [[f"{whole(x).text}/√{width}" for x in row] for row in going["scores"]]
    powers = [[f"e^({x})" for x in row] for row in scaled]
    if step == "scaled":
        return scaled
    if step == "weights":
        return [[over_sum(power, row) for power in row] for row in powers]
    return [[over_sum(mixed(column, row), row) for column in zip(*going["values"])] for row in powers]


def over_sum(text, powers):
    return f"{text}/({'+'.join(powers)})"


def mixed(values, powers):
    return "(" + "+".join(f"{whole(v).text}·{p}" for v, p in zip(values, powers)) + ")"
