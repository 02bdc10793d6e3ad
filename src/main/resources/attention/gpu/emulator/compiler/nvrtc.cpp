// libnvrtc.so.13: a kernel's source becomes a Linux library for this computer's processor.
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include "building.h"
#include "image.h"

#define CARD_API extern "C" __attribute__((visibility("default")))

enum nvrtcResult {
  NVRTC_SUCCESS = 0,
  NVRTC_ERROR_INVALID_INPUT = 3,
  NVRTC_ERROR_INVALID_PROGRAM = 4,
  NVRTC_ERROR_INVALID_OPTION = 5,
  NVRTC_ERROR_COMPILATION = 6
};

using namespace emulated;

namespace {

struct Program {
  Source kernel;
  std::vector<Source> headers;
  std::string log;
  std::string image;
};

std::string image_of(const std::string& library) {
  Image header{};
  memcpy(header.magic, kMagic, sizeof kMagic);
  header.bytes = library.size();
  return std::string(reinterpret_cast<const char*>(&header), sizeof header) + library;
}

nvrtcResult copy(const std::string& from, char* to, size_t bytes) {
  memcpy(to, from.data(), bytes);
  return NVRTC_SUCCESS;
}

}  // namespace

CARD_API nvrtcResult nvrtcVersion(int* major, int* minor) {
  *major = 13;
  *minor = 0;
  return NVRTC_SUCCESS;
}

CARD_API const char* nvrtcGetErrorString(int result) {
  switch (result) {
    case NVRTC_SUCCESS: return "NVRTC_SUCCESS";
    case NVRTC_ERROR_INVALID_INPUT: return "NVRTC_ERROR_INVALID_INPUT";
    case NVRTC_ERROR_INVALID_PROGRAM: return "NVRTC_ERROR_INVALID_PROGRAM";
    case NVRTC_ERROR_INVALID_OPTION: return "NVRTC_ERROR_INVALID_OPTION";
    case NVRTC_ERROR_COMPILATION: return "NVRTC_ERROR_COMPILATION";
    default: return "NVRTC_ERROR unknown";
  }
}

CARD_API nvrtcResult nvrtcCreateProgram(Program** program, const char* source, const char* name,
                                        int headers, const char* const* texts,
                                        const char* const* names) {
  if (!program || !source || headers < 0) return NVRTC_ERROR_INVALID_INPUT;
  *program = new Program{{name ? name : "default_program", source}, {}, "", ""};
  for (int i = 0; i < headers; i++) (*program)->headers.push_back({names[i], texts[i]});
  return NVRTC_SUCCESS;
}

CARD_API nvrtcResult nvrtcDestroyProgram(Program** program) {
  if (!program || !*program) return NVRTC_ERROR_INVALID_PROGRAM;
  delete *program;
  *program = nullptr;
  return NVRTC_SUCCESS;
}

CARD_API nvrtcResult nvrtcCompileProgram(Program* program, int count, const char* const* words) {
  if (!program) return NVRTC_ERROR_INVALID_PROGRAM;
  Options options = parsed(count, words);
  if (!options.unknown.empty()) {
    program->log = "unknown option: " + options.unknown + "\n";
    return NVRTC_ERROR_INVALID_OPTION;
  }
  Built built = build(program->kernel, program->headers, options);
  program->log = built.log;
  if (!built.done) return NVRTC_ERROR_COMPILATION;
  program->image = image_of(built.library);
  return NVRTC_SUCCESS;
}

CARD_API nvrtcResult nvrtcGetProgramLogSize(Program* program, size_t* bytes) {
  *bytes = program->log.size() + 1;
  return NVRTC_SUCCESS;
}

CARD_API nvrtcResult nvrtcGetProgramLog(Program* program, char* log) {
  return copy(program->log, log, program->log.size() + 1);
}

CARD_API nvrtcResult nvrtcGetCUBINSize(Program* program, size_t* bytes) {
  *bytes = program->image.size();
  return NVRTC_SUCCESS;
}

CARD_API nvrtcResult nvrtcGetCUBIN(Program* program, char* image) {
  return copy(program->image, image, program->image.size());
}
