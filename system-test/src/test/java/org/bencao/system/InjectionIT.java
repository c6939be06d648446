package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A few texts of each kind of attack go in over REST and are looked at on the pages. All of them,
 * by every way in, with {@code -Dbencao.attacks=all}: {@link InjectionSystemIT}.
 */
@ExtendWith(Portal.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InjectionIT {

  private static final int EVERY = 8;

  /** Of a company five receivers of events are taken; other tests need them. */
  private static final String FEW = "POST /exchange/webhooks";

  private static final List<String> PEOPLE =
      List.of("lin.wei@qingnang.example", "wang.fang@qingnang.example", "feng.yi@yunshan.example");

  private static final List<String> STARTS =
      List.of(
          "/work",
          "/ordering/pad",
          "/ordering/orders",
          "/ordering/lists",
          "/catalogue/search?q=injected&all=1",
          "/organisation/people");

  private final Portal portal;
  private final Trap trap = new Trap();

  InjectionIT(Portal portal) {
    this.portal = portal;
  }

  @AfterAll
  void close() {
    trap.close();
  }

  @Test
  @DisplayName("a sample of the attackers' texts is taken as text or refused, and shown as text")
  void sample() {
    var softly = new SoftAssertions();
    var attack = new FieldAttack(portal, acts(), Injections.sample(trap.port(), EVERY));
    attack.run(softly);
    var tour = new Tour(portal, STARTS);
    tour.walk(PEOPLE);

    softly
        .assertThat(attack.accepted())
        .contains(
            "POST /ordering/drafts/name",
            "POST /ordering/lists/name",
            "POST /ordering/orders/buyerReference",
            "POST /organisation/people/name",
            "POST /organisation/tokens/name");
    softly.assertThat(tour.harm()).isEmpty();
    softly.assertThat(tour.shown()).contains("/ordering/lists", "/organisation/people");
    softly.assertThat(trap.knocks()).isZero();
    softly.assertAll();
  }

  @Test
  @DisplayName("the texts are more than a hundred, no two the same, and the sample has each kind")
  void corpus() {
    assertThat(Injections.all(trap.port()))
        .hasSizeGreaterThanOrEqualTo(100)
        .doesNotHaveDuplicates();
    assertThat(Injections.sample(trap.port(), EVERY))
        .anyMatch(text -> text.contains("<script>"))
        .anyMatch(text -> text.contains("#{"))
        .anyMatch(text -> text.contains("' or "))
        .anyMatch(text -> text.startsWith("="))
        .anyMatch(text -> text.contains("/etc/passwd"))
        .anyMatch(text -> text.contains("jndi"));
  }

  /** Whatever needs no row that was made before. */
  private List<Act> acts() {
    var shelf = new Shelf(portal.program("QN", "buyer"));
    var offer = shelf.offer("100202", "Kanghe");
    var known =
        Map.of(
            "site", shelf.site(),
            "offer", offer.path("id").asText(),
            "seller", offer.path("sellerId").asText());
    return Acts.ofNothing(known).stream().filter(act -> !act.operation().equals(FEW)).toList();
  }
}
