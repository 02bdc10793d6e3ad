"""Writes the golden values that the tests compare the course's steps with.

Made with PyTorch 2.13.0 (CPU), Python 3, double precision. Each file has a seed of its own, so one
file can be made again without touching the others. Inputs are drawn with Python's own generator
and rounded to three decimals: they are exact in JSON, short, and the same on every machine.

Wherever PyTorch has the step as one function (linear, softmax, scaled_dot_product_attention), that
function is asked; the others are written in another form than the course's.

    python data/golden/make_golden.py            # all files
    python data/golden/make_golden.py softmax    # one of them
"""

import json
import random
import sys
from pathlib import Path

import torch

from maker import block, by_hand, cost, cross, gpu, gradient, masks, multi_head, position, tiled

HERE = Path(__file__).resolve().parent
TORCH = "2.13.0"

FILES = {
    "projection": (by_hand.projection, 201),
    "scores": (by_hand.scores, 301),
    "softmax": (by_hand.softmax, 401),
    "weighted-sum": (by_hand.weighted_sum, 501),
    "self-attention": (by_hand.self_attention, 601),
    "mask": (masks.masks, 701),
    "multi-head": (multi_head.multi_head, 801),
    "cross-attention": (cross.cross_attention, 901),
    "additive-attention": (cross.additive_attention, 902),
    "gradient": (gradient.gradient, 1001),
    "position": (position.position, 1101),
    "block": (block.block, 1201),
    "tiled": (tiled.tiled, 1401),
    "gpu": (gpu.gpu, 1501),
    "cost": (cost.cost, 1301),
}


def main():
    version = torch.__version__.partition("+")[0]
    if version != TORCH:
        raise SystemExit(f"These values were made with PyTorch {TORCH}; this is {version}.")
    # scaled_dot_product_attention has several backends; the plain one is double throughout.
    with torch.nn.attention.sdpa_kernel(torch.nn.attention.SDPBackend.MATH):
        for name in sys.argv[1:] or FILES:
            cases, seed = FILES[name]
            made = {"torch": TORCH, "dtype": "float64", "seed": seed}
            lines = ",\n".join(json.dumps(one, allow_nan=False) for one in cases(random.Random(seed)))
            text = f'{{"made": {json.dumps(made)}, "cases": [\n{lines}\n]}}\n'
            (HERE / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
