package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.ordering.boundary.AnnounceShortage;
import org.bencao.ordering.boundary.ShortageView;
import org.bencao.ordering.entity.Share;
import org.bencao.ordering.entity.Shortage;

/** Keeps who may have how much of what is short, and takes it from there. */
@ApplicationScoped
public class Shares {

  private static final Duration LOOK_BACK = Duration.ofDays(90);
  private static final Duration MEMORY = Duration.ofSeconds(5);
  private static final int RESERVE_PARTS = 10;

  @Inject EntityManager entities;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Whether anything is short at all; an order need not ask as long as nothing is. */
  private volatile Known known = new Known(Instant.MIN, true);

  private record Known(Instant at, boolean any) {}

  public long announce(Caller caller, long seller, AnnounceShortage command) {
    var now = clock.instant();
    open(List.of(command.offerId())).forEach(before -> before.close(caller.name(), now));
    var shortage = new Shortage(identifiers.next(), seller, command, caller.name(), now);
    entities.persist(shortage);
    split(command, bought(command.offerId(), now))
        .forEach(
            (buyer, part) ->
                entities.persist(new Share(shortage.id(), buyer, part.bought(), part.share())));
    known = new Known(Instant.MIN, true);
    return shortage.id();
  }

  private record Part(int bought, int share) {}

  /** Whole packs by what was bought; what the division leaves goes to those without a share. */
  private static Map<Long, Part> split(AnnounceShortage command, Map<Long, Integer> bought) {
    int reserve = (command.quantity() + RESERVE_PARTS - 1) / RESERVE_PARTS;
    long all = bought.values().stream().mapToLong(Integer::longValue).sum();
    int left = command.quantity();
    var parts = new TreeMap<Long, Part>();
    for (var one : bought.entrySet()) {
      int share = (int) ((long) (command.quantity() - reserve) * one.getValue() / all);
      parts.put(one.getKey(), new Part(one.getValue(), share));
      left -= share;
    }
    parts.put(Share.OTHERS, new Part(0, left));
    return parts;
  }

  private Map<Long, Integer> bought(long offer, Instant now) {
    return entities
        .createQuery(
            """
            select l.buyerCompanyId, sum(l.ordered - l.cancelled - l.rejected) from OrderLine l
            where l.offerId = :offer and l.order.placedAt > :since group by l.buyerCompanyId
            having sum(l.ordered - l.cancelled - l.rejected) > 0
            """,
            Object[].class)
        .setParameter("offer", offer)
        .setParameter("since", now.minus(LOOK_BACK))
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> ((BigDecimal) row[1]).intValue()));
  }

  private List<Shortage> open(Collection<Long> offers) {
    return entities
        .createQuery(
            """
            select s from Shortage s where s.offerId in :offers and s.closedAt is null
            and s.untilDay >= :today order by s.id
            """,
            Shortage.class)
        .setParameter("offers", offers)
        .setParameter("today", today())
        .getResultList();
  }

  /**
   * What was taken of the buyer's shares.
   *
   * @param refusals one for each line for which there was not enough; then the caller rolls back
   */
  public record Taking(List<Finding> refusals, List<Taken> taken) {

    public Taking {
      refusals = List.copyOf(refusals);
      taken = List.copyOf(taken);
    }
  }

  /** So many packs of one share. */
  public record Taken(long shortage, long buyer, int packs) {}

  /** Takes the order's packs from the buyer's shares. */
  public Taking take(Caller caller, OrderFacts order) {
    var taken = new ArrayList<Taken>();
    return new Taking(take(order, Set.of(), taken), taken);
  }

  private List<Finding> take(OrderFacts order, Set<Long> without, List<Taken> taken) {
    if (!any()) {
      return List.of();
    }
    var packs = new TreeMap<Long, Integer>();
    order
        .lines()
        .forEach(
            line ->
                packs.merge(
                    line.facts().offer().id(), line.quantity().intValueExact(), Math::addExact));
    var refusals = new ArrayList<Finding>();
    for (var shortage : open(packs.keySet())) {
      int asked = packs.get(shortage.offerId());
      if (without.contains(shortage.id())) {
        continue;
      }
      var buyer = share(shortage, order.buyer().id()).map(Share::buyerCompanyId).orElse(0L);
      if (update(shortage, buyer, asked)) {
        taken.add(new Taken(shortage.id(), buyer, asked));
      } else {
        refusals.add(refusal(shortage, order));
      }
    }
    return refusals;
  }

  private static final String REMEMBER =
      "insert into ordering_requisition_share"
          + " (requisition_id, shortage_id, buyer_company_id, packs) values (?, ?, ?, ?)";

  /** What became short while it waited is taken when it is placed. */
  public List<Finding> takeRest(Caller caller, long requisitionId, OrderFacts order) {
    return take(order, remembered(requisitionId), new ArrayList<>());
  }

  /** Of an order that waits: to be given back just so. */
  public void remember(long requisitionId, Taking taking) {
    for (var one : taking.taken()) {
      entities
          .createNativeQuery(REMEMBER)
          .setParameter(1, requisitionId)
          .setParameter(2, one.shortage())
          .setParameter(3, one.buyer())
          .setParameter(4, one.packs())
          .executeUpdate();
    }
  }

  private Set<Long> remembered(long requisitionId) {
    return rows(requisitionId).stream().map(Taken::shortage).collect(Collectors.toSet());
  }

  private List<Taken> rows(long requisitionId) {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                select shortage_id, buyer_company_id, packs from ordering_requisition_share
                where requisition_id = ? order by shortage_id
                """)
            .setParameter(1, requisitionId)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            row ->
                new Taken(
                    ((Number) row[0]).longValue(),
                    ((Number) row[1]).longValue(),
                    ((Number) row[2]).intValue()))
        .toList();
  }

  /** An order that held packs of its share will not be placed. */
  public void giveBack(long requisitionId) {
    for (var one : rows(requisitionId)) {
      entities
          .createQuery(
              """
              update Share s set s.used = s.used - :packs
              where s.key.shortageId = :shortage and s.key.buyerCompanyId = :buyer
              """)
          .setParameter("packs", one.packs())
          .setParameter("shortage", one.shortage())
          .setParameter("buyer", one.buyer())
          .executeUpdate();
    }
    forget(requisitionId);
  }

  /** It is an order now, and its packs are not to be given back any more. */
  public void forget(long requisitionId) {
    entities
        .createNativeQuery("delete from ordering_requisition_share where requisition_id = ?")
        .setParameter(1, requisitionId)
        .executeUpdate();
  }

  private boolean any() {
    var now = clock.instant();
    if (known.at().plus(MEMORY).isBefore(now) || known.any()) {
      long found =
          entities
              .createQuery(
                  """
                  select count(s) from Shortage s where s.closedAt is null
                  and s.untilDay >= :today
                  """,
                  Long.class)
              .setParameter("today", today())
              .getSingleResult();
      known = new Known(now, found > 0);
    }
    return known.any();
  }

  private boolean update(Shortage shortage, long buyer, int asked) {
    return entities
            .createQuery(
                """
                update Share s set s.used = s.used + :asked
                where s.key.shortageId = :shortage and s.key.buyerCompanyId = :buyer
                and s.used + :asked <= s.share
                """)
            .setParameter("asked", asked)
            .setParameter("shortage", shortage.id())
            .setParameter("buyer", buyer)
            .executeUpdate()
        == 1;
  }

  private Optional<Share> share(Shortage shortage, long buyer) {
    return Optional.ofNullable(entities.find(Share.class, new Share.Key(shortage.id(), buyer)));
  }

  private Finding refusal(Shortage shortage, OrderFacts order) {
    var share =
        share(shortage, order.buyer().id()).or(() -> share(shortage, Share.OTHERS)).orElseThrow();
    entities.refresh(share);
    var line =
        order.lines().stream()
            .filter(one -> one.facts().offer().id() == shortage.offerId())
            .findFirst()
            .map(LineFacts::number);
    return Finding.of(
        Reason.ALLOCATION_SHARE,
        line,
        Map.of(
            "limit", String.valueOf(share.share()),
            "used", String.valueOf(share.used()),
            "left", String.valueOf(share.left()),
            "date", shortage.untilDay().toString()));
  }

  public boolean close(Caller caller, long id) {
    var found =
        Optional.ofNullable(entities.find(Shortage.class, id))
            .filter(one -> caller.has(Role.SUPPLIER_DESK, one.sellerCompanyId()));
    found.ifPresent(one -> one.close(caller.name(), clock.instant()));
    return found.isPresent();
  }

  /** Of what waits for the buyers' approvals the seller learns nothing. */
  public List<ShortageView> ofSeller(Caller caller) {
    var found =
        entities
            .createQuery(
                """
                select s from Shortage s where s.sellerCompanyId in :companies
                order by s.id desc
                """,
                Shortage.class)
            .setParameter("companies", caller.companies(Role.SUPPLIER_DESK))
            .setMaxResults(200)
            .getResultList();
    var shares = shares(found);
    var waiting = waiting(found);
    return found.stream()
        .map(
            one ->
                one.view(
                    today(),
                    shares.getOrDefault(one.id(), List.of()).stream()
                        .map(share -> withoutWaiting(share, waiting))
                        .toList()))
        .toList();
  }

  private record Key(long shortage, long buyer) {}

  private static ShortageView.Share withoutWaiting(Share share, Map<Key, Integer> waiting) {
    var view = share.view();
    int held = waiting.getOrDefault(new Key(share.shortageId(), share.buyerCompanyId()), 0);
    return new ShortageView.Share(
        view.buyerCompanyId(), view.bought(), view.share(), view.used() - held);
  }

  private Map<Key, Integer> waiting(Collection<Shortage> found) {
    if (found.isEmpty()) {
      return Map.of();
    }
    List<?> rows =
        entities
            .createNativeQuery(
                """
                select shortage_id, buyer_company_id, sum(packs) from ordering_requisition_share
                where shortage_id in (:ids) group by shortage_id, buyer_company_id
                """)
            .setParameter("ids", found.stream().map(Shortage::id).toList())
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .collect(
            Collectors.toMap(
                row -> new Key(((Number) row[0]).longValue(), ((Number) row[1]).longValue()),
                row -> ((Number) row[2]).intValue()));
  }

  public List<ShortageView> ofBuyer(Caller caller, List<Long> offers) {
    var found = offers.isEmpty() ? List.<Shortage>of() : open(offers);
    var shares = shares(found);
    return found.stream()
        .map(
            one -> {
              var all = shares.getOrDefault(one.id(), List.of());
              var own = all.stream().filter(share -> share.buyerCompanyId() == caller.companyId());
              var others = all.stream().filter(share -> share.buyerCompanyId() == Share.OTHERS);
              return one.view(
                  today(), views(own.findFirst().or(others::findFirst).stream().toList()));
            })
        .toList();
  }

  private Map<Long, List<Share>> shares(List<Shortage> found) {
    return found.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                """
                select s from Share s where s.key.shortageId in :shortages
                order by s.key.shortageId, s.share desc
                """,
                Share.class)
            .setParameter("shortages", found.stream().map(Shortage::id).toList())
            .getResultStream()
            .collect(Collectors.groupingBy(Share::shortageId));
  }

  private static List<ShortageView.Share> views(List<Share> shares) {
    return shares.stream().map(Share::view).toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
