package org.bencao.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.Packing;
import org.bencao.catalogue.boundary.StockService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.boundary.FirstTrade;
import org.bencao.compliance.boundary.FulfilmentRuleService;
import org.bencao.compliance.boundary.Judgement;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.RuleService;
import org.bencao.credit.boundary.Limit;
import org.bencao.credit.boundary.LimitLost;
import org.bencao.credit.boundary.LimitService;
import org.bencao.exchange.boundary.WebhookEvents;
import org.bencao.ordering.control.ArrivedChanges;
import org.bencao.ordering.control.OrderFactsSource;
import org.bencao.ordering.control.Requisitions;
import org.bencao.ordering.control.Shares;
import org.bencao.ordering.control.SpendingSource;
import org.bencao.ordering.entity.OrderChange;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.pricing.boundary.PriceChoices;
import org.bencao.receiving.control.GoodsJudge;

/** Features that the simulated exchange asks and that are not simulated themselves. */
final class Neighbours {

  private Neighbours() {}

  /** Companies and sites of the {@link Trade}. */
  @ApplicationScoped
  static class Companies extends CompanyService {

    @Override
    public Optional<CompanyView> find(Caller caller, long id) {
      return Trade.company(id);
    }

    @Override
    public Map<Long, CompanyView> byIds(Caller caller, Collection<Long> ids) {
      return ids.stream()
          .flatMap(id -> Trade.company(id).stream())
          .collect(Collectors.toMap(CompanyView::id, Function.identity()));
    }

    @Override
    public Optional<SiteView> site(Caller caller, long id) {
      return Trade.site(id);
    }

    @Override
    public List<LicenceView> licences(Caller caller, Collection<Long> companyIds) {
      return List.of();
    }
  }

  /** Partners of the {@link Trade}. */
  @ApplicationScoped
  static class Partners extends PartnerService {

    @Override
    public List<PartnerView> live() {
      return Trade.PARTNERS;
    }

    @Override
    public Optional<PartnerView> find(long id) {
      return Trade.PARTNERS.stream().filter(partner -> partner.id() == id).findFirst();
    }

    @Override
    public Optional<PartnerView> ofSeller(Caller caller, long sellerCompanyId) {
      return Trade.PARTNERS.stream()
          .filter(partner -> partner.sellerCompanyId() == sellerCompanyId)
          .findFirst();
    }
  }

  /** Documents count in packs, as orders do. */
  @ApplicationScoped
  static class Catalogue extends CatalogueService {

    @Override
    public Map<Long, Packing> packings(Caller caller, Collection<Long> itemIds) {
      return Map.of();
    }
  }

  /** Every offer of the {@link Trade} at its price, always. */
  @ApplicationScoped
  static class Offers extends OrderFactsSource {

    @Inject Clock now;

    @Override
    public Facts collect(Caller caller, SiteView site, Collection<Long> offerIds) {
      var day = LocalDate.ofInstant(now.instant(), ZoneId.of(site.zone()));
      return new Facts(
          Trade.company(site.companyId()).orElseThrow(),
          new OrderFacts.Place(site, false, OrderFacts.Acting.UNKEPT),
          day,
          offerIds.stream().collect(Collectors.toMap(Function.identity(), Trade::offer)),
          offerIds.stream()
              .collect(
                  Collectors.toMap(
                      Function.identity(), id -> new PriceChoices(List.of(Trade.price(id))))),
          Trade.SELLERS.stream().collect(Collectors.toMap(CompanyView::id, Function.identity())),
          List.of(),
          Map.of(),
          FirstTrade.ELSEWHERE,
          Map.of(),
          Map.of(),
          Map.of(),
          OrderFactsSource.Signing.NONE,
          now.instant());
    }
  }

  /** What was ordered may always be confirmed, shipped and received. */
  @ApplicationScoped
  static class Fulfilment extends FulfilmentRuleService {

    @Override
    public List<Finding> judge(Caller caller, Act act, Parties parties, Goods goods) {
      return List.of();
    }
  }

  /** No rule has anything against any order. */
  @ApplicationScoped
  static class Rules extends RuleService {

    @Override
    public Judgement judge(Caller caller, OrderFacts facts) {
      return new Judgement(List.of(), List.of(), Optional.empty());
    }
  }

  /** Nobody has a budget, a credit line or a tender. */
  @ApplicationScoped
  static class Limits extends LimitService {

    @Override
    public Optional<LimitLost> holdNew(
        Caller caller, long orderId, Collection<Limit> limits, boolean waiting) {
      return Optional.empty();
    }

    @Override
    public void worth(Caller caller, long buyer, long orderId, Worth worth) {}
  }

  /** Nobody has a budget, so nothing is taken of one. */
  @ApplicationScoped
  static class Spending extends SpendingSource {

    @Override
    public List<Limit> placed(
        OrderFacts order, Judgement judgement, Map<Limit.Kind, Map<Long, BigDecimal>> held) {
      return List.of();
    }
  }

  /** No order waits for an approval. */
  @ApplicationScoped
  static class Approved extends Requisitions {

    @Override
    public Map<Long, BigDecimal> promises(Collection<Long> offers) {
      return Map.of();
    }
  }

  /** So many packs of each offer, taken in the transaction of the order; nothing sets them free. */
  @ApplicationScoped
  static class Stock extends StockService {

    private record Left(long offer) {}

    @Inject Rows rows;

    private int left(long offer) {
      return rows.key(Integer.class, new Left(offer)).orElse(Trade.STOCK);
    }

    @Override
    public boolean take(Caller caller, SortedMap<Long, Integer> quantities) {
      boolean enough =
          quantities.entrySet().stream().allMatch(one -> left(one.getKey()) >= one.getValue());
      if (enough) {
        quantities.forEach((offer, packs) -> rows.putKey(new Left(offer), left(offer) - packs));
      }
      return enough;
    }

    @Override
    public Map<Long, Integer> available(Caller caller, Collection<Long> offerIds) {
      return offerIds.stream().collect(Collectors.toMap(Function.identity(), this::left));
    }

    @Override
    public void lock(SortedSet<Long> offerIds) {
      // nobody else is there
    }

    @Override
    public void rebase(long offerId, int openPromises) {
      // rel:I4 is not among what is simulated
    }
  }

  /** Nothing is short. */
  @ApplicationScoped
  static class Plenty extends Shares {

    @Override
    public Taking take(Caller caller, OrderFacts order) {
      return new Taking(List.of(), List.of());
    }
  }

  /** Every lot is good. */
  @ApplicationScoped
  static class Goods extends GoodsJudge {

    @Inject Clock now;

    @Override
    public LocalDate today(Caller caller, long siteId) {
      return LocalDate.ofInstant(now.instant(), Trade.ZONE);
    }

    @Override
    public Map<Integer, List<Finding>> judge(
        Caller caller,
        long buyerCompanyId,
        long suspectingCompanyId,
        LocalDate day,
        Collection<Lot> lots) {
      return Map.of();
    }
  }

  /** No system of a buyer is simulated. */
  @ApplicationScoped
  static class NoSystems extends ArrivedChanges {

    @Override
    public void answered(OrderChange change) {
      // nobody hears of it
    }
  }

  /** The audit chain, rel:I8, is not among what is simulated. */
  @ApplicationScoped
  static class Audit extends AuditTrail {

    @Override
    public void record(
        Caller caller, long companyId, String act, String subject, Map<String, ?> facts) {
      // nobody reads it
    }
  }

  /** No company has a receiver of its own. */
  @ApplicationScoped
  static class Silence extends WebhookEvents {

    @Override
    public boolean isAnybodyListening() {
      return false;
    }
  }
}
