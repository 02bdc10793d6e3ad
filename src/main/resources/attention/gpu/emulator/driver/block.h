// The threads of a block, one after another, each up to where it must wait for others.
#pragma once
#include <string>

#include "kernel_abi.h"

namespace emulated {

struct Launch {
  std::string name;
  const emulated_kernel* kernel;
  emulated_index grid;
  emulated_index block;
  void** arguments;
  unsigned seed;  // of the order in which threads take turns
};

// Runs one block. Stops the launch (faults.h) where threads wait for each other for ever.
void run_block(const Launch& launch, emulated_index block);

}  // namespace emulated
