package org.bencao.compliance.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row for the register of special medicines; what is not known is empty.
 *
 * @param key the same key again is the same row
 * @param item its code, GTIN or another of its numbers
 * @param happenedOn where the site is
 * @param quantity whole packs above 0
 * @param party who sent or got them: a company's name, never a patient's
 * @param licence number of the other company's licence
 * @param permit number of the permit to buy, CN 购用证明
 * @param temperature number of the record of the way in the cold
 * @param letter number of the collector's letter of authority
 * @param identity the collector's number of identity; it is sealed and shown masked
 * @param consent whether the collector agreed that it is kept
 */
public record WriteRegister(
    @NotNull @Size(min = 8, max = 80) String key,
    long siteId,
    @NotNull @Size(max = 80) String item,
    @NotNull RegisterWay way,
    @NotNull LocalDate happenedOn,
    @NotNull BigDecimal quantity,
    @NotNull @Size(max = 20) String lot,
    @NotNull Optional<LocalDate> expiry,
    @NotNull Optional<RegisterParty> partyKind,
    @NotNull @Size(max = 200) String party,
    @NotNull @Size(max = 60) String licence,
    @NotNull @Size(max = 60) String document,
    @NotNull @Size(max = 60) String permit,
    @NotNull @Size(max = 60) String temperature,
    @NotNull @Size(max = 60) String letter,
    @NotNull @Size(max = 200) String transporter,
    @NotNull @Size(max = 60) String transportPermit,
    @NotNull @Size(max = 120) String collector,
    @NotNull @Size(max = 40) String identity,
    boolean consent,
    @NotNull @Size(max = 400) String remark) {

  /** Without the number of identity, which stands in no log. */
  @Override
  public String toString() {
    return "WriteRegister["
        + key
        + ", "
        + siteId
        + ", "
        + item
        + ", "
        + way
        + ", "
        + quantity
        + "]";
  }
}
