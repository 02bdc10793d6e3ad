"""A sheet, and the learner who fills it in."""

from maker.arithmetic import parted, result, steps_of
from maker.problems import givens, heads_of, numbers_of, sees
from maker.writing import Written


def nothing_blank(step, row, column):
    return False


class Sheet:
    """
    A sheet and whoever fills it in.

    writes: how they write the numbers of each step
    mistakes: what they take for a step's result
    names: the steps in which a marker must recognise a mistake made throughout, and its name
    writes_badly: steps that they write in another way than they should
    keeps: whether they go on with all digits on the calculator, not with what they wrote
    blank: which cells they leave out: step, row and column, from 0
    exact: texts in place of numbers, for work without any rounding
    spreadsheet: whether a spreadsheet saved it, in a country with decimal commas
    hidden: what they write for the weight of a hidden key
    unused: what they write for the score of a hidden key, divided or not; None for the score
    """

    def __init__(self, file, problem, student, writes, mistakes=None, names=None,
                 writes_badly=None, keeps=False, blank=nothing_blank, exact=None,
                 spreadsheet=False, hidden="0", unused=None):
        self.file, self.problem, self.student, self.writes = file, problem, student, writes
        self.mistakes, self.writes_badly = mistakes or {}, writes_badly or {}
        self.names, self.keeps, self.blank = names or {}, keeps, blank
        self.exact, self.spreadsheet = exact, spreadsheet
        self.given = givens(problem)
        self.tokens = numbers_of(problem)["tokens"].split()
        self.heads, self.sees = heads_of(problem), sees(problem)
        self.steps, self.hidden, self.unused = steps_of(self.heads), hidden, unused

    def paper(self, mistaken=True):
        """What is written; without the mistakes if these are to be left out."""
        going, paper = {}, {}
        for step in self.steps:
            values = result(step, self.given, going, self.sees)
            write = self.writes[parted(step)[1]]
            if mistaken and step in self.mistakes:
                values = self.mistakes[step](self.given, going, values)
            if mistaken and step in self.writes_badly:
                write = self.writes_badly[step]
            paper[step] = self.written(step, values, write, going)
            self.hide(step, paper[step])
            going[step] = values if self.keeps else [[w.value for w in row] for row in paper[step]]
        return paper

    def written(self, step, values, write, going):
        if self.exact is None:
            return [[write(value) for value in row] for row in values]
        texts = self.exact(step, self.given, going)
        return [[Written(t, v) for t, v in zip(*pair)] for pair in zip(texts, values)]

    def hide(self, step, rows):
        """Writes what is hidden as they do."""
        base = parted(step)[1]
        for i, row in enumerate(rows):
            for j, written in enumerate(row):
                if base in ("scores", "scaled", "weights") and not self.sees(i, j):
                    text = self.hidden if base == "weights" else self.unused
                    if text is not None and (base != "weights" or written.value == 0):
                        row[j] = Written(text, written.value)

    def is_unused(self, step, row, column):
        """Whether they left a cell open that nobody needs."""
        by_key = parted(step)[1] in ("scores", "scaled")
        return by_key and self.unused is not None and not self.sees(row, column)

    def first_head(self):
        """What stands before the names of its matrices; nothing where there is one head."""
        return "head 1 " if self.heads > 1 else ""
