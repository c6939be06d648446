package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferFacts;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.boundary.FirstTrade;
import org.bencao.compliance.boundary.FirstTradeService;
import org.bencao.compliance.boundary.Habit;
import org.bencao.compliance.boundary.Means;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.Acting;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.boundary.OrderFacts.Past;
import org.bencao.compliance.boundary.OrderFacts.Place;
import org.bencao.compliance.boundary.RuleService;
import org.bencao.compliance.boundary.SignedForm;
import org.bencao.compliance.boundary.TaxRuleService;
import org.bencao.compliance.boundary.TaxRuleService.Sale;
import org.bencao.organisation.boundary.AuthorisationView;
import org.bencao.organisation.boundary.Callers;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.pricing.boundary.PriceChoices;
import org.bencao.pricing.boundary.PriceService;

/**
 * Collects what rules have to know, in a constant number of statements, for one order or for all
 * suppliers of a draft.
 */
@ApplicationScoped
public class OrderFactsSource {

  /**
   * A line as it was asked for.
   *
   * @param seen the net price of a pack on which whoever asks decided
   */
  public record Wanted(int number, long offerId, BigDecimal quantity, Optional<BigDecimal> seen) {

    public Wanted(int number, long offerId, BigDecimal quantity) {
      this(number, offerId, quantity, Optional.empty());
    }
  }

  /**
   * What was signed for orders of some legal classes.
   *
   * @param forms by seller
   */
  public record Signing(Set<String> classes, Map<Long, SignedForm> forms) {

    public static final Signing NONE = new Signing(Set.of(), Map.of());

    Optional<SignedForm> of(long sellerCompanyId, List<LineFacts> lines) {
      return lines.stream().anyMatch(line -> classes.stream().anyMatch(line::isOf))
          ? Optional.ofNullable(forms.get(sellerCompanyId))
          : Optional.empty();
    }
  }

  /** Everything about a set of lines of one site. */
  public record Facts(
      CompanyView buyer,
      Place place,
      LocalDate day,
      Map<Long, OfferFacts> offers,
      Map<Long, PriceChoices> prices,
      Map<Long, CompanyView> sellers,
      List<LicenceView> licences,
      Map<Long, Money> minimums,
      FirstTrade firstTrade,
      Map<Long, Means> means,
      Map<Long, Past> past,
      Map<Long, Habit> habits,
      Signing signing,
      Instant at) {

    public PriceChoices choices(long offerId) {
      return prices.getOrDefault(offerId, PriceChoices.NONE);
    }

    Facts with(Map<Long, Means> other) {
      return with(other, past);
    }

    /** Knowing what the buyer did with items before, by item. */
    Facts remembering(Map<Long, Past> known) {
      return with(means, known);
    }

    private Facts with(Map<Long, Means> means, Map<Long, Past> past) {
      return new Facts(
          buyer,
          place,
          day,
          offers,
          prices,
          sellers,
          licences,
          minimums,
          firstTrade,
          means,
          past,
          habits,
          signing,
          at);
    }

    /** The order to one seller; lines whose offer is not there any more are left out. */
    public OrderFacts order(long sellerCompanyId, List<Wanted> lines) {
      var facts = new ArrayList<LineFacts>();
      var packs = OfferPacks.of(lines, Wanted::offerId, Wanted::quantity);
      for (var line : lines) {
        var offer = offers.get(line.offerId());
        if (offer != null && offer.offer().sellerCompanyId() == sellerCompanyId) {
          var price = choices(line.offerId()).at(packs.get(line.offerId()));
          var promised = Arrivals.arrives(offer.offer(), at);
          facts.add(
              new LineFacts(
                  line.number(),
                  offer,
                  line.quantity(),
                  price,
                  line.seen(),
                  past.getOrDefault(offer.offer().item().id(), Past.UNKNOWN)
                      .with(Optional.ofNullable(habits.get(line.offerId()))),
                  promised));
        }
      }
      return new OrderFacts(
          Act.SUBMIT,
          at,
          day,
          buyer,
          sellers.get(sellerCompanyId),
          place,
          facts,
          licences,
          Optional.ofNullable(minimums.get(sellerCompanyId)),
          firstTrade,
          means.getOrDefault(sellerCompanyId, Means.NONE),
          Optional.empty(),
          signing.of(sellerCompanyId, facts));
    }
  }

  @Inject CatalogueService catalogue;
  @Inject PriceService prices;
  @Inject CompanyService companies;
  @Inject FirstTradeService firstTrade;
  @Inject SpendingSource spending;
  @Inject RuleService rules;
  @Inject TaxRuleService taxes;
  @Inject Habits habits;
  @Inject SignedForms forms;
  @Inject Callers callers;
  @Inject Clock clock;

  /** With what the site may spend. */
  public Facts collect(Caller caller, SiteView site, Collection<Long> offerIds) {
    var items = items(caller, site, offerIds);
    return items.with(
        spending.means(
            caller,
            site,
            items.buyer(),
            items.sellers().keySet(),
            items.offers().values().stream().map(facts -> facts.offer().item()).toList(),
            items.day()));
  }

  /** What lies in the items and the parties, whatever the quantity. */
  public Facts items(Caller caller, SiteView site, Collection<Long> offerIds) {
    var now = clock.instant();
    var day = LocalDate.ofInstant(now, ZoneId.of(site.zone()));
    var buyer = companies.find(caller, site.companyId()).orElseThrow();
    var offers = taxed(caller, site, day, catalogue.facts(caller, offerIds, day));
    Set<Long> sellerIds =
        offers.values().stream()
            .map(facts -> facts.offer().sellerCompanyId())
            .collect(Collectors.toSet());
    var parties = new ArrayList<>(sellerIds);
    parties.add(buyer.id());
    parties.addAll(companies.platforms(caller));
    var sellers = companies.byIds(caller, sellerIds);
    return new Facts(
        buyer,
        new Place(site, isOfOneSite(caller, buyer), acting(caller, buyer)),
        day,
        offers,
        prices.choices(caller, buyer.id(), offerIds, day),
        sellers,
        companies.licences(caller, parties),
        prices.minimumOrderValues(caller, sellerIds, buyer.currency()),
        firstTrade.of(caller, buyer.id()),
        Map.of(),
        Map.of(),
        habits.of(
            caller,
            site.id(),
            offers.values(),
            rules.watchedClasses(caller, day, profiles(buyer, sellers)),
            now),
        signing(site, offers, rules.signedClasses(caller, day, profiles(buyer, sellers))),
        now);
  }

  /** At the rates that the law between seller and buyer wants. */
  private Map<Long, OfferFacts> taxed(
      Caller caller, SiteView site, LocalDate day, Map<Long, OfferFacts> offers) {
    var laws =
        taxes.laws(
            caller,
            offers.values().stream()
                .map(facts -> sale(site, day, facts))
                .collect(Collectors.toSet()));
    var taxed = new HashMap<Long, OfferFacts>();
    offers.forEach((id, facts) -> taxed.put(id, laws.get(sale(site, day, facts)).of(facts)));
    return taxed;
  }

  private static Sale sale(SiteView site, LocalDate day, OfferFacts facts) {
    return new Sale(site.companyId(), facts.offer().sellerCompanyId(), site.id(), day);
  }

  private static Set<String> profiles(CompanyView buyer, Map<Long, CompanyView> sellers) {
    return Stream.concat(Stream.of(buyer), sellers.values().stream())
        .map(CompanyView::profile)
        .collect(Collectors.toSet());
  }

  /** One statement where such goods are among them, else none. */
  private Signing signing(SiteView site, Map<Long, OfferFacts> offers, Set<String> classes) {
    boolean needed =
        offers.values().stream()
            .flatMap(offer -> offer.classes().stream())
            .anyMatch(known -> classes.contains(known.name()));
    return new Signing(classes, needed ? forms.open(site.id()) : Map.of());
  }

  /** Who buys for the whole company, or decides about what others ask for, is not. */
  private static boolean isOfOneSite(Caller caller, CompanyView buyer) {
    var buying =
        caller.grants().stream()
            .filter(grant -> grant.role() == Role.BUYER && grant.companyId() == buyer.id())
            .toList();
    return !buying.isEmpty() && buying.stream().allMatch(grant -> grant.siteId().isPresent());
  }

  /** What the buyer's register says of who calls; the clock is nobody. */
  private Acting acting(Caller caller, CompanyView buyer) {
    var kept = companies.authorisations(caller, buyer.id());
    boolean somebody = caller.kind() == Caller.Kind.PERSON || caller.kind() == Caller.Kind.SERVICE;
    return kept.isEmpty() || !somebody
        ? Acting.UNKEPT
        : acting(kept, callers.personBehind(caller), caller.name());
  }

  /** The same of somebody who asked for it before. */
  Acting acting(Caller caller, long buyerCompanyId, String person, String name) {
    var kept = companies.authorisations(caller, buyerCompanyId);
    return kept.isEmpty() ? Acting.UNKEPT : acting(kept, person, name);
  }

  private static Acting acting(List<AuthorisationView> kept, String person, String name) {
    return new Acting(
        true,
        name,
        kept.stream()
            .filter(one -> (Caller.Kind.PERSON + ":" + Tsid.text(one.personId())).equals(person))
            .toList());
  }
}
