package org.bencao.web.catalogue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.catalogue.boundary.ExportFormat;
import org.bencao.catalogue.boundary.ExportService;
import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.web.security.CurrentCaller;

/** Writes the items, or the caller's own offers, out as a table that can be imported again. */
@WebServlet({ExportServlet.CSV, ExportServlet.XLSX})
public class ExportServlet extends HttpServlet {

  static final String CSV = "/catalogue/export.csv";
  static final String XLSX = "/catalogue/export.xlsx";

  @Inject CurrentCaller caller;
  @Inject ExportService exports;
  @Inject Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var kind = kind(request.getParameter("kind"));
    if (kind.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var format = request.getServletPath().equals(CSV) ? ExportFormat.CSV : ExportFormat.XLSX;
    response.setContentType(type(format));
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + name(kind.get(), format) + "\"");
    if (kind.get() == ImportKind.ITEMS) {
      exports.items(caller.get(), format, response.getOutputStream());
    } else {
      exports.offers(caller.get(), format, response.getOutputStream());
    }
  }

  private static Optional<ImportKind> kind(String word) {
    return switch (Optional.ofNullable(word).orElse("")) {
      case "items" -> Optional.of(ImportKind.ITEMS);
      case "offers" -> Optional.of(ImportKind.OFFERS);
      default -> Optional.empty();
    };
  }

  private static String type(ExportFormat format) {
    return switch (format) {
      case CSV -> "text/csv;charset=UTF-8";
      case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    };
  }

  private String name(ImportKind kind, ExportFormat format) {
    var ending = format == ExportFormat.CSV ? ".csv" : ".xlsx";
    var what = kind == ImportKind.ITEMS ? "items" : "offers";
    return "bencao-" + what + "-" + LocalDate.now(clock) + ending;
  }
}
