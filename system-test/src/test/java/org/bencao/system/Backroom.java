package org.bencao.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Those who count, decide and pay while others order: some packs are short, damaged or too many.
 * Whoever gets no answer asks again under the same key.
 */
final class Backroom {

  private static final long PAUSE = Duration.ofMillis(150).toNanos();

  private final Rest receiver;
  private final Rest officer;
  private final Rest accounts;
  private final LastWords lastWords;
  private final long seed;
  private final AtomicInteger closed = new AtomicInteger();
  private final AtomicInteger released = new AtomicInteger();
  private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
  private ExecutorService pool;
  private volatile boolean running;

  Backroom(Portal portal, LastWords lastWords, long seed) {
    this.lastWords = lastWords;
    this.receiver = portal.program("QN", "receiver");
    this.officer = portal.program("QN", "quality-officer");
    this.accounts = portal.program("QN", "accounts");
    this.seed = seed;
  }

  void start() {
    running = true;
    pool = Executors.newFixedThreadPool(3);
    pool.execute(() -> untilStopped(new Random(seed + 100), this::count));
    pool.execute(() -> untilStopped(new Random(seed + 101), random -> decide()));
    pool.execute(() -> untilStopped(new Random(seed + 102), random -> pay()));
  }

  void stop() {
    running = false;
    pool.shutdown();
    Until.holds("the back room stops", Duration.ofSeconds(90), pool::isTerminated);
  }

  /** Deliveries that were counted to their end, and invoices that were released. */
  String done() {
    return closed.get() + " deliveries counted, " + released.get() + " invoices released";
  }

  /** Answers that nobody expects of a sound portal. */
  Queue<String> surprises() {
    return surprises;
  }

  /** One round of work. */
  @FunctionalInterface
  private interface Round {
    void work(Random random) throws IOException;
  }

  private void untilStopped(Random random, Round round) {
    while (running) {
      try {
        round.work(random);
      } catch (IOException e) {
        // the server is away: what was asked is asked again in the next round
      }
      LockSupport.parkNanos(PAUSE);
    }
  }

  private void count(Random random) throws IOException {
    var open = get(receiver, "/receiving/despatches?open=true&size=50");
    for (var row : open.path("despatches")) {
      if (!running) {
        return;
      }
      count(random, row.path("id").asText());
    }
  }

  private void count(Random random, String id) throws IOException {
    for (var line : get(receiver, "/receiving/despatches/" + id).path("lines")) {
      int left = Life.whole(line.path("left"));
      int position = line.path("position").asInt();
      if (left > 0 && random.nextInt(10) == 0) {
        book(id, position, "DAMAGED", 1);
        left--;
      }
      if (left > 0 && random.nextInt(10) == 0) {
        book(id, position, "QUARANTINED", 1);
        left--;
      }
      if (random.nextInt(20) == 0) {
        book(id, position, "OVER", 1);
      }
      if (left > 0 && random.nextInt(12) == 0) {
        left--;
      }
      if (left > 0) {
        book(id, position, "GOOD", left);
      }
    }
    if (post(receiver, "/receiving/despatches/" + id + "/closure?noCode=NOT_PRINTED", "") == 200) {
      closed.incrementAndGet();
    }
  }

  private void book(String id, int position, String state, int packs) throws IOException {
    var kind = state.equals("QUARANTINED") ? ",\"kind\":\"OTHER\"" : "";
    post(
        receiver,
        "/receiving/despatches/" + id + "/bookings",
        "{\"position\":%d,\"state\":\"%s\",\"quantity\":\"%d\"%s}"
            .formatted(position, state, packs, kind));
  }

  private void decide() throws IOException {
    var held = get(officer, "/receiving/discrepancies?held=true&size=50");
    for (var claim : held.path("discrepancies")) {
      boolean back = claim.path("kind").asText().equals("OVER");
      post(
          officer,
          "/receiving/discrepancies/" + claim.path("id").asText() + "/decision",
          "{\"verdict\":\"%s\",\"note\":\"looked at\"}".formatted(back ? "REFUSED" : "RELEASED"));
    }
  }

  private void pay() throws IOException {
    var open = get(accounts, "/invoicing/invoices?which=OPEN&size=100");
    for (var row : open.path("invoices")) {
      if (!running) {
        return;
      }
      var state = row.path("state").asText();
      if (state.equals("MATCHED")) {
        release(row.path("id").asText());
      } else if (state.equals("DISPUTED")) {
        dispute(row.path("id").asText());
      }
    }
  }

  private void release(String id) throws IOException {
    if (post(accounts, "/invoicing/invoices/" + id + "/release", "") == 204) {
      released.incrementAndGet();
    }
  }

  private void dispute(String id) throws IOException {
    for (var difference : get(accounts, "/invoicing/invoices/" + id).path("differences")) {
      if (!difference.hasNonNull("disputedAt") && !difference.hasNonNull("closedAt")) {
        post(
            accounts,
            "/invoicing/differences/" + difference.path("id").asText() + "/dispute",
            "{\"note\":\"not received\"}");
      }
    }
  }

  private static JsonNode get(Rest rest, String path) throws IOException {
    var answer = rest.attempt("GET", path, Map.of(), "");
    if (answer.status() != 200) {
      throw new IOException(answer.toString());
    }
    return answer.json();
  }

  /** Under one key until there is an answer of the portal itself. */
  private int post(Rest rest, String path, String body) throws IOException {
    var key = UUID.randomUUID().toString();
    while (true) {
      try {
        var answer = rest.attempt("POST", path, Map.of("Idempotency-Key", key), body);
        int status = answer.status();
        if (status < 400 || status == 409) {
          return status;
        }
        if (status != 404 && status != 503 && !lastWords.are(answer)) {
          surprises.add(answer.toString());
          return status;
        }
      } catch (IOException e) {
        if (!running) {
          throw e;
        }
      }
      if (!running) {
        throw new IOException("stopped");
      }
      LockSupport.parkNanos(PAUSE);
    }
  }
}
