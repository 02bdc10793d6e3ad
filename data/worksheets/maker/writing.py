"""How people write numbers on paper."""

import re
from decimal import ROUND_HALF_UP, Decimal

from maker.arithmetic import STEPS

WHOLE_STEPS = ["queries", "keys", "values", "scores"]


class Written:
    """A number on paper: its text, what it says, and how far it may be from what it stands for."""

    def __init__(self, text, value, half=Decimal(0), places=0):
        self.text, self.value, self.half, self.places = text, value, half, places

    def factor(self):
        if any(c in self.text for c in "/√e"):
            return "(" + self.text + ")"
        text = f"{self.value:.{self.places}f}"
        return "(" + text + ")" if text.startswith("-") else text


def factor_of(value):
    """A whole number as a factor, a negative one in brackets."""
    text = whole(value).text
    return f"({text})" if value < 0 else text


def is_whole(value):
    return abs(value - value.to_integral_value()) < Decimal("1e-40")


def whole(value):
    if not is_whole(value):
        raise ValueError(f"{value} is not whole")
    value = value.to_integral_value()
    return Written(str(int(value)), value)


def rounded(value, places, how=ROUND_HALF_UP):
    return value.quantize(Decimal(1).scaleb(-places), rounding=how)


def decimals(places, how=ROUND_HALF_UP, shown=None):
    """0.50 to 2 places; whole numbers without any. Shown: zeros added to look like more places."""

    def write(value):
        if is_whole(value):
            return whole(value)
        number = rounded(rounded(value, places, how), shown or places)
        half = Decimal("0.5").scaleb(-(shown or places))
        return Written(str(number), number, half, shown or places)

    return write


def with_comma(places):
    """0,5 for 0.5000: what a spreadsheet of a country with decimal commas saves."""

    def write(value):
        if is_whole(value):
            return whole(value)
        number = rounded(value, places)
        text = f"{number:f}".rstrip("0").rstrip(".")
        shown = len(text.partition(".")[2])
        half = Decimal("0.5").scaleb(-places)
        return Written(text.replace(".", ","), number, half, shown)

    return write


def without_leading_zero(places):
    """.47 for 0.47."""

    def write(value):
        written = decimals(places)(value)
        written.text = re.sub(r"^(-?)0\.", r"\1.", written.text)
        return written

    return write


def percent(places):
    """47.1% for 0.471."""

    def write(value):
        number = rounded(value * 100, places)
        half = Decimal("0.5").scaleb(-places - 2)
        return Written(f"{number}%", number / 100, half, places + 2)

    return write


def significant(digits):
    """0.0577, 0.577 and 5.77 of the same care."""

    def write(value):
        if value == 0:
            return whole(value)
        places = digits - 1 - value.adjusted()
        number = rounded(value, places)
        return Written(str(number), number, Decimal("0.5").scaleb(-places), places)

    return write


def over_root(width):
    """3/√2, exactly."""

    def write(value):
        return Written(f"{whole(value * Decimal(width).sqrt()).text}/√{width}", value)

    return write


def whole_or(write):
    """Steps of whole numbers in whole numbers, the others as told; of one head and of several."""
    return {step: whole if step in WHOLE_STEPS else write for step in [*STEPS, "output"]}
