package org.bencao.web.ordering;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.ApprovalService;
import org.bencao.ordering.boundary.Decide;
import org.bencao.ordering.boundary.DecisionResult;
import org.bencao.ordering.boundary.DecisionResult.Decided;
import org.bencao.ordering.boundary.DelegationService;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.RequisitionState;
import org.bencao.organisation.boundary.ProofResult;
import org.bencao.organisation.boundary.SignatureService;
import org.bencao.web.security.CurrentCaller;

/** Takes the decisions of the approvals page, one or many, and leads back to it. */
@WebServlet("/ordering/approvals/act")
public class ApprovalServlet extends HttpServlet {

  private static final String PAGE = "/ordering/approvals";
  private static final int LONGEST_NOTE = 400;

  @Inject ApprovalService approvals;
  @Inject DelegationService delegations;
  @Inject SignatureService signatures;
  @Inject CurrentCaller caller;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = PostedForm.of(request);
    var next = act(form, request);
    if (next.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.sendRedirect(request.getContextPath() + next.get().path());
  }

  private Optional<PageAddress> act(PostedForm form, HttpServletRequest request) {
    if (form.text("act").filter("marked"::equals).isPresent()) {
      return Optional.of(marked(form));
    }
    if (form.text("act").filter("delegate"::equals).isPresent()) {
      return delegate(form);
    }
    if (form.text("act").filter("back"::equals).isPresent()) {
      return form.id("delegation")
          .filter(one -> delegations.end(caller.get(), one))
          .map(one -> PageAddress.of(PAGE).said(Did.BACK));
    }
    var id = form.id("id").map(PurchaseOrderId::new);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    return switch (form.text("act").orElse("")) {
      case "approve" -> approve(form, request, id.get());
      case "refuse" -> refuse(form, id.get());
      case "withdraw" -> approvals.withdraw(caller.get(), id.get()).map(ApprovalServlet::told);
      case "draft" ->
          approvals
              .intoDraft(caller.get(), id.get())
              .map(draft -> PageAddress.of("/ordering/pad").with("draft", draft));
      case "notice" ->
          approvals.notice(caller.get(), id.get())
              ? Optional.of(PageAddress.of(PAGE).with("view", "decided").said(Did.NOTED))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<PageAddress> delegate(PostedForm form) {
    var from = form.day("from");
    var to = form.day("to");
    if (form.id("deputy").isEmpty()) {
      return Optional.empty();
    }
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.of(PageAddress.of(PAGE).said(Did.DAY_WRONG));
    }
    return delegations
        .make(caller.get(), form.id("deputy").get(), from.get(), to.get())
        .map(wrong -> PageAddress.of(PAGE).said(wrong.isEmpty() ? Did.AWAY : Did.DAY_WRONG));
  }

  private Optional<PageAddress> approve(
      PostedForm form, HttpServletRequest request, PurchaseOrderId id) {
    if (form.isLonger(LONGEST_NOTE, "note")) {
      return Optional.of(again(id, Did.TOO_LONG));
    }
    // as at the sign-in: blanks of a password count, those of a code do not
    var password = Optional.ofNullable(request.getParameter("password"));
    var proven =
        password.map(
            typed ->
                signatures.prove(
                    caller.get(),
                    typed,
                    form.text("code").map(code -> code.replace(" ", "")),
                    request.getRemoteAddr()));
    if (proven.isPresent() && proven.get() instanceof ProofResult.Unproven unproven) {
      boolean slowed = unproven.finding().reason() == Reason.SIGNATURE_SLOWED;
      return Optional.of(again(id, slowed ? Did.SIGN_SLOWED : Did.NOT_SIGNED));
    }
    var decide =
        new Decide(
            id,
            Optional.of(form.text("seen").orElse("")),
            form.text("note"),
            proven.map(one -> ((ProofResult.Proven) one).proof()));
    return approvals.approve(caller.get(), decide).map(result -> told(result, id));
  }

  private Optional<PageAddress> refuse(PostedForm form, PurchaseOrderId id) {
    if (form.text("note").isEmpty()) {
      return Optional.of(again(id, Did.NOTE_MISSING));
    }
    if (form.isLonger(LONGEST_NOTE, "note")) {
      return Optional.of(again(id, Did.TOO_LONG));
    }
    return approvals
        .refuse(caller.get(), id, form.text("note").get())
        .map(result -> told(result, id));
  }

  /** Each on its own: what has changed drops out and stays in the queue, marked as changed. */
  private PageAddress marked(PostedForm form) {
    int placed = 0;
    int further = 0;
    int left = 0;
    for (long id : form.ids("mark")) {
      var decide = new Decide(new PurchaseOrderId(id), Optional.empty(), Optional.empty());
      var result = approvals.approve(caller.get(), decide);
      if (result.isPresent() && result.get() instanceof Decided decided) {
        boolean order = decided.state() == RequisitionState.APPROVED;
        placed += order ? 1 : 0;
        further += order ? 0 : 1;
      } else {
        left++;
      }
    }
    return told(placed, further, left);
  }

  private static PageAddress told(int placed, int further, int left) {
    var page = PageAddress.of(PAGE);
    if (left > 0) {
      return page.said(Did.SOME_APPROVED, left);
    }
    if (further > 0) {
      return page.said(Did.PARTLY_APPROVED, further);
    }
    return placed > 0 ? page.said(Did.APPROVED, placed) : page.said(Did.NONE_MARKED);
  }

  private static PageAddress told(DecisionResult result) {
    return PageAddress.of(PAGE)
        .with("view", "waiting")
        .said(result instanceof Decided ? Did.WITHDRAWN : Did.GONE);
  }

  private static PageAddress told(DecisionResult result, PurchaseOrderId id) {
    if (result instanceof Decided decided) {
      return PageAddress.of(PAGE).said(did(decided.state()), 1);
    }
    var reason = ((DecisionResult.Refused) result).findings().get(0).reason();
    return switch (reason) {
      case APPROVAL_STALE -> again(id, Did.CHANGED_MEANWHILE);
      case APPROVAL_DECIDED -> again(id, Did.DECIDED_ALREADY);
      case OWN_APPROVAL -> again(id, Did.OWN_APPROVAL);
      case SAME_PERSON_TWICE, APPROVAL_NEEDED -> again(id, Did.NOT_YOURS);
      case SECOND_SIGNATURE -> again(id, Did.NOT_SIGNED);
      case APPROVER_LIMIT -> again(id, Did.ABOVE_LIMIT);
      default -> again(id, Did.REFUSED_NOW);
    };
  }

  private static Did did(RequisitionState state) {
    return switch (state) {
      case APPROVED -> Did.APPROVED;
      case WAITING -> Did.PARTLY_APPROVED;
      default -> Did.NOT_APPROVED;
    };
  }

  private static PageAddress again(PurchaseOrderId id, Did did) {
    return PageAddress.of(PAGE).with("id", id.value()).said(did);
  }
}
