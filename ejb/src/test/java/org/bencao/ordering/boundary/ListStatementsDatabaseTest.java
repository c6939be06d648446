package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bencao.catalogue.boundary.ImportService;
import org.bencao.catalogue.control.IndexWork;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.AddPerson;
import org.bencao.organisation.boundary.GrantRequest;
import org.bencao.organisation.boundary.PeopleService;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.PriceLists;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Fifty rows take as many statements as one, on every list that has no such test of its own. */
@EachDatabase
class ListStatementsDatabaseTest {

  private final TestContainer container;
  private final Market market;

  ListStatementsDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  @Test
  @DisplayName("B1 to B4: a page of the catalogue with offers, prices, refusals and watches")
  void catalogue() {
    var buyer = market.pharmacy();
    var seller = market.wholesaler();
    market.medicine(seller, 10, "5");
    long few = statements(() -> assertThat(found(buyer, seller)).isEqualTo(1));
    IntStream.range(1, 50).forEach(at -> market.medicine(seller, 10, "5"));
    long many = statements(() -> assertThat(found(buyer, seller)).isEqualTo(50));

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(31);
  }

  private int found(Market.Buyer buyer, long seller) {
    var request = new SearchRequest("", Map.of(), Set.of(seller), false, false, 1, 50);
    return container
        .get(ItemSearchService.class)
        .find(buyer.caller(), buyer.siteId(), request)
        .items()
        .size();
  }

  @Test
  @DisplayName("A1: what the pad suggests while somebody types")
  void suggestions() {
    var buyer = market.pharmacy();
    var one = market.medicine(market.wholesaler(), 10, "5");
    IntStream.range(0, 49).forEach(at -> market.medicine(one.sellerId(), 10, "5"));

    long few = statements(() -> assertThat(suggested(buyer, one.gtin())).isEqualTo(1));
    long many =
        statements(() -> assertThat(suggested(buyer, Market.wordOf(one.sellerId()))).isEqualTo(50));

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(14);
  }

  private int suggested(Market.Buyer buyer, String typed) {
    return container.get(OfferSearchService.class).find(buyer.caller(), typed, 50).offers().size();
  }

  @Test
  @DisplayName("A1: a draft with all its checks")
  void draft() {
    var one = market.pharmacy();
    var fifty = market.pharmacy();
    long few = statementsOfDraft(one, 1);
    long many = statementsOfDraft(fifty, 50);

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(27);
  }

  private long statementsOfDraft(Market.Buyer buyer, int lines) {
    var drafts = container.get(DraftService.class);
    var seller = market.wholesaler();
    long id = drafts.create(buyer.caller(), buyer.siteId(), "Draft").id();
    for (int at = 0; at < lines; at++) {
      drafts.addLine(buyer.caller(), id, market.medicine(seller, 10, "5").offerId(), "1");
    }
    return statements(
        () -> assertThat(drafts.find(buyer.caller(), id).orElseThrow().lines()).hasSize(lines));
  }

  @Test
  @DisplayName("B7: the list of imports, and the rows of one")
  void imports() {
    var one = Market.caller(market.wholesaler(), Role.SUPPLIER_DESK);
    var fifty = Market.caller(market.wholesaler(), Role.SUPPLIER_DESK);
    var service = container.get(ImportService.class);
    long small = received(one, 1);
    IntStream.range(0, 49).forEach(at -> received(fifty, 1));
    long large = received(fifty, 50);

    long few = statements(() -> assertThat(listed(one)).isEqualTo(1));
    long many = statements(() -> assertThat(listed(fifty)).isEqualTo(50));
    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(3);
    few = statements(() -> assertThat(rows(service, one, small)).isEqualTo(1));
    many = statements(() -> assertThat(rows(service, fifty, large)).isEqualTo(50));
    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(3);
  }

  private int listed(Caller caller) {
    return container.get(ImportService.class).list(caller, Optional.empty(), 50).rows().size();
  }

  private static int rows(ImportService service, Caller caller, long id) {
    return service.rows(caller, id, Optional.empty(), 0, 50).rows().size();
  }

  /** A price list of items that nobody knows: each row is refused and shown. */
  private long received(Caller caller, int rows) {
    var table = new StringBuilder("item,price\n");
    IntStream.range(0, rows).forEach(at -> table.append("none").append(at).append(",5\n"));
    return new PriceLists(container).read(caller, table.toString());
  }

  @Test
  @DisplayName("M1: the people of a company")
  void people() {
    var one = market.pharmacy();
    var fifty = market.pharmacy();
    add(one, 0);
    IntStream.range(0, 50).forEach(at -> add(fifty, at));

    long few = statements(() -> assertThat(listed(one)).isEqualTo(1));
    long many = statements(() -> assertThat(listed(fifty)).isEqualTo(50));

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(4);
  }

  private int listed(Market.Buyer company) {
    return container.get(PeopleService.class).list(company.administrator()).size();
  }

  private void add(Market.Buyer company, int at) {
    var person =
        new AddPerson(
            "p" + company.companyId() + "." + at + "@example.org",
            "Person " + at,
            Set.of(new GrantRequest(Optional.empty(), Role.BUYER)),
            "en");
    container.get(PeopleService.class).add(company.administrator(), person);
  }

  /** With the index as the database is. */
  private long statements(Runnable list) {
    while (container.get(IndexWork.class).run() > 0) {
      // until nothing is left
    }
    return container.statementsOf(list);
  }
}
