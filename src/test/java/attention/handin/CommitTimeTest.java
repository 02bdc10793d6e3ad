package attention.handin;

import static org.assertj.core.api.Assertions.assertThat;

import attention.process.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("git")
class CommitTimeTest {
  private static final Instant COMMITTED = Instant.parse("2026-11-20T12:00:05Z");

  @TempDir private Path temp;
  private Path clone;

  @BeforeEach
  void aRepository() throws IOException {
    clone = Files.createDirectories(temp.resolve("in/ann"));
    git("init", "-q");
    Files.writeString(clone.resolve("MySoftmax.java"), Desk.SOFTMAX);
    git("add", ".");
    git("commit", "-q", "-m", "done");
  }

  @Test
  void aCloneWasHandedInWhenItWasCommitted() {
    HandIn ann = Desk.asking(temp.resolve("in"), "04-softmax").handIn("ann");

    assertThat(ann.at()).contains(COMMITTED);
    assertThat(ann.works()).containsOnlyKeys("04-softmax");
  }

  @Test
  void aPackedCloneIsReadToo() {
    git("gc", "-q");

    assertThat(clone.resolve(".git/packed-refs")).exists();
    assertThat(CommitTime.of(clone)).contains(COMMITTED);
  }

  @Test
  void aCommitWithoutABranchIsReadToo() {
    git("checkout", "-q", "--detach");

    assertThat(CommitTime.of(clone)).contains(COMMITTED);
  }

  @Test
  void whatACloneWantsToRunIsNotRun() throws IOException {
    Path trace = temp.resolve("was-run");
    String evil = "touch '%s'; cat".formatted(trace);
    for (String setting :
        new String[] {
          "core.fsmonitor",
          "core.pager",
          "core.sshCommand",
          "gpg.program",
          "core.alternateRefsCommand"
        }) {
      git("config", setting, evil);
    }
    git("config", "log.showSignature", "true");
    git("config", "extensions.partialClone", "origin");
    git("config", "remote.origin.promisor", "true");
    git("config", "remote.origin.url", "ext::sh -c touch% " + trace);
    git("config", "protocol.ext.allow", "always");

    assertThat(CommitTime.of(clone)).contains(COMMITTED);
    Files.writeString(clone.resolve(".git/HEAD"), "0123456789".repeat(4));
    assertThat(CommitTime.of(clone)).isEmpty();
    assertThat(trace).doesNotExist();
  }

  @Test
  void whatIsNoCloneHasNoTime() throws IOException {
    for (String head :
        new String[] {
          "", "ref: refs/../../x\n", "ref: refs/heads/missing\n", "--all\n", "x".repeat(1000)
        }) {
      Files.writeString(clone.resolve(".git/HEAD"), head);
      assertThat(CommitTime.of(clone)).isEmpty();
    }
    assertThat(CommitTime.of(temp)).isEmpty();
  }

  private void git(String... words) {
    Command.Outcome outcome =
        Command.of(clone, "git", "-c", "user.name=Ann", "-c", "user.email=ann@example.org")
            .and(words)
            .with(
                Map.of(
                    "GIT_COMMITTER_DATE", "2026-11-20T13:00:05+0100",
                    "GIT_AUTHOR_DATE", "2020-01-01T00:00:00Z",
                    "GIT_CONFIG_GLOBAL", "/dev/null"))
            .run(Duration.ofMinutes(1));
    assertThat(outcome.good()).as(outcome.lastWord()).isTrue();
  }
}
