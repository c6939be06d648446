package org.bencao.pricing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Page;
import org.bencao.common.Reading;
import org.bencao.common.Reason;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Role;
import org.bencao.common.Sha256;
import org.bencao.common.Tsid;
import org.bencao.common.TypedQuantity;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.pricing.boundary.QuoteResult.Done;
import org.bencao.pricing.boundary.QuoteResult.Refused;
import org.bencao.pricing.boundary.QuoteView.Said;
import org.bencao.pricing.control.ContractMaking;
import org.bencao.pricing.control.Contracts;
import org.bencao.pricing.control.Costs;
import org.bencao.pricing.control.QuoteViews;
import org.bencao.pricing.control.Quotes;
import org.bencao.pricing.entity.Inquiry;
import org.bencao.pricing.entity.InquiryLine;
import org.bencao.pricing.entity.Quote;
import org.bencao.pricing.entity.QuotePrice;
import org.bencao.pricing.entity.QuoteRound;

/**
 * Requests for quotation: a buyer asks several sellers, each answers alone, both revise as often as
 * they like, and what the buyer accepts holds as a contract (C2, C3).
 */
@Stateless
public class QuoteService {

  private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
  private static final int MOST_GAP = 16;
  private static final String PRICE = "[0-9]{1,9}(\\.[0-9]{1,4})?";

  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject Quotes quotes;
  @Inject QuoteViews views;
  @Inject ContractMaking making;
  @Inject Costs costs;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject ReferenceLock lock;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** The newest first; a constant number of statements. */
  @Reading
  public Page<InquiryRow> list(Caller caller, Optional<Long> older, int size) {
    caller.require(Contracts.READERS);
    var found = quotes.page(caller, older, size);
    boolean more = found.size() > size;
    var shown = more ? found.subList(0, size) : found;
    return new Page<>(
        views.rows(caller, shown),
        more ? Optional.of(Tsid.text(shown.get(size - 1).id())) : Optional.empty(),
        Optional.empty());
  }

  /** Nothing for an inquiry of others, as for one that never was. */
  @Reading
  public Optional<InquiryView> find(Caller caller, long id) {
    caller.require(Contracts.READERS);
    return quotes.find(caller, id).map(found -> views.view(caller, found));
  }

  /** Asks each of the sellers for the caller's company; they learn nothing of each other. */
  public QuoteResult ask(Caller caller, @Valid AskQuotes command) {
    caller.require(Role.BUYER);
    // the same twice at once would both find none
    lock.take(ReferenceKind.PRICES);
    var earlier = quotes.under(caller.companyId(), command.key());
    if (earlier.isPresent()) {
      return earlier.get().says(command)
          ? new Done(earlier.get().id())
          : new Refused(List.of(Finding.of(Reason.COMMAND_KEY_REUSED, Optional.empty(), Map.of())));
    }
    var findings = new ArrayList<Finding>();
    var buyer = companies.find(caller, caller.companyId()).orElseThrow();
    findings.addAll(implausible(command.answerBy(), today(buyer)));
    var items = items(caller, command, findings);
    var known = companies.byIds(caller, command.sellers()).keySet();
    command.sellers().stream()
        .filter(one -> !known.contains(one) || one == buyer.id())
        .forEach(
            one ->
                findings.add(
                    Finding.of(
                        Reason.COMPANY_NOT_FOUND,
                        Optional.empty(),
                        Map.of("raw", Tsid.text(one)))));
    findings.addAll(notOffering(caller, command.sellers(), items));
    return findings.isEmpty() ? ask(caller, buyer, command, items) : new Refused(findings);
  }

  /** By line; what cannot be read is found. */
  private Map<Integer, Long> items(Caller caller, AskQuotes command, List<Finding> findings) {
    var named =
        catalogue.itemsByCode(caller, command.lines().stream().map(AskQuotes.Line::item).toList());
    var items = new TreeMap<Integer, Long>();
    for (int at = 0; at < command.lines().size(); at++) {
      var line = command.lines().get(at);
      var found = named.getOrDefault(line.item(), Set.of());
      var facts = Map.of("raw", line.item(), "item", line.item(), "item_zh", line.item());
      if (TypedQuantity.read(line.quantity()).isEmpty()) {
        findings.add(TypedQuantity.unreadable(line.quantity()).onLine(at + 1));
      }
      if (found.isEmpty()) {
        findings.add(Finding.of(Reason.ITEM_NOT_FOUND, Optional.of(at + 1), facts));
      } else if (found.size() > 1) {
        findings.add(Finding.of(Reason.ITEM_AMBIGUOUS, Optional.of(at + 1), facts));
      } else if (items.containsValue(found.iterator().next())) {
        findings.add(
            Finding.of(
                Reason.LINE_NAMED_TWICE,
                Optional.of(at + 1),
                Map.of("row", String.valueOf(at + 1))));
      } else {
        items.put(at + 1, found.iterator().next());
      }
    }
    return items;
  }

  private static int packs(AskQuotes.Line line) {
    return TypedQuantity.read(line.quantity()).orElseThrow().intValueExact();
  }

  /** Whoever is asked offers at least one of the items to the caller. */
  private List<Finding> notOffering(Caller caller, Set<Long> sellers, Map<Integer, Long> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    var offering =
        catalogue.offersOf(caller, new HashSet<>(items.values())).stream()
            .map(OfferView::sellerCompanyId)
            .collect(Collectors.toSet());
    var first = catalogue.itemsByIds(caller, items.values()).values().iterator().next();
    return companies
        .byIds(caller, sellers.stream().filter(id -> !offering.contains(id)).toList())
        .values()
        .stream()
        .map(
            seller ->
                Finding.of(
                    Reason.SUPPLIER_NOT_OFFERING,
                    Optional.empty(),
                    Map.of(
                        "supplier", seller.nameEn(),
                        "supplier_zh", seller.nameZh(),
                        "item", first.nameEn(),
                        "item_zh", first.nameZh())))
        .toList();
  }

  /** From identifiers in a row a seller would read how many were asked before it. */
  private long further() {
    for (int gap = RANDOM.nextInt(MOST_GAP); gap > 0; gap--) {
      identifiers.next();
    }
    return identifiers.next();
  }

  private QuoteResult ask(
      Caller caller, CompanyView buyer, AskQuotes command, Map<Integer, Long> items) {
    var inquiry =
        new Inquiry(
            identifiers.next(),
            buyer.id(),
            command,
            buyer.currency(),
            caller.name(),
            clock.instant());
    quotes.add(inquiry);
    items.forEach(
        (position, item) ->
            quotes.add(
                new InquiryLine(
                    inquiry.id(), position, item, packs(command.lines().get(position - 1)))));
    var sellers = new ArrayList<>(command.sellers());
    Collections.shuffle(sellers, RANDOM);
    sellers.forEach(seller -> quotes.add(new Quote(further(), inquiry, seller)));
    record(
        caller,
        inquiry.id(),
        buyer.id(),
        "inquiry-asked",
        Map.of(
            "sellers", String.valueOf(command.sellers().size()),
            "lines", String.valueOf(items.size())));
    return new Done(inquiry.id());
  }

  /**
   * The seller's prices; while nobody accepted it may send others, and the last ones hold. Empty
   * when the caller was not asked.
   */
  public Optional<QuoteResult> quote(Caller caller, @Valid SendQuote command) {
    caller.require(Role.SUPPLIER_DESK);
    return quotes.lockOfSeller(caller, command.quoteId()).map(one -> quote(caller, one, command));
  }

  private QuoteResult quote(Caller caller, Quote quote, SendQuote command) {
    if (quote.isOver()) {
      return over(quote);
    }
    var inquiry = quotes.inquiry(quote);
    var seller = companies.find(caller, quote.sellerCompanyId()).orElseThrow();
    var lines = quotes.lines(inquiry.id());
    var findings = new ArrayList<Finding>();
    findings.addAll(implausible(command.validTo(), today(seller)));
    var prices = prices(lines, command.prices(), findings);
    if (prices.isEmpty() && findings.isEmpty()) {
      findings.add(Finding.of(Reason.PRICE_UNREADABLE, Optional.empty(), Map.of("raw", "")));
    }
    var items = itemsOf(caller, lines);
    var own = catalogue.ownOffers(caller, items.values().stream().map(ItemView::code).toList());
    findings.addAll(notOffered(prices.keySet(), lines, items, own));
    if (findings.isEmpty()) {
      var contract = contract(inquiry, today(seller), command.validTo(), lines, prices, items);
      var positions = List.copyOf(prices.keySet());
      making
          .overlaps(contract, own)
          .forEach(
              one ->
                  findings.add(
                      one.line().map(at -> one.onLine(positions.get(at - 1))).orElse(one)));
      costs
          .below(caller, seller, inquiry.currency(), contract, own, today(seller))
          .forEach(one -> findings.add(one.onLine(positions.get(one.line().orElseThrow() - 1))));
    }
    if (!findings.isEmpty()) {
      return new Refused(findings);
    }
    if (quote.state() == QuoteState.QUOTED
        && quote.validTo().filter(command.validTo()::equals).isPresent()
        && isSaid(quote, command.note(), prices)) {
      return new Done(quote.inquiryId());
    }
    quote.quoted(command.validTo(), clock.instant());
    say(caller, quote, Said.QUOTED, command.note(), prices);
    return new Done(quote.inquiryId());
  }

  private static Map<Integer, BigDecimal> prices(
      List<InquiryLine> lines, Map<Integer, String> typed, List<Finding> findings) {
    var prices = new TreeMap<Integer, BigDecimal>();
    var known = lines.stream().map(InquiryLine::position).collect(Collectors.toSet());
    typed.keySet().stream()
        .filter(position -> !known.contains(position))
        .sorted()
        .forEach(
            position ->
                findings.add(
                    Finding.of(
                        Reason.UNKNOWN_LINE,
                        Optional.empty(),
                        Map.of("row", String.valueOf(position), "found", "–"))));
    for (var line : lines) {
      var text = typed.getOrDefault(line.position(), "");
      boolean readable = text.matches(PRICE) && new BigDecimal(text).signum() > 0;
      if (readable) {
        prices.put(line.position(), new BigDecimal(text));
      } else if (!text.isEmpty()) {
        findings.add(
            Finding.of(Reason.PRICE_UNREADABLE, Optional.of(line.position()), Map.of("raw", text)));
      }
    }
    return prices;
  }

  private Map<Long, ItemView> itemsOf(Caller caller, List<InquiryLine> lines) {
    return catalogue.itemsByIds(
        caller, lines.stream().map(InquiryLine::itemId).collect(Collectors.toSet()));
  }

  private static List<Finding> notOffered(
      Set<Integer> priced,
      List<InquiryLine> lines,
      Map<Long, ItemView> items,
      Map<String, OfferView> offers) {
    return lines.stream()
        .filter(line -> priced.contains(line.position()))
        .filter(line -> !offers.containsKey(items.get(line.itemId()).code()))
        .map(
            line -> {
              var item = items.get(line.itemId());
              return Finding.of(
                  Reason.ITEM_NOT_OFFERED,
                  Optional.of(line.position()),
                  Map.of("item", item.nameEn(), "item_zh", item.nameZh()));
            })
        .toList();
  }

  /** From today on, for the quantity that was asked for and more. */
  private MakeContract contract(
      Inquiry inquiry,
      LocalDate from,
      LocalDate validTo,
      List<InquiryLine> lines,
      Map<Integer, BigDecimal> prices,
      Map<Long, ItemView> items) {
    return new MakeContract(
        inquiry.number(),
        inquiry.buyerCompanyId(),
        from,
        validTo,
        lines.stream()
            .filter(line -> prices.containsKey(line.position()))
            .map(
                line ->
                    new MakeContract.Line(
                        items.get(line.itemId()).code(),
                        line.quantity(),
                        prices.get(line.position())))
            .toList());
  }

  /** Empty when it is no quote to the caller's company. */
  public Optional<QuoteResult> askAgain(Caller caller, @Valid AskAgain command) {
    caller.require(Role.BUYER);
    return quotes
        .lockOfBuyer(caller, command.quoteId())
        .map(
            one -> {
              if (isAskedSo(one, command)) {
                return new Done(one.inquiryId());
              }
              var stop = stop(caller, one, command.round());
              return stop.isPresent() ? new Refused(stop.get()) : askAgain(caller, one, command);
            });
  }

  /** The answer was lost, and it is sent again. */
  private boolean isAskedSo(Quote quote, AskAgain command) {
    var prices = prices(quotes.lines(quote.inquiryId()), command.prices(), new ArrayList<>());
    return quote.state() == QuoteState.ASKED
        && quote.lastRound() == command.round() + 1
        && isSaid(quote, command.note(), prices);
  }

  /** Whether the last round says just that. */
  private boolean isSaid(Quote quote, String note, Map<Integer, BigDecimal> prices) {
    var rounds = quotes.rounds(List.of(quote.id()));
    var said =
        quotes.prices(List.of(quote.id())).stream()
            .filter(one -> one.round() == quote.lastRound())
            .collect(
                Collectors.toMap(QuotePrice::position, one -> one.price().stripTrailingZeros()));
    var wanted =
        prices.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, one -> one.getValue().stripTrailingZeros()));
    return !rounds.isEmpty()
        && rounds.get(rounds.size() - 1).note().equals(note)
        && said.equals(wanted);
  }

  private QuoteResult askAgain(Caller caller, Quote quote, AskAgain command) {
    var findings = new ArrayList<Finding>();
    var prices = prices(quotes.lines(quote.inquiryId()), command.prices(), findings);
    if (!findings.isEmpty()) {
      return new Refused(findings);
    }
    quote.askedAgain(clock.instant());
    say(caller, quote, Said.ASKED_AGAIN, command.note(), prices);
    return new Done(quote.inquiryId());
  }

  /** Why the buyer cannot answer that round, if it cannot. */
  private Optional<List<Finding>> stop(Caller caller, Quote quote, int round) {
    if (quote.isOver()) {
      return Optional.of(over(quote).findings());
    }
    if (quote.state() != QuoteState.QUOTED || quote.lastRound() != round) {
      return Optional.of(changed(caller, quote));
    }
    return Optional.empty();
  }

  private List<Finding> changed(Caller caller, Quote quote) {
    var other =
        companies
            .find(
                caller,
                caller.companyId() == quote.sellerCompanyId()
                    ? quote.buyerCompanyId()
                    : quote.sellerCompanyId())
            .orElseThrow();
    return List.of(
        Finding.of(
            Reason.QUOTE_CHANGED,
            Optional.empty(),
            Map.of("seller", other.nameEn(), "seller_zh", other.nameZh())));
  }

  /**
   * What was quoted holds as a contract from now until its last day, for the quantities that were
   * asked for and more. Empty when it is no quote to the caller's company.
   *
   * @param round that the buyer read
   */
  public Optional<QuoteResult> accept(Caller caller, long quoteId, int round) {
    caller.require(Role.BUYER);
    lock.take(ReferenceKind.PRICES);
    return quotes
        .lockOfBuyer(caller, quoteId)
        .map(
            one -> {
              if (one.state() == QuoteState.ACCEPTED) {
                return new Done(one.inquiryId());
              }
              var stop = stop(caller, one, round);
              return stop.isPresent() ? new Refused(stop.get()) : accept(caller, one);
            });
  }

  private QuoteResult accept(Caller caller, Quote quote) {
    var inquiry = quotes.inquiry(quote);
    var seller = companies.find(caller, quote.sellerCompanyId()).orElseThrow();
    var buyer = companies.find(caller, quote.buyerCompanyId()).orElseThrow();
    var last = quote.validTo().orElseThrow();
    if (last.isBefore(today(seller)) || last.isBefore(today(buyer))) {
      return new Refused(
          List.of(
              Finding.of(Reason.QUOTE_LAPSED, Optional.empty(), Map.of("date", last.toString()))));
    }
    // orders are priced on the buyer's day
    var from = today(buyer).isBefore(today(seller)) ? today(buyer) : today(seller);
    var lines = quotes.lines(inquiry.id());
    var items = itemsOf(caller, lines);
    Map<Integer, BigDecimal> prices =
        quotes.quoted(quote).stream()
            .collect(Collectors.toMap(QuotePrice::position, QuotePrice::price));
    var offers = new HashMap<String, OfferView>();
    catalogue.offersOf(caller, items.keySet()).stream()
        .filter(one -> one.sellerCompanyId() == seller.id())
        .forEach(one -> offers.put(one.item().code(), one));
    var missing = notOffered(prices.keySet(), lines, items, offers);
    if (!missing.isEmpty()) {
      return new Refused(missing);
    }
    var made =
        making.make(
            caller,
            seller.id(),
            buyer.currency(),
            contract(inquiry, from, last, lines, prices, items),
            offers);
    if (made instanceof MakeContractResult.Refused refused) {
      return new Refused(refused.findings());
    }
    quote.accepted(((MakeContractResult.Made) made).id(), clock.instant());
    say(caller, quote, Said.ACCEPTED, "", Map.of());
    return new Done(quote.inquiryId());
  }

  /**
   * The seller quotes nothing, or no more. Empty when the caller was not asked.
   *
   * @param round that the seller read
   */
  public Optional<QuoteResult> decline(
      Caller caller, long quoteId, int round, @NotNull @Size(max = 400) String note) {
    caller.require(Role.SUPPLIER_DESK);
    return quotes
        .lockOfSeller(caller, quoteId)
        .map(one -> end(caller, one, round, Said.DECLINED, note));
  }

  /**
   * The buyer wants nothing of it, quoted or not. Empty when it is no quote to the caller's
   * company.
   *
   * @param round that the buyer read; 0 when there is none
   */
  public Optional<QuoteResult> refuse(
      Caller caller, long quoteId, int round, @NotNull @Size(max = 400) String note) {
    caller.require(Role.BUYER);
    return quotes
        .lockOfBuyer(caller, quoteId)
        .map(one -> end(caller, one, round, Said.REFUSED, note));
  }

  private QuoteResult end(Caller caller, Quote quote, int round, Said said, String note) {
    if (quote.state() == QuoteState.ENDED) {
      return new Done(quote.inquiryId());
    }
    if (quote.isOver()) {
      return over(quote);
    }
    if (quote.lastRound() != round) {
      return new Refused(changed(caller, quote));
    }
    quote.ended(clock.instant());
    say(caller, quote, said, note, Map.of());
    return new Done(quote.inquiryId());
  }

  private void say(
      Caller caller, Quote quote, Said said, String note, Map<Integer, BigDecimal> prices) {
    quotes.add(new QuoteRound(quote, said, caller.name(), note));
    prices.forEach((position, price) -> quotes.add(new QuotePrice(quote, position, price)));
    var facts = new TreeMap<String, String>();
    facts.put("quote", Tsid.text(quote.id()));
    facts.put("round", String.valueOf(quote.lastRound()));
    facts.put("lines", String.valueOf(prices.size()));
    facts.put("prices", Sha256.hex(Sha256.of(new TreeMap<>(prices).toString())));
    quote.validTo().ifPresent(day -> facts.put("to", day.toString()));
    record(
        caller,
        quote.inquiryId(),
        said.isOfSeller() ? quote.sellerCompanyId() : quote.buyerCompanyId(),
        "quote-" + said.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        facts);
  }

  private void record(
      Caller caller, long inquiry, long company, String act, Map<String, String> facts) {
    audit.record(caller, company, act, "inquiry:" + Tsid.text(inquiry), facts);
  }

  private LocalDate today(CompanyView company) {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of(company.zone()));
  }

  /** Over already, or so far off that it is a slip of the pen. */
  private static List<Finding> implausible(LocalDate day, LocalDate today) {
    if (day.isBefore(today)) {
      return List.of(
          Finding.of(Reason.PERIOD_EMPTY, Optional.empty(), Map.of("date", day.toString())));
    }
    return day.isAfter(LAST)
        ? List.of(
            Finding.of(Reason.DATE_IMPLAUSIBLE, Optional.empty(), Map.of("date", day.toString())))
        : List.of();
  }

  private static Refused over(Quote quote) {
    return new Refused(
        List.of(
            Finding.of(
                Reason.QUOTE_DECIDED,
                Optional.empty(),
                Map.of("state", "#quote.state." + quote.state()))));
  }
}
