package org.bencao.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerService.Language;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.security.CurrentCaller;

/** Says in which language a system is told reasons, as the form says. */
@WebServlet("/exchange/partners/act")
public class PartnersServlet extends HttpServlet {

  @Inject PartnerService partners;
  @Inject CurrentCaller caller;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = PostedForm.of(request);
    var id = form.id("id");
    var language = language(form.text("language").orElse(""));
    if (id.isEmpty()
        || language.isEmpty()
        || !partners.speak(caller.get(), id.get(), language.get())) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var next = PageAddress.of(PartnersPage.PATH).with("said", language.get().name());
    response.sendRedirect(request.getContextPath() + next.path());
  }

  private static Optional<Language> language(String name) {
    return Arrays.stream(Language.values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
