// The shared memory of the block that runs.
#pragma once
#include <cstddef>
#include <string>

namespace emulated {

constexpr size_t kMostShared = 227 << 10;       // what one block of a card of 9.0 can have in all
constexpr size_t kMostSharedUnasked = 48 << 10; // more needs cuFuncSetAttribute

// What a kernel declares with __shared__ and a size: the thread-local variables of its module, of
// which the OS thread that runs kernels has exactly one copy.
struct DeclaredShared {
  size_t bytes = 0;
  char* begin = nullptr;  // on the thread that runs kernels
  char* guard = nullptr;  // a page that nobody may touch
};

// Makes room for what the launch asks for beside.
void prepare_dynamic_shared(size_t bytes);

// Sets both to numbers that are none, since no block may count on what another left.
void poison_shared(const DeclaredShared& declared);

// Whether a block wrote behind what it declared.
bool written_past(const DeclaredShared& declared);

// What lies at an address, if it has to do with shared memory; else empty.
std::string what_is_shared_at(const char* address);

void remember_guard(const DeclaredShared& declared);

}  // namespace emulated
