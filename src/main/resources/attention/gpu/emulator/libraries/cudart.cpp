// libcudart.so.13: the little of CUDA's runtime that is asked for its version.
#define CARD_API extern "C" __attribute__((visibility("default")))

CARD_API int cudaRuntimeGetVersion(int* version) {
  *version = 13000;
  return 0;
}

CARD_API int cudaDriverGetVersion(int* version) {
  *version = 13000;
  return 0;
}

CARD_API const char* cudaGetErrorString(int result) {
  return result == 0 ? "no error" : "an error of the emulated card";
}
