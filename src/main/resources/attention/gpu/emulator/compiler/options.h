// The options of NVRTC, as a C++ compiler takes them.
#pragma once
#include <string>
#include <vector>

namespace emulated {

struct Options {
  std::vector<std::string> defines;  // NAME=value
  std::string standard = "c++17";
  int capability = 90;
  std::string unknown;  // the first one that NVRTC would refuse; empty if there is none
};

Options parsed(int count, const char* const* words);

}  // namespace emulated
