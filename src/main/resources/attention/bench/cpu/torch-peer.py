"""Measures PyTorch for ./attention bench cpu, driven by lines; PeerLines.java says which."""

import gc
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

TITLES = ["PyTorch, fused", "PyTorch, explicit"]
FEW_TOKENS = 256
WARM_SECONDS = 1.0


class Work:
    def __init__(self, batch, tokens, d_model, heads, causal, projected, threads):
        self.batch, self.tokens, self.d_model, self.heads = batch, tokens, d_model, heads
        self.causal, self.projected, self.threads = causal, projected, threads
        self.d_head = d_model // heads

    def shapes(self):
        if not self.projected:
            return [(self.batch, self.heads, self.tokens, self.d_head)] * 3
        linear = [(self.d_model, self.d_model), (self.d_model,)]
        return [(self.batch, self.tokens, self.d_model)] + 4 * linear

    def read(self, file):
        shapes = self.shapes()
        lengths = [math.prod(shape) for shape in shapes]
        numbers = torch.from_file(file, size=sum(lengths), dtype=torch.float32)
        parts = torch.split(numbers, lengths)
        self.take([part.clone().reshape(shape) for part, shape in zip(parts, shapes)])

    def draw(self):
        torch.manual_seed(2017)
        self.take([torch.randn(shape) / math.sqrt(shape[-1]) for shape in self.shapes()])

    def take(self, arrays):
        self.inputs = arrays
        if self.projected:
            # As torch.nn.MultiheadAttention has it: one product for queries, keys and values.
            x, wq, bq, wk, bk, wv, bv, wo, bo = arrays
            self.inputs = [x, torch.cat([wq, wk, wv]), torch.cat([bq, bk, bv]), wo, bo]
        self.hidden = None

    def call(self, attention):
        if not self.projected:
            return attention(*self.inputs)
        x, w_in, b_in, w_out, b_out = self.inputs
        q, k, v = F.linear(x, w_in, b_in).chunk(3, dim=-1)
        split = (self.batch, self.tokens, self.heads, self.d_head)
        context = attention(*(each.view(split).transpose(1, 2) for each in (q, k, v)))
        return F.linear(context.transpose(1, 2).reshape(x.shape), w_out, b_out)

    def fused(self, q, k, v):
        return F.scaled_dot_product_attention(q, k, v, is_causal=self.causal)

    def explicit(self, q, k, v):
        scores = q @ k.transpose(-2, -1) / math.sqrt(self.d_head)
        if self.causal:
            if self.hidden is None:
                n = self.tokens
                self.hidden = torch.ones(n, n, dtype=torch.bool).triu(1)
            scores = scores.masked_fill(self.hidden, float("-inf"))
        return torch.softmax(scores, dim=-1) @ v

    def attention(self, index):
        return [self.fused, self.explicit][index]

    def estimate(self, index):
        vectors = 4 * 5 * self.batch * self.tokens * self.d_model
        scores = 4 * self.batch * self.heads * self.tokens**2
        return float(vectors + (3 * scores if index == 1 else 0))


def status(name):
    with open("/proc/self/status", encoding="ascii") as lines:
        for line in lines:
            if line.startswith(name + ":"):
                return 1024 * int(line.split()[1])
    raise OSError("no " + name)


def memory(work, index):
    few = Work(1, min(work.tokens, FEW_TOKENS), work.d_model, work.heads, work.causal,
               work.projected, work.threads)
    few.draw()
    end = time.perf_counter() + WARM_SECONDS
    while time.perf_counter() < end:
        few.call(few.attention(index))
    work.draw()
    gc.collect()
    if not os.access("/proc/self/clear_refs", os.W_OK):
        return ""
    with open("/proc/self/clear_refs", "w", encoding="ascii") as reset:
        reset.write("5")
    before = status("VmRSS")
    result = work.call(work.attention(index))
    return float(max(0, status("VmHWM") - before - 4 * result.numel()))


class Peer:
    work = None
    result = None

    def about(self, rest):
        return f"{torch.__version__}, Python {platform.python_version()}"

    def titles(self, rest):
        return "\t".join(TITLES)

    def work_(self, rest):
        words = rest.split(" ")
        sizes = [int(word) for word in words[:4]]
        threads = int(words[6])
        torch.set_num_threads(threads)
        self.result = None
        self.work = Work(*sizes, words[4] == "true", words[5] == "true", threads)
        return ""

    def estimate(self, rest):
        return self.work.estimate(int(rest))

    def inputs(self, rest):
        self.work.read(rest)
        return ""

    def call(self, rest):
        attention = self.work.attention(int(rest))
        self.result = None
        start = time.perf_counter()
        self.result = self.work.call(attention)
        return time.perf_counter() - start

    def result_(self, rest):
        flat = self.result.reshape(-1)
        torch.from_file(rest, shared=True, size=flat.numel(), dtype=torch.float32).copy_(flat)
        return ""

    def memory(self, rest):
        return memory(self.work, int(rest))

    def answer(self, line):
        word, _, rest = line.partition(" ")
        named = {"work": "work_", "result": "result_"}.get(word, word)
        return getattr(self, named)(rest)


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
                short = isinstance(failed, MemoryError) or "not enough memory" in str(failed)
                reason = "there was not enough memory for it" if short else repr(failed)
                answer = "no " + " ".join(reason.split())
            answers.write(answer + "\n")
            answers.flush()


main()
