package org.bencao.web.pricing;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bencao.common.Role;
import org.bencao.pricing.boundary.GroupBuyResult;
import org.bencao.pricing.boundary.GroupBuyService;
import org.bencao.pricing.boundary.OpenGroupBuy;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;

/** Opens group buys and pledges for them; what cannot be used stays in the form. */
@WebServlet("/pricing/groups/change")
public class GroupServlet extends HttpServlet {

  private static final PageAddress PAGE = PageAddress.of(GroupsPage.PATH);
  private static final int LONGEST_NUMBER = 37;
  private static final int LONGEST_ITEM = 40;

  @Inject GroupBuyService groups;
  @Inject CurrentCaller caller;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var form = PostedForm.of(request);
    switch (form.text("act").orElse("")) {
      case "open" -> open(form, request, response);
      case "pledge" -> pledge(form, request, response);
      case "leave" -> lead(form, 0, request, response);
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void pledge(PostedForm form, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    caller.get().require(Role.BUYER);
    var packs = form.wholeQuantity("packs").filter(one -> one.intValueExact() <= 1_000_000);
    if (packs.isEmpty() && form.id("id").isPresent()) {
      show(request, response, Agreed.PACKS_UNREADABLE, 0);
      return;
    }
    lead(form, packs.map(one -> one.intValueExact()).orElse(0), request, response);
  }

  private void lead(
      PostedForm form, int packs, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var result = groups.pledge(caller.get(), form.id("id").orElse(0L), packs);
    if (result.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (result.get() instanceof GroupBuyResult.Refused refused) {
      Answer.refused(refused.findings(), words.here()).keep(request);
      response.sendRedirect(request.getContextPath() + PAGE.path());
    } else {
      go(request, response, packs == 0 ? Agreed.LEFT : Agreed.PLEDGED);
    }
  }

  private void open(PostedForm form, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    caller.get().require(Role.SUPPLIER_DESK);
    var number = form.text("number").filter(text -> text.length() <= LONGEST_NUMBER);
    var item = form.text("item").filter(text -> text.length() <= LONGEST_ITEM);
    var last = form.day("last");
    var to = form.day("to");
    var tiers = TypedTiers.of(form.text("tiers").orElse(""));
    if (number.isEmpty()) {
      show(request, response, Agreed.NUMBER_MISSING, 0);
    } else if (item.isEmpty()) {
      show(request, response, Agreed.ITEM_MISSING, 0);
    } else if (last.isEmpty() || to.isEmpty()) {
      show(request, response, Agreed.WINDOW_WRONG, 0);
    } else if (tiers.unreadable().isPresent()) {
      show(request, response, Agreed.TIER_UNREADABLE, tiers.unreadable().getAsInt());
    } else if (tiers.tiers().isEmpty()) {
      show(request, response, Agreed.TIERS_MISSING, 0);
    } else {
      open(
          new OpenGroupBuy(number.get(), item.get(), tiers.tiers(), last.get(), to.get()),
          request,
          response);
    }
  }

  private void open(OpenGroupBuy command, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (groups.open(caller.get(), command) instanceof GroupBuyResult.Refused refused) {
      var first = refused.findings().get(0);
      show(request, response, Agreed.refusedOfGroup(first.reason()), first.line().orElse(0));
    } else {
      go(request, response, Agreed.OPENED);
    }
  }

  private static void go(HttpServletRequest request, HttpServletResponse response, Agreed did)
      throws IOException {
    response.sendRedirect(request.getContextPath() + PAGE.with("said", did.name()).path());
  }

  private static void show(
      HttpServletRequest request, HttpServletResponse response, Agreed did, int row)
      throws ServletException, IOException {
    request
        .getRequestDispatcher(PAGE.with("said", did.name()).with("n", String.valueOf(row)).path())
        .forward(request, response);
  }
}
