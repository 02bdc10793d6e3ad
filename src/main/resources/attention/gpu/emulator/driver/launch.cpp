#include "launch.h"

#include <cstdio>
#include <cstring>
#include <memory>
#include <numeric>
#include <vector>

#include "block.h"
#include "describe.h"
#include "faults.h"
#include "memory.h"
#include "queue.h"

namespace emulated {
namespace {

// The arguments as they were when the launch was handed in.
struct Arguments {
  std::vector<std::vector<char>> values;
  std::vector<void*> addresses;

  Arguments(const emulated_kernel* kernel, void** given) {
    for (unsigned i = 0; i < kernel->arguments; i++) {
      const char* value = static_cast<const char*>(given[i]);
      values.emplace_back(value, value + kernel->sizes[i]);
    }
    for (auto& value : values) addresses.push_back(value.data());
  }
};

CUresult refused(const Function& function, emulated_index grid, emulated_index block,
                 size_t shared) {
  unsigned long threads = 1ul * block.x * block.y * block.z;
  if (threads == 0 || 1ul * grid.x * grid.y * grid.z == 0) return CUDA_ERROR_INVALID_VALUE;
  if (block.x > 1024 || block.y > 1024 || block.z > 64 || threads > 1024) {
    return CUDA_ERROR_INVALID_VALUE;
  }
  if (grid.x > 2147483647u || grid.y > 65535 || grid.z > 65535) return CUDA_ERROR_INVALID_VALUE;
  if (threads > static_cast<unsigned>(function.kernel->most_threads)) {
    return CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES;
  }
  if (shared > function.most_dynamic || shared + function.module->shared.bytes > kMostShared) {
    return CUDA_ERROR_INVALID_VALUE;
  }
  return CUDA_SUCCESS;
}

// Blocks come in no order that a kernel may count on: a step that shares no divisor with their
// number visits each once.
unsigned long step_for(unsigned long blocks, unsigned seed) {
  unsigned long step = 1 + seed % blocks;
  while (std::gcd(step, blocks) != 1) step++;
  return step;
}

void run_blocks(const Launch& launch, const DeclaredShared& declared) {
  const emulated_index& grid = launch.grid;
  unsigned long blocks = 1ul * grid.x * grid.y * grid.z;
  unsigned long step = step_for(blocks, launch.seed);
  unsigned long place = launch.seed % blocks;
  for (unsigned long i = 0; i < blocks; i++, place = (place + step) % blocks) {
    poison_shared(declared);
    run_block(launch, {static_cast<unsigned>(place % grid.x),
                       static_cast<unsigned>(place / grid.x % grid.y),
                       static_cast<unsigned>(place / grid.x / grid.y)});
    if (written_past(declared)) {
      stop(CUDA_ERROR_ILLEGAL_ADDRESS,
           kernel_and_block() + " wrote behind the shared memory that the kernel declares");
    }
  }
  std::string beside = written_beside_an_array();
  if (!beside.empty()) {
    stop(CUDA_ERROR_ILLEGAL_ADDRESS, "The kernel " + launch.name + " wrote " + beside);
  }
}

}  // namespace

CUresult launch(Function* function, emulated_index grid, emulated_index block, size_t shared,
                void** given) {
  static unsigned launches = 0;
  CUresult refusal = refused(*function, grid, block, shared);
  if (refusal != CUDA_SUCCESS) return refusal;
  if (function->kernel->arguments > 0 && !given) return CUDA_ERROR_INVALID_VALUE;
  auto arguments = std::make_shared<Arguments>(function->kernel, given);
  Launch what{function->name, function->kernel, grid, block, nullptr, ++launches * 2654435761u};
  DeclaredShared declared = function->module->shared;
  return submit([what, arguments, declared, shared] {
    Launch now = what;
    now.arguments = arguments->addresses.data();
    prepare_dynamic_shared(shared);
    remember_guard(declared);
    CUresult result = unless_stopped([&] { run_blocks(now, declared); });
    fflush(stdout);  // what the kernel printed
    return result;
  });
}

}  // namespace emulated
