package org.bencao.web.ordering;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bencao.compliance.boundary.OrderForm;
import org.bencao.ordering.boundary.SignedFormService;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.security.CurrentCaller;

/** Gives out what has to be signed of a draft, to be signed by a program of the signer. */
@WebServlet("/ordering/signing/form")
public class SigningFormServlet extends HttpServlet {

  @Inject SignedFormService forms;
  @Inject CurrentCaller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form =
        id(request, "draft")
            .flatMap(
                draft ->
                    id(request, "seller")
                        .flatMap(seller -> forms.toSign(caller.get(), draft, seller)));
    if (form.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    write(response, form.get());
  }

  private static Optional<Long> id(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).flatMap(PageParameters::parsed);
  }

  private static void write(HttpServletResponse response, OrderForm form) throws IOException {
    response.setContentType("text/plain");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"order-form-" + form.trackingNumber() + ".txt\"");
    response.getOutputStream().write(form.text().getBytes(StandardCharsets.UTF_8));
  }
}
