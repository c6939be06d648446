package org.bencao.system;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a request says of its size is judged before its body is read. */
@ExtendWith(Portal.Shared.class)
class BoundsIT {

  private static final int HUNDRED = 100 << 20;

  private final Portal portal;

  BoundsIT(Portal portal) {
    this.portal = portal;
  }

  @Test
  @DisplayName("at the door what is too large, or does not say how large it is, is refused unread")
  void atTheDoor() {
    var softly = new SoftAssertions();
    var wire = new Wire(portal.address());
    var token = "Authorization: Bearer " + portal.token("QN", "buyer");
    var routes = new ArrayList<>(Routes.posting());
    routes.addAll(Archive.pages());
    routes.remove("/catalogue/upload");
    routes.addAll(List.of("/api/v1/ordering/orders", "/api/v1/ordering/drafts", "/api/v1/x"));
    for (var route : routes) {
      var large = wire.ask("POST " + route, token, "Content-Length: " + HUNDRED);
      var endless = wire.ask("POST " + route, token, "Transfer-Encoding: chunked");

      softly.assertThat(Wire.status(large)).as(route).isEqualTo(413);
      softly.assertThat(Wire.status(endless)).as(route).isEqualTo(411);
    }
    var catalogue = wire.ask("POST /catalogue/upload", "Content-Length: " + (3L * HUNDRED));
    softly.assertThat(Wire.status(catalogue)).isBetween(300, 499);
    softly.assertAll();
  }
}
