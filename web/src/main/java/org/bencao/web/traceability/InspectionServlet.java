package org.bencao.web.traceability;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.bencao.traceability.boundary.InspectionService;
import org.bencao.traceability.boundary.InviteInspector;
import org.bencao.traceability.boundary.InviteResult;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;

/** Lets somebody of an authority in, or ends that; what cannot be used stays in the form. */
@WebServlet("/traceability/inspections/change")
public class InspectionServlet extends HttpServlet {

  private static final PageAddress PAGE = PageAddress.of(TracePage.PATH);
  private static final int LONGEST_LOGIN = 120;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_REFERENCE = 60;
  private static final int LONGEST_NUMBER = 20;

  @Inject InspectionService inspections;
  @Inject CurrentCaller caller;
  @Inject Shell shell;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var form = PostedForm.of(request);
    if (form.id("id").isPresent()) {
      if (inspections.end(caller.get(), form.id("id").get())) {
        go(request, response, "ENDED");
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
      return;
    }
    var command = command(form);
    if (command.isEmpty()) {
      show(request, response, "INCOMPLETE");
      return;
    }
    var result = inspections.invite(caller.get(), command.get());
    if (result instanceof InviteResult.Refused refused) {
      show(request, response, refused.cause().name());
      return;
    }
    var password = ((InviteResult.Invited) result).oneTimePassword();
    if (password.isEmpty()) {
      go(request, response, "INVITED_AGAIN");
      return;
    }
    // in no address: it is shown once
    request.setAttribute(TracePage.PASSWORD, password.get());
    response.setHeader("Cache-Control", "no-store");
    show(request, response, "INVITED");
  }

  private static void go(HttpServletRequest request, HttpServletResponse response, String said)
      throws IOException {
    response.sendRedirect(request.getContextPath() + PAGE.with("said", said).path());
  }

  private static void show(HttpServletRequest request, HttpServletResponse response, String said)
      throws ServletException, IOException {
    request.getRequestDispatcher(PAGE.with("said", said).path()).forward(request, response);
  }

  /** Nothing where a field that must be there is not, or one is too long. */
  private Optional<InviteInspector> command(PostedForm form) {
    var login = text(form, "login", LONGEST_LOGIN);
    var name = text(form, "name", LONGEST_NAME);
    var authority = text(form, "authority", LONGEST_NAME);
    var reference = text(form, "reference", LONGEST_REFERENCE);
    var item = text(form, "item", LONGEST_NUMBER);
    var lot = text(form, "lot", LONGEST_NUMBER);
    var until = form.day("until");
    boolean complete =
        login.isPresent()
            && name.isPresent()
            && authority.isPresent()
            && reference.isPresent()
            && until.isPresent()
            // what is too long must not become everything
            && item.isPresent() == form.text("item").isPresent()
            && lot.isPresent() == form.text("lot").isPresent();
    return complete
        ? Optional.of(
            new InviteInspector(
                login.get(),
                name.get(),
                authority.get(),
                reference.get(),
                item,
                lot,
                until.get(),
                shell.isZh() ? "zh" : Locale.ENGLISH.getLanguage()))
        : Optional.empty();
  }

  private static Optional<String> text(PostedForm form, String name, int longest) {
    return form.text(name).filter(text -> text.length() <= longest);
  }
}
