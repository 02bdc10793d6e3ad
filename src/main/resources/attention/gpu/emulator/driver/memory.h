// The emulated card's memory: arrays between stretches that nobody may touch.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>

#include "results.h"

namespace emulated {

struct Array {
  char* begin;
  size_t bytes;
  char* reserved;        // the stretch before it, itself, and the stretch after it
  size_t reserved_bytes;
  int number;            // the first one taken is 1
  bool given_back;
};

size_t card_bytes();
size_t free_bytes();
CUresult take(size_t bytes, uint64_t* address);
CUresult give_back(uint64_t address);

// Whether all these bytes lie inside one array.
bool inside_one(uint64_t address, size_t bytes);

// What lies at an address that a kernel may not touch, as the end of a sentence.
std::string what_lies_at(const char* address);

// An array beside which a kernel wrote where no guard stopped it; empty if there is none.
std::string written_beside_an_array();

}  // namespace emulated
