package attention.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attention.attempt.Place;
import attention.attempt.Thrown;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What crosses a real socket arrives as it was; what nobody of the course sends is refused. */
class WireTest {
  @TempDir Path folder;

  private SocketChannel raw;
  private Wire here;
  private Wire there;

  @BeforeEach
  void connect() throws IOException {
    UnixDomainSocketAddress door = UnixDomainSocketAddress.of(folder.resolve("d"));
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(door);
      raw = SocketChannel.open(door);
      there = new Wire(raw);
      here = new Wire(server.accept());
    }
  }

  @AfterEach
  void close() throws IOException {
    here.close();
    there.close();
  }

  @Test
  void aReportArrivesAsItWas() throws IOException {
    Report report =
        new Report(
            Signal.THREW,
            Thread.State.TIMED_WAITING,
            Optional.of(new Place(7, "MySoftmax.java")),
            Optional.of(
                new Thrown(Thrown.Kind.TOO_DEEP, "StackOverflowError", "null", Optional.empty())),
            List.of("one", "two"),
            "printed: ä\n",
            new byte[] {1, 2, 3});

    report.send(there);

    assertThat(Report.receive(here)).usingRecursiveComparison().isEqualTo(report);
  }

  @Test
  void classesArriveAsTheyWere() throws IOException {
    there.put(Map.of("MySoftmax", new byte[] {42})).send();

    assertThat(here.classes()).containsOnlyKeys("MySoftmax");
  }

  @Test
  void aLongTextIsShortenedWhereItIsSent() throws IOException {
    there.put("x".repeat(100_000)).send();

    assertThat(here.text()).hasSize(16_001).endsWith("x…");
  }

  @Test
  void aLengthBeyondItsBoundIsRefusedBeforeRoomIsMade() throws IOException {
    DataOutputStream out = new DataOutputStream(Channels.newOutputStream(raw));
    out.writeInt(Integer.MAX_VALUE);

    assertThatThrownBy(here::bytes)
        .isInstanceOf(IOException.class)
        .hasMessage("a count of 2147483647 came, and 33554432 is the most");
  }

  @Test
  void aNegativeLengthIsRefused() throws IOException {
    new DataOutputStream(Channels.newOutputStream(raw)).writeInt(-1);

    assertThatThrownBy(here::text).hasMessage("a count of -1 came, and 65536 is the most");
  }

  @Test
  void aSignalThatThereIsNotIsRefused() throws IOException {
    there.put("PASSED").send();

    assertThatThrownBy(() -> here.one(Signal.class)).hasMessage("no Signal has the name that came");
  }

  @Test
  void whoHangsUpInTheMidstIsHeardToHangUp() throws IOException {
    new DataOutputStream(Channels.newOutputStream(raw)).writeInt(1000);
    raw.close();

    assertThatThrownBy(here::bytes)
        .isInstanceOf(IOException.class)
        .hasMessage("only 0 of 1000 bytes came");
  }
}
