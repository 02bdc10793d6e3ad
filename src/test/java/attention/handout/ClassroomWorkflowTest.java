package attention.handout;

import static org.assertj.core.api.Assertions.assertThat;

import attention.assignment.Work;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What GitHub's actions read of it: their inputs, and the names that tie one step to another. */
class ClassroomWorkflowTest {
  @Test
  void eachLessonIsAStepWithTheCommandThatStudentsTypeToo() throws IOException {
    JsonNode step = steps().get(3);

    assertThat(step.at("/uses").asText())
        .isEqualTo("classroom-resources/autograding-command-grader@v1");
    assertThat(step.at("/with/test-name").asText()).isEqualTo("04-softmax");
    assertThat(step.at("/with/command").asText()).isEqualTo("./attention grade 04");
    assertThat(step.at("/with/max-score").asInt()).isEqualTo(10);
  }

  @Test
  void pointsAreWholeNumbersAndNeverNone() throws IOException {
    assertThat(steps().get(4).at("/with/max-score").asText()).isEqualTo("3");
    assertThat(steps().get(5).at("/with/max-score").asText()).isEqualTo("1");
  }

  @Test
  void theReporterGetsTheResultOfEveryStepUnderTheNameItLooksFor() throws IOException {
    JsonNode reporter = steps().get(6);

    assertThat(reporter.at("/with/runners").asText()).isEqualTo("lesson-04,lesson-07,lesson-10");
    assertThat(reporter.at("/env/LESSON-07_RESULTS").asText())
        .isEqualTo("${{steps.lesson-07.outputs.result}}");
    assertThat(steps().get(4).at("/id").asText()).isEqualTo("lesson-07");
  }

  @Test
  void classroomFindsTheJobByItsName() throws IOException {
    JsonNode workflow = workflow();

    assertThat(workflow.at("/name").asText()).isEqualTo("Autograding Tests");
    assertThat(workflow.at("/jobs").fieldNames())
        .toIterable()
        .containsExactly("run-autograding-tests");
    assertThat(workflow.at("/permissions/checks").asText()).isEqualTo("write");
  }

  private static JsonNode steps() throws IOException {
    return workflow().at("/jobs/run-autograding-tests/steps");
  }

  private static JsonNode workflow() throws IOException {
    return new YAMLMapper()
        .readTree(
            ClassroomWorkflow.text(
                List.of(
                    new Work("04-softmax", 10),
                    new Work("07-mask", 2.5),
                    new Work("10-gradient", 0.25))));
  }
}
