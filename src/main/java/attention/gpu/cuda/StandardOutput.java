package attention.gpu.cuda;

import org.bytedeco.cuda.cudart.CUhostFn;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/**
 * This process's output, as C sees it. What a kernel prints goes there, and stays in C's buffer
 * until that is full, or somebody calls C's {@code fflush}. Java has no way to; CUDA's binding has
 * a type for functions of one pointer, and {@code fflush} is one.
 */
final class StandardOutput {
  private StandardOutput() {}

  /** Sends off whatever C's buffers hold. */
  static void flush() {
    Pointer fflush = Loader.addressof("fflush");
    if (fflush == null) {
      return; // not with this C library; then lines come when its buffer is full
    }
    // What JavaCPP expects behind a function pointer: the function, and its owner, which is none.
    try (PointerPointer<Pointer> callable = new PointerPointer<>(2)) {
      callable.put(0, fflush);
      callable.put(1, (Pointer) null);
      try (CUhostFn function = new CUhostFn(callable)) {
        function.call(null); // null: all of them
      }
    }
  }
}
