// Linked behind every kernel: where its shared memory ends. The linker keeps thread-local variables
// in the order of the files it is given.
static __thread char end __attribute__((section(".tbss.emulated_end")));

extern "C" char* emulated_shared_end() { return &end; }
