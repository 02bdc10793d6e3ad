// Compiled kernels that were loaded.
#pragma once
#include <string>

#include "kernel_abi.h"
#include "results.h"
#include "shared.h"

namespace emulated {

struct Module {
  void* library = nullptr;
  int file = -1;  // of the library: kept, so that its lines can be looked up
  DeclaredShared shared;  // of all kernels of the module together
};

struct Function {
  Module* module;
  std::string name;
  const emulated_kernel* kernel;
  size_t most_dynamic = kMostSharedUnasked;
};

CUresult load(const void* image, Module** module);
void unload(Module* module);
CUresult find(Module* module, const char* name, Function** function);
CUresult find_variable(Module* module, const char* name, void** address);

}  // namespace emulated
