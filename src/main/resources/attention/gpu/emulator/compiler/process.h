// Another program, run to its end.
#pragma once
#include <string>
#include <vector>

namespace emulated {

struct Ended {
  int status;          // 0 if it did what it should
  std::string output;  // what it wrote, errors too
};

Ended run(const std::vector<std::string>& command, const std::string& folder);

}  // namespace emulated
