package org.bencao.web.receiving;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;
import org.bencao.receiving.boundary.DecideResult;
import org.bencao.receiving.boundary.DiscrepancyService;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.web.catalogue.UploadedName;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** Keeps the picture that came with a form. */
@Dependent
class ClaimPhotos {

  /** Above what any form of ours may send: the business says what is too large for a picture. */
  static final long LARGEST = 10L * 1024 * 1024;

  static final int KEPT_IN_MEMORY = 64 * 1024;

  @Inject DiscrepancyService discrepancies;
  @Inject CurrentCaller caller;
  @Inject Words words;

  /** Why it was not kept; nothing where it was, or where none came. */
  Optional<Answer> ofBooking(long bookingId, HttpServletRequest request)
      throws IOException, ServletException {
    var photo = photo(request);
    var claim =
        photo.isEmpty()
            ? Optional.<Long>empty()
            : discrepancies.ofBooking(caller.get(), bookingId).map(DiscrepancyView::id);
    return claim.isEmpty()
        ? Optional.empty()
        : keep(claim.get(), photo.get())
            .filter(DecideResult.Refused.class::isInstance)
            .map(DecideResult.Refused.class::cast)
            .map(refused -> Answer.refused(refused.findings(), words.here()));
  }

  /** Nothing where no picture came, or where there is no such claim. */
  Optional<DecideResult> ofClaim(long claim, HttpServletRequest request)
      throws IOException, ServletException {
    var photo = photo(request);
    return photo.isEmpty() ? Optional.empty() : keep(claim, photo.get());
  }

  private Optional<DecideResult> keep(long claim, Part photo) throws IOException {
    try (var in = photo.getInputStream()) {
      var name = UploadedName.of(photo.getSubmittedFileName()).text();
      return discrepancies.addPhoto(caller.get(), claim, name, in.readAllBytes());
    }
  }

  /** A form without a file is no form of parts. */
  private static Optional<Part> photo(HttpServletRequest request)
      throws IOException, ServletException {
    var type = Optional.ofNullable(request.getContentType()).orElse("");
    return type.startsWith("multipart/")
        ? Optional.ofNullable(request.getPart("photo")).filter(part -> part.getSize() > 0)
        : Optional.empty();
  }
}
