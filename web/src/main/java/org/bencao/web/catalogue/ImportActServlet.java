package org.bencao.web.catalogue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.catalogue.boundary.ChangeImportResult;
import org.bencao.catalogue.boundary.ImportService;
import org.bencao.common.Tsid;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.security.CurrentCaller;

/** Approves, cancels or goes on with an import; its page follows. */
@WebServlet("/catalogue/import-act")
public class ImportActServlet extends HttpServlet {

  @Inject CurrentCaller caller;
  @Inject ImportService imports;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var id = Optional.ofNullable(request.getParameter("id")).flatMap(PageParameters::parsed);
    var act = ImportAct.of(request.getParameter("act"));
    if (id.isEmpty() || act.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var result = act.get().on(imports, caller.get(), id.get());
    if (result == ChangeImportResult.NOT_THERE) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.sendRedirect(
        request.getContextPath()
            + "/catalogue/import?id="
            + Tsid.text(id.get())
            + "&did="
            + act.get().did(result));
  }
}
