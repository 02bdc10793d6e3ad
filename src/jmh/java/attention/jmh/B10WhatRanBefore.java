package attention.jmh;

import java.util.concurrent.TimeUnit;
import java.util.function.DoubleUnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A lie: a JVM compiles for what it has seen. Where only one kind of function came along, the call
 * is replaced by its body; after three kinds it stays a call. A benchmark that runs after others in
 * one JVM is therefore another benchmark, and JMH starts a new JVM for each: compare with {@code -f
 * 0}, which does not.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class B10WhatRanBefore {
  @Param("1000")
  int n;

  /** How many other functions went through the same loop before. */
  @Param({"0", "3"})
  int before;

  private double[] scores;

  @Setup
  public void runOthersFirst() {
    scores = new double[n];
    DoubleUnaryOperator[] others = {x -> -x, x -> x * x, x -> x + 1};
    for (int i = 0; i < before * 20_000; i++) {
      sum(others[i % others.length]);
    }
  }

  @Benchmark
  public double scaled() {
    return sum(score -> score / 8);
  }

  private double sum(DoubleUnaryOperator function) {
    double sum = 0;
    for (double score : scores) {
      sum += function.applyAsDouble(score);
    }
    return sum;
  }
}
