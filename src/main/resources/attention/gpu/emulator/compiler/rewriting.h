// What a kernel's source needs changed before a C++ compiler can read it. Lines stay where they are.
#pragma once
#include <string>

namespace emulated {

// "extern __shared__ T name[];" becomes a name for the shared memory of the launch, and behind the
// body of each kernel comes what the card calls.
std::string rewritten(const std::string& source);

}  // namespace emulated
