package org.bencao.web.receiving;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.DiscrepancyService;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.security.PictureAnswer;

/** Shows a picture of a claim as it was kept, to those who may see the claim. */
@WebServlet("/receiving/photo")
public class PhotoServlet extends HttpServlet {

  @Inject DiscrepancyService discrepancies;
  @Inject CurrentCaller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var id = Optional.ofNullable(request.getParameter("id")).flatMap(PageParameters::parsed);
    var photo = id.flatMap(one -> discrepancies.photo(caller.get(), one));
    if (photo.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    PictureAnswer.send(
        response, photo.get().mediaType(), "photo-" + Tsid.text(id.get()), photo.get().bytes());
  }
}
