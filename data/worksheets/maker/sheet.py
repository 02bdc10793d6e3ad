"""A sheet, and the learner who fills it in."""

from maker.arithmetic import STEPS, result
from maker.problems import PROBLEMS, givens
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
    """

    def __init__(self, file, problem, student, writes, mistakes=None, names=None,
                 writes_badly=None, keeps=False, blank=nothing_blank, exact=None,
                 spreadsheet=False):
        self.file, self.problem, self.student, self.writes = file, problem, student, writes
        self.mistakes, self.writes_badly = mistakes or {}, writes_badly or {}
        self.names, self.keeps, self.blank = names or {}, keeps, blank
        self.exact, self.spreadsheet = exact, spreadsheet
        self.given = givens(problem)
        self.tokens = PROBLEMS[problem]["tokens"].split()

    def paper(self, mistaken=True):
        """What is written; without the mistakes if these are to be left out."""
        going, paper = {}, {}
        for step in STEPS:
            values = result(step, self.given, going)
            write = self.writes[step]
            if mistaken and step in self.mistakes:
                values = self.mistakes[step](self.given, going, values)
            if mistaken and step in self.writes_badly:
                write = self.writes_badly[step]
            paper[step] = self.written(step, values, write, going)
            going[step] = values if self.keeps else [[w.value for w in row] for row in paper[step]]
        return paper

    def written(self, step, values, write, going):
        if self.exact is None:
            return [[write(value) for value in row] for row in values]
        texts = self.exact(step, self.given, going)
        return [[Written(t, v) for t, v in zip(*pair)] for pair in zip(texts, values)]
