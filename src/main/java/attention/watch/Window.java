package attention.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.TerminalBuilder.SystemOutput;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jline.utils.NonBlockingReader;

/** The terminal in front of the learner, with single keys; as it was before, once it is closed. */
final class Window implements Keys, AutoCloseable {
  private static final String PROVIDER = "jni";
  private static final int ESCAPE = 27;

  /** A read that waits for ever would make the closing of the terminal wait for a key. */
  private static final long LISTEN_MILLIS = 100;

  /** What a key such as an arrow sends comes at once. */
  private static final long ESCAPE_MILLIS = 20;

  private static final int TYPICAL_COLUMNS = 80;
  private static final int TYPICAL_ROWS = 24;

  private final Terminal terminal;
  private final Attributes before;
  private final Charset charset;
  private volatile boolean closed;

  private Window(Terminal terminal, Charset charset) {
    this.terminal = terminal;
    this.charset = charset;
    this.before = terminal.enterRawMode();
  }

  /**
   * Takes over the terminal.
   *
   * @return nothing where input or output is no terminal, or one that cannot move its cursor
   */
  public static Optional<Window> open() {
    Charset charset = Charset.forName(System.getProperty("native.encoding"));
    if ("dumb".equals(System.getenv("TERM")) || !isTerminal()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Window(
              TerminalBuilder.builder()
                  .provider(PROVIDER)
                  .systemOutput(SystemOutput.SysOut)
                  .dumb(false)
                  .graphemeCluster(false)
                  .encoding(charset)
                  .build(),
              charset));
    } catch (IOException | IllegalStateException none) {
      return Optional.empty();
    }
  }

  /** A display that fills the window. */
  public Display display() {
    String noColour = System.getenv("NO_COLOR");
    return new ScreenDisplay(
        this::size,
        Glyphs.in(charset),
        noColour == null || noColour.isEmpty(),
        text -> {
          terminal.writer().write(text);
          terminal.writer().flush();
        });
  }

  /** Has something done whenever the window gets another size. */
  public void onResize(Runnable redraw) {
    terminal.handle(Signal.WINCH, signal -> redraw.run());
  }

  @Override
  public Key next() {
    try {
      NonBlockingReader reader = terminal.reader();
      int typed = reader.read(LISTEN_MILLIS);
      while (typed == NonBlockingReader.READ_EXPIRED && !closed) {
        typed = reader.read(LISTEN_MILLIS);
      }
      if (typed == NonBlockingReader.EOF || closed) {
        return Key.QUIT;
      }
      if (typed == ESCAPE) {
        skipSequence(reader);
      }
      return Key.typed(typed);
    } catch (IOException gone) {
      return Key.QUIT;
    }
  }

  @Override
  public void close() {
    closed = true;
    try (terminal) {
      terminal.writer().write("\r\n");
      terminal.setAttributes(before);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** An arrow's letter is not the learner's. */
  private static void skipSequence(NonBlockingReader reader) throws IOException {
    int next = reader.read(ESCAPE_MILLIS);
    if (next == '[' || next == 'O') {
      do {
        next = reader.read(ESCAPE_MILLIS);
      } while (next >= ' ' && next < '@');
    }
  }

  private ScreenDisplay.Size size() {
    int columns = terminal.getColumns();
    int rows = terminal.getRows();
    return new ScreenDisplay.Size(
        columns > 0 ? columns : TYPICAL_COLUMNS, rows > 0 ? rows : TYPICAL_ROWS);
  }

  private static boolean isTerminal() {
    try {
      TerminalProvider provider = TerminalProvider.load(PROVIDER);
      return provider.isSystemStream(SystemStream.Input)
          && provider.isSystemStream(SystemStream.Output);
    } catch (IOException | RuntimeException | LinkageError unknown) {
      // The library's native part does not run on every machine; a watch in plain text does.
      return false;
    }
  }
}
