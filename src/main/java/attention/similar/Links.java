package attention.similar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Who is alike with whom in one work: pairs, as long as few hang together; of more, only who they
 * are. A hundred who wrote the same would be 4950 pairs.
 */
final class Links {
  private static final int MOST_IN_PAIRS = 8;

  private final String work;
  private final List<Integer> students;
  private final int[] next; // on the way to one of those that hang together
  private final Map<Integer, Integer> sizes = new LinkedHashMap<>(); // by that one
  private final List<Link> links = new ArrayList<>();
  private final boolean[] reworded;

  /** One pair; its first is the lower number. */
  private record Link(int first, int second, AlikeWork alike) {}

  /**
   * Begins with nobody linked.
   *
   * @param students by their place, ascending
   */
  Links(String work, List<Integer> students) {
    this.work = work;
    this.students = students;
    next = IntStream.range(0, students.size()).toArray();
    reworded = new boolean[students.size()];
  }

  /** Links two, given by their places. */
  void add(int one, int other, AlikeWork alike) {
    int first = end(one);
    int second = end(other);
    int size = size(first) + (first == second ? 0 : size(second));
    next[first] = second;
    sizes.put(second, size);
    reworded[second] |= reworded[first] || !alike.wordForWord();
    if (size <= MOST_IN_PAIRS) {
      links.add(new Link(Math.min(one, other), Math.max(one, other), alike));
    }
  }

  void forEachPair(BiConsumer<Long, AlikeWork> each) {
    for (Link link : links) {
      if (size(end(link.first())) <= MOST_IN_PAIRS) {
        long first = students.get(link.first());
        each.accept(first << Integer.SIZE | students.get(link.second()), link.alike());
      }
    }
  }

  List<AlikeGroup> groups() {
    Map<Integer, List<Integer>> together = new TreeMap<>();
    for (int place = 0; place < next.length; place++) {
      int end = end(place);
      if (size(end) > MOST_IN_PAIRS) {
        together.computeIfAbsent(end, key -> new ArrayList<>()).add(students.get(place));
      }
    }
    List<AlikeGroup> groups = new ArrayList<>();
    together.forEach((end, all) -> groups.add(new AlikeGroup(work, all, !reworded[end])));
    return groups;
  }

  private int size(int end) {
    return sizes.getOrDefault(end, 1);
  }

  private int end(int place) {
    int end = place;
    while (next[end] != end) {
      next[end] = next[next[end]]; // shortens the way for the next time
      end = next[end];
    }
    return end;
  }
}
