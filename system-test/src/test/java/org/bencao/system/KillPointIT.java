package org.bencao.system;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every edge of outbox and inbox again and again, in the order that the seed gives. */
@Tag("fault")
@Tag("long")
class KillPointIT {

  private static final int EACH = Integer.getInteger("bencao.each", 3);
  private static final long SEED = Long.getLong("bencao.seed", System.nanoTime());

  @Test
  @DisplayName("rel:F1 rel:F2 on H2 nothing is lost at any edge of outbox and inbox")
  void h2() {
    Ordeal.onH2("points-h2", Ports.KILLED_ON_H2, SEED).after(blows()).isSound();
  }

  @Test
  @Tag("mysql")
  @DisplayName("rel:F1 rel:F2 on MySQL nothing is lost at any edge of outbox and inbox")
  void mysql() {
    Ordeal.onMySql("points-mysql", Ports.KILLED_ON_MYSQL, SEED).after(blows()).isSound();
  }

  private static List<Blow> blows() {
    var blows = new ArrayList<Blow>();
    Stream.of(KillPoint.values()).forEach(at -> blows.addAll(Collections.nCopies(EACH, at)));
    Collections.shuffle(blows, new Random(SEED));
    return blows;
  }
}
