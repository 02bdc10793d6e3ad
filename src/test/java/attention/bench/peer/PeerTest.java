package attention.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.problem.Problem;
import org.junit.jupiter.api.Test;

class PeerTest {
  @Test
  void aQuestionIsAnsweredInALine() throws Peer.Refusal {
    try (Peer peer = started("call 3=0.25")) {
      assertThat(peer.ask("call", 3)).isEqualTo("0.25");
      assertThat(peer.require("about")).isEmpty();
    }
  }

  @Test
  void aChildThatCannotDoItLivesOn() throws Peer.Refusal {
    try (Peer peer = started("call=no there was not enough memory for it", "about=1.0")) {
      assertThatThrownBy(() -> peer.ask("call", 0))
          .isInstanceOf(Peer.Refusal.class)
          .hasMessage("there was not enough memory for it");
      assertThat(peer.ask("about")).isEqualTo("1.0");
    }
  }

  @Test
  void aChildThatDiesIsNamedWithItsStatusAndItsLastWords() {
    try (Peer peer = started("call=end 3")) {
      assertThatThrownBy(() -> peer.ask("call", 0))
          .isInstanceOf(Problem.class)
          .hasMessage(
              "The Fake that was being measured ended with status 3 while it was asked to \"call 0\". Its last words: Something gave way. Measure again; if it stays so, with less work or fewer rungs (--rungs).");
    }
  }

  @Test
  void aChildThatTalksNonsenseIsAFaultOfTheCourse() {
    try (Peer peer = started("call=nonsense")) {
      assertThatThrownBy(() -> peer.ask("call", 0))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the Fake child answered neither yes nor no: nonsense");
    }
  }

  @Test
  void aProgramThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Peer.start("Fake", new ProcessBuilder("no-such-program")))
        .isInstanceOf(Problem.class)
        .hasMessageStartingWith("The Fake that is to be measured cannot be started: ")
        .hasMessageContaining("no-such-program");
  }

  @Test
  void nothingIsLeftOfAChildThatIsClosed() {
    long before = ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).count();
    Peer peer = started();

    peer.require("about");
    peer.close();

    assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).count())
        .isLessThanOrEqualTo(before);
  }

  private static Peer started(String... answers) {
    return Peer.start("Fake", FakePeer.answering(answers).get());
  }
}
