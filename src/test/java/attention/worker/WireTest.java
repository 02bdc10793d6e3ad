package attention.worker;

import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import attention.verdict.Check;
import attention.verdict.Diagnosis;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sent at one end arrives at the other. */
class WireTest {
  private Wire parent;
  private Wire child;

  @BeforeEach
  void connect() throws IOException {
    try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      child = new Wire(new Socket(door.getInetAddress(), door.getLocalPort()));
      parent = new Wire(door.accept());
    }
  }

  @AfterEach
  void disconnect() throws IOException {
    child.close();
    parent.close();
  }

  @Test
  void aJobArrivesAsItWas() throws IOException {
    Job job =
        new Job(Lesson.SCORES, Path.of("a folder", "My Scores.java"), Duration.ofMillis(1500));
    parent.send(job);

    assertThat(child.receiveJob()).isEqualTo(job);
  }

  @Test
  void anAnswerArrivesWithAllThatAVerdictHolds() throws IOException {
    Message answer =
        new Message.Answer(
            new Verdict(
                Lesson.SOFTMAX,
                Status.FAILED,
                List.of(Check.passed("a", "A"), Check.failed("b", "B", "√".repeat(50_000))),
                List.of(new Diagnosis("id", "title", "explanation", "hint", "section", "method")),
                0.25,
                "printed\n"),
            true);
    child.send(answer);

    assertThat(parent.receive()).isEqualTo(answer);
  }

  @Test
  void theOtherMessagesArriveInTheirOrder() throws IOException {
    child.introduce("token");
    child.send(new Message.Ready());
    child.send(new Message.Refusal("no such file"));

    assertThat(parent.introducedAs("token")).isTrue();
    assertThat(parent.receive()).isEqualTo(new Message.Ready());
    assertThat(parent.receive()).isEqualTo(new Message.Refusal("no such file"));
  }

  @Test
  void aStrangerIsNotTakenForTheChild() throws IOException {
    child.introduce("guess");

    assertThat(parent.introducedAs("token")).isFalse();
  }
}
