package org.bencao.web.receiving;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.bencao.receiving.boundary.BookResult;
import org.bencao.receiving.boundary.ReceivingService;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.security.CurrentCaller;

/** Takes a booking back and leads to the delivery again. */
@WebServlet("/receiving/back")
public class TakeBackServlet extends HttpServlet {

  @Inject ReceivingService receiving;
  @Inject CurrentCaller caller;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var form = PostedForm.of(request);
    var booking = form.id("booking");
    var key = form.text("key");
    var result =
        booking.isEmpty() || key.isEmpty()
            ? Optional.<BookResult>empty()
            : receiving.takeBack(caller.get(), key.get(), booking.get());
    if (result.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var page = PageAddress.of(GoodsInPage.PATH).with("id", form.id("id"));
    if (result.get() instanceof BookResult.Refused refused) {
      Answer.refused(refused.findings(), words.here()).keep(request);
    } else {
      page = page.with("booked", booking.get());
    }
    response.sendRedirect(request.getContextPath() + page.path());
  }
}
