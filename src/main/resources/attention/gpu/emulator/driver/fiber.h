// Functions that take turns on one OS thread: each CUDA thread is one.
#pragma once
#include <cstddef>

namespace emulated {

constexpr size_t kStackBytes = 256 << 10;
constexpr int kStacks = 1024;

// Goes on with another fiber: saves where this one stands, and continues where that one stood.
extern "C" void emulated_switch(void** from, void* to);

// The bottom of the i-th stack's usable part; below it lies a page that nobody may touch.
char* stack_bottom(int i);

// Where a fiber stands that begins a function on the i-th stack.
void* fresh_fiber(int i, void (*function)());

// Whether an address lies in the page below a stack.
bool below_a_stack(const char* address);

}  // namespace emulated
