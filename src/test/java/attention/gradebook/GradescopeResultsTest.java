package attention.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import attention.record.SmallClass;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class GradescopeResultsTest {
  @Test
  void everyWorkIsATestWithItsMarksAndItsChecksBelow() throws JsonProcessingException {
    String expected =
        """
        {
          "score": 1.33,
          "output": "2 hours late\\n`MySoftmax-1.java` was taken, *notes.docx* was not: it is no Java.",
          "output_format": "text",
          "test_output_format": "text",
          "test_name_format": "text",
          "visibility": "visible",
          "tests": [
            {
              "score": 1.33,
              "max_score": 4,
              "status": "failed",
              "name": "04-softmax",
              "number": "1",
              "output": "What happened: You normalised over queries\\nYour columns sum to 1, your rows do not.\\nHint: Which axis is the sum over?"
            },
            {"status": "passed", "name": "The result has the shape of the scores", "number": "1.1"},
            {
              "status": "failed",
              "name": "Every row sums to 1",
              "number": "1.2",
              "output": "Row 2 sums to 0.7; expected 1.\\nweights[2,1] is 0.3; expected 0.6\\n```"
            },
            {"status": "failed", "name": "Larger scores weigh more", "number": "1.3"},
            {
              "score": 0,
              "max_score": 2.5,
              "status": "failed",
              "name": "worksheet",
              "number": "2",
              "output": "Nothing was handed in."
            }
          ]
        }
        """;

    ObjectMapper json = new ObjectMapper();
    assertThat(json.readTree(GradescopeResults.of(SmallClass.BO)))
        .isEqualTo(json.readTree(expected));
  }
}
