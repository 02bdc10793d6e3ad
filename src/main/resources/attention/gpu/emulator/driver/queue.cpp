#include "queue.h"

#include <pthread.h>
#include <signal.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "faults.h"

namespace emulated {
namespace {

struct Queue {
  std::mutex lock;
  std::condition_variable changed;
  std::deque<Task> tasks;
  unsigned long submitted = 0;
  std::atomic<unsigned long> done{0};
  std::atomic<CUresult> spoiled{CUDA_SUCCESS};
};

void work(Queue* queue) {
  watch_this_thread();
  std::unique_lock<std::mutex> hold(queue->lock);
  for (;;) {
    queue->changed.wait(hold, [&] { return !queue->tasks.empty(); });
    Task task = std::move(queue->tasks.front());
    queue->tasks.pop_front();
    hold.unlock();
    CUresult result = queue->spoiled == CUDA_SUCCESS ? task() : CUDA_SUCCESS;
    hold.lock();
    if (result != CUDA_SUCCESS) queue->spoiled = result;
    queue->done++;
    queue->changed.notify_all();
  }
}

Queue& queue() {
  static Queue* one = [] {
    Queue* made = new Queue;
    sigset_t all, before;
    sigfillset(&all);
    for (int fault : {SIGSEGV, SIGBUS, SIGFPE, SIGILL}) sigdelset(&all, fault);
    pthread_sigmask(SIG_SETMASK, &all, &before);  // what is meant for the process goes to others
    std::thread(work, made).detach();
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return made;
  }();
  return *one;
}

}  // namespace

CUresult submit(Task task) {
  Queue& all = queue();
  std::lock_guard<std::mutex> hold(all.lock);
  if (all.spoiled != CUDA_SUCCESS) return all.spoiled;
  all.tasks.push_back(std::move(task));
  all.submitted++;
  all.changed.notify_all();
  return CUDA_SUCCESS;
}

CUresult finish() {
  Queue& all = queue();
  std::unique_lock<std::mutex> hold(all.lock);
  unsigned long last = all.submitted;
  all.changed.wait(hold, [&] { return all.done >= last; });
  return all.spoiled;
}

unsigned long submitted() {
  std::lock_guard<std::mutex> hold(queue().lock);
  return queue().submitted;
}

unsigned long done() { return queue().done; }

CUresult spoiled() { return queue().spoiled; }

}  // namespace emulated
