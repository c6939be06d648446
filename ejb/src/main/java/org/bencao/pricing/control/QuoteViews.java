package org.bencao.pricing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.UnitPrice;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.pricing.boundary.InquiryRow;
import org.bencao.pricing.boundary.InquiryView;
import org.bencao.pricing.boundary.QuoteState;
import org.bencao.pricing.boundary.QuoteView;
import org.bencao.pricing.entity.Inquiry;
import org.bencao.pricing.entity.InquiryLine;
import org.bencao.pricing.entity.Quote;
import org.bencao.pricing.entity.QuotePrice;
import org.bencao.pricing.entity.QuoteRound;

/** Shows inquiries, any number of them in a constant number of statements. */
@ApplicationScoped
public class QuoteViews {

  @Inject Quotes quotes;
  @Inject ListPrices lists;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject Clock clock;

  public List<InquiryRow> rows(Caller caller, List<Inquiry> found) {
    var all = quotes.of(caller, found.stream().map(Inquiry::id).toList());
    var parties = parties(caller, found, all);
    var byInquiry = all.stream().collect(Collectors.groupingBy(Quote::inquiryId));
    return found.stream()
        .map(one -> row(caller, one, byInquiry.getOrDefault(one.id(), List.of()), parties))
        .toList();
  }

  private Map<Long, CompanyView> parties(
      Caller caller, Collection<Inquiry> inquiries, Collection<Quote> all) {
    return companies.byIds(
        caller,
        Stream.concat(
                inquiries.stream().map(Inquiry::buyerCompanyId),
                all.stream().map(Quote::sellerCompanyId))
            .collect(Collectors.toSet()));
  }

  private static InquiryRow row(
      Caller caller, Inquiry one, List<Quote> all, Map<Long, CompanyView> parties) {
    var buyer = parties.get(one.buyerCompanyId());
    return new InquiryRow(
        one.id(),
        one.number(),
        caller.companies(Contracts.READERS).contains(one.buyerCompanyId()),
        buyer.nameEn(),
        buyer.nameZh(),
        one.answerBy(),
        one.lineCount(),
        one.askedAt(),
        one.askedBy(),
        all.stream()
            .map(
                quote -> {
                  var seller = parties.get(quote.sellerCompanyId());
                  return new InquiryRow.Quoter(
                      quote.id(), seller.nameEn(), seller.nameZh(), quote.state());
                })
            .toList());
  }

  public InquiryView view(Caller caller, Inquiry inquiry) {
    var lines = quotes.lines(inquiry.id());
    var all = quotes.of(caller, List.of(inquiry.id()));
    var parties = parties(caller, List.of(inquiry), all);
    var items =
        catalogue.itemsByIds(
            caller, lines.stream().map(InquiryLine::itemId).collect(Collectors.toSet()));
    var ids = all.stream().map(Quote::id).toList();
    var rounds = quotes.rounds(ids).stream().collect(Collectors.groupingBy(QuoteRound::quoteId));
    var prices = quotes.prices(ids).stream().collect(Collectors.groupingBy(QuotePrice::quoteId));
    var list = list(caller, lines, items);
    return new InquiryView(
        row(caller, inquiry, all, parties),
        inquiry.currency(),
        inquiry.note(),
        lines.stream()
            .map(
                line ->
                    new InquiryView.Line(
                        line.position(), items.get(line.itemId()), line.quantity()))
            .toList(),
        all.stream()
            .map(
                one ->
                    quote(
                        one,
                        parties.get(one.sellerCompanyId()),
                        list.getOrDefault(one.sellerCompanyId(), Map.of()),
                        rounds.getOrDefault(one.id(), List.of()),
                        prices.getOrDefault(one.id(), List.of())))
            .sorted(Comparator.comparing(QuoteView::sellerEn))
            .toList());
  }

  /** By seller and line, the list prices of today, as far as the reader may see the offers. */
  private Map<Long, Map<Integer, UnitPrice>> list(
      Caller caller, List<InquiryLine> lines, Map<Long, ItemView> items) {
    var offers = offers(caller, items);
    if (offers.isEmpty()) {
      return Map.of();
    }
    var zone = ZoneId.of(companies.find(caller, caller.companyId()).orElseThrow().zone());
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var prices = lists.of(offers.stream().map(OfferView::id).collect(Collectors.toSet()), today);
    var bySeller = new HashMap<Long, Map<Integer, UnitPrice>>();
    for (var offer : offers) {
      for (var line : lines) {
        var price = prices.get(offer.id());
        if (line.itemId() == offer.item().id() && price != null) {
          bySeller
              .computeIfAbsent(offer.sellerCompanyId(), seller -> new HashMap<>())
              .put(line.position(), price);
        }
      }
    }
    return bySeller;
  }

  private Collection<OfferView> offers(Caller caller, Map<Long, ItemView> items) {
    var offers = new HashSet<OfferView>();
    if (caller.has(Role.BUYER)) {
      offers.addAll(catalogue.offersOf(caller, items.keySet()));
    }
    if (caller.has(Role.SUPPLIER_DESK)) {
      var codes = items.values().stream().map(ItemView::code).toList();
      offers.addAll(catalogue.ownOffers(caller, codes).values());
    }
    return offers;
  }

  private QuoteView quote(
      Quote one,
      CompanyView seller,
      Map<Integer, UnitPrice> list,
      List<QuoteRound> rounds,
      List<QuotePrice> prices) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(seller.zone()));
    boolean lapsed =
        one.state() == QuoteState.QUOTED
            && one.validTo().filter(day -> day.isBefore(today)).isPresent();
    return new QuoteView(
        one.id(),
        seller.id(),
        seller.nameEn(),
        seller.nameZh(),
        one.state(),
        lapsed,
        one.lastRound(),
        one.validTo(),
        one.contractId(),
        list,
        rounds.stream().map(round -> round(round, prices)).toList());
  }

  private static QuoteView.Round round(QuoteRound round, List<QuotePrice> prices) {
    Map<Integer, BigDecimal> named =
        prices.stream()
            .filter(price -> price.round() == round.round())
            .collect(Collectors.toMap(QuotePrice::position, QuotePrice::price));
    return new QuoteView.Round(
        round.round(),
        round.kind(),
        round.saidBy(),
        round.saidAt(),
        round.validTo(),
        round.note(),
        named);
  }
}
