package org.bencao.ordering.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.bencao.compliance.boundary.PrescriptionFacts;

/**
 * Ask for an item that is not in the catalogue.
 *
 * @param siteId where it is needed; a site of the caller's company
 * @param supplierCompanyId who is asked; none: the platform
 * @param quantity packs
 * @param forOnePatient it rests on a prescription
 */
public record AskSpecial(
    @Positive long siteId,
    @NotNull Optional<Long> supplierCompanyId,
    @NotBlank @Size(max = 200) String name,
    @NotNull @Size(max = 80) String strength,
    @NotNull @Size(max = 80) String form,
    @NotNull @Size(max = 80) String pack,
    @NotNull @Size(max = 200) String maker,
    @NotNull @Positive BigDecimal quantity,
    @NotNull Optional<LocalDate> neededBy,
    boolean forOnePatient,
    @NotNull Optional<@Valid Prescription> prescription) {

  /** For the shelf. */
  public AskSpecial(
      long siteId,
      Optional<Long> supplierCompanyId,
      String name,
      String strength,
      String form,
      String pack,
      String maker,
      BigDecimal quantity,
      Optional<LocalDate> neededBy) {
    this(
        siteId,
        supplierCompanyId,
        name,
        strength,
        form,
        pack,
        maker,
        quantity,
        neededBy,
        false,
        Optional.empty());
  }

  /**
   * A prescription, without the person it is for.
   *
   * @param issuer the register that keeps it
   * @param hash of it, SHA-256 in hexadecimal
   * @param item what it is for
   * @param quantity packs that it allows
   * @param validTo its last day
   */
  public record Prescription(
      @NotBlank @Size(max = 120) String issuer,
      @NotBlank @Size(max = 200) String hash,
      @NotBlank @Size(max = 200) String item,
      @NotNull @Positive BigDecimal quantity,
      @NotNull LocalDate validTo) {

    PrescriptionFacts.Token token() {
      return new PrescriptionFacts.Token(
          issuer.strip(), hash.strip().toLowerCase(Locale.ROOT), item.strip(), quantity, validTo);
    }

    /** Without what may be a name. */
    @Override
    public String toString() {
      return "Prescription[" + issuer + "]";
    }
  }
}
