package attention.bench.cpu;

import java.util.function.Supplier;

/**
 * A program that is measured in a child of its own.
 *
 * @param name in messages, such as {@code PyTorch}
 * @param forTimes starts the child that is timed
 * @param forMemory starts a child whose memory is watched during one call
 */
record Contestant(
    String name, Supplier<ProcessBuilder> forTimes, Supplier<ProcessBuilder> forMemory) {}
