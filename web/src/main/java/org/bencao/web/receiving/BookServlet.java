package org.bencao.web.receiving;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.receiving.boundary.BookResult;
import org.bencao.receiving.boundary.DespatchService;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.boundary.ReceivingService;
import org.bencao.web.exchange.Words;
import org.bencao.web.ordering.PageAddress;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.security.CurrentCaller;

/** Books packs of a line as the form says, and leads back to the delivery. */
@WebServlet("/receiving/book")
@MultipartConfig(
    maxFileSize = ClaimPhotos.LARGEST,
    maxRequestSize = ClaimPhotos.LARGEST,
    fileSizeThreshold = ClaimPhotos.KEPT_IN_MEMORY)
public class BookServlet extends HttpServlet {

  @Inject ReceivingService receiving;
  @Inject DespatchService despatches;
  @Inject RestOfGoods rest;
  @Inject ClaimPhotos photos;
  @Inject CurrentCaller caller;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var sent = SentGoods.of(PostedForm.of(request));
    var next = sent.isEmpty() ? Optional.<PageAddress>empty() : next(sent.get(), request);
    if (next.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.sendRedirect(request.getContextPath() + next.get().path());
  }

  private Optional<PageAddress> next(SentGoods sent, HttpServletRequest request)
      throws IOException, ServletException {
    var unreadable = sent.unreadable();
    if (unreadable.isPresent()) {
      return Optional.of(refused(List.of(unreadable.get()), sent, request));
    }
    if (sent.isRest()) {
      return rest.book(sent, request);
    }
    if (sent.quantity().isEmpty()) {
      return Optional.of(refused(List.of(noQuantity(sent)), sent, request));
    }
    var result = receiving.book(caller.get(), sent.command(sent.quantity().get(), advised(sent)));
    return result.isEmpty() ? Optional.empty() : Optional.of(after(result.get(), sent, request));
  }

  private PageAddress after(BookResult result, SentGoods sent, HttpServletRequest request)
      throws IOException, ServletException {
    if (result instanceof BookResult.Refused refused) {
      return refused(refused.findings(), sent, request);
    }
    var booked = (BookResult.Booked) result;
    photos.ofBooking(booked.bookingId(), request).ifPresent(answer -> answer.keep(request));
    return sent.page()
        .with("line", String.valueOf(sent.position()))
        .with("booked", booked.bookingId());
  }

  private PageAddress refused(List<Finding> findings, SentGoods sent, HttpServletRequest request) {
    Answer.refused(findings, words.here()).keep(request);
    return sent.again();
  }

  private Optional<DespatchView.Line> advised(SentGoods sent) {
    return sent.isMonthRead()
        ? despatches
            .find(caller.get(), sent.despatch())
            .flatMap(
                found ->
                    found.lines().stream()
                        .filter(line -> line.position() == sent.position())
                        .findFirst())
        : Optional.empty();
  }

  private static Finding noQuantity(SentGoods sent) {
    return Finding.of(
        Reason.QUANTITY_UNREADABLE,
        Optional.empty(),
        Map.of("raw", sent.form().text("quantity").orElse("")));
  }
}
