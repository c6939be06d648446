package org.bencao.integration.format.ubl;

import java.util.List;
import java.util.Optional;
import org.bencao.integration.format.Reading;

/**
 * What became of a document that obeys the rules of the standard.
 *
 * @param misunderstood every reason at once why it was not understood
 */
public record UblReading<T>(Optional<T> understood, List<UblFault> misunderstood)
    implements Reading<T> {

  public UblReading {
    misunderstood = List.copyOf(misunderstood);
    if (understood.isPresent() != misunderstood.isEmpty()) {
      throw new IllegalArgumentException("reading: wanted either a document or faults");
    }
  }
}
