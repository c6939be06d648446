package org.bencao.web.compliance;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.AuthorityReportResult;
import org.bencao.compliance.boundary.AuthorityReportService;
import org.bencao.compliance.boundary.ReportKind;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.receiving.Answer;
import org.bencao.web.receiving.CommandKey;
import org.bencao.web.security.CurrentCaller;

/** Begins reports to authorities and says that they were sent, as the forms say. */
@WebServlet("/compliance/reports/change")
public class ReportServlet extends HttpServlet {

  private static final PageAddress PAGE = PageAddress.of(ReportsPage.PATH);
  private static final int LONGEST = 400;
  private static final int LONGEST_REFERENCE = 60;

  @Inject AuthorityReportService reports;
  @Inject CurrentCaller caller;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var form = PostedForm.of(request);
    switch (form.text("act").orElse("")) {
      case "BEGIN" -> begin(form, request, response);
      case "SENT" -> sent(form, request, response);
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void begin(PostedForm form, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var key = form.text("key").filter(text -> text.matches(CommandKey.FORM));
    var kind = kind(form.text("kind").orElse(""));
    var subject = form.text("subject").filter(text -> text.length() <= LONGEST);
    var found = instant(form.text("found").orElse(""));
    if (key.isEmpty() || kind.isEmpty() || subject.isEmpty() || found.isEmpty()) {
      again(PAGE.with("did", "INCOMPLETE"), request, response);
      return;
    }
    tell(
        PAGE,
        "BEGIN",
        reports.begin(caller.get(), key.get(), kind.get(), subject.get(), found),
        request,
        response);
  }

  private void sent(PostedForm form, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var reference = form.text("reference").filter(text -> text.length() <= LONGEST_REFERENCE);
    var result = form.id("id").flatMap(id -> reports.sent(caller.get(), id, reference.orElse("")));
    if (result.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    tell(PAGE.with("id", form.id("id").get()), "SENT", result.get(), request, response);
  }

  private static Optional<ReportKind> kind(String name) {
    return Arrays.stream(ReportKind.values()).filter(one -> one.name().equals(name)).findFirst();
  }

  /** As the reader's clock shows it. */
  private Optional<Instant> instant(String text) {
    try {
      return Optional.of(
          LocalDateTime.parse(text).atZone(words.here().figures().zone()).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private void tell(
      PageAddress page,
      String act,
      AuthorityReportResult result,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    if (result instanceof AuthorityReportResult.Refused refused) {
      Answer.refused(refused.findings(), words.here()).keep(request);
      again(page, request, response);
      return;
    }
    var id = ((AuthorityReportResult.Done) result).report().id();
    response.sendRedirect(
        request.getContextPath() + PAGE.with("id", Tsid.text(id)).with("did", act).path());
  }

  /** What was typed is still there. */
  private static void again(
      PageAddress page, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    request.getRequestDispatcher(page.path()).forward(request, response);
  }
}
