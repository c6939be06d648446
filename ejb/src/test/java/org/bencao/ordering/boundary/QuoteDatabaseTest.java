package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkKind;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.pricing.boundary.AskAgain;
import org.bencao.pricing.boundary.AskQuotes;
import org.bencao.pricing.boundary.ContractService;
import org.bencao.pricing.boundary.InquiryRow;
import org.bencao.pricing.boundary.InquiryView;
import org.bencao.pricing.boundary.MakeContract;
import org.bencao.pricing.boundary.QuoteResult;
import org.bencao.pricing.boundary.QuoteResult.Done;
import org.bencao.pricing.boundary.QuoteResult.Refused;
import org.bencao.pricing.boundary.QuoteService;
import org.bencao.pricing.boundary.QuoteState;
import org.bencao.pricing.boundary.QuoteView;
import org.bencao.pricing.boundary.QuoteView.Said;
import org.bencao.pricing.boundary.SendQuote;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.bencao.work.boundary.WorkService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A buyer asks two sellers for prices of 100 packs that cost 10.00 by the list. */
@EachDatabase
class QuoteDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private final QuoteService quotes;
  private Buyer buyer;
  private Medicine medicine;
  private Medicine other;

  QuoteDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
    this.quotes = container.get(QuoteService.class);
  }

  @BeforeEach
  void trade() {
    buyer = market.pharmacy();
    medicine = market.medicine(market.wholesaler(), 10_000, "10.00");
    other = market.offerTo(Set.of(), medicine, market.wholesaler());
  }

  @Test
  @DisplayName("C2: asked, quoted, accepted: the price is locked for the quantity and more")
  void locksThePrice() {
    long inquiry = asked();
    var quote = of(inquiry, medicine);

    done(quotes.quote(desk(medicine), quote(quote.id(), "9.1234")));
    done(quotes.accept(buyer.caller(), quote.id(), 1));

    var line = ordered(100);
    assertThat(line.price().amount()).isEqualByComparingTo("9.1234");
    assertThat(line.priceKind()).isEqualTo("CONTRACT");
    assertThat(line.priceSource()).isEqualTo(row(inquiry).number());
    assertThat(ordered(99).price().amount()).isEqualByComparingTo("10.00");
    var after = of(inquiry, medicine);
    assertThat(after.state()).isEqualTo(QuoteState.ACCEPTED);
    var contract =
        container
            .get(ContractService.class)
            .find(desk(medicine), after.contractId().orElseThrow())
            .orElseThrow();
    assertThat(contract.row().to()).isEqualTo(market.day(30));
    assertThat(quotes.accept(buyer.caller(), quote.id(), 1))
        .as("again")
        .contains(new Done(inquiry));
  }

  @Test
  @DisplayName("C3: the buyer names a price, the seller another, each round stays as it was said")
  void revises() {
    long inquiry = asked();
    long quote = of(inquiry, medicine).id();
    done(quotes.quote(desk(medicine), quote(quote, "9.50")));

    done(quotes.askAgain(buyer.caller(), new AskAgain(quote, 1, Map.of(1, "8.80"), "we buy 100")));
    assertThat(reasons(quotes.accept(buyer.caller(), quote, 1)))
        .as("it is the seller's turn")
        .containsExactly(Reason.QUOTE_CHANGED);
    assertThat(of(inquiry, medicine).wanted().get(1)).isEqualByComparingTo("8.80");
    done(quotes.quote(desk(medicine), quote(quote, "9.00")));

    assertThat(of(inquiry, medicine).rounds())
        .extracting(
            QuoteView.Round::round,
            QuoteView.Round::said,
            one -> one.prices().get(1).stripTrailingZeros().toPlainString())
        .containsExactly(
            tuple(1, Said.QUOTED, "9.5"),
            tuple(2, Said.ASKED_AGAIN, "8.8"),
            tuple(3, Said.QUOTED, "9"));
    done(quotes.accept(buyer.caller(), quote, 3));
    assertThat(ordered(100).price().amount()).isEqualByComparingTo("9.00");
  }

  @Test
  @DisplayName("C2: who accepts what was revised meanwhile is told, and nothing is locked")
  void refusesAnOlderRound() {
    long inquiry = asked();
    long quote = of(inquiry, medicine).id();
    done(quotes.quote(desk(medicine), quote(quote, "9.00")));
    done(quotes.quote(desk(medicine), quote(quote, "9.90")));

    assertThat(reasons(quotes.accept(buyer.caller(), quote, 1)))
        .containsExactly(Reason.QUOTE_CHANGED);
    assertThat(ordered(100).price().amount()).isEqualByComparingTo("10.00");
  }

  @Test
  @DisplayName("C2: no seller learns of the others; nobody else learns of any")
  void keepsThemApart() {
    long inquiry = asked();
    done(quotes.quote(desk(medicine), quote(of(inquiry, medicine).id(), "9.00")));
    done(quotes.quote(desk(other), quote(of(inquiry, other).id(), "8.00")));

    assertThat(view(inquiry).quotes()).hasSize(2);
    var seen = quotes.find(desk(medicine), inquiry).orElseThrow();
    assertThat(seen.quotes())
        .extracting(QuoteView::sellerCompanyId)
        .containsExactly(medicine.sellerId());
    assertThat(seen.row().quotes()).hasSize(1);
    assertThat(seen.row().asking()).isFalse();
    var stranger = market.pharmacy();
    assertThat(quotes.find(stranger.caller(), inquiry)).isEmpty();
    assertThat(quotes.list(stranger.caller(), Optional.empty(), 10).rows()).isEmpty();
    long foreign = of(inquiry, other).id();
    assertThat(quotes.quote(desk(medicine), quote(foreign, "1.00"))).isEmpty();
    assertThat(quotes.decline(desk(medicine), foreign, 1, "")).isEmpty();
    assertThat(quotes.accept(stranger.caller(), foreign, 1)).isEmpty();
    assertThat(quotes.refuse(stranger.caller(), foreign, 1, "")).isEmpty();
    assertThatThrownBy(() -> quotes.accept(desk(other), foreign, 1))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> quotes.quote(buyer.caller(), quote(foreign, "1.00")))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  @DisplayName(
      "C2, QUOTE_LAPSED, QUOTE_DECIDED: after its last day, and after the end, nothing goes")
  void endsOnItsDay() {
    long inquiry = asked();
    long quote = of(inquiry, medicine).id();
    done(quotes.quote(desk(medicine), new SendQuote(quote, market.day(0), Map.of(1, "9.00"), "")));
    container.inTransaction(
        () ->
            container
                .get(EntityManager.class)
                .createQuery("update Quote q set q.validTo = :day where q.id = :id")
                .setParameter("day", market.day(-1))
                .setParameter("id", quote)
                .executeUpdate());

    assertThat(of(inquiry, medicine).lapsed()).isTrue();
    assertThat(reasons(quotes.accept(buyer.caller(), quote, 1)))
        .containsExactly(Reason.QUOTE_LAPSED);
    assertThat(reasons(quotes.refuse(buyer.caller(), quote, 0, "unread")))
        .containsExactly(Reason.QUOTE_CHANGED);
    done(quotes.refuse(buyer.caller(), quote, 1, "too late"));
    assertThat(reasons(quotes.quote(desk(medicine), quote(quote, "8.00"))))
        .containsExactly(Reason.QUOTE_DECIDED);
    assertThat(reasons(quotes.accept(buyer.caller(), quote, 2)))
        .containsExactly(Reason.QUOTE_DECIDED);
    assertThat(quotes.decline(desk(medicine), quote, 2, "")).contains(new Done(inquiry));
  }

  @Test
  @DisplayName(
      "C2, PRC-03: a price that would stand beside a contract's is refused when it is quoted")
  void standsBesideNoContract() {
    container
        .get(ContractService.class)
        .make(
            desk(medicine),
            new MakeContract(
                "C-001",
                buyer.companyId(),
                market.day(0),
                market.day(60),
                List.of(new MakeContract.Line(medicine.gtin(), 100, new BigDecimal("9.40")))));
    long inquiry = asked();

    var refused = quotes.quote(desk(medicine), quote(of(inquiry, medicine).id(), "9.00"));

    assertThat(reasons(refused)).containsExactly(Reason.PRICE_OVERLAP);
    assertThat(findings(refused).get(0).document()).contains("C-001");
  }

  @Test
  @DisplayName("C2: what cannot be read is refused line by line, and nobody is asked")
  void saysWhatIsWrong() {
    var refused =
        quotes.ask(
            buyer.caller(),
            new AskQuotes(
                UUID.randomUUID().toString(),
                Set.of(medicine.sellerId(), 1L, market.wholesaler()),
                market.day(-1),
                "",
                List.of(
                    new AskQuotes.Line(medicine.gtin(), "1.5"),
                    new AskQuotes.Line("no such thing", "5"),
                    new AskQuotes.Line(medicine.gtin(), "5"))));

    assertThat(((Refused) refused).findings())
        .extracting(Finding::reason, Finding::line)
        .containsExactlyInAnyOrder(
            tuple(Reason.PERIOD_EMPTY, Optional.empty()),
            tuple(Reason.QUANTITY_UNREADABLE, Optional.of(1)),
            tuple(Reason.ITEM_NOT_FOUND, Optional.of(2)),
            tuple(Reason.LINE_NAMED_TWICE, Optional.of(3)),
            tuple(Reason.COMPANY_NOT_FOUND, Optional.empty()),
            tuple(Reason.SUPPLIER_NOT_OFFERING, Optional.empty()));
    assertThat(quotes.list(buyer.caller(), Optional.empty(), 10).rows()).isEmpty();
    long quote = of(asked(), medicine).id();
    for (var price : List.of("0", "-1", "1.00001", "ten", "")) {
      assertThat(reasons(quotes.quote(desk(medicine), quote(quote, price))))
          .as(price)
          .containsExactly(Reason.PRICE_UNREADABLE);
    }
    assertThat(
            reasons(
                quotes.quote(
                    desk(medicine), new SendQuote(quote, market.day(-1), Map.of(1, "9"), ""))))
        .containsExactly(Reason.PERIOD_EMPTY);
  }

  @Test
  @DisplayName("C2: it waits in the queue of whose turn it is, and leaves it when it is done")
  void standsInTheQueue() {
    long inquiry = asked();
    long quote = of(inquiry, medicine).id();
    assertThat(work(desk(medicine), 0)).containsExactly(WorkKind.QUOTE_ASKED);
    assertThat(work(buyer.caller(), buyer.siteId())).isEmpty();

    done(quotes.quote(desk(medicine), quote(quote, "9.00")));
    assertThat(work(desk(medicine), 0)).isEmpty();
    assertThat(work(buyer.caller(), buyer.siteId())).containsExactly(WorkKind.QUOTE_CAME);

    done(quotes.refuse(buyer.caller(), quote, 1, "found cheaper"));
    assertThat(work(buyer.caller(), buyer.siteId())).isEmpty();
  }

  @Test
  @DisplayName("C2: 40 accept and revise at once: one price is locked, the one that was read")
  void isAcceptedOnce() {
    for (int round = 0; round < 5; round++) {
      trade();
      long inquiry = asked();
      long quote = of(inquiry, medicine).id();
      done(quotes.quote(desk(medicine), quote(quote, "9.00")));

      var results =
          Race.of(
              40,
              runner ->
                  runner == 7
                      ? quotes.quote(desk(medicine), quote(quote, "9.90"))
                      : quotes.accept(buyer.caller(), quote, 1));

      var after = of(inquiry, medicine);
      boolean locked = after.state() == QuoteState.ACCEPTED;
      assertThat(after.prices().get(1)).isEqualByComparingTo(locked ? "9.00" : "9.90");
      assertThat(ordered(100).price().amount()).isEqualByComparingTo(locked ? "9.00" : "10.00");
      assertThat(results).allMatch(Optional::isPresent);
    }
  }

  @Test
  @DisplayName("C2: what is sent again because its answer was lost makes no further round")
  void saysItOnce() {
    long inquiry = asked();
    long quote = of(inquiry, medicine).id();
    var again = new AskAgain(quote, 1, Map.of(1, "8.80"), "we buy 100");

    done(quotes.quote(desk(medicine), quote(quote, "9.00")));
    done(quotes.quote(desk(medicine), quote(quote, "9.0")));
    done(quotes.askAgain(buyer.caller(), again));
    done(quotes.askAgain(buyer.caller(), again));

    assertThat(of(inquiry, medicine).rounds()).hasSize(2);
  }

  @Test
  @DisplayName("C2: 200 lines are quoted; a line that is not there, a day far off are refused")
  void quotesManyLines() {
    var medicines = new ArrayList<AskQuotes.Line>();
    var prices = new HashMap<Integer, String>();
    for (int at = 1; at <= 200; at++) {
      var one = market.medicine(medicine.sellerId(), 10, "100");
      medicines.add(new AskQuotes.Line(one.gtin(), "1000000"));
      prices.put(at, "123456.7891");
    }
    var command =
        new AskQuotes(
            "K-200", Set.of(medicine.sellerId()), market.day(1), "n".repeat(400), medicines);
    long inquiry = ((Done) quotes.ask(buyer.caller(), command)).inquiryId();
    long quote = of(inquiry, medicine).id();

    done(
        quotes.quote(desk(medicine), new SendQuote(quote, market.day(9), prices, "n".repeat(400))));
    assertThat(of(inquiry, medicine).prices()).hasSize(200);
    assertThat(
            reasons(
                quotes.quote(
                    desk(medicine), new SendQuote(quote, market.day(9), Map.of(201, "1"), ""))))
        .contains(Reason.UNKNOWN_LINE);
    assertThat(
            reasons(
                quotes.quote(
                    desk(medicine),
                    new SendQuote(quote, LocalDate.of(12026, 1, 1), Map.of(1, "1"), ""))))
        .containsExactly(Reason.DATE_IMPLAUSIBLE);
  }

  @Test
  @DisplayName("C2: the identifiers of quotes do not tell how many were asked")
  void tellsNoNumber() {
    var gaps = new HashSet<Long>();
    for (int at = 0; at < 20; at++) {
      long inquiry = asked();
      gaps.add(of(inquiry, medicine).id() - inquiry);
    }
    assertThat(gaps).hasSizeGreaterThan(4);
  }

  @Test
  @DisplayName(
      "C2: a list of 20 inquiries, and one of 30 lines, run as many statements as one of one")
  void listsInAConstantNumberOfStatements() {
    long one = asked();
    long few = container.statementsOf(() -> quotes.list(buyer.caller(), Optional.empty(), 50));
    long little = container.statementsOf(() -> view(one));
    for (int at = 0; at < 19; at++) {
      asked();
    }
    var lines = new ArrayList<AskQuotes.Line>();
    for (int at = 0; at < 30; at++) {
      lines.add(new AskQuotes.Line(market.medicine(medicine.sellerId(), 10, "1").gtin(), "5"));
    }
    var command = new AskQuotes("K-30", Set.of(medicine.sellerId()), market.day(1), "", lines);
    long large = ((Done) quotes.ask(buyer.caller(), command)).inquiryId();

    long many =
        container.statementsOf(
            () -> assertThat(quotes.list(buyer.caller(), Optional.empty(), 50).rows()).hasSize(21));

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(3);
    assertThat(container.statementsOf(() -> view(large))).isEqualTo(little);
  }

  @Test
  @DisplayName("C2: the same key asks once; pages go on where the last ended")
  void asksOnce() {
    var command = command();
    var first = quotes.ask(buyer.caller(), command);
    assertThat(quotes.ask(buyer.caller(), command)).isEqualTo(first);
    long later = asked();

    var page = quotes.list(buyer.caller(), Optional.empty(), 1);
    assertThat(page.rows()).extracting(InquiryRow::id).containsExactly(later);
    var next = quotes.list(buyer.caller(), page.older().map(Tsid::parse), 1);
    assertThat(next.rows()).extracting(InquiryRow::id).containsExactly(((Done) first).inquiryId());
    assertThat(next.older()).isEmpty();
  }

  private List<WorkKind> work(Caller caller, long site) {
    return container.get(WorkService.class).of(caller, site).items().stream()
        .map(WorkItem::kind)
        .filter(kind -> kind == WorkKind.QUOTE_ASKED || kind == WorkKind.QUOTE_CAME)
        .toList();
  }

  private AskQuotes command() {
    return new AskQuotes(
        UUID.randomUUID().toString(),
        Set.of(medicine.sellerId(), other.sellerId()),
        market.day(7),
        "for the winter",
        List.of(new AskQuotes.Line(medicine.gtin(), "100")));
  }

  private long asked() {
    return ((Done) quotes.ask(buyer.caller(), command())).inquiryId();
  }

  private SendQuote quote(long id, String price) {
    return new SendQuote(id, market.day(30), Map.of(1, price), "");
  }

  private InquiryView view(long inquiry) {
    return quotes.find(buyer.caller(), inquiry).orElseThrow();
  }

  private InquiryRow row(long inquiry) {
    return view(inquiry).row();
  }

  private QuoteView of(long inquiry, Medicine offered) {
    return view(inquiry).quotes().stream()
        .filter(one -> one.sellerCompanyId() == offered.sellerId())
        .findFirst()
        .orElseThrow();
  }

  private static Caller desk(Medicine offered) {
    return Market.caller(offered.sellerId(), Role.SUPPLIER_DESK);
  }

  private OrderView.Line ordered(int... packs) {
    var placed = (Placed) market.order(buyer, medicine, packs);
    return container
        .get(OrderService.class)
        .find(buyer.caller(), placed.id())
        .orElseThrow()
        .lines()
        .get(0);
  }

  private static void done(Optional<QuoteResult> result) {
    assertThat(result.orElseThrow()).isInstanceOf(Done.class);
  }

  private static List<Finding> findings(Optional<QuoteResult> result) {
    return ((Refused) result.orElseThrow()).findings();
  }

  private static List<Reason> reasons(Optional<QuoteResult> result) {
    return findings(result).stream().map(Finding::reason).toList();
  }
}
