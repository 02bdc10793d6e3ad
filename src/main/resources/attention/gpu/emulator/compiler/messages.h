// A C++ compiler's messages, as someone who wrote a kernel can read them.
#pragma once
#include <string>

namespace emulated {

std::string readable(const std::string& messages);

}  // namespace emulated
