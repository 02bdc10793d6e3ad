// What a compiled kernel and the emulated card know of each other. The kernel's side includes it
// too, so it names nothing of the standard library.
#pragma once

struct emulated_index {
  unsigned x, y, z;
};

// What a whole warp does once all its threads are there: lanes[i] is what thread i brought, or null.
typedef void (*emulated_operation)(void** lanes);

struct emulated_kernel {
  void (*call)(void** arguments);
  unsigned arguments;
  const unsigned* sizes;  // bytes of each argument
  int most_threads;       // as __launch_bounds__ says, or 1024
};

extern "C" {

// Where the thread that runs stands. It cannot change while one thread runs, so the kernel's side
// sees it as a constant.
#ifdef EMULATED_CARD
#define EMULATED_CONSTANT const
#else
#define EMULATED_CONSTANT
#endif
extern EMULATED_CONSTANT emulated_index emulated_thread_index, emulated_block_index;
extern EMULATED_CONSTANT emulated_index emulated_block_size, emulated_grid_size;

// Where the launch's own shared memory begins.
extern void* emulated_dynamic_shared;

// Waits for the block; returns how many threads voted yes.
int emulated_barrier(int vote, const char* file, int line);

// Waits for the threads of the warp that the mask names, and lets one of them do the operation.
void emulated_warp(unsigned mask, emulated_operation operation, const char* name, void* mine);
unsigned emulated_lanes_still_running();

void emulated_copy_begin(void* target, const void* source, int bytes, int filled);
void emulated_copy_commit();
void emulated_copy_wait(int groups_left);
void emulated_copy_wait_all();

[[noreturn]] void emulated_assert_failed(const char* what, const char* file, int line);
[[noreturn]] void emulated_trap();
long long emulated_clock();
}
