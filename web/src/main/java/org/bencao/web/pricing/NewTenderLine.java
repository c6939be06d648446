package org.bencao.web.pricing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.pricing.boundary.RecordTender;

/**
 * What one buyer takes of one item; packs.
 *
 * @param item any of its numbers
 * @param buyer the letters of the company, as in its order numbers
 * @param seller who delivers for the winner, likewise
 * @param price net of tax, for one pack, in the buyer's currency
 * @param most that the winner delivers at most; without it there is no limit
 * @param done received already, outside the portal
 */
public record NewTenderLine(
    @NotBlank @Size(max = 40) String item,
    @NotNull @Pattern(regexp = TypedTender.COMPANY) String buyer,
    @NotNull @Pattern(regexp = TypedTender.COMPANY) String seller,
    @NotNull @Pattern(regexp = TypedContract.PRICE) String price,
    @NotNull @Pattern(regexp = TypedTender.PACKS) String committed,
    @Pattern(regexp = TypedTender.PACKS) String most,
    @Pattern(regexp = TypedTender.NONE_OR_PACKS) String done) {

  RecordTender.Line command() {
    return new RecordTender.Line(
        item,
        buyer,
        seller,
        new BigDecimal(price),
        Integer.parseInt(committed),
        Optional.ofNullable(most).map(Integer::valueOf),
        Optional.ofNullable(done).map(Integer::valueOf).orElse(0));
  }
}
