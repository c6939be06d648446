package org.bencao.web.compliance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.bencao.organisation.boundary.CompanySize;
import org.bencao.organisation.boundary.CompanySizeService;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.security.CurrentCaller;

/** Says how large the own company is, and leads back to the desk. */
@WebServlet("/compliance/size/change")
public class CompanySizeServlet extends HttpServlet {

  @Inject CompanySizeService sizes;
  @Inject CurrentCaller caller;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var named = PostedForm.of(request).text("size").orElse("");
    var size =
        Arrays.stream(CompanySize.values()).filter(one -> one.name().equals(named)).findFirst();
    if (size.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    sizes.state(caller.get(), size.get());
    response.sendRedirect(
        request.getContextPath() + PageAddress.of(DeskPage.PATH).with("did", "SIZE_STATED").path());
  }
}
