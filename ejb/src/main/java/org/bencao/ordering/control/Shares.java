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

  /** Takes the order's packs from the buyer's shares; a refusal for each line it cannot. */
  public List<Finding> take(Caller caller, OrderFacts order) {
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
      if (!taken(shortage, order.buyer().id(), asked)) {
        refusals.add(refusal(shortage, order));
      }
    }
    return refusals;
  }

  /** An order that held packs of its share will not be placed. */
  public void giveBack(long buyer, Map<Long, Integer> packs) {
    open(packs.keySet())
        .forEach(shortage -> giveBack(shortage, buyer, packs.get(shortage.offerId())));
  }

  private void giveBack(Shortage shortage, long buyer, int packs) {
    entities
        .createQuery(
            """
            update Share s set s.used = case when s.used > :packs then s.used - :packs else 0 end
            where s.key.shortageId = :shortage and s.key.buyerCompanyId = :buyer
            """)
        .setParameter("packs", packs)
        .setParameter("shortage", shortage.id())
        .setParameter("buyer", share(shortage, buyer).map(Share::buyerCompanyId).orElse(0L))
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

  private boolean taken(Shortage shortage, long buyer, int asked) {
    return update(shortage, share(shortage, buyer).map(Share::buyerCompanyId).orElse(0L), asked);
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
    return found.stream()
        .map(one -> one.view(today(), views(shares.getOrDefault(one.id(), List.of()))))
        .toList();
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
