package attention.mistake.alternative;

import attention.launch.GlobalMemory;
import attention.launch.LaunchSteps;
import attention.launch.OneScoreAThread;
import attention.launch.Place;
import attention.launch.Speeds;
import java.util.List;

/** Other right ways to launch, to write a thread, and to time the journey. */
public final class LaunchAlternatives {
  private LaunchAlternatives() {}

  /** All of them. */
  public static List<Class<?>> all() {
    return List.of(
        GridStride.class,
        OneNumberAThread.class,
        InItsOwnPlace.class,
        Nested.class,
        Solved.class,
        InFloat.class,
        Delegated.class);
  }

  /** A thread goes on a whole grid further, as kernels do that serve any grid. */
  public static final class GridStride implements Right {
    @Override
    public int blocks(int items, int threads) {
      return (int) Math.ceil(items / (double) threads);
    }

    @Override
    public void thread(
        Place place,
        GlobalMemory queries,
        GlobalMemory keys,
        GlobalMemory scores,
        int queryCount,
        int keyCount,
        int width) {
      int across = place.gridDim().x() * place.blockDim().x();
      int down = place.gridDim().y() * place.blockDim().y();
      int x = place.blockIdx().x() * place.blockDim().x() + place.threadIdx().x();
      int y = place.blockIdx().y() * place.blockDim().y() + place.threadIdx().y();
      for (int row = y; row < queryCount; row += down) {
        for (int column = x; column < keyCount; column += across) {
          float sum = 0;
          for (int m = width - 1; m >= 0; m--) {
            sum += keys.get(column * width + m) * queries.get(row * width + m);
          }
          scores.set(row * keyCount + column, sum / Math.sqrt(width));
        }
      }
    }
  }

  /** All threads numbered through, and a score for each of the first. */
  public static final class OneNumberAThread implements Right {
    @Override
    public int blocks(int items, int threads) {
      return items / threads + (items % threads == 0 ? 0 : 1);
    }

    @Override
    public void thread(
        Place place,
        GlobalMemory queries,
        GlobalMemory keys,
        GlobalMemory scores,
        int queryCount,
        int keyCount,
        int width) {
      int block = place.blockIdx().y() * place.gridDim().x() + place.blockIdx().x();
      int inBlock = place.threadIdx().y() * place.blockDim().x() + place.threadIdx().x();
      int number = block * place.blockDim().x() * place.blockDim().y() + inBlock;
      if (number < queryCount * keyCount) {
        int query = number / keyCount * width;
        int key = number % keyCount * width;
        double sum = 0;
        for (int m = 0; m < width; m++) {
          sum += queries.get(query + m) * keys.get(key + m) / Math.sqrt(width);
        }
        scores.set(number, sum);
      }
    }
  }

  /** Adds up in the memory of the scores, which it cleared before: slower, but right. */
  public static final class InItsOwnPlace implements Right {
    @Override
    public int blocks(int items, int threads) {
      return (items - 1) / threads + 1;
    }

    @Override
    public void thread(
        Place place,
        GlobalMemory queries,
        GlobalMemory keys,
        GlobalMemory scores,
        int queryCount,
        int keyCount,
        int width) {
      int i = place.threadIdx().y() + place.blockIdx().y() * place.blockDim().y();
      int j = place.threadIdx().x() + place.blockIdx().x() * place.blockDim().x();
      if (!(i < queryCount && j < keyCount)) {
        return;
      }
      scores.set(i * keyCount + j, 0);
      for (int m = 0; m < width; m++) {
        float product = queries.get(i * width + m) * keys.get(j * width + m);
        scores.set(i * keyCount + j, scores.get(i * keyCount + j) + product);
      }
      scores.set(i * keyCount + j, scores.get(i * keyCount + j) * Math.pow(width, -0.5));
    }

    @Override
    public double copyMicroseconds(int n, int width, Speeds speeds) {
      double seconds = speeds.microsecondsPerCopy() / 1e6;
      long bytes = 4L * n * width;
      double all = 0;
      for (int copy = 0; copy < 4; copy++) {
        all += seconds + bytes / (speeds.gigabytesPerSecond() * 1_000_000_000.0);
      }
      return all * 1_000_000;
    }
  }

  /** The conditions one in the other. */
  public static final class Nested implements Right {
    @Override
    public void thread(
        Place place,
        GlobalMemory queries,
        GlobalMemory keys,
        GlobalMemory scores,
        int queryCount,
        int keyCount,
        int width) {
      int row = place.blockIdx().y() * place.blockDim().y() + place.threadIdx().y();
      int column = place.blockIdx().x() * place.blockDim().x() + place.threadIdx().x();
      if (column <= keyCount - 1) {
        if (row <= queryCount - 1) {
          COURSE.thread(place, queries, keys, scores, queryCount, keyCount, width);
        }
      }
    }

    @Override
    public int worthFrom(int width, Speeds speeds) {
      int not = 0;
      int yes = 1;
      while (!pays(yes, width, speeds)) {
        not = yes;
        yes *= 2;
      }
      while (yes - not > 1) {
        int middle = (not + yes) / 2;
        if (pays(middle, width, speeds)) {
          yes = middle;
        } else {
          not = middle;
        }
      }
      return yes;
    }

    private boolean pays(long n, int width, Speeds speeds) {
      double operations = 4 * n * n * width;
      return copyMicroseconds((int) n, width, speeds) * 1e-6
              + operations / speeds.cardTeraflops() / 1e12
          < operations / speeds.processorGigaflops() / 1e9;
    }
  }

  /** Solves a·n² − b·n − c > 0 for n. */
  public static final class Solved implements Right {
    @Override
    public int worthFrom(int width, Speeds speeds) {
      double a =
          4.0 * width / (speeds.processorGigaflops() * 1e3)
              - 4.0 * width / (speeds.cardTeraflops() * 1e6);
      double b = 16.0 * width / (speeds.gigabytesPerSecond() * 1e3);
      double c = 4 * speeds.microsecondsPerCopy();
      return (int) Math.floor((b + Math.sqrt(b * b + 4 * a * c)) / (2 * a)) + 1;
    }
  }

  /** Single precision is enough for times; the lengths that pay lie far enough from a tie. */
  public static final class InFloat implements Right {
    @Override
    public double copyMicroseconds(int n, int width, Speeds speeds) {
      float each = 4f * n * width / (float) speeds.gigabytesPerSecond() / 1000f;
      return 4 * ((float) speeds.microsecondsPerCopy() + each);
    }

    @Override
    public int worthFrom(int width, Speeds speeds) {
      for (int n = 1; ; n++) {
        float operations = 4f * n * n * width;
        float card = operations / (float) speeds.cardTeraflops() / 1e6f;
        float processor = operations / (float) speeds.processorGigaflops() / 1e3f;
        if ((float) copyMicroseconds(n, width, speeds) + card < processor) {
          return n;
        }
      }
    }
  }

  /** The course's own. */
  public static final class Delegated implements Right {}

  /** What a class does as the course does. */
  private interface Right extends LaunchSteps {
    /** The course's own. */
    LaunchSteps COURSE = new OneScoreAThread();

    @Override
    default int blocks(int items, int threads) {
      return COURSE.blocks(items, threads);
    }

    @Override
    default void thread(
        Place place,
        GlobalMemory queries,
        GlobalMemory keys,
        GlobalMemory scores,
        int queryCount,
        int keyCount,
        int width) {
      COURSE.thread(place, queries, keys, scores, queryCount, keyCount, width);
    }

    @Override
    default double copyMicroseconds(int n, int width, Speeds speeds) {
      return COURSE.copyMicroseconds(n, width, speeds);
    }

    @Override
    default int worthFrom(int width, Speeds speeds) {
      return COURSE.worthFrom(width, speeds);
    }
  }
}
