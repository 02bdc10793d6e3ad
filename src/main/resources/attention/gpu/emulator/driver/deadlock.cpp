#include "deadlock.h"

#include <map>

namespace emulated {
namespace {

std::string part(int threads, const std::string& place) {
  bool one = threads == 1;
  std::string verb = place.empty() ? (one ? " has ended" : " have ended") : one ? " waits" : " wait";
  return std::to_string(threads) + verb + place;
}

// Where it waits; nowhere if it has ended.
std::string place_of(const Thread& thread) {
  switch (thread.state) {
    case State::at_barrier:
      return " at __syncthreads() in " + std::string(thread.file) + ":" +
             std::to_string(thread.line);
    case State::at_warp:
      return std::string(" at ") + thread.name + "() for others of the warp";
    default:
      return "";
  }
}

}  // namespace

std::string why_they_wait(const std::string& where, const std::vector<Thread>& threads) {
  std::map<std::string, int> groups;
  for (const Thread& thread : threads) groups[place_of(thread)]++;
  std::string list;
  for (const auto& group : groups) {
    list += (list.empty() ? "" : ", ") + part(group.second, group.first);
  }
  return where + ": its threads wait for each other for ever (" + list +
         "). Every thread of a block must come to the same __syncthreads(), those too that have "
         "nothing to do";
}

}  // namespace emulated
