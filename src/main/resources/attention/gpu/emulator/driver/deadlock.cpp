#include "deadlock.h"

#include <map>

namespace emulated {
namespace {

std::string count(int threads) {
  return std::to_string(threads) + (threads == 1 ? " thread" : " threads");
}

std::string sentence_of(const Thread& thread) {
  switch (thread.state) {
    case State::at_barrier:
      return "at __syncthreads() in " + std::string(thread.file) + ":" +
             std::to_string(thread.line);
    case State::at_warp:
      return std::string("at ") + thread.name + "() for other threads of the warp";
    default:
      return "nowhere: they have ended";
  }
}

}  // namespace

std::string why_they_wait(const std::string& where, const std::vector<Thread>& threads) {
  std::map<std::string, int> groups;
  for (const Thread& thread : threads) groups[sentence_of(thread)]++;
  std::string list;
  for (const auto& group : groups) {
    list += (list.empty() ? "" : "; ") + count(group.second) + " wait " + group.first;
  }
  return where + ": the threads wait for each other for ever: " + list +
         ". Every thread of the block must come to the same __syncthreads(), those too that have "
         "nothing to do";
}

}  // namespace emulated
