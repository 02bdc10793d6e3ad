// The functions that a compiled kernel calls.
#include <time.h>

#include "describe.h"
#include "faults.h"
#include "running.h"

using namespace emulated;

extern "C" {

int emulated_barrier(int vote, const char* file, int line) {
  Thread& me = running_thread();
  me.vote = vote;
  me.file = file;
  me.line = line;
  return wait_for_block();
}

void emulated_warp(unsigned mask, emulated_operation operation, const char* name, void* mine) {
  Thread& me = running_thread();
  if (!(mask >> me.lane & 1)) {
    stop(CUDA_ERROR_LAUNCH_FAILED, where_now() + " calls " + name + "() with a mask without itself");
  }
  me.mask = mask;
  me.operation = operation;
  me.name = name;
  me.mine = mine;
  wait_for_warp();
}

unsigned emulated_lanes_still_running() { return lanes_not_ended(); }

void emulated_copy_begin(void* target, const void* source, int bytes, int filled) {
  if (reinterpret_cast<unsigned long>(target) % bytes || reinterpret_cast<unsigned long>(source) % bytes) {
    stop(CUDA_ERROR_MISALIGNED_ADDRESS,
         where_now() + " copies " + std::to_string(bytes) +
             " bytes at once from or to an address that is no multiple of that");
  }
  running_thread().copies.begin(target, source, bytes, filled);
}

void emulated_copy_commit() { running_thread().copies.commit(); }

void emulated_copy_wait(int groups_left) { running_thread().copies.wait(groups_left); }

void emulated_copy_wait_all() { running_thread().copies.wait_all(); }

void emulated_assert_failed(const char* what, const char* file, int line) {
  stop(CUDA_ERROR_ASSERT, where_now() + ", in " + file + ":" + std::to_string(line) +
                              ", finds this untrue: " + what);
}

void emulated_trap() { stop(CUDA_ERROR_LAUNCH_FAILED, where_now() + " stopped itself with __trap()"); }

long long emulated_clock() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

}
