package org.bencao.system;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A portal whose broker is a process of its own, behind a proxy. */
record Outside(OutsideBroker broker, Proxy line, Portal portal) implements AutoCloseable {

  /** Gives every test class the same one: started by the first, stopped after the last. */
  static final class Shared implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Outside.class;
    }

    @Override
    public Outside resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(Outside.class))
          .getOrComputeIfAbsent("outside", key -> Outside.start(), Outside.class);
    }
  }

  /** While it is awake, no interchange in which its name stands can be read. */
  static final String POISON = "POISON";

  private static final int BROKER_PORT = 16_616 + Ports.OUTSIDE_BROKER.offset();

  /** The portal is there first: it has to start without its broker, too. */
  private static Outside start() {
    var settings =
        Life.quick(Settings.demo("it-broker-" + System.currentTimeMillis(), Ports.OUTSIDE_BROKER));
    var folder = Path.of(System.getProperty("bencao.target")).resolve("artemis");
    var broker = OutsideBroker.made(folder.resolve(settings.data().getFileName()), BROKER_PORT);
    var line = Proxy.before(BROKER_PORT);
    var near = settings.with("BENCAO_BROKER_URL", broker.url(line.port()));
    var outside = new Outside(broker, line, Portal.start(Agent.in(near, List.of(poison()))));
    broker.start();
    return outside;
  }

  private static Rule poison() {
    return new Rule(
        POISON,
        """
        CLASS org.bencao.integration.route.InboundReading
        METHOD read(long, org.bencao.exchange.boundary.StoredInterchange)
        AT ENTRY""",
        "text : String = new String($2.raw());\n",
        "text.contains(\"" + POISON + "\")",
        "throw new IllegalStateException(\"" + POISON + "\")");
  }

  Ledger ledger() {
    return Ledger.of(portal.server().settings().data());
  }

  @Override
  public void close() {
    try (broker;
        line;
        portal) {
      line.is(Weather.clear());
    }
  }
}
