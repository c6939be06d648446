package org.bencao.integration.sandbox;

import java.util.Optional;
import org.bencao.integration.format.x12.DespatchAdvice856Writer;
import org.bencao.integration.format.x12.Invoice810Writer;
import org.bencao.integration.format.x12.OrderChangeResponse865Writer;
import org.bencao.integration.format.x12.OrderResponse855Writer;
import org.bencao.integration.format.x12.X12Agreement;
import org.bencao.integration.format.x12.X12Control;

/** Writes the document of a step as it goes over the wire. */
final class Composer {

  private final OrderResponse855Writer answers = new OrderResponse855Writer();
  private final DespatchAdvice856Writer despatches = new DespatchAdvice856Writer();
  private final Invoice810Writer invoices = new Invoice810Writer();
  private final OrderChangeResponse865Writer changeAnswers = new OrderChangeResponse865Writer();
  private final X12Agreement agreement;
  private final SandboxCatalogue catalogue;

  Composer(X12Agreement agreement, SandboxCatalogue catalogue) {
    this.agreement = agreement;
    this.catalogue = catalogue;
  }

  /** Nothing where there is nothing to say. */
  Optional<byte[]> compose(Step step, Dossier dossier, X12Control control) {
    var bytes =
        switch (step.content()) {
          case GOODS ->
              new Despatches(catalogue, agreement.ourId())
                  .next(dossier, step)
                  .map(advice -> despatches.write(advice, agreement, control));
          case INVOICED ->
              new Invoices(catalogue)
                  .next(dossier, step)
                  .map(invoice -> invoices.write(invoice, agreement, control));
          case INVOICED_AGAIN ->
              new Invoices(catalogue)
                  .again(dossier)
                  .map(invoice -> invoices.write(invoice, agreement, control));
          case CREDITED ->
              new Credits(dossier)
                  .next(step)
                  .map(credit -> invoices.write(credit, agreement, control));
          case CHANGE_ANSWERED ->
              Optional.of(new ChangeAnswers(dossier, catalogue).answer(step))
                  .map(answer -> changeAnswers.write(answer, agreement, control));
          case OWN_CHANGE ->
              new ChangeAnswers(dossier, catalogue)
                  .ownChange(step)
                  .map(change -> changeAnswers.write(change, agreement, control));
          default ->
              new OrderAnswers(dossier, catalogue)
                  .say(step)
                  .map(answer -> answers.write(answer, agreement, control));
        };
    return bytes.map(step.wire()::spoil);
  }
}
