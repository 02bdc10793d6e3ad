package attention.classroom;

import attention.problem.Problem;
import attention.record.ClassRecord;
import attention.record.Shard;
import attention.record.Terms;
import attention.roster.Student;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Puts the shares of a class together: the record is then as if one machine had graded all. */
public final class Merge {
  private final Map<Integer, Path> folders = new TreeMap<>();
  private Terms terms;
  private Path first;
  private int results;

  private Merge() {}

  /**
   * Copies the shares into one record. May be repeated, also after it was stopped.
   *
   * @param shards the folders of their reports, in whatever order
   * @param out the folder of the whole report
   * @throws Problem if a share is missing, there twice, not graded to its end, or of another class
   */
  public static void of(List<Path> shards, Path out) {
    Merge merge = new Merge();
    shards.forEach(merge::look);
    merge.requireAll();
    merge.into(out);
  }

  private void look(Path folder) {
    try (ClassRecord share = ClassRecord.open(folder)) {
      Terms own = share.terms();
      if (own.shard().equals(Shard.WHOLE)) {
        throw new Problem(
            "%s is the report of a whole class, and no share of one.".formatted(folder));
      }
      if (terms == null) {
        terms = own;
        first = folder;
      }
      requireSame(folder, own);
      Path other = folders.put(own.shard().number(), folder);
      if (other != null) {
        throw new Problem(
            "%s and %s are both share %s; name each share once."
                .formatted(other, folder, own.shard()));
      }
      if (share.unfinished() > 0) {
        throw new Problem(
            "%s, share %s, is not at its end: %d of %d students are left. Give its command again, then merge."
                .formatted(folder, own.shard(), share.unfinished(), share.size()));
      }
      results += share.size() * own.assignment().works().size();
    }
  }

  private void requireSame(Path folder, Terms own) {
    boolean same = whole(own).equals(whole(terms)) && own.shard().of() == terms.shard().of();
    if (!same) {
      throw new Problem(
          "%s and %s are not shares of the same run: they differ in %s."
              .formatted(first, folder, difference(own)));
    }
  }

  private String difference(Terms own) {
    if (own.shard().of() != terms.shard().of()) {
      return "the number of shares, %d and %d".formatted(terms.shard().of(), own.shard().of());
    }
    if (!own.assignment().equals(terms.assignment())) {
      return "what was asked for";
    }
    if (own.seed() != terms.seed()) {
      return "the seed, %d and %d".formatted(terms.seed(), own.seed());
    }
    return own.everybody().equals(terms.everybody())
        ? "the version of the course, or how students' code was shut in"
        : "who is in the class (%s; %s)".formatted(terms.everybody(), own.everybody());
  }

  private void requireAll() {
    List<String> missing =
        IntStream.rangeClosed(1, terms.shard().of())
            .filter(number -> !folders.containsKey(number))
            .mapToObj(number -> new Shard(number, terms.shard().of()).toString())
            .toList();
    if (!missing.isEmpty()) {
      throw new Problem(
          "These shares are missing: %s. Grade them, and name their folders too."
              .formatted(String.join(", ", missing)));
    }
  }

  private void into(Path out) {
    ReportFolder report = new ReportFolder(out);
    report.check();
    report.prepare(results);
    Terms whole = whole(terms);
    List<Student> everybody =
        folders.values().stream().flatMap(folder -> students(folder).stream()).toList();
    try (ClassRecord record = ClassRecord.open(out, () -> whole)) {
      new SameClass(out, record).require(whole, true, everybody);
      record.enlist(everybody);
      for (Path folder : folders.values()) {
        try (ClassRecord share = ClassRecord.open(folder)) {
          record.take(share);
        }
      }
    }
  }

  private static List<Student> students(Path folder) {
    try (ClassRecord share = ClassRecord.open(folder)) {
      return share.students();
    }
  }

  private static Terms whole(Terms share) {
    return new Terms(
        share.assignment(),
        share.seed(),
        share.course(),
        share.isolation(),
        Shard.WHOLE,
        share.everybody());
  }
}
