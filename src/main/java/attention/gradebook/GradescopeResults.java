package attention.gradebook;

import attention.assignment.Points;
import attention.record.Result;
import attention.record.Transcript;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A student's results as Gradescope reads them from {@code results.json}: a test a work, which has
 * the marks, and under it one for each check, which has none.
 *
 * <p>Every text is declared to be plain, since some of it is the student's.
 *
 * <p>Source: <a href="https://gradescope-autograders.readthedocs.io/en/latest/specs/">Gradescope,
 * Autograder Specifications</a>, output format.
 */
final class GradescopeResults {
  private static final String PLAIN = "text";

  private GradescopeResults() {}

  /** The text of the file. */
  static String of(Transcript transcript) {
    List<Test> tests = new ArrayList<>();
    for (Result result : transcript.results()) {
      String number = Integer.toString(1 + transcript.results().indexOf(result));
      tests.add(Test.of(number, result));
      for (int check = 0; check < result.checks().size(); check++) {
        tests.add(
            Test.of("%s.%d".formatted(number, check + 1), result, result.checks().get(check)));
      }
    }
    try {
      return new ObjectMapper()
          .writerWithDefaultPrettyPrinter()
          .writeValueAsString(
              new Results(
                  points(transcript.marks()),
                  output(transcript),
                  PLAIN,
                  PLAIN,
                  PLAIN,
                  "visible",
                  tests));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("records and lists have a JSON form", impossible);
    }
  }

  private static String output(Transcript transcript) {
    return Stream.concat(Stream.of(transcript.late()), transcript.remarks().stream())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static BigDecimal points(double marks) {
    return new BigDecimal(Points.text(marks));
  }

  private record Results(
      BigDecimal score,
      String output,
      @JsonProperty("output_format") String outputFormat,
      @JsonProperty("test_output_format") String testOutputFormat,
      @JsonProperty("test_name_format") String testNameFormat,
      String visibility,
      List<Test> tests) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Test(
      BigDecimal score,
      @JsonProperty("max_score") BigDecimal maxScore,
      String status,
      String name,
      String number,
      String output) {
    static Test of(String number, Result result) {
      return new Test(
          points(result.marks()),
          points(result.outOf()),
          status(result.passed()),
          result.work(),
          number,
          found(result));
    }

    static Test of(String number, Result result, Check check) {
      boolean first = result.firstFailure().filter(check::equals).isPresent();
      return new Test(
          null,
          null,
          status(check.passed()),
          check.title(),
          number,
          first ? check.message() : null);
    }

    private static String status(boolean passed) {
      return passed ? "passed" : "failed";
    }

    private static String found(Result result) {
      if (result.status().isEmpty()) {
        return "Nothing was handed in.";
      }
      return result.diagnosis().stream().map(Test::mistake).collect(Collectors.joining("\n\n"));
    }

    private static String mistake(Diagnosis mistake) {
      return Stream.of(
              "What happened: " + mistake.headline(),
              mistake.explanation(),
              mistake.hint().isEmpty() ? "" : "Hint: " + mistake.hint())
          .filter(line -> !line.isEmpty())
          .collect(Collectors.joining("\n"));
    }
  }
}
