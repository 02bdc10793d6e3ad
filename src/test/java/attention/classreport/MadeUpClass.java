package attention.classreport;

import attention.assignment.Assignment;
import attention.assignment.Credit;
import attention.assignment.Work;
import attention.lesson.Lesson;
import attention.record.Result;
import attention.record.Transcript;
import attention.record.Transcripts;
import attention.roster.Student;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Status;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A class of any size, drawn student by student from the student's number, and never kept. */
final class MadeUpClass implements Transcripts {
  static final Assignment ASSIGNMENT =
      new Assignment(
          "Attention, weeks 3 to 5",
          List.of(
              new Work("03-scores", 3),
              new Work("04-softmax", 4),
              new Work("05-weighted-sum", 3),
              new Work("07-mask", 6),
              new Work(Work.WORKSHEET, 4)),
          Optional.of(OffsetDateTime.parse("2026-11-20T18:00:00+01:00")),
          Credit.CHECKS,
          false,
          Optional.empty());

  private static final List<String> FIRST =
      List.of("Ada", "Bo", "Chen", "Dilnoza", "Emeka", "Fátima", "Grace", "Hiro", "Ines", "王");
  private static final List<String> LAST =
      List.of("Abara", "Berg", "Costa", "Dvořák", "Eze", "Ferrari", "Gupta", "Haddad", "小明");

  private static final List<String> CHECKS =
      List.of(
          "It returns an array",
          "The result has the shape of the scores",
          "Every row sums to 1",
          "Large scores do not overflow",
          "The input is as it was");

  private static final List<Diagnosis> MISTAKES =
      List.of(
          mistake("softmax-over-queries", "You took the softmax over the queries"),
          mistake("maximum-not-subtracted", "You did not subtract the largest score"),
          mistake("root-forgotten", "You forgot the root of d_k"),
          mistake("always-causal", "You hid the future though nobody asked for it"),
          mistake("not-divided", "You did not divide by the sum"));

  private final int size;

  MadeUpClass(int size) {
    this.size = size;
  }

  private static Diagnosis mistake(String id, String title) {
    return new Diagnosis(
        id,
        title,
        "Each column sums to 1 instead of each row. A query's weights are its shares of one whole.",
        "Along which axis do you add?",
        "Along which axis?");
  }

  @Override
  public Assignment assignment() {
    return ASSIGNMENT;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void forEach(Consumer<Transcript> each) {
    IntStream.range(0, size).mapToObj(this::transcript).forEach(each);
  }

  private Transcript transcript(int number) {
    Random random = new Random(number * 7919L);
    String name =
        "%s %s %d"
            .formatted(
                FIRST.get(random.nextInt(FIRST.size())),
                LAST.get(random.nextInt(LAST.size())),
                number);
    boolean absent = random.nextInt(12) == 0;
    double skill = 0.35 + 0.6 * random.nextDouble();
    List<Result> results = new ArrayList<>();
    for (Work work : ASSIGNMENT.works()) {
      boolean missing = absent || random.nextInt(20) == 0;
      results.add(missing ? missing(work) : result(work, number, skill, random));
    }
    return new Transcript(
        new Student(name, "id" + number, number),
        name,
        name,
        Optional.empty(),
        !absent && random.nextInt(9) == 0 ? "1 day 3 hours late" : "",
        List.of(),
        results);
  }

  /** Of each 200, one copies a neighbour under other names, and three hand in one text of all. */
  private static String code(int number, Lesson lesson) {
    return switch (number % 200) {
      case 3 -> MadeUpCode.of(number - 1, lesson).replace(" a", " mine").replace("student", "by");
      case 4, 14, 24 -> MadeUpCode.of(4, lesson);
      default -> MadeUpCode.of(number, lesson);
    };
  }

  private static Result missing(Work work) {
    return new Result(
        work.id(),
        Optional.empty(),
        List.of(),
        List.of(),
        0,
        work.marks(),
        0,
        "",
        "",
        Optional.empty());
  }

  private static Result result(Work work, int number, double skill, Random random) {
    int luck = random.nextInt(40);
    Optional<String> source = work.lesson().map(lesson -> code(number, lesson));
    if (luck < 4) {
      Status status =
          List.of(Status.COMPILE_ERROR, Status.COMPILE_ERROR, Status.TIMEOUT, Status.CRASHED)
              .get(luck);
      Check reason = Check.failed("compiles", "It compiles", "';' expected");
      return new Result(
          work.id(),
          Optional.of(status),
          List.of(reason),
          List.of(),
          0,
          work.marks(),
          1,
          "",
          "My.java",
          source);
    }
    List<Check> checks = new ArrayList<>();
    for (String title : CHECKS) {
      boolean passed = random.nextDouble() < Math.sqrt(skill);
      checks.add(
          passed
              ? Check.passed(title, title)
              : Check.failed(
                  title,
                  title,
                  random.nextInt(4) == 0 ? Check.notTried("it returns an array") : "0.3, not 0.5"));
    }
    long passed = checks.stream().filter(Check::passed).count();
    boolean all = passed == checks.size();
    List<Diagnosis> named =
        all || random.nextBoolean()
            ? List.of()
            : List.of(MISTAKES.get((int) Math.min(4, Math.abs(random.nextGaussian() * 2))));
    return new Result(
        work.id(),
        Optional.of(all ? Status.PASSED : Status.FAILED),
        checks,
        named,
        work.marks() * passed / checks.size(),
        work.marks(),
        0.4,
        "",
        "My.java",
        source);
  }
}
