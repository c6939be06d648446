package org.bencao.web.receiving;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.bencao.receiving.boundary.BookResult;
import org.bencao.receiving.boundary.DespatchService;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.boundary.ReceivingService;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.security.CurrentCaller;

/**
 * Books what is left of a line, or of its carton, as good: what is refused stays, the rest goes.
 */
@Dependent
class RestOfGoods {

  @Inject ReceivingService receiving;
  @Inject DespatchService despatches;
  @Inject CurrentCaller caller;
  @Inject Words words;

  /** Nothing where there is no such delivery or line. */
  Optional<PageAddress> book(SentGoods sent, HttpServletRequest request) {
    return despatches
        .find(caller.get(), sent.despatch())
        .map(found -> meant(found, sent))
        .filter(lines -> !lines.isEmpty())
        .map(lines -> book(lines, sent, request));
  }

  private PageAddress book(
      List<DespatchView.Line> lines, SentGoods sent, HttpServletRequest request) {
    var stopped = Optional.<DespatchView.Line>empty();
    int booked = 0;
    for (var line : lines) {
      var refused = refused(line, sent);
      if (refused.isPresent()) {
        Answer.refused(refused.get().findings(), words.here()).keep(request);
        stopped = Optional.of(line);
      } else if (line.left().signum() > 0) {
        booked++;
      }
    }
    var position = stopped.map(DespatchView.Line::position).orElse(sent.position());
    var address = sent.page().with("line", String.valueOf(position));
    return stopped.isPresent() ? address : address.with("rest", String.valueOf(booked));
  }

  /** Nothing where it was booked, or where nothing is left. */
  private Optional<BookResult.Refused> refused(DespatchView.Line line, SentGoods sent) {
    return Optional.of(line)
        .filter(one -> one.left().signum() > 0)
        .flatMap(one -> receiving.book(caller.get(), sent.rest(one)))
        .filter(BookResult.Refused.class::isInstance)
        .map(BookResult.Refused.class::cast);
  }

  private static List<DespatchView.Line> meant(DespatchView delivery, SentGoods sent) {
    var chosen =
        delivery.lines().stream().filter(line -> line.position() == sent.position()).findFirst();
    return chosen
        .map(
            line ->
                delivery.lines().stream()
                    .filter(
                        one ->
                            one.position() == line.position()
                                || sent.isCarton()
                                    && line.sscc().isPresent()
                                    && one.sscc().equals(line.sscc()))
                    .toList())
        .orElse(List.of());
  }
}
