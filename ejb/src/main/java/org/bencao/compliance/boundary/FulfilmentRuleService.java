package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.compliance.control.FulfilmentFacts;
import org.bencao.compliance.control.FulfilmentPredicate;
import org.bencao.compliance.control.Renewals;
import org.bencao.compliance.control.Rules;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/**
 * Whether goods of an order that stands may still be confirmed, shipped, taken into stock or
 * released: a licence of either party may have ended (LIC-04) or been stopped (LIC-05), nobody
 * answers for quality at the seller (PER-03), a line is unusual and nobody cleared it (SPC-12), or
 * the signature of its form holds no more (SPC-08), or nobody signed for what was sent before
 * (SPC-14), or it was to be paid before (PAY-01).
 */
@Stateless
public class FulfilmentRuleService {

  @Inject Rules rules;
  @Inject @Any Instance<FulfilmentPredicate> predicates;
  @Inject CompanyService companies;
  @Inject CatalogueService catalogue;
  @Inject Clock clock;

  /**
   * Between whom.
   *
   * @param siteId where the goods go
   */
  public record Parties(long buyerCompanyId, long sellerCompanyId, long siteId) {}

  /**
   * What is asked about.
   *
   * @param items by line of the order
   * @param held by line, what is said of it where it is unusual and not cleared
   * @param signed the form that was signed for the order, where it needed one
   * @param unsigned earlier deliveries of the seller to where the goods go, of which nobody signed
   *     the receipt
   * @param unpaid what should have been paid before they are sent and has not come (PAY-01)
   */
  public record Goods(
      Map<Integer, Long> items,
      Map<Integer, Map<String, String>> held,
      Optional<SignedForm> signed,
      List<Unsigned> unsigned,
      Optional<Money> unpaid) {

    public Goods {
      items = Map.copyOf(items);
      held = Map.copyOf(held);
      unsigned = List.copyOf(unsigned);
    }

    /** Where nothing is held any more, or nobody asks. */
    public static Goods of(Map<Integer, Long> items) {
      return new Goods(items, Map.of(), Optional.empty(), List.of(), Optional.empty());
    }
  }

  /** A delivery that nobody signed for. */
  public record Unsigned(String number, Instant announcedAt, Set<Long> items) {

    public Unsigned {
      items = Set.copyOf(items);
    }
  }

  /** Findings of the lines that are concerned, or of none; what holds today counts. */
  public List<Finding> judge(Caller caller, Act act, Parties parties, Goods goods) {
    if (goods.items().isEmpty()) {
      return List.of();
    }
    var facts = facts(caller, act, parties, goods);
    var questions =
        predicates.stream()
            .collect(Collectors.toMap(FulfilmentPredicate::name, Function.identity()));
    return rows(act, facts.day(), facts.parties()).stream()
        .filter(row -> questions.containsKey(row.predicate()))
        .flatMap(row -> questions.get(row.predicate()).judge(row, facts).stream())
        .sorted(Finding.STRICTEST_FIRST)
        .distinct()
        .toList();
  }

  private FulfilmentFacts facts(Caller caller, Act act, Parties parties, Goods goods) {
    var ids = List.of(parties.buyerCompanyId(), parties.sellerCompanyId());
    var known = companies.byIds(caller, ids);
    var zone = companies.site(caller, parties.siteId()).orElseThrow().zone();
    var day = LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
    var licences =
        Renewals.goingOn(rows(act, day, known.values()), companies.licences(caller, ids)).stream()
            .filter(LicenceView::isVerified)
            .filter(
                one -> one.companyId() != parties.buyerCompanyId() || one.isFor(parties.siteId()))
            .toList();
    return new FulfilmentFacts(
        known.get(parties.buyerCompanyId()),
        known.get(parties.sellerCompanyId()),
        licences,
        goods.items().keySet(),
        // what the goods are only matters where a licence for them does not hold, which is rare
        licences.stream().anyMatch(one -> one.isStopped() || !one.isInDateOn(day))
                || !goods.unsigned().isEmpty()
            ? classes(caller, goods, day)
            : Map.of(),
        goods.held(),
        goods.signed(),
        unsigned(caller, goods, day, ZoneId.of(zone)),
        companies.responsible(caller, parties.sellerCompanyId()),
        goods.unpaid(),
        day);
  }

  private Map<Integer, Set<String>> classes(Caller caller, Goods goods, LocalDate day) {
    var classes = catalogue.classes(caller, goods.items().values(), day);
    return goods.items().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, line -> classes.getOrDefault(line.getValue(), Set.of())));
  }

  private List<FulfilmentFacts.Unsigned> unsigned(
      Caller caller, Goods goods, LocalDate day, ZoneId zone) {
    if (goods.unsigned().isEmpty()) {
      return List.of();
    }
    var items =
        goods.unsigned().stream().flatMap(one -> one.items().stream()).collect(Collectors.toSet());
    var classes = catalogue.classes(caller, items, day);
    return goods.unsigned().stream()
        .map(
            one ->
                new FulfilmentFacts.Unsigned(
                    one.number(),
                    LocalDate.ofInstant(one.announcedAt(), zone),
                    one.items().stream()
                        .flatMap(item -> classes.getOrDefault(item, Set.of()).stream())
                        .collect(Collectors.toSet())))
        .toList();
  }

  private List<Rule> rows(Act act, LocalDate day, Collection<CompanyView> parties) {
    return rules.of(
        act, day, parties.stream().map(CompanyView::profile).collect(Collectors.toSet()));
  }
}
