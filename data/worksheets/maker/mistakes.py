"""What people do wrong: each takes the givens, the learner's numbers and the right result."""

from decimal import Decimal

from maker.arithmetic import powers, product, shares, transposed, weights_of


def one_cell(row, column, text):
    """A single wrong number; row and column from 1."""

    def mistake(given, going, right):
        wrong = [list(line) for line in right]
        wrong[row - 1][column - 1] = Decimal(text)
        return wrong

    return mistake


def times_weights(step):
    """E·W."""
    return lambda given, going, right: product(given["embeddings"], given[weights_of(step)])


def weights_times(step):
    """W·E."""
    return lambda given, going, right: product(given[weights_of(step)], given["embeddings"])


def root_forgotten(given, going, right):
    return going["scores"]


def scores_transposed(given, going, right):
    return product(going["keys"], transposed(going["queries"]))


def softmax_by_column(given, going, right):
    return transposed(shares(transposed(powers(going["scaled"]))))


def not_normalised(given, going, right):
    return powers(going["scaled"])


def embeddings_summed(given, going, right):
    return product(going["weights"], given["embeddings"])
