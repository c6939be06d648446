package org.bencao.compliance.boundary;

import java.util.Optional;
import java.util.Set;

/**
 * An order form that somebody signed outside the portal.
 *
 * @param id of the form as it is kept
 * @param signer the name in the certificate
 * @param certificate numbers by which the register may know it: its own in hexadecimal, and that of
 *     its subject
 * @param flaw why the signature proves nothing; none where it is good
 */
public record SignedForm(
    long id, OrderForm form, String signer, Set<String> certificate, Optional<Flaw> flaw) {

  public SignedForm {
    certificate = Set.copyOf(certificate);
  }

  /** What may be wrong with a signature. */
  public enum Flaw {
    /** What was signed is something else. */
    ALTERED,
    /** The certificate is not of an authority that the portal trusts, or not for signing. */
    UNTRUSTED,
    EXPIRED,
    REVOKED,
    /** There is no current list of revoked certificates. */
    UNCHECKED,
    /** The signature's algorithm is broken. */
    WEAK
  }
}
