package org.bencao.system;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** How a server is started: its data, its ports, and what else stands in its environment. */
public record Settings(Path data, int offset, Map<String, String> environment) {

  private static final String DEMO = "BENCAO_DEMO";

  public Settings {
    data = data.toAbsolutePath().normalize();
    environment = Map.copyOf(environment);
  }

  /** A server with the demo's companies, on H2 in its own folder of the build. */
  public static Settings demo(String name, Ports ports) {
    return plain(name, ports).with(DEMO, "true");
  }

  /** A server without any companies but those of its database. */
  public static Settings plain(String name, Ports ports) {
    var target = Path.of(System.getProperty("bencao.target", "target"));
    return new Settings(target.resolve(name), ports.offset(), Map.of());
  }

  boolean isDemo() {
    return Boolean.parseBoolean(environment.get(DEMO));
  }

  public Settings with(String variable, String value) {
    var more = new HashMap<>(environment);
    more.put(variable, value);
    return new Settings(data, offset, more);
  }
}
