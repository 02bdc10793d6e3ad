// Words for where a kernel stands and what an address is.
#pragma once
#include <string>

namespace emulated {

// "Thread (3, 0, 0) of block (1, 0, 0) of the kernel scale"
std::string where_now();

// "Block (1, 0, 0) of the kernel scale"
std::string kernel_and_block();

// What a kernel touched at an address it may not touch, as the end of a sentence.
std::string what_is_at(const char* address);

}  // namespace emulated
