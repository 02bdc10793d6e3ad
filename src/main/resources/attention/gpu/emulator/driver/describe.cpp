#include "describe.h"

#include "fiber.h"
#include "memory.h"
#include "shared.h"

namespace emulated {

std::string what_is_at(const char* address) {
  if (address == reinterpret_cast<char*>(-1)) {
    return "at an address that no memory has, or one that is no multiple of what it touches";
  }
  if (below_a_stack(address)) return "past the room for its own variables: take smaller arrays";
  std::string shared = what_is_shared_at(address);
  return shared.empty() ? what_lies_at(address) : shared;
}

}  // namespace emulated
