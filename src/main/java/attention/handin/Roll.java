package attention.handin;

import attention.roster.Student;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds students by what stands on a submission: the id, or the name in any order, written together
 * or not, with accents or without, alone or among other words.
 */
final class Roll {
  private static final int SHORTEST_ID = 3; // a shorter one is in many a name by chance
  private static final int MOST_WORDS = 12; // beyond, a name is no name

  private final Map<String, Set<Student>> byId = new HashMap<>();
  private final Map<String, Set<Student>> byName = new HashMap<>();

  Roll(List<Student> students) {
    for (Student student : students) {
      put(byId, plain(student.key()), student);
      List<String> words = words(student.name());
      for (int first = 0; first < words.size(); first++) {
        List<String> turned = new ArrayList<>(words.subList(first, words.size()));
        turned.addAll(words.subList(0, first));
        put(byName, String.join("", turned), student);
      }
      int at = student.key().indexOf('@');
      if (at > 0) {
        put(byName, plain(student.key().substring(0, at)), student);
      }
    }
  }

  /** Whose it may be: one student, or several who cannot be told apart, or nobody. */
  List<Student> owners(Found found) {
    Set<Student> owners = new LinkedHashSet<>();
    found.id().ifPresent(id -> owners.addAll(of(byId, id)));
    if (owners.isEmpty()) {
      owners.addAll(of(byId, found.name() + " " + found.id().orElse("")));
    }
    if (owners.isEmpty()) {
      owners.addAll(of(byId, found.name()));
    }
    if (owners.isEmpty()) {
      owners.addAll(of(byName, found.name()));
    }
    if (owners.isEmpty()) {
      owners.addAll(amongOtherWords(found.name()));
    }
    return exactly(found, owners);
  }

  /** Of names within names the longest: Ann Lee's work is not Ann's. */
  private Set<Student> amongOtherWords(String name) {
    List<String> words = words(name);
    Set<Student> ids = new LinkedHashSet<>();
    Set<Student> names = new LinkedHashSet<>();
    int longest = 0;
    int end = Math.min(words.size(), MOST_WORDS);
    for (int from = 0; from < end; from++) {
      for (int to = from + 1; to <= end; to++) {
        String run = String.join("", words.subList(from, to));
        if (run.length() >= SHORTEST_ID) {
          ids.addAll(byId.getOrDefault(run, Set.of()));
        }
        Set<Student> named = byName.getOrDefault(run, Set.of());
        if (!named.isEmpty() && run.length() >= longest) {
          if (run.length() > longest) {
            names.clear();
          }
          longest = run.length();
          names.addAll(named);
        }
      }
    }
    Set<Student> both = new LinkedHashSet<>(ids);
    both.retainAll(names);
    Set<Student> either = new LinkedHashSet<>(ids);
    either.addAll(names);
    return both.size() == 1 ? both : either;
  }

  /** Where ids differ in capitals or marks alone, the one that is written so. */
  private static List<Student> exactly(Found found, Set<Student> owners) {
    List<Student> exact =
        owners.stream()
            .filter(
                owner ->
                    owner.key().equals(found.name())
                        || found.id().filter(owner.key()::equals).isPresent())
            .toList();
    return exact.size() == 1 ? exact : List.copyOf(owners);
  }

  private static Set<Student> of(Map<String, Set<Student>> students, String text) {
    return students.getOrDefault(plain(text), Set.of());
  }

  private static void put(Map<String, Set<Student>> students, String text, Student student) {
    if (!text.isEmpty()) {
      students.computeIfAbsent(text, absent -> new LinkedHashSet<>()).add(student);
    }
  }

  private static String plain(String text) {
    return String.join("", words(text));
  }

  /** In small letters, without the accents of European languages, which some programs leave out. */
  private static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("[\\u0300-\\u036F'’]", "")
            .toLowerCase(Locale.ROOT);
    return List.of(plain.split("[^\\p{L}\\p{M}\\p{N}]+")).stream()
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toList());
  }
}
