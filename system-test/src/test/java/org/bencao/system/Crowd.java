package org.bencao.system;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Eight programs that order without end. Each remembers what it was told: placed, refused, or
 * nothing because the answer was lost; half of the lost ones are asked again under the same key.
 */
final class Crowd {

  private static final int CLIENTS = 8;
  private static final long PAUSE = Duration.ofMillis(120).toNanos();
  private static final Map<String, Shelf.Line> ANCHORS =
      Map.of(
          "Kanghe", Shelf.line("100212", 4),
          "Songlan", Shelf.line("100212", 3),
          "Heting", Shelf.line("100206", 1));
  private static final Map<String, List<String>> MORE =
      Map.of(
          "Kanghe", List.of("100201", "100202", "100203", "100205"),
          "Songlan", List.of("100201", "100202", "100203", "100205"),
          "Heting", List.of("100201", "100202", "100203", "100208"));

  private final Rest rest;
  private final LastWords lastWords;
  private final Shelf shelf;
  private final long seed;
  private final ConcurrentMap<String, Map<String, Integer>> asked = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, String> placed = new ConcurrentHashMap<>();
  private final Set<String> lost = ConcurrentHashMap.newKeySet();
  private final Set<String> refused = ConcurrentHashMap.newKeySet();
  private final Queue<String> contradictions = new ConcurrentLinkedQueue<>();
  private final ConcurrentMap<Integer, Integer> otherAnswers = new ConcurrentHashMap<>();
  private ExecutorService pool;
  private volatile boolean running;

  Crowd(Rest rest, LastWords lastWords, long seed) {
    this.rest = rest;
    this.lastWords = lastWords;
    this.shelf = new Shelf(rest);
    this.seed = seed;
    MORE.forEach((seller, items) -> items.forEach(item -> shelf.offer(item, seller)));
    ANCHORS.forEach((seller, anchor) -> shelf.offer(anchor.item(), seller));
    shelf.site();
  }

  void start() {
    running = true;
    pool = Executors.newFixedThreadPool(CLIENTS);
    for (int client = 0; client < CLIENTS; client++) {
      var random = new Random(seed + client);
      pool.execute(() -> orderOn(random));
    }
  }

  void stop() {
    running = false;
    pool.shutdown();
    Until.holds("the buyers stop", Duration.ofSeconds(90), pool::isTerminated);
  }

  /** Orders that were acknowledged so far. */
  int orders() {
    return placed.size();
  }

  Remembered told() {
    return new Remembered(asked, placed, lost, refused, List.copyOf(contradictions), otherAnswers);
  }

  private void orderOn(Random random) {
    while (running) {
      var key = UUID.randomUUID().toString();
      boolean stubborn = random.nextBoolean();
      var body = order(key, random);
      while (!isAnswered(key, body) && stubborn && running) {
        LockSupport.parkNanos(PAUSE);
      }
      LockSupport.parkNanos(PAUSE + random.nextInt((int) PAUSE));
    }
  }

  private String order(String key, Random random) {
    var sellers = List.of("Kanghe", "Songlan", "Heting");
    var seller = sellers.get(random.nextInt(sellers.size()));
    var lines = new ArrayList<>(List.of(ANCHORS.get(seller)));
    for (var item : MORE.get(seller)) {
      if (random.nextBoolean()) {
        lines.add(Shelf.line(item, 1 + random.nextInt(5)));
      }
    }
    asked.put(
        key, lines.stream().collect(Collectors.toMap(Shelf.Line::item, Shelf.Line::quantity)));
    return shelf.order(seller, lines);
  }

  private boolean isAnswered(String key, String body) {
    try {
      var answer = rest.attempt("POST", "/ordering/orders", Map.of("Idempotency-Key", key), body);
      return understood(key, answer);
    } catch (IOException e) {
      lost.add(key);
      return false;
    }
  }

  private boolean understood(String key, Answer answer) {
    switch (answer.status()) {
      case 200, 201 -> {
        var number = answer.json().path("number").asText();
        var before = placed.putIfAbsent(key, number);
        if (before != null && !before.equals(number)) {
          contradictions.add(key + ": " + before + ", " + number);
        }
        lost.remove(key);
        return true;
      }
      case 409 -> {
        refused.add(key + " " + answer.reasons());
        return true;
      }
      default -> {
        if (!lastWords.are(answer)) {
          otherAnswers.merge(answer.status(), 1, Integer::sum);
        }
        lost.add(key);
        return false;
      }
    }
  }
}
