#include "shared.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstring>

extern "C" void* emulated_dynamic_shared;
void* emulated_dynamic_shared = nullptr;

namespace emulated {
namespace {

constexpr size_t kGuard = 1 << 20;
constexpr int kPoison = 0xFF;

size_t dynamic_bytes;
const char* declared_guard;

char* dynamic_end() {
  static char* end = [] {
    size_t page = sysconf(_SC_PAGESIZE);
    size_t room = (kMostShared + page - 1) / page * page;
    void* place = mmap(nullptr, room + 2 * kGuard, PROT_NONE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    char* begin = static_cast<char*>(place) + kGuard;
    mprotect(begin, room, PROT_READ | PROT_WRITE);
    return begin + room;
  }();
  return end;
}

}  // namespace

void prepare_dynamic_shared(size_t bytes) {
  dynamic_bytes = bytes;
  emulated_dynamic_shared = dynamic_end() - (bytes + 15) / 16 * 16;
}

void poison_shared(const DeclaredShared& declared) {
  if (declared.begin) memset(declared.begin, kPoison, declared.guard - declared.begin);
  char* begin = static_cast<char*>(emulated_dynamic_shared);
  memset(begin, kPoison, dynamic_end() - begin);
}

bool written_past(const DeclaredShared& declared) {
  if (!declared.begin) return false;
  for (const char* at = declared.begin + declared.bytes; at < declared.guard; at++) {
    if (*at != static_cast<char>(kPoison)) return true;
  }
  return false;
}

std::string what_is_shared_at(const char* address) {
  const char* begin = static_cast<char*>(emulated_dynamic_shared);
  if (address >= dynamic_end() && address < dynamic_end() + kGuard) {
    return "at byte " + std::to_string(address - begin) + " of the " +
           std::to_string(dynamic_bytes) + " bytes of shared memory that the launch asked for";
  }
  if (address < begin && address >= begin - kMostShared - kGuard) {
    return "before the beginning of the shared memory that the launch asked for";
  }
  if (declared_guard && address >= declared_guard && address < declared_guard + sysconf(_SC_PAGESIZE)) {
    return "behind the shared memory that the kernel declares";
  }
  return "";
}

void remember_guard(const DeclaredShared& declared) { declared_guard = declared.guard; }

}  // namespace emulated
