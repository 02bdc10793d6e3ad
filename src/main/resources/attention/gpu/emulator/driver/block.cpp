#include "block.h"

#include <utility>
#include <vector>

#include "deadlock.h"
#include "describe.h"
#include "faults.h"
#include "fiber.h"
#include "running.h"
#include "thread.h"

extern "C" {
emulated_index emulated_thread_index, emulated_block_index;
emulated_index emulated_block_size, emulated_grid_size;
}

namespace emulated {
namespace {

// What runs now; one launch at a time, on one OS thread.
const Launch* launch;
std::vector<Thread> threads;
std::vector<int> free_stacks;
Thread* current;
void* scheduler;
int votes;
unsigned random_state;

unsigned random_below(unsigned bound) {
  random_state = random_state * 1664525u + 1013904223u;
  return static_cast<unsigned>((static_cast<unsigned long long>(random_state) * bound) >> 32);
}

void shuffle(std::vector<int>& order) {
  for (size_t i = order.size(); i > 1; i--) std::swap(order[i - 1], order[random_below(i)]);
}

Thread* warp_of(const Thread& thread) { return &threads[thread.warp * 32]; }

int lanes_of(int warp) {
  int rest = static_cast<int>(threads.size()) - warp * 32;
  return rest < 32 ? rest : 32;
}

void pause() { emulated_switch(&current->standing, scheduler); }

// If every thread that one waits for is there, does what they came for and lets them go on.
bool meet(const Thread& one) {
  Thread* warp = warp_of(one);
  int lanes = lanes_of(one.warp);
  void* brought[32] = {};
  for (int i = 0; i < lanes; i++) {
    if (!(one.mask >> i & 1) || warp[i].state == State::ended) continue;
    if (warp[i].state != State::at_warp || warp[i].mask != one.mask ||
        warp[i].operation != one.operation) {
      return false;
    }
    brought[i] = warp[i].mine;
  }
  one.operation(brought);
  for (int i = 0; i < lanes; i++) {
    if (brought[i]) warp[i].state = State::ready;
  }
  return true;
}

void body() {
  launch->kernel->call(launch->arguments);
  current->state = State::ended;
  current->copies.forget();
  Thread* warp = warp_of(*current);
  for (int i = 0; i < lanes_of(current->warp); i++) {
    if (warp[i].state == State::at_warp) meet(warp[i]);
  }
  pause();
}

void resume(Thread& thread) {
  if (thread.state == State::fresh) {
    thread.stack = free_stacks.back();
    free_stacks.pop_back();
    thread.standing = fresh_fiber(thread.stack, body);
  }
  thread.state = State::ready;
  current = &thread;
  emulated_thread_index = thread.index;
  emulated_switch(&scheduler, thread.standing);
  if (thread.state == State::ended) {
    free_stacks.push_back(thread.stack);
  }
}

// Lets the threads of a warp run until each waits for its block or has ended.
void run_warp(int warp, std::vector<int>& order) {
  order.resize(lanes_of(warp));
  for (size_t i = 0; i < order.size(); i++) order[i] = static_cast<int>(i);
  shuffle(order);
  bool moved = true;
  while (moved) {
    moved = false;
    for (int lane : order) {
      Thread& thread = threads[warp * 32 + lane];
      if (thread.state == State::fresh || thread.state == State::ready) {
        resume(thread);
        moved = true;
      }
    }
  }
}

void begin_threads(emulated_index block) {
  emulated_block_index = block;
  emulated_block_size = launch->block;
  emulated_grid_size = launch->grid;
  threads.resize(launch->block.x * launch->block.y * launch->block.z);
  free_stacks.clear();
  for (int i = static_cast<int>(threads.size()); i-- > 0;) {
    Thread& thread = threads[i];
    unsigned place = i;
    thread.index = {place % launch->block.x, place / launch->block.x % launch->block.y,
                    place / launch->block.x / launch->block.y};
    thread.lane = i % 32;
    thread.warp = i / 32;
    thread.state = State::fresh;
    thread.copies.forget();
    free_stacks.push_back(i);
  }
}

// Whether all are done; opens the barrier if all of them wait at it.
bool ended_or_released() {
  int ended = 0, waiting = 0;
  votes = 0;
  const Thread* first = nullptr;
  bool same = true;
  for (const Thread& thread : threads) {
    ended += thread.state == State::ended;
    if (thread.state != State::at_barrier) continue;
    waiting++;
    votes += thread.vote;
    if (!first) first = &thread;
    same = same && thread.line == first->line;
  }
  if (ended == static_cast<int>(threads.size())) return true;
  if (waiting != static_cast<int>(threads.size()) || !same) {
    stop(CUDA_ERROR_LAUNCH_FAILED, why_they_wait(kernel_and_block(), threads));
  }
  for (Thread& thread : threads) thread.state = State::ready;
  return false;
}

std::string three(const emulated_index& index) {
  return "(" + std::to_string(index.x) + ", " + std::to_string(index.y) + ", " +
         std::to_string(index.z) + ")";
}

}  // namespace

void run_block(const Launch& what, emulated_index block) {
  launch = &what;
  random_state = what.seed + block.x * 747796405u + block.y * 2891336453u + block.z * 277803737u;
  begin_threads(block);
  int warps = static_cast<int>(threads.size() + 31) / 32;
  std::vector<int> warp_order(warps), lane_order;
  for (int i = 0; i < warps; i++) warp_order[i] = i;
  do {
    shuffle(warp_order);
    for (int warp : warp_order) run_warp(warp, lane_order);
  } while (!ended_or_released());
}

std::string kernel_and_block() {
  return "Block " + three(emulated_block_index) + " of the kernel " + launch->name;
}

std::string where_now() {
  return "Thread " + three(emulated_thread_index) + " of block " + three(emulated_block_index) +
         " of the kernel " + launch->name;
}

Thread& running_thread() { return *current; }

int wait_for_block() {
  current->state = State::at_barrier;
  pause();
  return votes;
}

void wait_for_warp() {
  current->state = State::at_warp;
  if (!meet(*current)) pause();
}

unsigned lanes_not_ended() {
  unsigned mask = 0;
  for (int i = 0; i < lanes_of(current->warp); i++) {
    if (warp_of(*current)[i].state != State::ended) mask |= 1u << i;
  }
  return mask;
}

}  // namespace emulated
