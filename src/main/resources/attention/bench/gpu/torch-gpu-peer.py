"""Measures PyTorch for ./attention bench gpu, driven by lines; TorchLines.java says which.

Started by hand with "cpu MATH" it does the same on the processor, so that it can be tried without
a card.
"""

import math
import os
import platform
import queue
import signal
import sys
import threading
import time

# What libraries print must not get between the answers.
answers = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
os.dup2(2, 1)
# Ctrl-C goes to the whole terminal; whoever started this ends it.
signal.signal(signal.SIGINT, signal.SIG_IGN)

import torch
import torch.nn.functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel

DEVICE = sys.argv[1] if len(sys.argv) > 1 else "cuda"
BACKENDS = sys.argv[2:] or ["FLASH_ATTENTION", "CUDNN_ATTENTION"]


def on_the_processor(call, repeats):
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        result = call()
        times.append(1000 * (time.perf_counter() - start))
    return times, result


def on_the_card(call, repeats):
    """By the card's own clock; nobody waits before the last call is on its way."""
    marks = [(torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True))
             for _ in range(repeats)]
    for before, after in marks:
        before.record()
        result = call()
        after.record()
    torch.cuda.synchronize()
    return [before.elapsed_time(after) for before, after in marks], result


class Peer:
    shape = None
    causal = False
    inputs = None
    context = None

    def about(self, rest):
        words = [torch.__version__]
        if DEVICE == "cuda":
            version = torch.backends.cudnn.version()
            words += [f"CUDA {torch.version.cuda}", f"cuDNN {version}",
                      torch.cuda.get_device_name()]
        return ", ".join(words + ["Python " + platform.python_version()])

    def titles(self, rest):
        return "\t".join(BACKENDS)

    def work(self, rest):
        *sizes, causal = rest.split(" ")
        self.forget("")
        self.shape = [int(size) for size in sizes]  # batch, heads, tokens, width
        self.causal = causal == "true"
        return ""

    def inputs_(self, rest):
        length = math.prod(self.shape)
        numbers = torch.from_file(rest, size=3 * length, dtype=torch.bfloat16)
        self.inputs = [part.clone().reshape(self.shape).to(DEVICE)
                       for part in torch.split(numbers, length)]
        return ""

    def call(self, rest):
        index, repeats = (int(word) for word in rest.split(" "))
        self.context = None
        timed = on_the_card if DEVICE == "cuda" else on_the_processor
        with sdpa_kernel(getattr(SDPBackend, BACKENDS[index])):
            times, self.context = timed(self.attention, repeats)
        return " ".join(repr(each) for each in times)

    def attention(self):
        return F.scaled_dot_product_attention(*self.inputs, is_causal=self.causal)

    def result(self, rest):
        flat = self.context.contiguous().reshape(-1)
        torch.from_file(rest, shared=True, size=flat.numel(), dtype=torch.bfloat16).copy_(flat)
        return ""

    def forget(self, rest):
        self.inputs = self.context = None
        if DEVICE == "cuda":
            torch.cuda.empty_cache()
        return ""

    def answer(self, line):
        word, _, rest = line.partition(" ")
        return getattr(self, {"inputs": "inputs_"}.get(word, word))(rest)


def reason(failed):
    if isinstance(failed, torch.cuda.OutOfMemoryError):
        # What follows is advice on settings of PyTorch's own.
        return "; ".join(str(failed).split(". ")[:2])
    if any(words in str(failed) for words in ("No available kernel", "No viable backend")):
        return "PyTorch has no kernel of this backend for such sizes on this device"
    return f"{type(failed).__name__}: {failed}"


def listen(lines):
    for line in sys.stdin:
        lines.put(line.rstrip("\r\n"))
    os._exit(0)  # whoever started this is gone


def main():
    sys.stdin.reconfigure(encoding="utf-8")
    lines = queue.Queue()
    threading.Thread(target=listen, args=(lines,), daemon=True).start()
    peer = Peer()
    with torch.no_grad():
        while True:
            try:
                answer = "yes " + str(peer.answer(lines.get()))
            except Exception as failed:
                answer = "no " + " ".join(reason(failed).split())
            answers.write(answer + "\n")
            answers.flush()


main()
