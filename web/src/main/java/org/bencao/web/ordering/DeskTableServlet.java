package org.bencao.web.ordering;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.bencao.catalogue.boundary.ExportFormat;
import org.bencao.ordering.boundary.DeskSheetService;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.web.security.CurrentCaller;

/** Saves an order as the table that its seller's desk fills in. */
@WebServlet({DeskTableServlet.CSV, DeskTableServlet.XLSX})
public class DeskTableServlet extends HttpServlet {

  static final String CSV = "/ordering/desk/table.csv";
  static final String XLSX = "/ordering/desk/table.xlsx";

  @Inject CurrentCaller caller;
  @Inject DeskSheetService sheets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var format = request.getServletPath().equals(CSV) ? ExportFormat.CSV : ExportFormat.XLSX;
    var order = PostedForm.of(request).id("id").map(PurchaseOrderId::new);
    var table = new ByteArrayOutputStream();
    if (order.isEmpty() || !sheets.write(caller.get(), order.get(), format, table)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(type(format));
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"order-" + order.get().text() + ending(format) + "\"");
    response.setContentLength(table.size());
    table.writeTo(response.getOutputStream());
  }

  private static String type(ExportFormat format) {
    return switch (format) {
      case CSV -> "text/csv;charset=UTF-8";
      case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    };
  }

  private static String ending(ExportFormat format) {
    return format == ExportFormat.CSV ? ".csv" : ".xlsx";
  }
}
