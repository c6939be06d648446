package org.bencao.integration.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;

/** What happened, step by step: the hash of all of it, and the words of the end. */
final class Trace {

  private static final int TAIL = 60;
  private static final long PRIME = 0x100000001B3L;

  private final Deque<String> tail = new ArrayDeque<>();
  private long hash = 0xCBF29CE484222325L;
  private int steps;

  void note(String step) {
    for (int at = 0; at < step.length(); at++) {
      hash = (hash ^ step.charAt(at)) * PRIME;
    }
    steps++;
    tail.add(steps + " " + step);
    if (tail.size() > TAIL) {
      tail.remove();
    }
  }

  long hash() {
    return hash;
  }

  String tail() {
    return tail.stream().collect(Collectors.joining("\n  ", "  ", ""));
  }
}
