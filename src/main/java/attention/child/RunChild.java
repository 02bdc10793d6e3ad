package attention.child;

import attention.attempt.ArrayMemory;
import attention.attempt.Attempt;
import attention.attempt.ExitWatch;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;

/** The program that runs strangers' classes. Of the course it has what it was sent, and no more. */
public final class RunChild {
  private RunChild() {}

  /**
   * Runs it until whoever started it is gone.
   *
   * @param arguments the door, and the megabytes that arrays may take; without a door it only loads
   *     what every run loads
   */
  public static void main(String[] arguments) throws Exception {
    ArrayMemory.bound(Integer.parseInt(arguments[0]));
    if (arguments.length == 1) {
      return;
    }
    Wire wire = Entrance.through(arguments[1]);
    BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
    Thread listener = new Thread(() -> listen(wire, jobs), "jobs");
    listener.setDaemon(true);
    listener.start();
    AtomicReference<Run> current = new AtomicReference<>();
    ExitWatch exit = new ExitWatch(end -> current.get().report(end).send(wire));
    Runtime.getRuntime().addShutdownHook(exit);
    CourseClasses course = new CourseClasses();
    wire.put(Signal.READY).send();
    while (true) {
      Run run = new Run(course, jobs.take());
      current.set(run);
      exit.during(run.attempt());
      Optional<Attempt.End> end = run.attempt().run();
      if (end.isPresent()) {
        run.report(end.get()).send(wire);
      }
    }
  }

  /** Takes jobs. When nobody is left to send any, this Java ends, whatever it is doing. */
  private static void listen(Wire wire, BlockingQueue<Job> jobs) {
    try {
      while (true) {
        jobs.add(Job.receive(wire));
      }
    } catch (IOException gone) {
      Runtime.getRuntime().halt(0);
    }
  }
}
