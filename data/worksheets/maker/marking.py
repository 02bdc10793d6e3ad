"""What a marker must say of a sheet."""

from decimal import Decimal

from maker.arithmetic import parted, result, root, weights_of
from maker.writing import factor_of, is_whole, rounded, whole

JSON_DECIMALS = 6
LEAST_DECIMALS = 4  # that a derivation shows of a result


class Marking:
    def __init__(self, sheet):
        self.sheet = sheet
        self.paper, self.honest = sheet.paper(), sheet.paper(mistaken=False)
        self.own = {}  # the learner's numbers, and what follows from them where they wrote none

    def expectation(self):
        steps = [self.step(step) for step in self.sheet.steps]
        score = sum(step["status"] in ("right", "carried-forward") for step in steps)
        return {"steps": steps, "score": score, "outOf": len(self.sheet.steps)}

    def step(self, step):
        follows = result(step, self.sheet.given, self.own, self.sheet.sees)
        self.own[step] = [list(row) for row in follows]
        found, first = set(), None
        for i, row in enumerate(self.paper[step]):
            for j, written in enumerate(row):
                if self.sheet.is_unused(step, i, j):
                    continue
                if self.sheet.blank(step, i, j):
                    found.add("blank")
                    continue
                self.own[step][i][j] = written.value
                state = self.state(written, self.honest[step][i][j], follows[i][j])
                found.add(state)
                if state == "wrong" and first is None:
                    self.require_clear(step, written, follows[i][j])
                    first = self.wrong_cell(step, i, j, follows[i][j])
        return {
            "name": step,
            "status": next(s for s in ("wrong", "blank", "carried-forward", "right") if s in found),
            "firstWrong": first,
            "mistake": self.sheet.names.get(step),
        }

    @staticmethod
    def state(written, honest, follows):
        if written.text == honest.text:
            return "right"
        return "carried-forward" if abs(written.value - follows) <= written.half else "wrong"

    def require_clear(self, step, written, follows):
        """Refuses a wrong number that might as well be a right one after rounding."""
        exact = self.sheet.writes["scaled"](Decimal(1) / root(self.sheet.given, parted(step)[0] or self.sheet.first_head())).half == 0
        margin = 20 if parted(step)[1] == "context" else 1 if exact else 3
        if abs(written.value - follows) <= margin * written.half:
            raise SystemExit(f"{self.sheet.file}: {step} {written.text} is near {follows:.6f}")

    def wrong_cell(self, step, i, j, follows):
        return {
            "row": i + 1,
            "column": j + 1,
            "given": json_number(self.paper[step][i][j].value),
            "expected": json_number(follows),
            "derivation": self.derivation(step, i, j, follows),
        }

    def derivation(self, step, i, j, value):
        terms = self.terms(step, i, j)
        if is_whole(value):
            return f"{terms} = {whole(value).text}"
        shown = rounded(value, max(LEAST_DECIMALS, self.places(step)))
        return f"{terms} {'=' if shown == value else '≈'} {shown}"

    def places(self, step):
        return max(written.places for row in self.paper[step] for written in row)

    def terms(self, step, i, j):
        given = self.sheet.given
        head, base = parted(step)
        if base in ("queries", "keys", "values"):
            pairs = zip(given["embeddings"][i], given[head + weights_of(base)][j])
            return " + ".join(f"{factor_of(x)}·{factor_of(y)}" for x, y in pairs)
        if base == "output":
            width = len(given["head 1 wv"])
            contexts = [(f"head {m // width + 1} context", i, m % width) for m in range(len(given["wo"][j]))]
            pairs = zip(contexts, given["wo"][j])
            return " + ".join(f"{self.factor(*left)}·{factor_of(right)}" for left, right in pairs)
        width, tokens = len(given[head + "wk"]), range(len(self.sheet.tokens))
        if base == "scores":
            pairs = [((head + "queries", i, m), (head + "keys", j, m)) for m in range(width)]
        elif base == "context":
            pairs = [((head + "weights", i, m), (head + "values", m, j)) for m in tokens]
        elif base == "scaled":
            return f"{self.factor(head + 'scores', i, j)} / √{width}"
        else:
            seen = [key for key in tokens if self.sheet.sees(i, key)]
            power = {key: "e^" + self.factor(head + "scaled", i, key) for key in seen}
            return f"{power.get(j, 'e^(-∞)')} / ({' + '.join(power.values())})"
        return " + ".join(f"{self.factor(*left)}·{self.factor(*right)}" for left, right in pairs)

    def factor(self, step, row, column):
        if self.sheet.blank(step, row, column):
            return factor_of(self.own[step][row][column])
        return self.paper[step][row][column].factor()


def json_number(value):
    value = rounded(value, JSON_DECIMALS)
    return int(value) if is_whole(value) else float(value)
