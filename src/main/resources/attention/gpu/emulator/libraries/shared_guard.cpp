// Linked last: a page behind a kernel's shared memory that can be closed.
#if defined(__aarch64__)
#define PAGE 65536
#else
#define PAGE 4096
#endif

static __thread char guard[PAGE] __attribute__((section(".tbss.emulated_guard"), aligned(PAGE)));

extern "C" char* emulated_shared_guard() { return guard; }
