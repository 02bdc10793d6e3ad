// A C++ compiler at work on a kernel.
#pragma once
#include <string>
#include <vector>

#include "options.h"

namespace emulated {

struct Source {
  std::string name;  // as its messages shall give it
  std::string text;
};

struct Built {
  bool done = false;
  std::string log;
  std::string library;  // its bytes
};

Built build(const Source& kernel, const std::vector<Source>& headers, const Options& options);

}  // namespace emulated
