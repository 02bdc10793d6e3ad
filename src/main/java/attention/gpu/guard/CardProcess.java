package attention.gpu.guard;

import attention.gpu.Card;
import attention.gpu.CardSpoiled;
import attention.gpu.GpuProblem;
import attention.process.Children;
import java.io.IOException;
import java.io.Serializable;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The process that holds a card, from its parent's side. */
final class CardProcess {
  private static final Duration STARTING = Duration.ofSeconds(60);
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);
  private static final Duration CLOSING = Duration.ofSeconds(30);
  private static final Duration DYING = Duration.ofSeconds(10);

  private final Process process;
  private final Wire wire;
  private final ChildOutput output;
  private final ChildOutput errors;
  private final Card card;

  private CardProcess(CardLaunch launch, Path folder) throws IOException {
    try (SocketFolder meeting = SocketFolder.in(folder)) {
      process = Children.start(launch.builder(meeting.socket()));
      output = new ChildOutput(process.getInputStream(), "card-output");
      errors = new ChildOutput(process.getErrorStream(), "card-errors");
      wire = new Wire(meeting.await(process, errors));
    }
    try {
      card = (Card) answer(null, STARTING, "the card was opened");
    } catch (GpuProblem refused) {
      end();
      throw refused;
    }
  }

  /**
   * Starts one, which opens the card.
   *
   * @param folder for the socket
   * @throws GpuProblem if it cannot be started, or cannot open the card
   */
  static CardProcess start(CardLaunch launch, Path folder) {
    try {
      return new CardProcess(launch, folder);
    } catch (IOException refused) {
      throw new GpuProblem(
          "The process that is to hold the card cannot be started: %s."
              .formatted(refused.getMessage()),
          refused);
    }
  }

  Card card() {
    return card;
  }

  long pid() {
    return process.pid();
  }

  /**
   * Asks for something and waits.
   *
   * @param doing what the card does meanwhile: {@code the kernel naive ran}
   * @throws GpuProblem if the card refuses
   * @throws CardSpoiled if the process is gone after it, whatever the reason
   */
  Serializable ask(Call call, Duration patience, String doing) {
    return answer(call, patience, doing);
  }

  /** Without a call where the process speaks first. */
  private Serializable answer(Call call, Duration patience, String doing) {
    try {
      if (call != null) {
        wire.send(call, patience);
      }
      Reply reply = (Reply) wire.receive(patience);
      if (reply instanceof Reply.Answer answer) {
        return answer.value();
      }
      Reply.Refusal refusal = (Reply.Refusal) reply;
      if (refusal.spoiled()) {
        end();
        throw new CardSpoiled(LastWords.after(refusal.sentence(), errors.untilEnd(LAST_WORDS)));
      }
      throw new GpuProblem(refusal.sentence());
    } catch (Wire.Silence silent) {
      end();
      throw new Overdue(patience, doing);
    } catch (ClosedByInterruptException stopped) {
      end();
      throw new CardSpoiled("You stopped the card while %s.".formatted(doing));
    } catch (IOException gone) {
      throw died(doing);
    }
  }

  /** It did not answer in time, and was killed. */
  static final class Overdue extends CardSpoiled {
    private static final long serialVersionUID = 1;

    Overdue(Duration patience, String doing) {
      super(
          "The card did not answer within %s s while %s; it was stopped, and the next call opens it anew."
              .formatted(patience.toSeconds(), doing));
    }
  }

  /** What kernels printed, up to a mark that the process was told to set. */
  String printedUntil(String mark) {
    return output.takeUntil(mark, LAST_WORDS);
  }

  /** Lets it give back what it holds, then ends it. */
  void close() {
    try {
      ask(new Call.Close(), CLOSING, "the card was closed");
    } catch (CardSpoiled gone) {
      // Then everything has been given back already.
    } finally {
      end();
    }
  }

  /** What kernels printed until the process ended. */
  String lastPrinted() {
    return LastWords.withoutCrash(output.untilEnd(LAST_WORDS));
  }

  private CardSpoiled died(String doing) {
    try {
      process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
      Children.awaitOwnEnd();
      String how = LastWords.of(process, errors.untilEnd(LAST_WORDS), "while " + doing);
      end();
      return new CardSpoiled("The process that held the card " + how);
    } catch (InterruptedException stopped) {
      end();
      Thread.currentThread().interrupt();
      return new CardSpoiled("You stopped the card while %s.".formatted(doing));
    }
  }

  /**
   * Ends it, and waits until it is gone: only then is its memory on the card free for the next. All
   * that it said is read before its streams close.
   */
  void end() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.toHandle().destroyForcibly();
    process.onExit().completeOnTimeout(process, DYING.toSeconds(), TimeUnit.SECONDS).join();
    errors.untilEnd(LAST_WORDS);
    output.untilEnd(LAST_WORDS);
    Children.end(process);
    try {
      wire.close();
    } catch (IOException alreadyClosed) {
      // It was to be closed.
    }
  }
}
