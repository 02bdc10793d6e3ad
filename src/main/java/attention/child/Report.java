package attention.child;

import attention.attempt.Attempt;
import attention.attempt.Place;
import attention.attempt.Thrown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a child says of an attempt: never a verdict.
 *
 * @param signal how it ended
 * @param state of the thread, where the time was over
 * @param place the learner's line, where one is known
 * @param thrown what was thrown, where that stopped the asking
 * @param left the names of threads that were left running
 * @param printed what the code printed
 * @param answers what came of the probes; empty if nothing did
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two
public record Report(
    Signal signal,
    Thread.State state,
    Optional<Place> place,
    Optional<Thrown> thrown,
    List<String> left,
    String printed,
    byte[] answers) {
  private static final int MOST_THREADS = 100;
  private static final byte[] NONE = {};

  static Report of(Attempt.End end, String fileName, byte[] answers) {
    if (end instanceof Attempt.TooLong late) {
      Optional<Place> place = Place.of(late.frames(), fileName);
      return without(Signal.TOO_LONG, late.state(), place, Optional.empty(), end);
    }
    if (end instanceof Attempt.Exited exited) {
      Optional<Place> place = Place.of(exited.frames(), fileName);
      return without(Signal.EXITED, Thread.State.RUNNABLE, place, Optional.empty(), end);
    }
    Attempt.Ended ended = (Attempt.Ended) end;
    Optional<Thrown> thrown = ended.thrown().map(cause -> Thrown.of(cause, fileName));
    if (thrown.isPresent()) {
      return without(Signal.THREW, Thread.State.RUNNABLE, Optional.empty(), thrown, end);
    }
    return new Report(
        Signal.DONE,
        Thread.State.RUNNABLE,
        Optional.empty(),
        Optional.empty(),
        ended.left(),
        end.printed(),
        answers);
  }

  private static Report without(
      Signal signal,
      Thread.State state,
      Optional<Place> place,
      Optional<Thrown> thrown,
      Attempt.End end) {
    return new Report(signal, state, place, thrown, List.of(), end.printed(), NONE);
  }

  /** Whether the child that sent it should be given no further job. */
  public boolean spent() {
    return signal != Signal.DONE || !left.isEmpty();
  }

  void send(Wire wire) throws IOException {
    wire.put(signal).put(state);
    send(wire, place);
    wire.put(thrown.isPresent() ? 1 : 0);
    if (thrown.isPresent()) {
      wire.put(thrown.get().kind()).put(thrown.get().name()).put(thrown.get().message());
      send(wire, thrown.get().place());
    }
    List<String> named = left.subList(0, Math.min(left.size(), MOST_THREADS));
    wire.putCount(named.size());
    for (String name : named) {
      wire.put(name);
    }
    wire.put(printed).put(answers).send();
  }

  /**
   * Receives one.
   *
   * @throws IOException if it is anything else that comes, or nothing
   */
  public static Report receive(Wire wire) throws IOException {
    Signal signal = wire.one(Signal.class);
    Thread.State state = wire.one(Thread.State.class);
    Optional<Place> place = place(wire);
    Optional<Thrown> thrown = wire.number() == 0 ? Optional.empty() : Optional.of(thrown(wire));
    List<String> left = new ArrayList<>();
    for (int more = wire.count(MOST_THREADS); more > 0; more--) {
      left.add(wire.text());
    }
    return new Report(signal, state, place, thrown, left, wire.text(), wire.bytes());
  }

  private static Thrown thrown(Wire wire) throws IOException {
    Thrown.Kind kind = wire.one(Thrown.Kind.class);
    return new Thrown(kind, wire.text(), wire.text(), place(wire));
  }

  private static void send(Wire wire, Optional<Place> place) throws IOException {
    wire.putCount(place.map(Place::line).orElse(0)).put(place.map(Place::file).orElse(""));
  }

  private static Optional<Place> place(Wire wire) throws IOException {
    int line = wire.count(Integer.MAX_VALUE);
    String file = wire.text();
    return line == 0 ? Optional.empty() : Optional.of(new Place(line, file));
  }
}
