package attention.gpu.guard;

import attention.gpu.Driver;
import attention.gpu.KernelSource;
import attention.gpu.Work;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;

/** A verb of {@link Driver} with its arguments, as it goes to the process that holds the card. */
sealed interface Call extends Serializable {
  /** Does it there; the answer travels back. */
  Serializable on(Driver driver);

  /** {@link Driver#allocate}. */
  record Allocate(long bytes) implements Call {
    @Override
    public Serializable on(Driver driver) {
      return driver.allocate(bytes);
    }
  }

  /** {@link Driver#free}. */
  record Free(long address) implements Call {
    @Override
    public Serializable on(Driver driver) {
      driver.free(address);
      return DONE;
    }
  }

  /** {@link Driver#write}, or a part of it. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares or keeps it
  record Write(long address, byte[] bytes) implements Call {
    @Override
    public Serializable on(Driver driver) {
      driver.write(address, ByteBuffer.wrap(bytes));
      return DONE;
    }
  }

  /** {@link Driver#read}, or a part of it. */
  record Read(long address, int bytes) implements Call {
    @Override
    public Serializable on(Driver driver) {
      ByteBuffer read = driver.read(address, bytes);
      byte[] copy = new byte[read.remaining()];
      read.get(copy);
      return copy;
    }
  }

  /** {@link Driver#compile}. */
  record Compile(KernelSource source) implements Call {
    @Override
    public Serializable on(Driver driver) {
      return driver.compile(source);
    }
  }

  /** {@link Driver#function}. */
  record Find(long compiled, String name) implements Call {
    @Override
    public Serializable on(Driver driver) {
      return driver.function(compiled, name);
    }
  }

  /** {@link Driver#unload}. */
  record Unload(long compiled) implements Call {
    @Override
    public Serializable on(Driver driver) {
      driver.unload(compiled);
      return DONE;
    }
  }

  /** {@link Driver#run}. */
  record Run(List<Work> works) implements Call {
    @Override
    public Serializable on(Driver driver) {
      driver.run(works);
      return DONE;
    }
  }

  /** {@link Driver#time}. */
  record Time(List<Work> works, int repeats) implements Call {
    @Override
    public Serializable on(Driver driver) {
      return driver.time(works, repeats);
    }
  }

  /**
   * {@link Driver#printed}: it goes to the process's output, where the parent reads it.
   *
   * @param mark that ends it there
   */
  record Printed(String mark) implements Call {
    @Override
    public Serializable on(Driver driver) {
      System.out.print(driver.printed() + mark);
      System.out.flush();
      return DONE;
    }
  }

  /** {@link Driver#versions}. */
  record Versions() implements Call {
    @Override
    public Serializable on(Driver driver) {
      return new HashMap<>(driver.versions());
    }
  }

  /** {@link Driver#close}; nothing is answered after it. */
  record Close() implements Call {
    @Override
    public Serializable on(Driver driver) {
      driver.close();
      return DONE;
    }
  }

  /** The answer of a verb that has none. */
  Boolean DONE = Boolean.TRUE;
}
