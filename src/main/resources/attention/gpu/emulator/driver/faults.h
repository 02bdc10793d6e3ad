// A kernel that does what it may not is stopped in the middle, and the process lives.
#pragma once
#include <functional>
#include <string>

#include "results.h"

namespace emulated {

// Tells the handlers of this process's faults that kernels run on the calling OS thread.
void watch_this_thread();

// Does something that may be stopped; returns what stop() was given, or CUDA_SUCCESS.
CUresult unless_stopped(const std::function<void()>& something);

// Leaves whatever unless_stopped() began, from any stack, and says why on the error stream.
[[noreturn]] void stop(CUresult result, const std::string& why);

// Says a sentence on the error stream.
void say(const std::string& sentence);

}  // namespace emulated
