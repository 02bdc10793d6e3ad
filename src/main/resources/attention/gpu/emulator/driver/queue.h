// What the card was told to do, done one after another by an OS thread of its own.
#pragma once
#include <functional>

#include "results.h"

namespace emulated {

// Something to do. What it returns, if it is not CUDA_SUCCESS, spoils the context for good.
using Task = std::function<CUresult()>;

// Puts it at the end of the queue, and returns at once.
CUresult submit(Task task);

// Waits until everything is done; while a kernel never ends, this never returns.
CUresult finish();

// How many tasks were handed in, and how many are done.
unsigned long submitted();
unsigned long done();

// What spoiled the context, or CUDA_SUCCESS.
CUresult spoiled();

}  // namespace emulated
