package org.bencao.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the benchmarks that are asked for, by their names, with commas between them. */
public final class Bench {

  /** Gets ready what is measured. */
  @FunctionalInterface
  private interface Opening {
    Benchmark open() throws Exception;
  }

  private static final Map<String, List<Opening>> PAIRED = new LinkedHashMap<>();

  static {
    PAIRED.put("P1", List.of(ServiceOrders::usual, ServiceOrders::h2));
    PAIRED.put("P12", List.of(Safeguards::new));
  }

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    for (var name : List.of(arguments).get(0).split(",")) {
      run(name);
    }
  }

  private static void run(String name) throws Exception {
    var parts = name.split(":");
    if (PAIRED.containsKey(name)) {
      for (var opening : PAIRED.get(name)) {
        try (var benchmark = opening.open()) {
          System.out.println(Pairs.measure(benchmark));
        }
      }
    } else if (parts[0].equals("P6")) {
      SearchBench.run(parts.length == 1 ? "100000:1000000".split(":") : rest(parts));
    } else {
      throw new IllegalArgumentException(
          "no benchmark " + name + "; there are P6 and " + PAIRED.keySet());
    }
  }

  private static String[] rest(String[] parts) {
    return Arrays.copyOfRange(parts, 1, parts.length);
  }
}
