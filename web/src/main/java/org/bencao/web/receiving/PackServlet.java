package org.bencao.web.receiving;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.bencao.receiving.boundary.PackService;
import org.bencao.receiving.boundary.ReportPacks;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.ordering.TypedCodes;
import org.bencao.web.security.CurrentCaller;

/** Says what became of packs of a site; codes that are refused stay in the form. */
@WebServlet("/receiving/packs/report")
public class PackServlet extends HttpServlet {

  private static final PageAddress PAGE = PageAddress.of(PacksPage.PATH);

  @Inject PackService packs;
  @Inject CurrentCaller caller;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var command = command(PostedForm.of(request));
    if (command.isEmpty()) {
      request
          .getRequestDispatcher(PAGE.with("said", "INCOMPLETE").path())
          .forward(request, response);
      return;
    }
    var report = packs.report(caller.get(), command.get());
    if (report.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    request.setAttribute(PacksPage.REPORT, report.get());
    request.getRequestDispatcher(PAGE.path()).forward(request, response);
  }

  /** Nothing where a field is missing, or there are more codes than one report may have. */
  private static Optional<ReportPacks> command(PostedForm form) {
    var codes = form.texts("codes").stream().flatMap(text -> TypedCodes.of(text).stream()).toList();
    var fate =
        form.text("fate")
            .flatMap(
                name ->
                    Arrays.stream(PackFate.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst());
    return form.isCut("codes")
            || codes.isEmpty()
            || codes.size() > TypedCodes.MOST
            || fate.isEmpty()
        ? Optional.empty()
        : form.id("site").map(site -> new ReportPacks(site, fate.get().act(), codes));
  }
}
