// A library that others name as needed, though nothing here is asked of it: libcublasLt.so.13 and
// the parts of cuDNN. A function of it that is called after all is missing, and says so.
extern "C" const char* emulated_card_stands_in() {
  return "the emulated card stands in for this library, with none of its functions";
}
