package org.bencao.integration.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import org.bencao.document.Standard;
import org.bencao.integration.check.Agreed;
import org.bencao.integration.check.DocumentCheck;
import org.bencao.integration.check.Verdict;
import org.bencao.integration.format.x12.BpMeans;
import org.bencao.partner.boundary.CheckedDocument;
import org.bencao.partner.boundary.DocumentChecker;
import org.bencao.partner.boundary.PartnerView;

/** Judges by a partner's row, with the readers that its live documents will meet. */
@ApplicationScoped
public class PartnerChecker implements DocumentChecker {

  @Override
  public List<CheckedDocument> check(PartnerView partner, byte[] raw) {
    return DocumentCheck.of(agreed(partner)).of(raw).stream().map(PartnerChecker::shown).toList();
  }

  private static Agreed agreed(PartnerView partner) {
    return new Agreed(
        Standard.valueOf(partner.standard()),
        partner.version(),
        Agreed.Side.valueOf(partner.kind().name()),
        partner.ourQualifier(),
        partner.ourIdentifier(),
        partner.partnerQualifier(),
        partner.partnerIdentifier(),
        ZoneId.of(partner.zone()),
        partner.test(),
        BpMeans.valueOf(partner.bpMeans()));
  }

  private static CheckedDocument shown(Verdict verdict) {
    return new CheckedDocument(
        verdict.standard(),
        verdict.type(),
        CheckedDocument.Verdict.valueOf(verdict.kind().name()),
        verdict.reason(),
        verdict.position());
  }
}
