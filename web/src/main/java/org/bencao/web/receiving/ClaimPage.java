package org.bencao.web.receiving;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.DespatchRow;
import org.bencao.receiving.boundary.DespatchService;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.boundary.DiscrepancyService;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.Notice;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.security.PageAccess;

/** One claim: what was found, its clock, its photos, and who may decide. */
@Named
@RequestScoped
public class ClaimPage {

  static final String PATH = "/receiving/claim";

  @Inject DiscrepancyService discrepancies;
  @Inject DespatchService despatches;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  private Optional<DiscrepancyView> claim = Optional.empty();
  private Optional<DespatchRow> delivery = Optional.empty();
  private Answer answer;
  private ShownClaim shown;

  @PostConstruct
  void load() {
    claim = asked.id("id").flatMap(id -> discrepancies.find(caller.get(), id));
    delivery =
        claim
            .flatMap(found -> despatches.find(caller.get(), found.despatchId()))
            .map(DespatchView::row);
    answer = Answer.take(request);
  }

  public void open() {
    if (claim.isEmpty() || delivery.isEmpty()) {
      asked.notFound();
    }
  }

  public ShownClaim getClaim() {
    if (shown == null) {
      shown = new ShownClaims(wording(), clock.instant()).shown(claim(), delivery());
    }
    return shown;
  }

  /** What the form just did; empty when none did anything. */
  public Notice getNotice() {
    return asked
        .text("did")
        .flatMap(ClaimAct::of)
        .map(act -> new Notice("ok", wording().page("receiving.claim.did." + act)))
        .orElse(new Notice("", ""));
  }

  /** Why the form did nothing. */
  public List<Why> getWhys() {
    return answer.whys();
  }

  /** Into stock, or back: while something is held, the quality officer says it. */
  public boolean isDeciding() {
    return claim().held().signum() > 0 && (has(Role.QUALITY_OFFICER) || has(Role.QUALITY_HEAD));
  }

  public boolean isClosing() {
    return claim().closedAt().isEmpty()
        && claim().held().signum() == 0
        && (has(Role.RECEIVER)
            || has(Role.QUALITY_OFFICER)
            || has(Role.ACCOUNTS)
            || has(Role.BUYER));
  }

  /** Goods are held and somebody else has to decide. */
  public boolean isWaiting() {
    return claim().held().signum() > 0 && !isDeciding();
  }

  public boolean isAddingPhotos() {
    return claim().closedAt().isEmpty() && (has(Role.RECEIVER) || has(Role.QUALITY_OFFICER));
  }

  /** Whether who looks may open the order, too. */
  public boolean isOrderOpen() {
    return PageAccess.of("/ordering/order").map(page -> page.allows(caller.get())).orElse(false);
  }

  private boolean has(Role role) {
    return caller.get().has(role, delivery().buyerCompanyId());
  }

  private DiscrepancyView claim() {
    return claim.orElseThrow();
  }

  private DespatchRow delivery() {
    return delivery.orElseThrow();
  }

  private Wording wording() {
    return words.at(ZoneId.of(delivery().siteZone()));
  }

  /** For the links of the page. */
  public String getId() {
    return Tsid.text(claim().id());
  }
}
