// What the functions that a kernel calls may ask of the block that runs.
#pragma once

#include "thread.h"

namespace emulated {

Thread& running_thread();

// Each returns when the others have come as well.
int wait_for_block();
void wait_for_warp();

unsigned lanes_not_ended();

}  // namespace emulated
