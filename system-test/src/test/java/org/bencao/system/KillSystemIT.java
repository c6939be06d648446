package org.bencao.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The server is killed while eight buyers order and others count, decide and pay; nothing that was
 * promised may be lost. At any moment as often as -Dkills says, at one edge, and once with all that
 * the broker had.
 */
@Tag("fault")
@ExtendWith(KillSystemIT.OnH2.class)
class KillSystemIT {

  private static final int KILLS = Integer.getInteger("bencao.kills", 2);
  private static final long SEED = Long.getLong("bencao.seed", System.nanoTime());

  /** The one life on H2 that several classes look at; the first makes it. */
  static final class OnH2 implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Aftermath.class;
    }

    @Override
    public Aftermath resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(KillSystemIT.class))
          .getOrComputeIfAbsent(
              "H2",
              key -> Ordeal.onH2("kill-h2", Ports.KILLED_ON_H2, SEED).after(blows(KillPoint.SENT)),
              Aftermath.class);
    }
  }

  @Test
  @DisplayName("rel:F1 rel:F2 rel:F3b on H2 every acknowledged order survives its server's deaths")
  void h2(Aftermath aftermath) {
    aftermath.isSound();
  }

  @Test
  @Tag("mysql")
  @DisplayName("rel:F1 rel:F3b on MySQL every order survives its server's deaths")
  void mysql() {
    Ordeal.onMySql("kill-mysql", Ports.KILLED_ON_MYSQL, SEED).after(blows()).isSound();
  }

  private static List<Blow> blows(KillPoint... points) {
    var random = new Random(SEED);
    var blows = new ArrayList<Blow>(List.of(points));
    blows.addAll(Blows.atRandom(KILLS, random));
    blows.add(Blows.withTheBroker(random));
    return blows;
  }
}
