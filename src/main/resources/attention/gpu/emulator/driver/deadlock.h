// Why the threads of a block wait for each other for ever, in a sentence.
#pragma once
#include <string>
#include <vector>

#include "thread.h"

namespace emulated {

std::string why_they_wait(const std::string& where, const std::vector<Thread>& threads);

}  // namespace emulated
