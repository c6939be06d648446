package org.bencao.pricing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Outcome;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.pricing.boundary.QuoteState;
import org.bencao.pricing.entity.Inquiry;
import org.bencao.pricing.entity.Quote;

/** Inquiries that a seller has not answered, and quotes that a buyer has not. */
@ApplicationScoped
public class QuoteWork implements WorkSource {

  @Inject Quotes quotes;
  @Inject CompanyService companies;
  @Inject Clock clock;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    long company = caller.companyId();
    var found = new ArrayList<Quote>();
    if (caller.has(Role.SUPPLIER_DESK, company)) {
      found.addAll(quotes.toQuote(company, earliest(), most));
    }
    if (caller.has(Role.BUYER, company, siteId)) {
      found.addAll(quotes.toDecide(company, most));
    }
    if (found.isEmpty()) {
      return List.of();
    }
    var inquiries =
        quotes.inquiries(found.stream().map(Quote::inquiryId).collect(Collectors.toSet())).stream()
            .collect(Collectors.toMap(Inquiry::id, Function.identity()));
    var parties =
        companies.byIds(
            caller,
            found.stream()
                .flatMap(one -> Stream.of(one.buyerCompanyId(), one.sellerCompanyId()))
                .collect(Collectors.toSet()));
    return found.stream()
        .limit(most)
        .map(one -> item(one, inquiries.get(one.inquiryId()), parties))
        .toList();
  }

  /** Today where it is still yesterday: buyers count in their own zones. */
  private LocalDate earliest() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.MIN);
  }

  private static WorkItem item(Quote one, Inquiry inquiry, Map<Long, CompanyView> parties) {
    boolean asked = one.state() == QuoteState.ASKED;
    var buyer = parties.get(one.buyerCompanyId());
    var seller = parties.get(one.sellerCompanyId());
    var other = asked ? buyer : seller;
    var last = asked ? Optional.of(inquiry.answerBy()) : one.validTo();
    Optional<Instant> due =
        last.map(
            day ->
                day.plusDays(1)
                    .atStartOfDay(ZoneId.of(asked ? buyer.zone() : seller.zone()))
                    .toInstant());
    return new WorkItem(
        asked ? WorkKind.QUOTE_ASKED : WorkKind.QUOTE_CAME,
        Optional.empty(),
        Map.of(
            "lines", String.valueOf(inquiry.lineCount()),
            "date", last.map(Object::toString).orElse("")),
        Name.same(inquiry.number()),
        new Place("", other.nameEn(), other.nameZh(), Optional.empty()),
        one.saidAt(),
        due,
        Optional.empty(),
        Outcome.ALLOW,
        List.of(new WorkTarget(WorkTarget.Kind.INQUIRY, inquiry.id())));
  }
}
