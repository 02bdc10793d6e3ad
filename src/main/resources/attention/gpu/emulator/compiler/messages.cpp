#include "messages.h"

#include <sstream>

namespace emulated {
namespace {

bool has(const std::string& line, const char* words) { return line.find(words) != std::string::npos; }

bool says_nothing(const std::string& line) {
  return has(line, "In file included from") || has(line, "compilation terminated") ||
         has(line, "kernel/kernel.h");
}

}  // namespace

std::string readable(const std::string& messages) {
  std::istringstream lines(messages);
  std::string result, line;
  bool ptx = false;
  while (std::getline(lines, line)) {
    if (says_nothing(line)) continue;
    ptx = ptx || has(line, "asm") || has(line, "Assembler");
    result += line + "\n";
  }
  if (ptx) {
    result += "The emulated card cannot run PTX in asm(); set what needs it apart with "
              "#ifndef EMULATED_CARD.\n";
  }
  return result;
}

}  // namespace emulated
