package org.bencao.web.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.common.UnitPrice;
import org.bencao.pricing.boundary.GroupBuyView;
import org.bencao.pricing.boundary.GroupBuyView.State;
import org.bencao.pricing.boundary.OpenGroupBuy;
import org.bencao.web.exchange.Look;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws group buys for a buyer or for their seller. */
final class ShownGroups {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Wording words;
  private final Caller caller;
  private final Instant now;

  ShownGroups(Wording words, Caller caller, Instant now) {
    this.words = words;
    this.caller = caller;
    this.now = now;
  }

  ShownGroup group(GroupBuyView one) {
    var item = one.offer().item();
    boolean sellers = one.seller().id() == caller.companyId();
    boolean buyer = caller.has(Role.BUYER) && !sellers;
    return new ShownGroup(
        Tsid.text(one.id()),
        one.number(),
        Tsid.text(one.offer().id()),
        words.name(item.lineEn(), item.lineZh()),
        words.otherName(item.lineEn(), item.lineZh()),
        item.code(),
        words.name(one.seller().nameEn(), one.seller().nameZh()),
        one.list().map(price -> price(one, price)).orElse("–"),
        words.figures().minute(one.closesAt(), now),
        words.figures().date(one.holdsTo()),
        state(one.state()),
        says(one),
        packs(one.pledged()),
        one.buyers(),
        one.own().map(this::packs).orElse(""),
        buyer && one.state() == State.OPEN,
        buyer && one.state() == State.REACHED && one.ordersAt().isPresent(),
        sellers,
        one.tiers().stream().map(tier -> tier(one, tier)).toList(),
        one.parts().stream()
            .map(
                part ->
                    new ShownGroup.Part(
                        words.name(part.buyer().nameEn(), part.buyer().nameZh()),
                        packs(part.packs()),
                        one.state() == State.REACHED
                            ? words.page(
                                part.locked() ? "pricing.groups.locked" : "pricing.groups.unlocked")
                            : ""))
            .toList());
  }

  private Tag state(State state) {
    var look =
        switch (state) {
          case OPEN -> new Look("info", "users");
          case CLOSING -> new Look("warn", "hourglass");
          case REACHED -> new Look("ok", "check");
          case MISSED -> new Look("", "times");
        };
    return Tag.of(look, words.page("pricing.groups.state." + state));
  }

  private String says(GroupBuyView one) {
    var tier = one.tier(one.pledged()).map(reached -> price(one, reached.price()));
    var next = one.next();
    return words.page(
        "pricing.groups.says." + one.state(),
        "price",
        tier.orElse("none"),
        "more",
        next.map(wanted -> packs(wanted.from() - one.pledged())).orElse("none"),
        "next",
        next.map(wanted -> price(one, wanted.price())).orElse("none"));
  }

  private ShownGroup.Tier tier(GroupBuyView one, OpenGroupBuy.Tier tier) {
    return new ShownGroup.Tier(
        packs(tier.from()),
        price(one, tier.price()),
        one.list().map(list -> saving(list, tier.price())).orElse(""),
        Math.min(one.pledged(), tier.from()),
        tier.from(),
        one.tier(one.pledged()).equals(Optional.of(tier)));
  }

  private String saving(BigDecimal list, BigDecimal price) {
    return list.signum() == 0
        ? ""
        : words
            .figures()
            .percent(price.subtract(list).multiply(HUNDRED).divide(list, 3, RoundingMode.HALF_UP));
  }

  private String price(GroupBuyView one, BigDecimal price) {
    return words.figures().price(new UnitPrice(price, one.currency()));
  }

  private String packs(int count) {
    return words.figures().count(count);
  }
}
