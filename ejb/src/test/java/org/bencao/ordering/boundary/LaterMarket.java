package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.bencao.catalogue.boundary.PublicationService;
import org.bencao.catalogue.boundary.PublishOffer;
import org.bencao.catalogue.boundary.StockService;
import org.bencao.common.Caller;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;

/** What happens on the market later: prices rise, stock goes, offers and licences end. */
record LaterMarket(TestContainer container) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  LocalDate today() {
    return LocalDate.ofInstant(container.get(Clock.class).instant(), ZONE);
  }

  /** Another supplier offers the same item. */
  long offer(Medicine medicine, long seller, int stock, String price) {
    return container.inTransaction(
        () -> {
          long offer =
              container
                  .get(PublicationService.class)
                  .publishOffer(
                      Caller.setup(),
                      new PublishOffer(
                          medicine.itemId(),
                          seller,
                          "S" + medicine.itemId(),
                          1,
                          1,
                          1,
                          "17:00",
                          new BigDecimal("13")));
          var declared = container.get(Clock.class).instant().minusSeconds(60);
          container.get(StockService.class).declare(Caller.setup(), offer, stock, declared);
          price(offer, price, today().minusDays(1));
          return offer;
        });
  }

  void price(Medicine medicine, String amount) {
    price(medicine.offerId(), amount, today());
  }

  private void price(long offer, String amount, LocalDate from) {
    new Market(container).listPrice(offer, amount, from);
  }

  void withdraw(Medicine medicine) {
    change("update Offer o set o.published = false where o.id = :id", medicine.offerId());
  }

  void stock(Medicine medicine, int left) {
    change(
        "update Stock s set s.available = " + left + " where s.offerId = :id", medicine.offerId());
  }

  void sellBy(Medicine medicine, int multiple) {
    change(
        "update Offer o set o.orderMultiple = " + multiple + " where o.id = :id",
        medicine.offerId());
  }

  void endLicences(long company) {
    container
        .sessions()
        .inTransaction(
            session ->
                session
                    .createMutationQuery(
                        "update Licence l set l.validTo = :day where l.companyId = :id")
                    .setParameter("day", today().minusDays(1))
                    .setParameter("id", company)
                    .executeUpdate());
    container.forget();
  }

  /** As if the order's day had been this one. */
  void due(long standing, LocalDate day) {
    container
        .sessions()
        .inTransaction(
            session ->
                session
                    .createMutationQuery(
                        "update StandingOrder s set s.nextOn = :day where s.id = :id")
                    .setParameter("day", day)
                    .setParameter("id", standing)
                    .executeUpdate());
  }

  private void change(String statement, long id) {
    container
        .sessions()
        .inTransaction(
            session ->
                session.createMutationQuery(statement).setParameter("id", id).executeUpdate());
    container.forget();
  }
}
