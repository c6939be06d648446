package org.bencao.web.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.exchange.boundary.As2Door;
import org.bencao.exchange.boundary.As2Request;
import org.bencao.partner.boundary.PortalStation;

/**
 * Where AS2 messages of partners come in. Nobody signs in here: each message is signed, and who may
 * have signed it was agreed.
 */
@WebServlet(PortalStation.PATH)
public class As2Servlet extends HttpServlet {

  @Inject As2Door door;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var head =
        Collections.list(request.getHeaderNames()).stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .distinct()
            .collect(Collectors.toMap(Function.identity(), request::getHeader));
    var answer = door.take(new As2Request(head, request.getInputStream()));
    response.setStatus(answer.status());
    answer.head().forEach(response::setHeader);
    response.setContentLength(answer.body().length);
    response.getOutputStream().write(answer.body());
  }
}
