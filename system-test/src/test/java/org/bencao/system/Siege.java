package org.bencao.system;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A portal to be attacked: by its pages, by REST, and by what partners leave on their queues. */
final class Siege implements AutoCloseable {

  /** Gives every test class the same one: started by the first, stopped after the last. */
  static final class Shared implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Siege.class;
    }

    @Override
    public Siege resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(Siege.class))
          .getOrComputeIfAbsent("siege", key -> new Siege(), Siege.class);
    }
  }

  private static final int BROKER_PORT = 61_616 + Ports.BESIEGED.offset();

  private final OutsideBroker broker;
  private final Life life;
  private final Trap trap = new Trap();

  private Siege() {
    var settings = Settings.demo("it-siege-" + System.currentTimeMillis(), Ports.BESIEGED);
    var folder = Path.of(System.getProperty("bencao.target")).resolve("artemis");
    broker = OutsideBroker.start(folder.resolve(settings.data().getFileName()), BROKER_PORT);
    var outside = settings.with("BENCAO_BROKER_URL", broker.url());
    life = new Life(Portal.start(Life.quick(outside)));
  }

  Portal portal() {
    return life.portal();
  }

  Life life() {
    return life;
  }

  Trap trap() {
    return trap;
  }

  Heap heap() {
    return new Heap(portal().server());
  }

  /** Leaves bytes where a partner leaves its documents. */
  void send(String partner, byte[] bytes) {
    broker.leave(partner, bytes);
  }

  @Override
  public void close() {
    life.close();
    broker.close();
    trap.close();
  }
}
