package org.bencao.system;

import jakarta.jms.JMSContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** An Artemis of its own process, as an operator would run it beside the server. */
final class OutsideBroker implements Mailbox, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String USER = "bencao";
  private static final String PASSWORD = "carries-tickets-only";

  private final Path instance;
  private final int port;
  private Process process;

  private OutsideBroker(Path instance, int port) {
    this.instance = instance;
    this.port = port;
  }

  /** Makes an instance and starts it. */
  static OutsideBroker start(Path folder, int port) {
    var broker = made(folder, port);
    broker.start();
    return broker;
  }

  /** Makes an instance that nobody has started yet. */
  static OutsideBroker made(Path folder, int port) {
    var broker = new OutsideBroker(folder.toAbsolutePath(), port);
    broker.create();
    return broker;
  }

  /** What {@code BENCAO_BROKER_URL} is set to. */
  String url() {
    return url(port);
  }

  /** The same through another port, behind which this broker is. */
  String url(int other) {
    return "tcp://127.0.0.1:" + other + "?user=" + USER + "&password=" + PASSWORD;
  }

  @Override
  public void leave(String partner, byte[] bytes) {
    try (var factory = new ActiveMQConnectionFactory(url());
        var context = factory.createContext(JMSContext.AUTO_ACKNOWLEDGE)) {
      var queue = context.createQueue("bencao.partner." + partner + ".in");
      context.createProducer().send(queue, bytes);
    }
  }

  @Override
  public Optional<byte[]> take(String partner, Duration patience) {
    try (var factory = new ActiveMQConnectionFactory(url());
        var context = factory.createContext(JMSContext.AUTO_ACKNOWLEDGE);
        var consumer =
            context.createConsumer(context.createQueue("bencao.partner." + partner + ".out"))) {
      return Optional.ofNullable(consumer.receiveBody(byte[].class, patience.toMillis()));
    }
  }

  void start() {
    process = run("run.log", instance.resolve("bin/artemis").toString(), "run");
    Until.holds("the broker listens", PATIENCE, this::listens);
  }

  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
    Until.holds("the broker is gone", PATIENCE, () -> !listens());
  }

  @Override
  public void close() {
    if (process != null && process.isAlive()) {
      kill();
    }
  }

  private void create() {
    var home = Path.of(System.getProperty("bencao.broker"));
    var command = new ArrayList<>(List.of("bash", home.resolve("bin/artemis").toString()));
    command.addAll(
        List.of("create", "--silent", "--host", "127.0.0.1", "--default-port", "" + port));
    command.addAll(List.of("--user", USER, "--password", PASSWORD, "--require-login"));
    command.addAll(List.of("--no-web", "--no-amqp-acceptor", "--no-hornetq-acceptor"));
    command.addAll(List.of("--no-mqtt-acceptor", "--no-stomp-acceptor", "--no-autotune", "--nio"));
    command.add(instance.toString());
    try {
      Files.createDirectories(instance.getParent());
      if (!run("create.log", command.toArray(String[]::new)).waitFor(60, TimeUnit.SECONDS)) {
        throw new AssertionError("the broker's instance is not made within 60 s");
      }
      settle();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Redelivery as the operator's guide has it. */
  private void settle() throws IOException {
    var guide = Files.readString(Path.of(System.getProperty("bencao.guide")));
    var file = instance.resolve("etc/broker.xml");
    var from = guide.indexOf("<address-setting match");
    var setting = guide.substring(from, guide.indexOf("```", from));
    var broker = Files.readString(file);
    Files.writeString(file, broker.replace("<address-settings>", "<address-settings>\n" + setting));
  }

  private Process run(String log, String... command) {
    var file = instance.resolveSibling(instance.getFileName() + "-" + log).toFile();
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(file))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean listens() {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
