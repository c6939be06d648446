package org.bencao.web.compliance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bencao.compliance.boundary.DossierService;

/** Shows a scan of a dossier with the name of who looks at it; each look is recorded (M7). */
@WebServlet("/compliance/dossier/scan")
public class DossierScanServlet extends HttpServlet {

  @Inject DossierService dossiers;
  @Inject MarkedScan marked;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    marked.send(request, response, dossiers::scan);
  }
}
