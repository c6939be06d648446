package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a store may buy here and not sell on line. */
@EachDatabase
class OnlineRetailDatabaseTest {

  private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
  private static final Set<String> SCOPE =
      Set.of("RX", "FOOD", "CHEM", "BIO", "COLD", "EPH_CPD", "INSULIN", "PEPTIDE");

  private final TestContainer container;
  private final Market market;
  private final Purchasing purchasing;

  OnlineRetailDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
    this.purchasing = new Purchasing(container);
  }

  @ParameterizedTest(name = "{0} of {1}, {2}: {3}")
  @CsvSource({
    "injection, Ceftriaxone, RX CHEM, true",
    "injection, Insulin glargine, RX BIO, false",
    "injection, Semaglutide, RX BIO PEPTIDE INSULIN, false",
    "tablets, Warfarin, RX CHEM NET_RETAIL_BAN, true",
    "capsules, Pseudoephedrine, RX CHEM EPH_CPD, true",
    "tablets, Metformin, RX CHEM, false",
    "injection, Syringe, FOOD, false"
  })
  @DisplayName("SPC-02, NO_ONLINE_RETAIL: a store is told, and orders all the same")
  void tellsAStore(String form, String generic, String classes, boolean told) {
    var store = market.pharmacy(SCOPE, 365, true);
    var medicine = medicine(form, generic, classes);

    var said = said(store, medicine);

    if (told) {
      assertThat(said).containsExactly(tuple("SPC-02", Outcome.WARN, 1));
    } else {
      assertThat(said).isEmpty();
    }
    assertThat(purchasing.place(store, medicine, 1)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("SPC-02: a clinic sells nothing to the public and is not told")
  void tellsNoClinic() {
    assertThat(said(market.buyer("CLINIC"), medicine("injection", "Ceftriaxone", "RX CHEM")))
        .isEmpty();
  }

  private java.util.List<org.assertj.core.groups.Tuple> said(Buyer buyer, Medicine medicine) {
    return purchasing.judged(buyer, medicine).stream()
        .filter(finding -> finding.reason() == Reason.NO_ONLINE_RETAIL)
        .map((Finding one) -> tuple(one.rule(), one.outcome(), one.line().orElse(0)))
        .toList();
  }

  private Medicine medicine(String form, String generic, String classes) {
    var seller = market.seller("WHOLESALER", SCOPE);
    Map<String, LocalDate> since =
        Arrays.stream(classes.split(" "))
            .collect(Collectors.toMap(Function.identity(), word -> SINCE));
    var made = market.medicine(seller, 10, "5", 1, since);
    container.inTransaction(
        () ->
            container
                .get(EntityManager.class)
                .createQuery(
                    "update Item i set i.formEn = :form, i.genericEn = :generic,"
                        + " i.formZh = '', i.genericZh = '', i.strength = '36 mg' where i.id = :id")
                .setParameter("form", form)
                .setParameter("generic", generic)
                .setParameter("id", made.itemId())
                .executeUpdate());
    container.forget();
    return made;
  }
}
