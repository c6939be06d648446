package org.bencao.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bencao.system.Settings;

/**
 * perf:P14: seconds until the server says that it runs, with the portal on a database that is there
 * already, beside the same distribution and configuration without the portal.
 */
final class Starting implements Benchmark {

  private final Stage stage;
  private final Settings settings;
  private final EmptyServer empty;
  private final List<Double> firstPages = new ArrayList<>();
  private long portalMemory;
  private long emptyMemory;

  Starting(Stage stage) throws Exception {
    this.stage = stage;
    this.settings = stage.ground().settings();
    stage.start(settings);
    this.empty = new EmptyServer(stage.process(), settings.data());
    stage.clear();
  }

  @Override
  public Subject subject() throws Exception {
    return new Subject(
        "P14",
        Target.atMost(2),
        "s",
        "without the portal",
        "start on %s".formatted(stage.ground().database().name()));
  }

  @Override
  public int turns() {
    return FEW;
  }

  @Override
  public void warmUp() throws Exception {
    product();
    limit();
    firstPages.clear();
  }

  @Override
  public double product() throws Exception {
    var log = ServerLog.of(settings.data());
    var portal = stage.start(settings);
    firstPages.add(portal.server().started().toMillis() / 1e3);
    portalMemory = stage.process().mebibytes();
    double seconds = log.secondsToStart().orElseThrow();
    stage.clear();
    return seconds;
  }

  @Override
  public double limit() throws Exception {
    var started = empty.startAndStop();
    emptyMemory = started.mebibytes();
    return started.seconds();
  }

  @Override
  public String remarks() {
    return "stretch 1.3; first page after %.1f s; memory %d and %d MiB"
        .formatted(Samples.of(firstPages).median(), portalMemory, emptyMemory);
  }

  @Override
  public void close() throws SQLException, IOException {
    stage.clear();
    empty.remove();
  }
}
