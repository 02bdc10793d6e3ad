// libcuda.so.1: streams, which all are one queue here, and events.
#include <time.h>

#include <atomic>

#include "queue.h"
#include "results.h"

using namespace emulated;

namespace {

struct Event {
  std::atomic<double> milliseconds{0};
  std::atomic<bool> recorded{false};
};

double now() {
  timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec * 1e-6;
}

}  // namespace

CARD_API CUresult cuStreamCreate(void** stream, unsigned) {
  *stream = new char;
  return spoiled();
}

CARD_API CUresult cuStreamDestroy_v2(void* stream) {
  CUresult result = finish();
  delete static_cast<char*>(stream);
  return result;
}

CARD_API CUresult cuStreamSynchronize(void*) { return finish(); }

CARD_API CUresult cuStreamQuery(void*) {
  if (spoiled() != CUDA_SUCCESS) return spoiled();
  return done() == submitted() ? CUDA_SUCCESS : CUDA_ERROR_NOT_READY;
}

CARD_API CUresult cuStreamWaitEvent(void*, void*, unsigned) { return spoiled(); }

CARD_API CUresult cuEventCreate(Event** event, unsigned) {
  *event = new Event;
  return spoiled();
}

CARD_API CUresult cuEventDestroy_v2(Event* event) {
  CUresult result = finish();
  delete event;
  return result;
}

CARD_API CUresult cuEventRecord(Event* event, void*) {
  event->recorded = false;
  return submit([event] {
    event->milliseconds = now();
    event->recorded = true;
    return CUDA_SUCCESS;
  });
}

CARD_API CUresult cuEventQuery(Event* event) {
  if (spoiled() != CUDA_SUCCESS) return spoiled();
  return event->recorded ? CUDA_SUCCESS : CUDA_ERROR_NOT_READY;
}

CARD_API CUresult cuEventSynchronize(Event*) { return finish(); }

CARD_API CUresult cuEventElapsedTime_v2(float* milliseconds, Event* from, Event* to) {
  if (spoiled() != CUDA_SUCCESS) return spoiled();
  if (!from->recorded || !to->recorded) return CUDA_ERROR_NOT_READY;
  *milliseconds = static_cast<float>(to->milliseconds - from->milliseconds);
  return CUDA_SUCCESS;
}

CARD_API CUresult cuEventElapsedTime(float* milliseconds, Event* from, Event* to) {
  return cuEventElapsedTime_v2(milliseconds, from, to);
}
