// What compilers call where a kernel compiled with -fsanitize=alignment,bounds,
// integer-divide-by-zero does one of these. The structures are those that gcc and clang write.
#include <cstdint>

#include "describe.h"
#include "faults.h"

using namespace emulated;

namespace {

struct Place {
  const char* file;
  uint32_t line;
  uint32_t column;
};

struct Type {
  uint16_t kind;
  uint16_t size;
  char name[1];  // in quotes
};

struct Mismatch {
  Place place;
  const Type* type;
  unsigned char alignment;  // its logarithm
  unsigned char kind;
};

struct OutOfBounds {
  Place place;
  const Type* array;
  const Type* index;
};

std::string at(const Place& place) {
  return where_now() + ", in " + place.file + ":" + std::to_string(place.line) + ",";
}

}  // namespace

extern "C" {

[[noreturn]] void __ubsan_handle_type_mismatch_v1_abort(Mismatch* data, uintptr_t address) {
  stop(CUDA_ERROR_MISALIGNED_ADDRESS,
       at(data->place) + " touches a " + data->type->name + " at an address that is no multiple of " +
           std::to_string(1 << data->alignment) + ": " + what_is_at(reinterpret_cast<char*>(address)));
}

[[noreturn]] void __ubsan_handle_out_of_bounds_abort(OutOfBounds* data, uintptr_t index) {
  stop(CUDA_ERROR_ILLEGAL_ADDRESS, at(data->place) + " uses index " +
                                       std::to_string(static_cast<int>(index)) + " of an array " +
                                       data->array->name);
}

[[noreturn]] void __ubsan_handle_divrem_overflow_abort(Place* data, uintptr_t, uintptr_t) {
  stop(CUDA_ERROR_LAUNCH_FAILED, at(*data) + " divides an integer by zero, or the least one by -1; "
                                             "a card gives some number without a word");
}

}
