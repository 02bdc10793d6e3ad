#include "memory.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <deque>
#include <map>
#include <mutex>

// An array ends where a page ends, so that the first number after it is already forbidden. Where its
// bytes are no multiple of 16, it ends a little before; and it begins somewhere in a page. The bytes
// left over there are known ones, and show afterwards whether a kernel wrote them.
namespace emulated {
namespace {

constexpr size_t kGuard = size_t{64} << 20;     // far enough that most wild indexes fall into it
constexpr size_t kPoisoned = size_t{64} << 20;  // of a larger array the rest stays as it came
constexpr size_t kNull = 1 << 20;               // an index behind a null pointer leads here
constexpr size_t kRemembered = 64;              // arrays given back whose place stays forbidden
constexpr int kPoison = 0xFF;                   // a float of such bytes is no number

struct Memory {
  std::mutex lock;
  std::map<char*, Array> arrays;  // by the beginning of the reserved stretch
  std::deque<Array> given_back;
  size_t taken = 0;
  int count = 0;
};

Memory& memory() {
  static Memory* one = new Memory;  // outlives every thread of the process
  return *one;
}

size_t up(size_t bytes, size_t unit) { return (bytes + unit - 1) / unit * unit; }

size_t slack(const Array& array) { return up(array.bytes, 16) - array.bytes; }

// The page that an array begins in, down to its first byte.
char* first_page(const Array& array) { return array.reserved + kGuard; }

bool changed(char byte) { return byte != static_cast<char>(kPoison); }

const Array* at(Memory& all, const char* address) {
  auto next = all.arrays.upper_bound(const_cast<char*>(address));
  if (next != all.arrays.begin()) {
    const Array& array = std::prev(next)->second;
    if (address < array.reserved + array.reserved_bytes) return &array;
  }
  for (const Array& array : all.given_back) {
    if (address >= array.reserved && address < array.reserved + array.reserved_bytes) return &array;
  }
  return nullptr;
}

std::string name_of(const Array& array) {
  return "array " + std::to_string(array.number) + ", which has " + std::to_string(array.bytes) +
         " bytes";
}

}  // namespace

size_t card_bytes() {
  const char* megabytes = getenv("EMULATED_CARD_MEGABYTES");
  return (megabytes ? strtoull(megabytes, nullptr, 10) : 8192) << 20;
}

size_t free_bytes() {
  std::lock_guard<std::mutex> hold(memory().lock);
  return card_bytes() - memory().taken;
}

CUresult take(size_t bytes, uint64_t* address) {
  Memory& all = memory();
  std::lock_guard<std::mutex> hold(all.lock);
  if (bytes == 0) return CUDA_ERROR_INVALID_VALUE;
  if (bytes > card_bytes() - all.taken) return CUDA_ERROR_OUT_OF_MEMORY;
  size_t pages = up(bytes, sysconf(_SC_PAGESIZE));
  size_t whole = pages + 2 * kGuard;
  void* place = mmap(nullptr, whole, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (place == MAP_FAILED) return CUDA_ERROR_OUT_OF_MEMORY;
  char* reserved = static_cast<char*>(place);
  if (mprotect(reserved + kGuard, pages, PROT_READ | PROT_WRITE) != 0) {
    munmap(reserved, whole);
    return CUDA_ERROR_OUT_OF_MEMORY;
  }
  char* end = reserved + kGuard + pages;
  Array array{end - up(bytes, 16), bytes, reserved, whole, ++all.count, false};
  memset(array.begin, kPoison, bytes < kPoisoned ? bytes : kPoisoned);
  memset(array.begin + bytes, kPoison, slack(array));
  memset(first_page(array), kPoison, array.begin - first_page(array));
  all.arrays[reserved] = array;
  all.taken += bytes;
  *address = reinterpret_cast<uint64_t>(array.begin);
  return CUDA_SUCCESS;
}

CUresult give_back(uint64_t address) {
  Memory& all = memory();
  std::lock_guard<std::mutex> hold(all.lock);
  const Array* found = at(all, reinterpret_cast<char*>(address));
  if (!found || found->given_back || reinterpret_cast<uint64_t>(found->begin) != address) {
    return CUDA_ERROR_INVALID_VALUE;
  }
  Array array = *found;
  all.arrays.erase(array.reserved);
  all.taken -= array.bytes;
  array.given_back = true;
  // forbids the whole place, and hands its pages back to the system
  mmap(array.reserved, array.reserved_bytes, PROT_NONE,
       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
  all.given_back.push_back(array);
  if (all.given_back.size() > kRemembered) {
    munmap(all.given_back.front().reserved, all.given_back.front().reserved_bytes);
    all.given_back.pop_front();
  }
  return CUDA_SUCCESS;
}

bool inside_one(uint64_t address, size_t bytes) {
  Memory& all = memory();
  std::lock_guard<std::mutex> hold(all.lock);
  const Array* array = at(all, reinterpret_cast<char*>(address));
  if (!array || array->given_back) return false;
  uint64_t begin = reinterpret_cast<uint64_t>(array->begin);
  return address >= begin && bytes <= array->bytes && address - begin <= array->bytes - bytes;
}

std::string what_lies_at(const char* address) {
  Memory& all = memory();
  std::lock_guard<std::mutex> hold(all.lock);
  if (reinterpret_cast<uintptr_t>(address) < kNull) return "through a pointer that is null";
  const Array* array = at(all, address);
  if (!array) return "where no array of the card is";
  if (array->given_back) return "in " + name_of(*array) + " and was given back";
  long byte = address - array->begin;
  if (byte < 0) return std::to_string(-byte) + " bytes before the beginning of " + name_of(*array);
  return "at byte " + std::to_string(byte) + " of " + name_of(*array) + " (as floats: index " +
         std::to_string(byte / 4) + " of " + std::to_string(array->bytes / 4) + ")";
}

std::string written_beside_an_array() {
  Memory& all = memory();
  std::lock_guard<std::mutex> hold(all.lock);
  for (auto& entry : all.arrays) {
    Array& array = entry.second;
    for (size_t i = 0; i < slack(array); i++) {
      if (changed(array.begin[array.bytes + i])) {
        return "at byte " + std::to_string(array.bytes + i) + " of " + name_of(array);
      }
    }
    for (char* at = array.begin - 1; at >= first_page(array); at--) {
      if (changed(*at)) {
        return std::to_string(array.begin - at) + " bytes before the beginning of " + name_of(array);
      }
    }
  }
  return "";
}

}  // namespace emulated
