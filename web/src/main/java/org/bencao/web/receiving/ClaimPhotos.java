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
import org.bencao.web.shell.SentFile;

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
    var photo = SentFile.of(request, "photo");
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
    var photo = SentFile.of(request, "photo");
    return photo.isEmpty() ? Optional.empty() : keep(claim, photo.get());
  }

  private Optional<DecideResult> keep(long claim, Part photo) throws IOException {
    try (var in = photo.getInputStream()) {
      var name = UploadedName.of(photo.getSubmittedFileName()).text();
      return discrepancies.addPhoto(caller.get(), claim, name, in.readAllBytes());
    }
  }
}
