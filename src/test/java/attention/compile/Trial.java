package attention.compile;

import attention.project.Projection;
import attention.weight.Weighting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A learner's file in a folder of its own, compiled. */
final class Trial {
  static final Wanted SOFTMAX = new Wanted("MySoftmax", Weighting.class, List.of());
  static final Wanted PROJECTION =
      new Wanted(
          "MyProjection",
          Projection.class,
          List.of(new Wanted.Parameter(INDArray.class, "weights")));

  private static final LearnersCompiler COMPILER = new LearnersCompiler();

  private final Path folder;

  /**
   * @param folder empty
   */
  Trial(Path folder) {
    this.folder = folder;
  }

  Class<?> compiled(Wanted wanted, String text) throws NotUsable {
    Path file = folder.resolve(wanted.className() + ".java");
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return compiled(wanted, file);
  }

  Class<?> compiled(Wanted wanted, Path file) throws NotUsable {
    return COMPILER.compile(file, wanted);
  }

  NotUsable refused(Wanted wanted, String text) {
    try {
      throw new AssertionError(compiled(wanted, text) + " compiles");
    } catch (NotUsable expected) {
      return expected;
    }
  }

  /** What is said about a softmax with these statements in its method; they begin in line 8. */
  String saidOf(String statements) {
    return refused(SOFTMAX, softmax(statements)).getMessage();
  }

  /** Only the sentence that explains the first error, without the compiler's own words. */
  String explanationOf(String statements) {
    String said = saidOf(statements);
    int end = said.indexOf("\n\n");
    return said.substring(said.indexOf("^\n") + 2, end < 0 ? said.length() : end);
  }

  static String softmax(String statements) {
    return """
    import attention.weight.Weighting;
    import org.nd4j.linalg.api.ndarray.INDArray;
    import org.nd4j.linalg.factory.Nd4j;

    public class MySoftmax implements Weighting {
      @Override
      public INDArray of(INDArray scores) {
    %s
      }
    }
    """
        .formatted(statements);
  }
}
