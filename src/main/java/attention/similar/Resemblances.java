package attention.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds students whose programs are alike beyond what is common in their class.
 *
 * <p>Names, comments, layout and the order of methods do not count. What the starter or the
 * course's solution has counts as little as what many in the class wrote, since short exercises
 * look alike. A text that has little else is compared with none. Alike is not copied: two may have
 * worked together, or from the same book.
 *
 * <p>It keeps some numbers of each text, and no text.
 */
public final class Resemblances {
  private final Function<String, List<String>> known;
  private final Map<String, WorkPrints> works = new TreeMap<>();

  /**
   * Begins with nobody.
   *
   * @param known what texts everybody has, or may find, of a work: its starter, its solution
   */
  public Resemblances(Function<String, List<String>> known) {
    this.known = known;
  }

  /**
   * Adds a text.
   *
   * @param student a number from 0, below a million, the same for all works of a student
   * @param work its id
   * @param source Java, whether it compiles or not
   */
  public void add(int student, String work, String source) {
    works.computeIfAbsent(work, id -> new WorkPrints(id, known.apply(id))).add(student, source);
  }

  /** Compares all that was added. */
  public Alike alike() {
    Map<Long, List<AlikeWork>> byPair = new TreeMap<>();
    List<AlikeGroup> groups = new ArrayList<>();
    for (WorkPrints work : works.values()) {
      Links links = work.links();
      links.forEachPair(
          (pair, alike) -> byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(alike));
      groups.addAll(links.groups());
    }
    List<AlikePair> pairs = new ArrayList<>();
    byPair.forEach(
        (pair, alike) ->
            pairs.add(new AlikePair((int) (pair >> Integer.SIZE), pair.intValue(), alike)));
    pairs.sort(Comparator.comparingInt(AlikePair::fingerprints).reversed());
    groups.sort(Comparator.comparingInt((AlikeGroup each) -> each.students().size()));
    return new Alike(pairs, groups);
  }
}
