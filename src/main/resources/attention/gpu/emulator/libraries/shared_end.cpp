// Linked behind every kernel: where its shared memory ends, and a page after it that can be closed.
// The linker keeps thread-local variables in the order of the files it is given.
#if defined(__aarch64__)
#define PAGE 65536
#else
#define PAGE 4096
#endif

static __thread char mark __attribute__((section(".tbss.emulated_mark")));
static __thread char guard[PAGE] __attribute__((section(".tbss.emulated_z"), aligned(PAGE)));

extern "C" void emulated_shared_end(char** end, char** closed) {
  *end = &mark;
  *closed = guard;
}
