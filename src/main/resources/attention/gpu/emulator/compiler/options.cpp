#include "options.h"

#include <cstdlib>
#include <cstring>

namespace emulated {
namespace {

// What an option says behind one of its spellings, or null.
const char* behind(const char* word, const char* spelling) {
  size_t length = strlen(spelling);
  return strncmp(word, spelling, length) == 0 ? word + length : nullptr;
}

// Options of NVRTC that change nothing here.
constexpr const char* kIdle[] = {
    "-lineinfo", "--generate-line-info", "-G", "--device-debug", "-use_fast_math",
    "--use_fast_math", "-default-device", "--device-as-default-execution-space", "-w",
    "--disable-warnings", "--fmad=", "-fmad=", "--maxrregcount=", "-maxrregcount=", "--ftz=",
    "-ftz=", "--prec-div=", "-prec-div=", "--prec-sqrt=", "-prec-sqrt=", "--extra-device-vectorization",
    "--diag-", "-diag-", "--ptxas-options", "-Xptxas", "-I", "--include-path=", "--restrict",
    "--optimization-info", "--display-error-number", "--no-display-error-number", "-err-no",
    "--dopt", "-dopt", "--minimal", "-minimal"};

}  // namespace

Options parsed(int count, const char* const* words) {
  Options options;
  for (int i = 0; i < count; i++) {
    const char* word = words[i];
    const char* value;
    if ((value = behind(word, "--gpu-architecture=sm_")) || (value = behind(word, "-arch=sm_")) ||
        (value = behind(word, "--gpu-architecture=compute_")) ||
        (value = behind(word, "-arch=compute_"))) {
      options.capability = atoi(value);
    } else if ((value = behind(word, "--define-macro=")) || (value = behind(word, "-D"))) {
      if (*value == 0 && i + 1 < count) value = words[++i];
      options.defines.push_back(value);
    } else if ((value = behind(word, "--std=")) || (value = behind(word, "-std="))) {
      options.standard = value;
    } else {
      bool idle = false;
      for (const char* known : kIdle) idle = idle || behind(word, known);
      if (!idle && options.unknown.empty()) options.unknown = word;
    }
  }
  return options;
}

}  // namespace emulated
