package org.bencao.web.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.pricing.boundary.MakeContract;

/**
 * What was agreed with a buyer, or is promised to all; prices are net of tax, in the buyer's
 * currency, of a promotion in the seller's.
 *
 * @param number as both call it
 * @param buyer the code of the company, as in its order numbers; absent for a promotion
 * @param to its last day
 * @param paymentDays after the invoice until it is due
 * @param prepaid the goods are paid in full before they are sent
 * @param paidWhenPaid the buyer wants to pay only after it was paid itself
 * @param rebate what the seller gives back
 */
public record NewContract(
    @NotBlank @Size(max = 40) String number,
    @NotNull Optional<@Pattern(regexp = "[A-Z]{2,6}") String> buyer,
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    Optional<@PositiveOrZero @Max(999) Integer> paymentDays,
    Optional<Boolean> prepaid,
    Optional<Boolean> paidWhenPaid,
    Optional<@Valid RebateJson> rebate,
    @NotEmpty @Size(max = 1000) List<@NotNull @Valid NewContractLine> lines) {

  public NewContract {
    lines = lines == null ? null : List.copyOf(lines);
    paymentDays = paymentDays == null ? Optional.empty() : paymentDays;
    prepaid = prepaid == null ? Optional.empty() : prepaid;
    paidWhenPaid = paidWhenPaid == null ? Optional.empty() : paidWhenPaid;
    rebate = rebate == null ? Optional.empty() : rebate;
  }

  MakeContract command(long buyerCompanyId) {
    return new MakeContract(
        number,
        buyerCompanyId,
        from,
        to,
        paymentDays,
        prepaid.orElse(false),
        paidWhenPaid.orElse(false),
        rebate.map(RebateJson::rebate),
        lines.stream()
            .map(
                line ->
                    new MakeContract.Line(
                        line.item(), Integer.parseInt(line.from()), new BigDecimal(line.price())))
            .toList());
  }
}
