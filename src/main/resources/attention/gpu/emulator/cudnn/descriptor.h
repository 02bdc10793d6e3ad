// A descriptor of cuDNN's backend: a kind, and attributes that were set one by one.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "numbers.h"

namespace emulated {

struct Descriptor {
  int kind;
  bool finished = false;
  std::map<int, std::vector<int64_t>> values;  // each number widened

  bool has(int attribute) const { return values.count(attribute) > 0; }
  int64_t value(int attribute) const { return values.at(attribute).at(0); }
  const Descriptor& other(int attribute) const {
    return *reinterpret_cast<const Descriptor*>(value(attribute));
  }
};

// Sets an attribute, if there is such a one for this kind and its values have the right type.
int set(Descriptor& descriptor, int attribute, int type, int64_t count, const void* values);

// Whether all is there that a descriptor of this kind needs.
int check(const Descriptor& descriptor);

// Why the last call failed.
int refuse(int status, const std::string& reason);
const std::string& reason();

}  // namespace emulated
