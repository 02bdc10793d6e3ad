#include "fiber.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstring>

// The switch keeps what a called function must keep, and nothing else; so it costs a few
// nanoseconds. It makes no system call, unlike swapcontext.
#if defined(__x86_64__)
asm(R"(
.text
.globl emulated_switch
.type emulated_switch, @function
emulated_switch:
  push %rbp
  push %rbx
  push %r12
  push %r13
  push %r14
  push %r15
  mov %rsp, (%rdi)
  mov %rsi, %rsp
  pop %r15
  pop %r14
  pop %r13
  pop %r12
  pop %rbx
  pop %rbp
  ret
.size emulated_switch, .-emulated_switch
)");
#elif defined(__aarch64__)
asm(R"(
.text
.globl emulated_switch
.type emulated_switch, %function
emulated_switch:
  sub sp, sp, #160
  stp x19, x20, [sp, #0]
  stp x21, x22, [sp, #16]
  stp x23, x24, [sp, #32]
  stp x25, x26, [sp, #48]
  stp x27, x28, [sp, #64]
  stp x29, x30, [sp, #80]
  stp d8, d9, [sp, #96]
  stp d10, d11, [sp, #112]
  stp d12, d13, [sp, #128]
  stp d14, d15, [sp, #144]
  mov x9, sp
  str x9, [x0]
  mov sp, x1
  ldp x19, x20, [sp, #0]
  ldp x21, x22, [sp, #16]
  ldp x23, x24, [sp, #32]
  ldp x25, x26, [sp, #48]
  ldp x27, x28, [sp, #64]
  ldp x29, x30, [sp, #80]
  ldp d8, d9, [sp, #96]
  ldp d10, d11, [sp, #112]
  ldp d12, d13, [sp, #128]
  ldp d14, d15, [sp, #144]
  add sp, sp, #160
  ret
.size emulated_switch, .-emulated_switch
)");
#else
#error "the emulated card knows x86-64 and aarch64 only"
#endif

namespace emulated {
namespace {

char* stacks() {
  static char* all = [] {
    size_t page = sysconf(_SC_PAGESIZE);
    void* place = mmap(nullptr, kStacks * kStackBytes, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    char* begin = static_cast<char*>(place);
    for (int i = 0; i < kStacks; i++) mprotect(begin + i * kStackBytes, page, PROT_NONE);
    return begin;
  }();
  return all;
}

}  // namespace

char* stack_bottom(int i) { return stacks() + i * kStackBytes + sysconf(_SC_PAGESIZE); }

void* fresh_fiber(int i, void (*function)()) {
  uintptr_t top = reinterpret_cast<uintptr_t>(stacks() + (i + 1) * kStackBytes);
#if defined(__x86_64__)
  void** place = reinterpret_cast<void**>(top) - 8;  // six registers, the function, where it would return to
  memset(place, 0, 8 * sizeof(void*));
  place[6] = reinterpret_cast<void*>(function);
#else
  void** place = reinterpret_cast<void**>(top) - 20;
  memset(place, 0, 20 * sizeof(void*));
  place[11] = reinterpret_cast<void*>(function);
#endif
  return place;
}

bool below_a_stack(const char* address) {
  ptrdiff_t offset = address - stacks();
  return offset >= 0 && offset < static_cast<ptrdiff_t>(kStacks * kStackBytes) &&
         offset % kStackBytes < static_cast<size_t>(sysconf(_SC_PAGESIZE));
}

}  // namespace emulated
