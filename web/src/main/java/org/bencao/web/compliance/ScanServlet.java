package org.bencao.web.compliance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bencao.organisation.boundary.LicenceService;

/** Shows a scan with the name of who looks at it, to those who may; each look is recorded (M7). */
@WebServlet("/compliance/scan")
public class ScanServlet extends HttpServlet {

  @Inject LicenceService licences;
  @Inject MarkedScan marked;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    marked.send(request, response, licences::scan);
  }
}
