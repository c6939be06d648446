package org.bencao.compliance.control;

import java.util.List;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.SignedForm;
import org.bencao.organisation.boundary.LicenceView;

/** Whose certificates a buyer registered for signing orders of controlled substances. */
final class Signers {

  private static final String CERTIFICATE = "US_CSOS";

  private Signers() {}

  /** Documents of the buyer that name the certificate and hold for where the goods go. */
  static List<LicenceView> documents(OrderFacts facts, SignedForm signed) {
    return facts.licencesOf(facts.buyer()).stream()
        .filter(one -> one.kind().equals(CERTIFICATE))
        .filter(one -> signed.certificate().contains(one.number()))
        .toList();
  }
}
