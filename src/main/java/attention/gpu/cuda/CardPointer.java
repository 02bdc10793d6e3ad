package attention.gpu.cuda;

import org.bytedeco.javacpp.Pointer;

/** An address on the card, for functions that want a pointer. Java must never follow it. */
final class CardPointer extends Pointer {
  CardPointer(long place) {
    address = place;
  }
}
