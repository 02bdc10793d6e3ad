package attention.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.fail;

import attention.verdict.Check;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What becomes a check, and what is a fault of the course. */
class CheckListTest {
  @Test
  void everyTestIsACheckWithItsNameAndItsReason() {
    assertThat(run(Sound.class).inOrder())
        .containsExactly(
            Check.failed("row-1-is-wrong", "Row 1", "it is wrong"),
            Check.passed("row-2-is-right", "Row 2"));
  }

  @Test
  void aGraderThatCannotCheckIsAFaultAndNoVerdict() {
    assertThatThrownBy(() -> run(Broken.class).inOrder())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the grader failed at Row 1")
        .hasCauseInstanceOf(ArithmeticException.class);
  }

  @Test
  void aGraderThatCannotBeMadeIsAFaultAndNoVerdict() {
    assertThatThrownBy(() -> run(Unmade.class).inOrder())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("the grader failed at ");
  }

  @Test
  void aGraderThatChecksNothingLetsNobodyPass() {
    assertThatThrownBy(() -> run(String.class).inOrder())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the grader checked nothing");
  }

  private static CheckList run(Class<?> grader) {
    CheckList checks = new CheckList();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(grader))
                .build(),
            checks);
    return checks;
  }

  @TestMethodOrder(MethodOrderer.MethodName.class)
  static class Sound {
    @Test
    @DisplayName("Row 1")
    void row1IsWrong() {
      fail("it is wrong");
    }

    @Test
    @DisplayName("Row 2")
    void row2IsRight() {}
  }

  static class Broken {
    @Test
    @DisplayName("Row 1")
    void row1CannotBeChecked() {
      throw new ArithmeticException("a fault of ours");
    }
  }

  static class Unmade {
    Unmade() {
      throw new ArithmeticException("a fault of ours");
    }

    @Test
    void never() {}
  }
}
