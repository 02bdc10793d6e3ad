package attention.worker;

import attention.lesson.Lesson;
import attention.problem.Problem;
import attention.verdict.Check;
import attention.verdict.Grader;
import attention.verdict.Status;
import attention.verdict.Verdict;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Stands for a grader whose learner does what learners should not. The folder of the file says
 * what; the file itself need not exist.
 */
public final class Nasty implements Grader {
  private static final List<double[]> HOARD = new ArrayList<>();
  private static final AtomicInteger GRADED = new AtomicInteger();

  /** Public, for the child makes it by its name. */
  public Nasty() {}

  @Override
  public Verdict grade(Lesson lesson, Path file) {
    try {
      String said = act(String.valueOf(file.getParent().getFileName()), file);
      return new Verdict(
          lesson, Status.PASSED, List.of(new Check("acts", said, true, "")), List.of(), 0, "");
    } catch (IOException | ReflectiveOperationException | InterruptedException exception) {
      throw new IllegalStateException(exception);
    }
  }

  private static String act(String deed, Path file)
      throws IOException, ReflectiveOperationException, InterruptedException {
    int earlier = GRADED.getAndIncrement();
    switch (deed) {
      case "loop" -> loop();
      case "tell-and-loop" -> {
        Files.createFile(file);
        loop();
      }
      case "deaf-loop" -> deafLoop();
      case "loop-with-lock" -> loopWithLock();
      case "flood-endlessly" -> floodEndlessly();
      case "deadlock" -> deadlock();
      case "recursion" -> deeper(1);
      case "exit" -> System.exit(0); // exits
      case "exit-1" -> System.exit(1); // exits with 1
      case "exit-with-hook" -> exitWithHook();
      case "halt" -> Runtime.getRuntime().halt(7);
      case "crash" -> crash();
      case "heap" -> hoard();
      case "arrays" -> Nd4j.create(DataType.DOUBLE, 1_300_000_000L);
      case "small-array" -> Nd4j.ones(2).addi(1);
      case "flood" -> IntStream.range(0, 200_000).forEach(i -> System.out.println("line " + i));
      case "raw-flood" -> rawFlood();
      case "close-out" -> closeOut();
      case "thread" -> leave(false);
      case "daemon" -> leave(true);
      case "short-thread" -> new Thread(() -> pause(50)).start();
      case "parallel" -> IntStream.range(0, 1000).parallel().forEach(i -> pause(0));
      case "interrupt" -> Thread.currentThread().interrupt();
      case "stop" -> Thread.class.getMethod("stop").invoke(Thread.currentThread());
      case "traces" -> leaveTraces();
      case "read" -> {
        return "read " + System.in.read();
      }
      case "count" -> {
        return "after " + earlier;
      }
      case "look" -> {
        return traces();
      }
      case "problem" -> throw new Problem("There is no such file.");
      case "window" -> java.awt.Toolkit.getDefaultToolkit().getScreenSize();
      default -> System.out.println("good");
    }
    return deed;
  }

  private static void loop() {
    long n = 0;
    while (n >= 0) {
      n = (n + 1) % 1000; // loops
    }
  }

  private static void deafLoop() {
    while (true) {
      try {
        Thread.sleep(1000); // sleeps
      } catch (Throwable everything) {
        System.out.println("not me");
      }
    }
  }

  private static void loopWithLock() {
    synchronized (Thread.currentThread()) {
      loop();
    }
  }

  private static void floodEndlessly() {
    while (true) {
      System.out.println("again"); // prints
    }
  }

  private static void deadlock() {
    Object lock = new Object();
    CountDownLatch both = new CountDownLatch(2);
    Thread other = new Thread(() -> enterAndTake(lock, both));
    other.setDaemon(true);
    other.start();
    synchronized (lock) {
      meet(both);
      enter(both);
    }
  }

  private static synchronized void enterAndTake(Object lock, CountDownLatch both) {
    meet(both);
    synchronized (lock) {
      both.countDown();
    }
  }

  private static synchronized void enter(CountDownLatch both) {
    both.countDown(); // locks
  }

  private static void meet(CountDownLatch both) {
    both.countDown();
    try {
      both.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @SuppressWarnings("InfiniteRecursion") // on purpose
  private static int deeper(int depth) {
    return 1 + deeper(depth + 1); // recurs
  }

  private static void exitWithHook() {
    Runtime.getRuntime().addShutdownHook(new Thread(Nasty::loop));
    System.exit(0); // exits late
  }

  private static void crash() throws ReflectiveOperationException {
    var field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
    field.setAccessible(true);
    Object unsafe = field.get(null);
    unsafe.getClass().getMethod("putAddress", long.class, long.class).invoke(unsafe, 0L, 0L);
  }

  private static void hoard() {
    while (true) {
      HOARD.add(new double[10_000_000]); // hoards
    }
  }

  private static void rawFlood() throws IOException {
    try (FileOutputStream raw = new FileOutputStream(FileDescriptor.err)) {
      byte[] much = new byte[10_000];
      for (int i = 0; i < 1000; i++) {
        raw.write(much);
      }
    }
  }

  private static void closeOut() throws IOException {
    System.out.close();
    System.err.close();
    System.in.close();
    new FileOutputStream(FileDescriptor.out).close();
    System.out.println("into nothing");
  }

  private static void leave(boolean daemon) {
    Thread thread = new Thread(() -> pause(600_000), "left-" + daemon);
    thread.setDaemon(daemon);
    thread.start();
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void leaveTraces() {
    System.setProperty("attention.trace", "left");
    System.clearProperty("user.dir");
    Locale.setDefault(Locale.CHINA);
    TimeZone.setDefault(TimeZone.getTimeZone("GMT+7"));
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> System.exit(3));
    System.setOut(null);
    System.setErr(null);
    Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
    Nd4j.factory().setOrder('f');
    Nd4j.getEnvironment().setDeviceLimit(0, 1000);
    Thread.currentThread().interrupt();
  }

  private static String traces() {
    return String.join(
        " ",
        System.getProperty("attention.trace"),
        System.getProperty("user.dir") == null ? "nowhere" : "somewhere",
        Locale.getDefault().equals(Locale.CHINA) ? "China" : "home",
        TimeZone.getDefault().getID().equals("GMT+07:00") ? "east" : "here",
        "" + Thread.getDefaultUncaughtExceptionHandler(),
        System.out == null ? "mute" : "speaks",
        Thread.currentThread().isInterrupted() ? "interrupted" : "calm",
        Nd4j.create(2, 2).dataType() == DataType.FLOAT ? "float" : "other",
        Nd4j.create(2, 2).ordering() == 'c' ? "rows" : "columns",
        Nd4j.zeros(DataType.DOUBLE, 100, 100).length() == 10_000 ? "large" : "small");
  }
}
