package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanySize;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.pricing.boundary.ContractGate;
import org.bencao.pricing.boundary.MakeContract;

/**
 * PAY-02: those who are strong do not let the weak wait for their money.
 *
 * <p>Parameters: by size of the buyer the most days, what follows beyond them, and the days that
 * hold where nothing was agreed; {@code spared}, sizes of sellers whom it does not protect: one
 * that says nothing of its size is protected.
 */
@ApplicationScoped
public class PaymentTerms implements ContractGate {

  private static final String NAME = "payment-term";
  private static final String SPARED = "spared";

  @Inject Rules rules;

  @Override
  public List<Finding> findings(
      Caller caller,
      CompanyView seller,
      Optional<CompanyView> buyer,
      MakeContract terms,
      LocalDate day) {
    return buyer.stream()
        .flatMap(
            one ->
                rows(seller, one, day)
                    .flatMap(rule -> finding(rule, one.size().orElseThrow(), terms).stream()))
        .sorted(Finding.STRICTEST_FIRST)
        .toList();
  }

  private static Optional<Finding> finding(Rule rule, CompanySize buyer, MakeContract terms) {
    var words = rule.table().get(buyer.name());
    int limit = Integer.parseInt(words.get(0));
    if (terms.paidWhenPaid()) {
      return Optional.of(finding(rule, Outcome.REFUSE, terms, "#term.whenPaid", limit));
    }
    return terms
        .paymentDays()
        .filter(days -> days > limit)
        .map(
            days ->
                finding(rule, Outcome.valueOf(words.get(1)), terms, String.valueOf(days), limit));
  }

  private static Finding finding(
      Rule rule, Outcome outcome, MakeContract terms, String days, int limit) {
    return rule.finding(
        outcome,
        Optional.empty(),
        Optional.of(terms.number()),
        Optional.empty(),
        Map.of("days", days, "limit", String.valueOf(limit)));
  }

  /** Days until an invoice is due of which nothing was agreed; none where no law says so. */
  public Optional<Integer> usualDays(CompanyView seller, CompanyView buyer, LocalDate day) {
    return rows(seller, buyer, day)
        .map(rule -> Integer.valueOf(rule.table().get(buyer.size().orElseThrow().name()).get(2)))
        .min(Comparator.naturalOrder());
  }

  /** Those that protect this seller from this buyer. */
  private Stream<Rule> rows(CompanyView seller, CompanyView buyer, LocalDate day) {
    return rules
        .asking(NAME, Act.CONTRACT, day, buyer.profile())
        .filter(
            rule ->
                buyer.size().map(CompanySize::name).filter(rule.table()::containsKey).isPresent())
        .filter(
            rule ->
                seller
                    .size()
                    .map(CompanySize::name)
                    .filter(rule.table().get(SPARED)::contains)
                    .isEmpty());
  }
}
