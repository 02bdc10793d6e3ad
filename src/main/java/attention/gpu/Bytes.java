package attention.gpu;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Floats as the card's bytes, and back. */
final class Bytes {
  private Bytes() {}

  static ByteBuffer of(float[] numbers, NumberType type) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Math.multiplyExact(numbers.length, type.bytes()))
            .order(ByteOrder.LITTLE_ENDIAN);
    for (float number : numbers) {
      if (type == NumberType.FLOAT) {
        bytes.putFloat(number);
      } else {
        bytes.putShort(Bfloat16.bits(number));
      }
    }
    return bytes.flip();
  }

  static float[] floats(ByteBuffer bytes, NumberType type) {
    ByteBuffer ordered = bytes.order(ByteOrder.LITTLE_ENDIAN);
    float[] numbers = new float[ordered.remaining() / type.bytes()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] =
          type == NumberType.FLOAT ? ordered.getFloat() : Bfloat16.number(ordered.getShort());
    }
    return numbers;
  }
}
