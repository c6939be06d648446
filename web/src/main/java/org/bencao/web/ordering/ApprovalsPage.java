package org.bencao.web.ordering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.ApprovalRuleService;
import org.bencao.ordering.boundary.DelegationService;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.RequisitionRow;
import org.bencao.ordering.boundary.RequisitionService;
import org.bencao.ordering.boundary.RequisitionView;
import org.bencao.organisation.boundary.MyAccountService;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.security.PageAccess;

/** Orders that wait for approvals, and one of them with what has changed (D1, D2, D6). */
@Named
@RequestScoped
public class ApprovalsPage {

  @Inject RequisitionService requisitions;
  @Inject DelegationService delegations;
  @Inject MyAccountService account;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private ApprovalTab.View view;
  private List<RequisitionRow> toDecide;
  private List<RequisitionRow> rows;
  private Optional<RequisitionView> picked = Optional.empty();
  private ShownRequisition shown;

  /** The chosen one, else the first of the view. */
  @PostConstruct
  void load() {
    view = asked.text("view").flatMap(ApprovalTab.View::of).orElse(ApprovalTab.View.DECIDE);
    toDecide = requisitions.toDecide(caller.get());
    rows =
        switch (view) {
          case DECIDE -> toDecide;
          case WAITING -> requisitions.waiting(caller.get());
          case DECIDED -> requisitions.decided(caller.get());
        };
    var first = rows.stream().findFirst().map(RequisitionRow::id);
    var id = isPicked() ? asked.id("id").map(PurchaseOrderId::new) : first;
    picked = id.flatMap(found -> requisitions.find(caller.get(), found));
    shown = picked.map(new ShownRequisitions(wording(), clock.instant())::of).orElse(null);
  }

  /** Whether the reader has a second factor, which a signature asks for, too. */
  public boolean isCodeAsked() {
    return account.view(caller.get()).totpOn();
  }

  public void open() {
    if (isPicked() && picked.isEmpty()) {
      asked.notFound();
    }
  }

  /** Whether the address names one. */
  public boolean isPicked() {
    return asked.text("id").isPresent();
  }

  public List<ApprovalTab> getTabs() {
    return ApprovalTab.all(wording(), view, toDecide.size());
  }

  public String getView() {
    return view.word();
  }

  public boolean isDeciding() {
    return view == ApprovalTab.View.DECIDE;
  }

  public List<ListedRequisition> getRows() {
    var listed = new ListedRequisitions(wording(), clock.instant());
    return rows.stream().map(listed::row).toList();
  }

  /** What may be approved among many. */
  public long getMarkable() {
    return toDecide.stream().filter(row -> !row.special() && !row.changed()).count();
  }

  /** Whether the caller approves at all, and may be away. */
  public boolean isApproving() {
    return caller.get().roles().stream().anyMatch(ApprovalRuleService.APPROVERS::contains);
  }

  public List<ShownDelegation> getDelegations() {
    return isApproving()
        ? delegations.list(caller.get()).stream()
            .map(one -> ShownDelegation.of(one, wording()))
            .toList()
        : List.of();
  }

  public List<Deputy> getDeputies() {
    return isApproving()
        ? delegations.deputies(caller.get()).stream()
            .map(one -> new Deputy(Tsid.text(one.id()), one.name()))
            .toList()
        : List.of();
  }

  /** A colleague to choose. */
  public record Deputy(String id, String name) {}

  /** Whether the caller may see what is left of budgets and credit. */
  public boolean isLimitsOpen() {
    return PageAccess.of("/credit/limits").map(access -> access.allows(caller.get())).orElse(false);
  }

  /** Nothing when there is none to show. */
  public ShownRequisition getShown() {
    return shown;
  }

  /** What the form just did; empty when none did anything. */
  public Notice getNotice() {
    return Notice.of(asked, wording());
  }

  private Wording wording() {
    return words.here();
  }
}
