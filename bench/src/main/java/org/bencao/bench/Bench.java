package org.bencao.bench;

import java.util.Arrays;
import java.util.List;

/** Runs the benchmarks that are asked for, by their names, with commas between them. */
public final class Bench {

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    for (var name : List.of(arguments).get(0).split(",")) {
      run(name);
    }
  }

  private static void run(String name) throws Exception {
    var parts = name.split(":");
    switch (parts[0]) {
      case "order" -> OneOrder.run();
      case "P6" -> SearchBench.run(parts.length == 1 ? "100000:1000000".split(":") : rest(parts));
      default ->
          throw new IllegalArgumentException("no benchmark " + name + "; there are order, P6");
    }
  }

  private static String[] rest(String[] parts) {
    return Arrays.copyOfRange(parts, 1, parts.length);
  }
}
