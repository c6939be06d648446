package org.bencao.web.receiving;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.DespatchId;
import org.bencao.receiving.boundary.DespatchRow;
import org.bencao.receiving.boundary.DespatchService;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.boundary.GoodsReturnService;
import org.bencao.receiving.boundary.ReturnReason;
import org.bencao.receiving.boundary.ReturnState;
import org.bencao.receiving.boundary.ReturnView;
import org.bencao.receiving.boundary.Returnable;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.Notice;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.security.PageAccess;

/** One return and what is to be done about it next, or the form that asks for one. */
@Named
@RequestScoped
public class ReturnPage {

  static final String PATH = "/receiving/return";

  @Inject GoodsReturnService returns;
  @Inject DespatchService despatches;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  private Optional<ReturnView> found = Optional.empty();
  private Optional<DespatchRow> delivery = Optional.empty();
  private List<Returnable> lots = List.of();
  private ShownReturn shown;
  private Answer answer;

  @PostConstruct
  void load() {
    answer = Answer.take(request);
    found = asked.id("id").flatMap(id -> returns.find(caller.get(), id));
    if (found.isPresent()) {
      delivery = found.map(ReturnView::despatch);
    } else if (mayAsk()) {
      asked.id("delivery").map(DespatchId::new).ifPresent(this::offer);
    }
  }

  private void offer(DespatchId id) {
    returns
        .returnable(caller.get(), id)
        .ifPresent(
            left -> {
              lots = left;
              delivery = despatches.find(caller.get(), id).map(DespatchView::row);
            });
  }

  private boolean mayAsk() {
    var roles = caller.get().roles();
    return roles.contains(Role.RECEIVER)
        || roles.contains(Role.QUALITY_OFFICER)
        || roles.contains(Role.BUYER);
  }

  public void open() {
    if (delivery.isEmpty()) {
      asked.notFound();
    }
  }

  /** The form that asks for a return, and no return yet. */
  public boolean isAsking() {
    return found.isEmpty();
  }

  public ShownReturn getReturned() {
    if (shown == null) {
      shown = new ShownReturns(wording(), clock.instant()).shown(found.orElseThrow());
    }
    return shown;
  }

  public List<ReturnableRow> getLots() {
    var drawn = new ReturnRows(wording());
    return lots.stream().map(drawn::row).toList();
  }

  /** What was typed into the row before. */
  public String typed(int position, String lot) {
    return asked.text(position + "/" + lot).orElse("");
  }

  public List<String> getReasons() {
    return Arrays.stream(ReturnReason.values()).map(Enum::name).toList();
  }

  public String getReason() {
    return asked.text("reason").orElse("");
  }

  public String reasonWord(String name) {
    return words.here().business("receiving.return.reason." + name);
  }

  /** Codes of packs that were typed before, one a line. */
  public String getCodes() {
    return answer.typed();
  }

  public String getNote() {
    return asked.text("note").orElse("");
  }

  /** Of the command; a form that is sent twice asks once. */
  public String getKey() {
    return UUID.randomUUID().toString();
  }

  public String getDelivery() {
    return delivery.orElseThrow().number();
  }

  public String getDeliveryId() {
    return delivery.orElseThrow().id().text();
  }

  public String getSeller() {
    var row = delivery.orElseThrow();
    return wording().name(row.sellerNameEn(), row.sellerNameZh());
  }

  /** What the form just did; empty when none did anything. */
  public Notice getNotice() {
    return asked
        .text("did")
        .flatMap(ReturnAct::of)
        .map(act -> new Notice("ok", wording().page("receiving.return.did." + act)))
        .orElse(new Notice("", ""));
  }

  /** Why the form did nothing. */
  public List<Why> getWhys() {
    return answer.whys();
  }

  public boolean isDeciding() {
    return is(ReturnState.REQUESTED) && selling();
  }

  public boolean isSending() {
    return is(ReturnState.AUTHORISED) && (buying(Role.RECEIVER) || buying(Role.QUALITY_OFFICER));
  }

  public boolean isArriving() {
    return is(ReturnState.SHIPPED_BACK) && selling();
  }

  /** Somebody else has the next word. */
  public boolean isWaiting() {
    return found.map(ReturnView::state).filter(ReturnState::isOpen).isPresent()
        && !isDeciding()
        && !isSending()
        && !isArriving();
  }

  /** Whom it waits for. */
  public String getWaitsFor() {
    return wording()
        .page("receiving.return.waits." + found.map(one -> one.state().name()).orElse(""));
  }

  private boolean is(ReturnState state) {
    return found.map(ReturnView::state).filter(one -> one == state).isPresent();
  }

  private boolean selling() {
    return caller.get().has(Role.SUPPLIER_DESK, delivery.orElseThrow().sellerCompanyId());
  }

  private boolean buying(Role role) {
    var row = delivery.orElseThrow();
    return caller.get().has(role, row.buyerCompanyId(), row.siteId());
  }

  /** Whether who looks may open the order, too. */
  public boolean isOrderOpen() {
    return PageAccess.of("/ordering/order").map(page -> page.allows(caller.get())).orElse(false);
  }

  /** For the forms of the page. */
  public String getId() {
    return found.map(ReturnView::id).map(Tsid::text).orElse("");
  }

  private Wording wording() {
    return words.at(ZoneId.of(delivery.orElseThrow().siteZone()));
  }
}
