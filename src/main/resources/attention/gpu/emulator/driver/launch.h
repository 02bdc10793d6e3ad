// A launch: what a card refuses at once, and then block after block.
#pragma once
#include "module.h"

namespace emulated {

CUresult launch(Function* function, emulated_index grid, emulated_index block, size_t shared,
                void** arguments);

}  // namespace emulated
