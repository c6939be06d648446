package org.bencao.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bencao.system.BuyerSystem.Wanted;

/**
 * A program of a buyer that orders by its own transport in its own standard, and acknowledges what
 * it is told. What does not get through it leaves again, as often as it takes, as every program
 * does.
 */
final class Correspondent {

  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final int AT_ONCE = 12;
  private static final long PAUSE = Duration.ofMillis(300).toNanos();

  private final String code;
  private final Mailbox mailbox;
  private final Tongue tongue;
  private final Set<String> numbers;
  private final Function<String, Wanted> wanted;
  private final ConcurrentMap<String, Set<String>> answers = new ConcurrentHashMap<>();
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private volatile int retries;
  private volatile boolean running = true;

  Correspondent(
      String code, Mailbox mailbox, Tongue tongue, int orders, Function<String, Wanted> wanted) {
    this.code = code;
    this.mailbox = mailbox;
    this.tongue = tongue;
    this.wanted = wanted;
    this.numbers =
        IntStream.rangeClosed(1, orders)
            .mapToObj(at -> "MX-" + code.toUpperCase(Locale.ROOT) + "-" + at)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  void start() {
    pool.execute(this::order);
    pool.execute(this::listen);
  }

  /** Not all at once: whatever goes wrong meets some that are just being left. */
  private void order() {
    int left = 0;
    for (var number : numbers) {
      while (running && left - answers.size() >= AT_ONCE) {
        LockSupport.parkNanos(PAUSE);
      }
      leave(tongue.order(wanted.apply(number)));
      left++;
    }
  }

  /** Nothing more is heard from now on. */
  void stop() {
    running = false;
    pool.shutdown();
    Until.holds(code + " stops", Duration.ofSeconds(60), pool::isTerminated);
  }

  private void leave(String document) {
    boolean left = false;
    while (!left) {
      left = isLeft(document);
      if (!left) {
        retries++;
        LockSupport.parkNanos(PAUSE);
      }
    }
  }

  /** Whatever it was that did not work: it is left again. */
  private boolean isLeft(String document) {
    try {
      mailbox.leave(code, document.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (RuntimeException | AssertionError e) {
      return false;
    }
  }

  private void listen() {
    while (running) {
      next().ifPresent(this::hear);
    }
  }

  private Optional<String> next() {
    try {
      return mailbox.take(code, MOMENT).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    } catch (RuntimeException | AssertionError e) {
      LockSupport.parkNanos(PAUSE);
      return Optional.empty();
    }
  }

  private void hear(String told) {
    tongue
        .answered(told)
        .ifPresent(
            number ->
                answers.computeIfAbsent(number, key -> ConcurrentHashMap.newKeySet()).add(told));
    tongue.acknowledgement(told).ifPresent(this::leave);
  }

  Set<String> numbers() {
    return numbers;
  }

  /** Of each order the different answers to it, byte for byte. */
  Map<String, Set<String>> answers() {
    return Map.copyOf(answers);
  }

  /** Orders to which there is none yet. */
  Set<String> unanswered() {
    var left = new HashSet<>(numbers);
    left.removeAll(answers.keySet());
    return left;
  }

  /** How often something had to be left again. */
  int retries() {
    return retries;
  }

  String code() {
    return code;
  }
}
