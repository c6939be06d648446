package org.bencao.integration.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the steps of a script and numbers them, type by type, as they are added. */
final class Steps {

  private final List<Step> steps;

  Steps(List<Step> answers) {
    steps = new ArrayList<>(answers);
  }

  void add(Instant at, Step.Content content) {
    add(at, content, "");
  }

  void add(Instant at, Step.Content content, String about) {
    var before =
        steps.stream().filter(step -> step.content().type().equals(content.type())).count();
    steps.add(new Step((int) before + 1, at, content, about, Wire.PLAIN, true));
  }

  /** As they are due; of two that are due together, the one that was added first. */
  List<Step> inTime() {
    return steps.stream().sorted(Comparator.comparing(Step::at)).toList();
  }
}
