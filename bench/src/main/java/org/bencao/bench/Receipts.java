package org.bencao.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * perf:P5: from the moment at which an order says it was placed, which is before its commit, until
 * the supplier's own program has the event, beside a write that is on disk and one loopback call;
 * p99, one order every thirty milliseconds.
 */
final class Receipts implements Benchmark {

  private static final int ORDERS = 150;
  private static final long PACE = Duration.ofMillis(30).toNanos();
  private static final int PATIENCE = 30;
  private static final int WARM_UP = 2;
  private static final double SHARE = 0.99;
  private static final String WEBHOOKS = "/api/v1/exchange/webhooks";
  private static final JsonMapper JSON = new JsonMapper();

  private final Stage stage;
  private final Wire wire;

  /** The server's too: both stand on one machine. */
  private final Clock clock = Clock.systemUTC();

  private final Receiver receiver = new Receiver(clock);
  private final Path file;
  private final FileChannel disk;
  private final List<Samples> turns = new ArrayList<>();

  /** Says to the server that the supplier's program asks. */
  private final String supplier;

  private final String webhook;

  Receipts(Stage stage) throws Exception {
    this.stage = stage;
    var settings = stage.ground().settings();
    Files.createDirectories(settings.data());
    // a demonstration may call this machine; its people are those of the database
    Files.writeString(settings.data().resolve("demo-sign-ins.txt"), "none\n");
    stage.startWarm(settings.with("BENCAO_DEMO", "true"));
    wire = new Wire(stage.port());
    file = settings.data().resolve("raw-outbox");
    disk = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    supplier = stage.ground().token(stage.ground().trade().seller());
    webhook = subscribed();
  }

  /** The identifier of the webhook that calls the receiver. */
  private String subscribed() throws Exception {
    var headers = supplier + OrderByRest.JSON + OrderByRest.key("receiver-" + receiver.port());
    var body = "{\"url\":\"http://127.0.0.1:%d/orders\"}".formatted(receiver.port());
    var reply = wire.post(WEBHOOKS, headers, body).expect(201);
    await("ping");
    return JSON.readTree(reply.body()).path("id").asText();
  }

  @Override
  public Subject subject() throws Exception {
    return new Subject(
        "P5",
        Target.atMost(3),
        "ms",
        "fsync and POST",
        "order to receipt, p99 of %d, on %s".formatted(ORDERS, stage.ground().database().name()));
  }

  @Override
  public void warmUp() throws Exception {
    for (int turn = 0; turn < WARM_UP; turn++) {
      product();
      limit();
    }
    turns.clear();
  }

  @Override
  public double product() throws Exception {
    var took = new ArrayList<Double>();
    for (int order = 0; order < ORDERS; order++) {
      long start = System.nanoTime();
      OrderByRest.place(wire, stage.ground(), stage.ground().trade().someBuyer());
      var receipt = await("order.placed");
      var at = Instant.parse(JSON.readTree(receipt.body()).path("at").asText());
      took.add(Duration.between(at, receipt.at()).toNanos() / 1e6);
      rest(start);
    }
    turns.add(Samples.of(took));
    return Samples.of(took).at(SHARE);
  }

  /** By a connection of its own: the receiver ends one on which nothing came during a turn. */
  @Override
  public double limit() throws Exception {
    var took = new ArrayList<Double>();
    try (var plain = new Wire(receiver.port())) {
      for (int order = 0; order < ORDERS; order++) {
        long start = System.nanoTime();
        var body = "{\"type\":\"raw\"," + "\"order\":\"%01900d\"}".formatted(order);
        var at = clock.instant();
        disk.write(ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)));
        disk.force(false);
        plain.post("/orders", OrderByRest.JSON, body).expect(204);
        took.add(Duration.between(at, await("raw").at()).toNanos() / 1e6);
        rest(start);
      }
    }
    return Samples.of(took).at(SHARE);
  }

  /** Other events of the same orders come in between. */
  private Receiver.Receipt await(String type) throws InterruptedException {
    while (true) {
      var receipt = receiver.receipts().poll(PATIENCE, TimeUnit.SECONDS);
      if (receipt == null) {
        throw new IllegalStateException("no " + type + " within " + PATIENCE + " s");
      }
      if (receipt.body().contains("\"type\":\"" + type + "\"")) {
        return receipt;
      }
    }
  }

  private static void rest(long start) {
    LockSupport.parkNanos(PACE - (System.nanoTime() - start));
  }

  @Override
  public String remarks() {
    return "product p50 %.1f ms, goal when idle 25 ms at p99"
        .formatted(Samples.of(turns, Samples::median).median());
  }

  /** Without its webhook, or whatever is measured next would wait for a receiver that is gone. */
  @Override
  public void close() throws SQLException, IOException {
    try (wire;
        disk;
        receiver) {
      wire.delete(WEBHOOKS + "/" + webhook, supplier).expect(204);
    } finally {
      stage.clear();
    }
  }
}
