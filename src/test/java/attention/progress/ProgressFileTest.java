package attention.progress;

import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressFileTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay() {
    desk = new Desk(folder);
  }

  @Test
  void canBeDeletedWithoutHarm() throws IOException {
    desk.pass(Lesson.SOFTMAX);
    Files.delete(desk.progressFile());

    assertThat(desk.progress().of(Lesson.SOFTMAX).state()).isEqualTo(State.IN_PROGRESS);
    desk.pass(Lesson.SOFTMAX);
    assertThat(desk.progress().of(Lesson.SOFTMAX).state()).isEqualTo(State.PASSED);
    assertThat(desk.notices()).isEmpty();
  }

  @Test
  void whatANewerVersionWroteStays() throws IOException {
    Desk.write(
        desk.progressFile(),
        """
        {"version": 9, "lessons": {"07-mask": {"passed": "abc"}, "04-softmax": {"mood": "good"}}}
        """);

    desk.pass(Lesson.SOFTMAX);

    JsonNode content = new ObjectMapper().readTree(desk.progressFile().toFile());
    assertThat(content.at("/version").asInt()).isEqualTo(9);
    assertThat(content.at("/lessons/07-mask/passed").asText()).isEqualTo("abc");
    assertThat(content.at("/lessons/04-softmax/mood").asText()).isEqualTo("good");
    assertThat(desk.progress().of(Lesson.SOFTMAX).state()).isEqualTo(State.PASSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "12",
        "{} {}",
        "{\"lessons\": []}",
        "{\"lessons\": {\"04-softmax\": \"passed\"}}",
        "<<<<<<< HEAD"
      })
  void aDamagedFileIsKeptAsideAndSaid(String damaged) {
    Desk.write(desk.progressFile(), damaged);

    assertThat(desk.progress().of(Lesson.SOFTMAX).state()).isEqualTo(State.NOT_STARTED);

    assertThat(desk.notices())
        .singleElement()
        .asString()
        .contains("progress.json", "progress.json.damaged", "./attention grade --all");
    assertThat(beside("progress.json.damaged")).hasContent(damaged);
    assertThat(desk.progressFile()).doesNotExist();
  }

  @Test
  void aSecondDamagedFileDoesNotReplaceTheFirst() {
    for (String damaged : List.of("first", "second", "third")) {
      Desk.write(desk.progressFile(), damaged);
      desk.pass(Lesson.SOFTMAX);
    }

    assertThat(beside("progress.json.damaged")).hasContent("first");
    assertThat(beside("progress.json.damaged-1")).hasContent("second");
    assertThat(beside("progress.json.damaged-2")).hasContent("third");
    assertThat(desk.progress().of(Lesson.SOFTMAX).state()).isEqualTo(State.PASSED);
  }

  @Test
  void fieldsOfAnotherKindCountAsNotThere() {
    Desk.write(
        desk.progressFile(),
        "{\"lessons\": {\"04-softmax\": {\"hintsSeen\": \"many\", \"solutionSeen\": [], \"passed\": {}}}}");

    assertThat(desk.progress().of(Lesson.SOFTMAX))
        .isEqualTo(new Standing(Lesson.SOFTMAX, State.NOT_STARTED, false, 0));
  }

  @Test
  void programsSideBySideLoseNothing() throws InterruptedException {
    List<Thread> programs = new ArrayList<>();
    for (Standing standing : desk.progress().all()) {
      programs.add(new Thread(() -> desk.progress().giveUp(standing.lesson())));
      programs.add(new Thread(() -> desk.progress().allHints(standing.lesson())));
    }
    programs.forEach(Thread::start);
    for (Thread program : programs) {
      program.join();
    }

    assertThat(desk.progress().all())
        .hasSize(15)
        .allSatisfy(standing -> assertThat(standing.solutionSeen()).isTrue())
        .allSatisfy(standing -> assertThat(standing.hintsSeen()).isEqualTo(3));
  }

  @Test
  void noHalfWrittenFileIsLeft() throws IOException {
    desk.pass(Lesson.SOFTMAX);

    try (Stream<Path> files = Files.list(desk.progressFile().getParent())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".new"));
    }
  }

  private Path beside(String name) {
    return desk.progressFile().resolveSibling(name);
  }
}
