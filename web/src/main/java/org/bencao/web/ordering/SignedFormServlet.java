package org.bencao.web.ordering;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.ordering.boundary.SignedFormResult;
import org.bencao.ordering.boundary.SignedFormService;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.SentFile;

/** Keeps a signed order form, gives it out as it came, and withdraws it. */
@WebServlet("/ordering/signing/signed")
@MultipartConfig(
    maxFileSize = SigningPage.LARGEST,
    maxRequestSize = SigningPage.LARGEST,
    fileSizeThreshold = SigningPage.LARGEST)
public class SignedFormServlet extends HttpServlet {

  private static final PageAddress PAGE = PageAddress.of(SigningPage.PATH);

  @Inject SignedFormService forms;
  @Inject CurrentCaller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form =
        Optional.ofNullable(request.getParameter("id"))
            .flatMap(PageParameters::parsed)
            .flatMap(id -> forms.content(caller.get(), id));
    if (form.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(SignedFormResource.MESSAGE);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"order-form-" + form.get().trackingNumber() + ".p7m\"");
    response.getOutputStream().write(form.get().bytes());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var form = PostedForm.of(request);
    var file = SentFile.bytes(request, "file");
    switch (form.text("act").orElse("")) {
      case "withdraw" -> {
        var result = form.id("id").flatMap(id -> forms.withdraw(caller.get(), id));
        if (result.isEmpty()) {
          response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
          answer(request, response, result.get(), Did.FORM_WITHDRAWN);
        }
      }
      case "add" -> {
        if (file.length == 0) {
          response.sendRedirect(request.getContextPath() + PAGE.said(Did.NO_FILE).path());
        } else {
          answer(request, response, forms.add(caller.get(), file), Did.FORM_KEPT);
        }
      }
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, SignedFormResult result, Did did)
      throws IOException, ServletException {
    if (result instanceof SignedFormResult.Refused refused) {
      request.setAttribute(SigningPage.REFUSED, refused.findings());
      request.getRequestDispatcher(PAGE.said(Did.REFUSED).path()).forward(request, response);
    } else {
      response.sendRedirect(request.getContextPath() + PAGE.said(did).path());
    }
  }
}
