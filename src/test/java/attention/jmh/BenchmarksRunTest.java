package attention.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs: one call each with sizes so small that their times mean nothing. */
class BenchmarksRunTest {
  private static final Pattern NUMBERED = Pattern.compile("B\\d\\d[A-Z]\\w+");

  @Test
  void eachOnce() throws IOException, RunnerException {
    System.setProperty("jmh.ignoreLock", "true"); // somebody may be measuring beside this test
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("attention\\.jmh\\..*")
                    .forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(1))
                    .param("n", "4")
                    .param("d", "4")
                    .param("before", "1")
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();

    List<String> ran =
        results.stream().map(result -> className(result.getParams().getBenchmark())).toList();
    assertThat(ran).isNotEmpty().containsAll(written());
  }

  private static String className(String benchmark) {
    return benchmark.replaceFirst("\\.\\w+$", "").replaceFirst(".*\\.", "");
  }

  private static List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "jmh", "java", "attention", "jmh"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(name -> NUMBERED.matcher(name).matches())
          .toList();
    }
  }
}
