#include "faults.h"

#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <ucontext.h>

#include <cstdio>

#include "describe.h"
#include "source_line.h"

// A JVM handles the same signals for purposes of its own. So a fault is ours only on the thread that
// runs kernels and only while it runs one; every other goes to whoever handled it before.
namespace emulated {
namespace {

constexpr int kSignals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL};

struct sigaction before[65];
pthread_t watched;
volatile bool running = false;
sigjmp_buf way_out;

struct Fault {
  int signal;
  char* address;
  bool wrote;
  char* code;
} fault;

bool wrote(void* context) {
#if defined(__x86_64__)
  return static_cast<ucontext_t*>(context)->uc_mcontext.gregs[REG_ERR] & 2;
#else
  (void)context;
  return false;
#endif
}

char* code(void* context) {
#if defined(__x86_64__)
  return reinterpret_cast<char*>(static_cast<ucontext_t*>(context)->uc_mcontext.gregs[REG_RIP]);
#elif defined(__aarch64__)
  return reinterpret_cast<char*>(static_cast<ucontext_t*>(context)->uc_mcontext.pc);
#endif
}

void pass_on(int signal, siginfo_t* info, void* context) {
  struct sigaction& other = before[signal];
  if (other.sa_flags & SA_SIGINFO) {
    other.sa_sigaction(signal, info, context);
  } else if (other.sa_handler == SIG_DFL || other.sa_handler == SIG_IGN) {
    sigaction(signal, &other, nullptr);  // happens again on return, and ends the process
  } else {
    other.sa_handler(signal);
  }
}

void handle(int signal, siginfo_t* info, void* context) {
  if (!running || !pthread_equal(pthread_self(), watched)) {
    pass_on(signal, info, context);
    return;
  }
  running = false;
  // a fault without an address is one of an address that no memory could have
  bool known = signal == SIGSEGV && info->si_code > 0 && info->si_code != SI_KERNEL;
  fault = {signal, known ? static_cast<char*>(info->si_addr) : reinterpret_cast<char*>(-1),
           wrote(context), code(context)};
  siglongjmp(way_out, -1);
}

CUresult explain() {
  std::string line = source_line(fault.code);
  std::string who = where_now() + (line.empty() ? "" : ", in " + line + ",");
  switch (fault.signal) {
    case SIGFPE:
      say(who + " divided an integer by zero; a card gives some number instead");
      return CUDA_ERROR_LAUNCH_FAILED;
    case SIGILL:
      say(who + " stopped itself with a trap");
      return CUDA_ERROR_LAUNCH_FAILED;
    default:
      say(who + (fault.wrote ? " wrote " : " read ") + what_is_at(fault.address));
      return CUDA_ERROR_ILLEGAL_ADDRESS;
  }
}

}  // namespace

void watch_this_thread() {
  watched = pthread_self();
  stack_t stack{};
  stack.ss_size = 64 << 10;
  stack.ss_sp = malloc(stack.ss_size);  // a fault may come when a fiber's own stack is full
  sigaltstack(&stack, nullptr);
  for (int signal : kSignals) {
    sigaction(signal, nullptr, &before[signal]);
    struct sigaction ours = before[signal];
    ours.sa_sigaction = handle;
    ours.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART;
    sigaction(signal, &ours, nullptr);
  }
}

CUresult unless_stopped(const std::function<void()>& something) {
  int result = sigsetjmp(way_out, 1);
  if (result == 0) {
    running = true;
    something();
    running = false;
    return CUDA_SUCCESS;
  }
  running = false;
  return result < 0 ? explain() : static_cast<CUresult>(result);
}

void stop(CUresult result, const std::string& why) {
  say(why);
  running = false;
  siglongjmp(way_out, result);
}

void say(const std::string& sentence) {
  fflush(stdout);
  fprintf(stderr, "emulated card: %s\n", sentence.c_str());
  fflush(stderr);
}

}  // namespace emulated
