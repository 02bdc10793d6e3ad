"""What people do wrong: each takes the givens, the learner's numbers and the right result."""

from decimal import Decimal

from maker.arithmetic import over, powers, product, shares, side_by_side, transposed, weights_of


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


def mask_forgotten(given, going, right):
    return shares(powers(going["scaled"]))


def masked_after_softmax(given, going, right):
    """Keeps the shares of a sum over all keys, and crosses out those of hidden ones."""
    return [
        [share if x != 0 else x for share, x in zip(*rows)]
        for rows in zip(mask_forgotten(given, going, right), right)
    ]


def root_of_model(head):
    """√d_model, which all heads share."""
    return lambda given, going, right: over(
        going[head + "scores"], Decimal(len(given["embeddings"][0])).sqrt()
    )


def second_head_first(given, going, right):
    swapped = {"head 1 context": going["head 2 context"], "head 2 context": going["head 1 context"]}
    return product(side_by_side(swapped, 2), transposed(given["wo"]))


def not_projected(given, going, right):
    return side_by_side(going, 2)
