#include "module.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <link.h>
#include <sys/mman.h>
#include <unistd.h>

#include <atomic>
#include <cstring>
#include <string>

#include "faults.h"
#include "image.h"
#include "queue.h"

extern "C" void* __tls_get_addr(size_t place[2]);

namespace emulated {
namespace {

// Loaded libraries are known by their names, and the number of a file is soon another's: so each gets
// a path of its own to it, with the bits of a counter as detours.
std::string own_path(int file) {
  static std::atomic<unsigned> count{0};
  std::string path = "/proc/" + std::to_string(getpid()) + "/fd";
  for (unsigned bits = ++count; bits != 0; bits >>= 1) path += bits & 1 ? "/." : "/";
  return path + "/" + std::to_string(file);
}

// A library without a file's name: two that are loaded never share their variables.
void open_library(Module* module, const char* bytes, size_t count) {
  int file = memfd_create("kernels", MFD_CLOEXEC);
  if (file < 0) return;
  size_t written = 0;
  while (written < count) {
    ssize_t more = write(file, bytes + written, count - written);
    if (more <= 0) break;
    written += more;
  }
  std::string path = own_path(file);
  module->file = file;
  module->library = written == count ? dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL) : nullptr;
  if (!module->library) say(std::string("the kernels could not be loaded: ") + dlerror());
}

char* place_said_by(Module* module, const char* function) {
  char* (*say_place)();
  *reinterpret_cast<void**>(&say_place) = dlsym(module->library, function);
  return say_place ? say_place() : nullptr;
}

// Must run on the OS thread that runs kernels, as each thread has variables of its own.
CUresult find_shared(Module* module) {
  size_t place[2] = {0, 0};
  char* end = place_said_by(module, "emulated_shared_end");
  DeclaredShared& shared = module->shared;
  shared.guard = place_said_by(module, "emulated_shared_guard");
  if (!end || !shared.guard || dlinfo(module->library, RTLD_DI_TLS_MODID, &place[0]) != 0) {
    return CUDA_ERROR_INVALID_IMAGE;
  }
  shared.begin = static_cast<char*>(__tls_get_addr(place));
  shared.bytes = end - shared.begin;
  mprotect(shared.guard, sysconf(_SC_PAGESIZE), PROT_NONE);
  return CUDA_SUCCESS;
}

}  // namespace

CUresult load(const void* image, Module** module) {
  const Image* header = static_cast<const Image*>(image);
  if (memcmp(header->magic, kMagic, sizeof kMagic) != 0) return CUDA_ERROR_NO_BINARY_FOR_GPU;
  Module* made = new Module;
  open_library(made, static_cast<const char*>(image) + sizeof(Image), header->bytes);
  if (!made->library) {
    if (made->file >= 0) close(made->file);
    delete made;
    return CUDA_ERROR_SHARED_OBJECT_INIT_FAILED;
  }
  submit([made] { return find_shared(made); });
  CUresult result = finish();
  *module = made;
  return result;
}

void unload(Module* module) {
  submit([module] {
    if (module->shared.guard) {
      mprotect(module->shared.guard, sysconf(_SC_PAGESIZE), PROT_READ | PROT_WRITE);
    }
    dlclose(module->library);
    close(module->file);
    delete module;
    return CUDA_SUCCESS;
  });
}

CUresult find(Module* module, const char* name, Function** function) {
  // without extern "C" a kernel has another name for a card, and so it must here
  void* plain = dlsym(module->library, name);
  void* kernel = dlsym(module->library, (std::string("emulated_kernel_") + name).c_str());
  if (!plain || !kernel) return CUDA_ERROR_NOT_FOUND;
  *function = new Function{module, name, static_cast<const emulated_kernel*>(kernel)};
  return CUDA_SUCCESS;
}

CUresult find_variable(Module* module, const char* name, void** address) {
  *address = dlsym(module->library, name);
  return *address ? CUDA_SUCCESS : CUDA_ERROR_NOT_FOUND;
}

}  // namespace emulated
