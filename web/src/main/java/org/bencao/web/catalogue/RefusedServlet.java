package org.bencao.web.catalogue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.catalogue.boundary.ImportService;
import org.bencao.catalogue.boundary.ImportView;
import org.bencao.catalogue.boundary.RowOutcome;
import org.bencao.common.Tsid;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** Saves the refused rows of an import, to be put right where the file was made. */
@WebServlet("/catalogue/refused.csv")
public class RefusedServlet extends HttpServlet {

  private static final int AT_ONCE = 500;

  @Inject CurrentCaller caller;
  @Inject ImportService imports;
  @Inject Words words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var view =
        Optional.ofNullable(request.getParameter("id"))
            .flatMap(PageParameters::parsed)
            .flatMap(id -> imports.find(caller.get(), id));
    if (view.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    write(view.get(), response);
  }

  private void write(ImportView view, HttpServletResponse response) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"refused-" + Tsid.text(view.id()) + ".csv\"");
    var refused = Optional.of(RowOutcome.REFUSED);
    var rows =
        new RefusedRows(
            after -> imports.rows(caller.get(), view.id(), refused, after, AT_ONCE), words.here());
    rows.write(response.getWriter());
  }
}
