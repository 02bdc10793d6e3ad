#include "source_line.h"

#include <dlfcn.h>

#include <cstdio>

namespace emulated {
namespace {

std::string file_and_line(const std::string& said) {
  size_t colon = said.find(':'), slash = said.rfind('/', colon);
  size_t begin = slash == std::string::npos ? 0 : slash + 1;
  size_t end = said.find_first_not_of("0123456789", colon + 1);
  return said.substr(begin, end - begin);
}

}  // namespace

std::string source_line(const char* code) {
  Dl_info library;
  if (!dladdr(code, &library) || !library.dli_fname) return "";
  char command[512];
  snprintf(command, sizeof command, "addr2line -i -e %s %#lx 2>/dev/null", library.dli_fname,
           static_cast<unsigned long>(code - static_cast<char*>(library.dli_fbase)));
  FILE* answer = popen(command, "r");
  if (!answer) return "";
  std::string found;
  char line[1024];
  // from the innermost function outwards: what stands in a header of the emulated card is not it
  while (found.empty() && fgets(line, sizeof line, answer)) {
    std::string said = line;
    if (said.find("/kernel/") == std::string::npos && said.find("??") == std::string::npos &&
        said.find(':') != std::string::npos) {
      found = file_and_line(said);
    }
  }
  pclose(answer);
  return found;
}

}  // namespace emulated
