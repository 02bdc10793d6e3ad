package attention.cli;

import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import attention.process.Command;
import attention.process.Command.Outcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A student gets a folder, follows its README, and pushes: each command is run in a new folder. */
class HandoutIT {
  private static final Path COURSE = Path.of("").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final List<Lesson> LESSONS = List.of(Lesson.SOFTMAX, Lesson.WEIGHTED_SUM);

  @TempDir private Path folder;

  @Test
  void aStudentGradesThemselvesAndSoDoesTheWorkflow() throws IOException {
    Path handout = folder.resolve("a handout");
    Said said = Said.by("classroom", "handout", "--lessons", "4,5", "--out", handout.toString());
    assertThat(said.status()).as(said.err()).isZero();

    assertThat(run(handout, "./attention list").out())
        .contains("04-softmax", "05-weighted-sum")
        .doesNotContain("06-self-attention");
    assertThat(workflowsCommands(handout))
        .containsExactly("./attention grade 04", "./attention grade 05")
        .allMatch(command -> run(handout, command).status() == 1);

    for (Lesson lesson : LESSONS) {
      Files.copy(
          lesson.solutionFile(COURSE),
          lesson.exerciseFile(handout),
          StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(workflowsCommands(handout)).allMatch(command -> run(handout, command).good());
    assertThat(run(handout, "./attention next").out()).contains("every exercise is passed");
    Outcome solution = run(handout, "./attention solution 04");
    assertThat(solution.status()).isEqualTo(2);
    assertThat(solution.err()).contains("Solutions are not handed out with an assignment.");
  }

  private static List<String> workflowsCommands(Path handout) throws IOException {
    JsonNode workflow =
        new YAMLMapper().readTree(handout.resolve(".github/workflows/classroom.yml").toFile());
    JsonNode steps = workflow.at("/jobs/run-autograding-tests/steps");
    return StreamSupport.stream(steps.spliterator(), false)
        .map(step -> step.at("/with/command").asText())
        .filter(command -> !command.isEmpty())
        .toList();
  }

  private static Outcome run(Path handout, String command) {
    return Command.of(handout, command.split(" ")).run(PATIENCE);
  }
}
