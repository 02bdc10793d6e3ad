"""Writes the gallery: worksheets filled in with real mistakes, and what a marker must say of each.

Python 3, standard library only. Nothing here knows the checker. A learner is played twice, with the
mistake and without: a step in which both write the same is right; one in which they differ is
carried forward if it follows from the learner's own numbers before it, and wrong if it does not.
Where rounding alone might explain a wrong number the script stops: the sheet would show nothing.

    python data/worksheets/make_sheets.py
"""

import sys
from decimal import ROUND_DOWN
from pathlib import Path

sys.dont_write_bytecode = True  # nothing but sources belongs in this folder

from maker.exact import in_roots_and_powers  # noqa: E402
from maker.files import save  # noqa: E402
from maker.mistakes import (  # noqa: E402
    embeddings_summed,
    mask_forgotten,
    masked_after_softmax,
    not_normalised,
    not_projected,
    one_cell,
    root_forgotten,
    root_of_model,
    scores_transposed,
    second_head_first,
    softmax_by_column,
    times_weights,
    weights_times,
)
from maker.sheet import Sheet  # noqa: E402
from maker.writing import (  # noqa: E402
    decimals,
    over_root,
    percent,
    significant,
    whole_or,
    with_comma,
    without_leading_zero,
)

PROJECTIONS = ["queries", "keys", "values"]


def only_begun(step, row, column):
    """All queries, two rows of keys, no values, one row of scores."""
    return row >= {"queries": 3, "keys": 2, "scores": 1}.get(step, 0)


SHEETS = [
    Sheet("all-right.csv", "small-integers", "Amal", whole_or(decimals(4))),
    Sheet(
        "exact.md", "one-hot", "Bea", whole_or(over_root(3)), keeps=True, exact=in_roots_and_powers
    ),
    Sheet(
        "sign-lost-in-keys.csv", "random tokens=3 dims=2 seed=7", "Chen", whole_or(decimals(3)),
        mistakes={"keys": one_cell(3, 1, "2")},
    ),
    Sheet(
        "root-forgotten.md", "small-integers", "Dana", whole_or(decimals(2)),
        mistakes={"scaled": root_forgotten}, names={"scaled": "no-scaling"},
    ),
    Sheet(
        "softmax-by-column.csv", "random tokens=4 dims=2 seed=3", "Emil",
        {**whole_or(decimals(3)), "weights": percent(1)},
        mistakes={"weights": softmax_by_column}, names={"weights": "softmax-over-queries"},
    ),
    Sheet(
        "embeddings-summed.md", "random tokens=3 dims=3 seed=6", "Farah", whole_or(significant(3)),
        mistakes={"context": embeddings_summed}, names={"context": "context-from-embeddings"},
    ),
    Sheet(
        "times-w.csv", "random tokens=4 dims=3 seed=11", "Gustav", whole_or(with_comma(4)),
        mistakes={step: times_weights(step) for step in PROJECTIONS},
        names={step: "transpose-forgotten-in-projection" for step in PROJECTIONS},
        spreadsheet=True,
    ),
    Sheet(
        "w-times-e.md", "random tokens=3 dims=3 seed=5", "Hana", whole_or(decimals(3)),
        mistakes={"values": weights_times("values")},
        names={"values": "tokens-mixed-in-projection"},
    ),
    Sheet(
        "scores-transposed.csv", "random tokens=5 dims=2 seed=4", "Ivo", whole_or(decimals(3)),
        mistakes={"scores": scores_transposed}, names={"scores": "keys-times-queries"},
    ),
    Sheet(
        "not-normalised.md", "random tokens=4 dims=2 seed=3", "Jun", whole_or(decimals(3)),
        mistakes={"weights": not_normalised}, names={"weights": "powers-only"},
    ),
    Sheet(
        "rounded-too-early.csv", "one-hot", "Kofi", whole_or(decimals(4)),
        writes_badly={"weights": decimals(2, shown=4)},
    ),
    Sheet(
        "cut-off.md", "random tokens=3 dims=2 seed=7", "Lena",
        {**whole_or(decimals(3)), "scaled": over_root(2)},
        writes_badly={"weights": decimals(3, ROUND_DOWN)}, keeps=True,
    ),
    Sheet(
        "two-slips.csv", "random tokens=4 dims=3 seed=12", "Milo",
        whole_or(without_leading_zero(3)),
        mistakes={"values": one_cell(3, 1, "1"), "weights": one_cell(2, 4, "0.503")},
    ),
    Sheet(
        "half-done.md", "random tokens=3 dims=4 seed=9", "Noor", whole_or(decimals(3)),
        mistakes={"scores": one_cell(1, 2, "12")}, blank=only_begun,
    ),
    Sheet(
        "masked.md", "small-integers causal", "Ola", whole_or(decimals(4)),
        hidden="–", unused="−∞",
    ),
    Sheet(
        "mask-forgotten.csv", "random tokens=4 dims=3 causal seed=11", "Pia",
        whole_or(decimals(3)),
        mistakes={"weights": mask_forgotten}, names={"weights": "nothing-hidden"},
    ),
    Sheet(
        "masked-after-softmax.md", "random tokens=4 dims=3 length=3 seed=12", "Quinn",
        whole_or(decimals(3)),
        mistakes={"weights": masked_after_softmax}, names={"weights": "hidden-after-softmax"},
        hidden="–", unused="",
    ),
    Sheet(
        "two-heads.csv", "random tokens=3 dims=4 heads=2 causal seed=7", "Rosa",
        whole_or(decimals(3)),
        mistakes={"head 1 keys": one_cell(3, 1, "-2"), "output": second_head_first},
        names={"output": "heads-in-reverse"}, hidden="",
    ),
    Sheet(
        "not-projected.csv", "two-heads heads=2 length=2", "Sami", whole_or(decimals(4)),
        mistakes={"output": not_projected}, names={"output": "no-output-projection"},
    ),
    Sheet(
        "root-of-model.md", "two-heads heads=2", "Tove", whole_or(decimals(3)),
        mistakes={f"head {h} scaled": root_of_model(f"head {h} ") for h in (1, 2)},
        names={f"head {h} scaled": "heads-scaled-by-root-of-d-model" for h in (1, 2)},
    ),
]

if __name__ == "__main__":
    for sheet in SHEETS:
        save(sheet, Path(__file__).resolve().parent)
