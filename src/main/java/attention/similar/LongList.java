package attention.similar;

import java.util.Arrays;

/** A list of numbers that takes eight bytes for each: a class of thousands has millions. */
final class LongList {
  private long[] numbers = new long[16];
  private int size;

  void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size + size / 2);
    }
    numbers[size++] = number;
  }

  int size() {
    return size;
  }

  long get(int index) {
    return numbers[index];
  }

  void sort() {
    Arrays.sort(numbers, 0, size);
  }
}
