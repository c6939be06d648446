package org.bencao.web.compliance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.compliance.boundary.RegisterParty;
import org.bencao.compliance.boundary.RegisterWay;
import org.bencao.compliance.boundary.WriteRegister;
import org.bencao.web.rest.Id;

/**
 * A row for the register of special medicines.
 *
 * @param item its code, GTIN or another of its numbers
 * @param happenedOn where the site is
 * @param quantity whole packs
 * @param party a company's name, never a patient's
 * @param permit number of the permit to buy
 * @param temperature number of the record of the way in the cold
 * @param letter number of the collector's letter of authority
 * @param identity the collector's number of identity; it is sealed and shown masked
 * @param consent whether the collector agreed that it is kept
 */
public record NewRegisterRow(
    @NotNull Id siteId,
    @NotNull @Size(min = 1, max = 80) String item,
    @NotNull RegisterWay way,
    @NotNull LocalDate happenedOn,
    @NotNull @Pattern(regexp = "[1-9][0-9]{0,8}") String quantity,
    @NotNull Optional<@Size(max = 20) String> lot,
    @NotNull Optional<LocalDate> expiry,
    @NotNull Optional<RegisterParty> partyKind,
    @NotNull Optional<@Size(max = 200) String> party,
    @NotNull Optional<@Size(max = 60) String> licence,
    @NotNull Optional<@Size(max = 60) String> document,
    @NotNull Optional<@Size(max = 60) String> permit,
    @NotNull Optional<@Size(max = 60) String> temperature,
    @NotNull Optional<@Size(max = 60) String> letter,
    @NotNull Optional<@Size(max = 200) String> transporter,
    @NotNull Optional<@Size(max = 60) String> transportPermit,
    @NotNull Optional<@Size(max = 120) String> collector,
    @NotNull Optional<@Size(max = 40) String> identity,
    @NotNull Optional<Boolean> consent,
    @NotNull Optional<@Size(max = 400) String> remark) {

  WriteRegister command(String key) {
    return new WriteRegister(
        key,
        siteId.value(),
        item.strip(),
        way,
        happenedOn,
        new BigDecimal(quantity),
        text(lot),
        expiry,
        partyKind,
        text(party),
        text(licence),
        text(document),
        text(permit),
        text(temperature),
        text(letter),
        text(transporter),
        text(transportPermit),
        text(collector),
        text(identity),
        consent.orElse(false),
        text(remark));
  }

  private static String text(Optional<String> typed) {
    return typed.map(String::strip).orElse("");
  }

  /** Without the number of identity, which stands in no log. */
  @Override
  public String toString() {
    return "NewRegisterRow[" + item + ", " + way + ", " + quantity + "]";
  }
}
