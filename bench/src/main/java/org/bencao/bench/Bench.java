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
    Benchmark open(Stage stage) throws Exception;
  }

  private static final Map<String, List<Opening>> PAIRED = new LinkedHashMap<>();

  static {
    PAIRED.put("P1", List.of(stage -> ServiceOrders.usual(), stage -> ServiceOrders.h2()));
    PAIRED.put("P1R", List.of(stage -> RulesOn.usual(), stage -> RulesOn.limited()));
    PAIRED.put("P12", List.of(stage -> new Safeguards()));
    PAIRED.put("P2", List.of(RestOrders::new));
    PAIRED.put("P3", List.of(PageOrders::new));
    PAIRED.put("P7", List.of(OrderList::new));
    PAIRED.put(
        "P4R",
        List.of(
            stage -> DocumentReading.x12(),
            stage -> DocumentReading.edifact(),
            stage -> DocumentReading.ubl()));
    PAIRED.put("P16", List.of(IdleCost::new));
    PAIRED.put("P5", List.of(Receipts::new));
    PAIRED.put("P14", List.of(Starting::new));
    PAIRED.put("P15", List.of(Recovery::new));
  }

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    try (var stage = new Stage()) {
      for (var name : List.of(arguments).get(0).split(",")) {
        run(name, stage);
      }
    }
  }

  private static void run(String name, Stage stage) throws Exception {
    var parts = name.split(":");
    if (PAIRED.containsKey(name)) {
      for (var opening : PAIRED.get(name)) {
        try (var benchmark = opening.open(stage)) {
          System.out.println(Pairs.measure(benchmark));
        }
      }
    } else if (parts[0].equals("P6")) {
      SearchBench.run(parts.length == 1 ? "100000:1000000".split(":") : rest(parts));
    } else if (parts[0].equals("--scale")) {
      Scale.run(
          Long.parseLong(parts.length > 1 ? parts[1] : "1000000"),
          Long.parseLong(parts.length > 2 ? parts[2] : "100000"));
    } else {
      throw new IllegalArgumentException(
          "no benchmark " + name + "; there are P6 and " + PAIRED.keySet());
    }
  }

  private static String[] rest(String[] parts) {
    return Arrays.copyOfRange(parts, 1, parts.length);
  }
}
