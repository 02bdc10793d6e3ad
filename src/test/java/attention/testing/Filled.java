package attention.testing;

import attention.derive.Step;
import attention.example.Example;
import attention.example.ExampleFolder;
import attention.number.HandNumber;
import attention.sheet.HandMatrix;
import attention.sheet.Sheet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sheet as a test fills it in: a row a string, cells by blanks, {@code _} for a blank one. */
public final class Filled {
  private final String problem;
  private final Example example;
  private final Map<Step, HandMatrix> matrices;

  private Filled(String problem, Example example, Map<Step, HandMatrix> matrices) {
    this.problem = problem;
    this.example = example;
    this.matrices = matrices;
  }

  /** A blank sheet of a worked example. */
  public static Filled worked(String name) {
    return of(name, ExampleFolder.worked(name));
  }

  /** A blank sheet of a problem. */
  public static Filled of(String problem, Example example) {
    return new Filled(problem, example, Map.of());
  }

  /** The same with a step filled in. */
  public Filled with(Step step, String... rows) {
    Map<Step, HandMatrix> more = new EnumMap<>(Step.class);
    more.putAll(matrices);
    more.put(step, HandMatrix.of(Arrays.stream(rows).map(Filled::row).toList()));
    return new Filled(problem, example, more);
  }

  private static List<Optional<HandNumber>> row(String row) {
    return Arrays.stream(row.split(" "))
        .map(cell -> cell.equals("_") ? Optional.<HandNumber>empty() : number(cell))
        .toList();
  }

  private static Optional<HandNumber> number(String cell) {
    return Optional.of(HandNumber.parse(cell));
  }

  /** The sheet. */
  public Sheet sheet() {
    return Sheet.ofOneHead(problem, "", example, matrices);
  }
}
