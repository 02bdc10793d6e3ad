// Where the numbers of a tensor lie, and how.
#include <algorithm>
#include <cstring>

#include "graph.h"
#include "memory.h"

namespace emulated {

namespace {

size_t bytes_of(int type) { return type == DATA_BFLOAT16 ? 2 : 4; }

float bfloat16(uint16_t upper) {
  uint32_t bits = static_cast<uint32_t>(upper) << 16;
  float number;
  memcpy(&number, &bits, 4);
  return number;
}

uint16_t nearest(float number) {
  uint32_t bits;
  memcpy(&bits, &number, 4);
  return number != number ? 0x7FFF : (bits + 0x7FFF + (bits >> 16 & 1)) >> 16;
}

}  // namespace

Tensor::Tensor(const Descriptor& descriptor, const char* pointer)
    : type_(descriptor.value(TENSOR_TYPE)) {
  std::copy_n(descriptor.values.at(TENSOR_LENGTHS).begin(), 4, lengths_.begin());
  std::copy_n(descriptor.values.at(TENSOR_STRIDES).begin(), 4, strides_.begin());
  bool by_value = descriptor.has(TENSOR_BY_VALUE);
  if (by_value) {
    virtual_.resize(1);
    memcpy(virtual_.data(), pointer, 4);
  } else if (descriptor.has(TENSOR_VIRTUAL)) {
    virtual_.resize(lengths_[0] * lengths_[1] * lengths_[2] * lengths_[3]);
  } else {
    stored_ = const_cast<char*>(pointer);
  }
}

size_t Tensor::place(const Four& at) const {
  size_t place = 0;
  for (int i = 0; i < 4; i++) place += lengths_[i] == 1 ? 0 : at[i] * strides_[i];
  return place;
}

double Tensor::read(const Four& at) const {
  size_t i = place(at);
  if (stored_ == nullptr) return virtual_[i];
  if (type_ == DATA_BFLOAT16) return bfloat16(reinterpret_cast<uint16_t*>(stored_)[i]);
  return reinterpret_cast<float*>(stored_)[i];
}

void Tensor::write(const Four& at, double number) {
  size_t i = place(at);
  float rounded = static_cast<float>(number);
  if (type_ == DATA_BFLOAT16) rounded = bfloat16(nearest(rounded));
  if (stored_ == nullptr) {
    virtual_[i] = rounded;
  } else if (type_ == DATA_BFLOAT16) {
    reinterpret_cast<uint16_t*>(stored_)[i] = nearest(rounded);
  } else {
    reinterpret_cast<float*>(stored_)[i] = rounded;
  }
}

bool Tensor::there() const {
  if (stored_ == nullptr) return true;
  Four last = {lengths_[0] - 1, lengths_[1] - 1, lengths_[2] - 1, lengths_[3] - 1};
  return inside_one(reinterpret_cast<uint64_t>(stored_), (place(last) + 1) * bytes_of(type_));
}

}  // namespace emulated
