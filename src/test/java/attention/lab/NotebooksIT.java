package attention.lab;

import static org.assertj.core.api.Assertions.assertThat;

import attention.lesson.Lesson;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every lesson's notebook, executed from top to bottom by the kernel that learners use. */
class NotebooksIT {
  @TestFactory
  Stream<DynamicTest> every_cell_of_the_notebook_runs() {
    Progress progress = new Progress(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    Lab lab = Lab.ready(CourseFolders.ofLauncher(), Optional.empty(), progress);
    List<Lesson> lessons = List.of(Lesson.values());
    List<CompletableFuture<NotebookResult>> results =
        lab.start(lessons, Runtime.getRuntime().availableProcessors());
    return IntStream.range(0, lessons.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    lessons.get(i).id(),
                    () -> assertThat(results.get(i).join().complaint()).isEmpty()));
  }
}
