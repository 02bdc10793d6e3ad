// The line of a kernel's source that a place in its code comes from.
#pragma once
#include <string>

namespace emulated {

// "k.cu:5", or nothing where it is not to be found: it takes the program addr2line.
std::string source_line(const char* code);

}  // namespace emulated
