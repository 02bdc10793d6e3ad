#include "building.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <sys/stat.h>

#include <cctype>
#include <cstring>

#include "files.h"
#include "messages.h"
#include "process.h"
#include "rewriting.h"

namespace emulated {
namespace {

// The folder that this library and the headers for kernels lie in.
std::string own_folder() {
  Dl_info info;
  dladdr(reinterpret_cast<void*>(&build), &info);
  std::string path = info.dli_fname;
  size_t slash = path.rfind('/');
  return slash == std::string::npos ? "." : path.substr(0, slash);
}

std::string compiler() {
  const char* chosen = getenv("EMULATED_CARD_COMPILER");
  return chosen ? chosen : trimmed(read_file(own_folder() + "/compiler.txt"));
}

std::string quoted(const std::string& name) {
  std::string result = "\"";
  for (char c : name) {
    if (c == '"' || c == '\\') result += '\\';
    result += c == '\n' ? ' ' : c;
  }
  return result + "\"";
}

// The kernel's own name, as far as a file can have it: debugging programs look at that.
std::string file_name(const std::string& name) {
  std::string result = name.substr(name.rfind('/') + 1);
  for (char& c : result) {
    if (!isalnum(static_cast<unsigned char>(c)) && c != '.' && c != '_') c = '-';
  }
  return "source-of/" + (result.empty() ? "kernel" : result);
}

std::vector<std::string> compile_command(const std::string& folder, const std::string& file,
                                         const Options& options) {
  std::vector<std::string> command = {
      compiler(), "-c", "-O1", "-g1", "-fPIC", "-x", "c++", "-std=" + options.standard,
      "-fvisibility=hidden", "-fstack-clash-protection", "-fno-exceptions", "-fno-rtti", "-fno-strict-aliasing", "-fno-threadsafe-statics",
      "-ffp-contract=off", "-fno-math-errno", "-nostdinc", "-nostdinc++", "-U_FORTIFY_SOURCE",
      "-fsanitize=alignment,bounds,integer-divide-by-zero", "-fno-sanitize-recover=all",
      "-DEMULATED_CARD=1", "-D__CUDACC__=1", "-D__CUDACC_RTC__=1",
      "-D__CUDA_ARCH__=" + std::to_string(options.capability * 10)};
  for (const std::string& define : options.defines) command.push_back("-D" + define);
  for (const char* word : {"-include", "kernel.h"}) {
    command.push_back(strcmp(word, "kernel.h") == 0 ? own_folder() + "/kernel/kernel.h" : word);
  }
  command.insert(command.end(), {"-I.", "-o", folder + "/kernel.o", file});
  return command;
}

std::vector<std::string> link_command(const std::string& folder) {
  return {compiler(), "-shared", "-nostdlib", "-Wl,--hash-style=gnu", "-Wl,-Bsymbolic", "-o",
          folder + "/kernel.so", folder + "/kernel.o", own_folder() + "/shared_end.o",
          own_folder() + "/shared_guard.o",
          own_folder() + "/libcuda.so.1", "-lm", "-lc"};
}

void write_all(const std::string& folder, const Source& kernel,
               const std::vector<Source>& headers) {
  for (const Source& header : headers) {
    std::string path = folder + "/" + header.name;
    make_folders_of(path);
    write_file(path, "#line 1 " + quoted(header.name) + "\n" + rewritten(header.text));
  }
  std::string path = folder + "/" + file_name(kernel.name);
  make_folders_of(path);
  write_file(path, "#line 1 " + quoted(kernel.name) + "\n" + rewritten(kernel.text));
}

}  // namespace

Built build(const Source& kernel, const std::vector<Source>& headers, const Options& options) {
  Built built;
  TemporaryFolder folder;
  for (const Source& header : headers) {
    if (header.name.empty() || header.name[0] == '/' || header.name.find("..") != std::string::npos) {
      built.log = "a header must have a plain name, not \"" + header.name + "\"\n";
      return built;
    }
  }
  write_all(folder.path(), kernel, headers);
  Ended compiled = run(compile_command(folder.path(), file_name(kernel.name), options), folder.path());
  built.log = readable(compiled.output);
  if (compiled.status != 0) return built;
  Ended linked = run(link_command(folder.path()), folder.path());
  if (linked.status != 0) {
    built.log += linked.output;
    return built;
  }
  built.library = read_file(folder.path() + "/kernel.so");
  built.done = !built.library.empty();
  return built;
}

}  // namespace emulated
