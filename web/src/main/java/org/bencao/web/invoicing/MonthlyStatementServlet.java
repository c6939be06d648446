package org.bencao.web.invoicing;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.invoicing.boundary.MonthlyStatementResult;
import org.bencao.invoicing.boundary.MonthlyStatementService;
import org.bencao.invoicing.boundary.StatementAnswer;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;

/** Says of a monthly statement what the form says, and leads back to it. */
@WebServlet("/invoicing/statements/answer")
public class MonthlyStatementServlet extends HttpServlet {

  private static final PageAddress PAGE = PageAddress.of(MonthlyStatementsPage.PATH);
  private static final int LONGEST = 400;

  @Inject MonthlyStatementService statements;
  @Inject CurrentCaller caller;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var form = PostedForm.of(request);
    // a browser sends two signs for the end of a line
    var note = form.text("note").orElse("").replace("\r\n", "\n");
    var said = answer(form.text("answer").orElse(""));
    var result =
        form.id("id")
            .filter(id -> note.length() <= LONGEST)
            .flatMap(id -> said.flatMap(one -> statements.answer(caller.get(), id, one, note)));
    if (result.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var page = PAGE.with("id", Tsid.text(form.id("id").orElseThrow()));
    if (result.get() instanceof MonthlyStatementResult.Refused refused) {
      Answer.refused(refused.findings(), words.here()).keep(request);
      request.getRequestDispatcher(page.path()).forward(request, response);
      return;
    }
    response.sendRedirect(request.getContextPath() + page.with("did", said.get().name()).path());
  }

  private static Optional<StatementAnswer> answer(String text) {
    return Arrays.stream(StatementAnswer.values())
        .filter(one -> one.name().equals(text))
        .findFirst();
  }
}
