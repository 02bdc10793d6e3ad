package attention.launch;

/**
 * A thread's access to memory.
 *
 * @param place of the thread
 * @param writes whether it writes; else it reads
 * @param array the name of the array
 * @param length how many numbers that has
 * @param index of the number, from 0
 */
public record Access(Place place, boolean writes, String array, int length, int index) {
  /** Whether the array ends before the index, or begins behind it. */
  public boolean isOutside() {
    return index < 0 || index >= length;
  }

  /** Whether both are to the same number. */
  boolean meetsCellOf(Access other) {
    return array.equals(other.array) && index == other.index;
  }

  /** The number that is meant: {@code scores[4]}. */
  String cell() {
    return "%s[%d]".formatted(array, index);
  }

  /** The thread, at the beginning of a sentence. */
  String who() {
    String text = place.toString();
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
