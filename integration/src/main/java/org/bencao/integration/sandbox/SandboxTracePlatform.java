package org.bencao.integration.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bencao.receiving.boundary.SlipKind;
import org.bencao.receiving.boundary.SlipPlatform.Answer;
import org.bencao.receiving.boundary.SlipPlatform.Slip;

/**
 * The platform for traceability codes, played for a demonstration: a pack is at one place, a slip
 * that comes twice is one.
 */
@ApplicationScoped
public class SandboxTracePlatform {

  private final Map<String, String> places = new ConcurrentHashMap<>();

  /** A pack that another place took and never gave back is refused with the whole slip. */
  public Answer upload(Slip slip) {
    var elsewhere = slip.codes().stream().filter(code -> isElsewhere(code, slip)).findFirst();
    if (elsewhere.isPresent()) {
      return new Answer.Failed("the pack is at another place: " + elsewhere.get());
    }
    if (slip.kind() == SlipKind.PURCHASE_IN) {
      slip.codes().forEach(code -> places.put(code, slip.site()));
    } else {
      slip.codes().forEach(places::remove);
    }
    return new Answer.Taken("DEMO-" + slip.number());
  }

  private boolean isElsewhere(String code, Slip slip) {
    return Optional.ofNullable(places.get(code))
        .filter(site -> !site.equals(slip.site()))
        .isPresent();
  }
}
