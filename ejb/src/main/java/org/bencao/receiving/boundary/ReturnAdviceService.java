package org.bencao.receiving.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bencao.common.Finding;
import org.bencao.common.Texts;
import org.bencao.common.Tsid;
import org.bencao.document.ApplicationAdviceDocument;
import org.bencao.document.ApplicationAdviceDocument.Line;
import org.bencao.document.ApplicationAdviceDocument.Verdict;
import org.bencao.document.StatedReason;
import org.bencao.receiving.control.ArrivedReturns;

/** The canonical answer to a return that a buyer's system asked for, for whatever format. */
@Stateless
public class ReturnAdviceService {

  private static final String RETURN = "180";

  @Inject ArrivedReturns arrived;

  /** Whom it is for, and of what it speaks. */
  public record Answered(
      long partnerId, String number, String documentNumber, long buyerCompanyId) {}

  public Answered answered(long id) {
    var found = arrived.get(id);
    return new Answered(found.partnerId(), number(id), found.number(), found.buyerCompanyId());
  }

  private static String number(long id) {
    return "AR-" + Tsid.text(id);
  }

  /** Accepted: the seller was asked. Refused as a whole, with the lines for which it was. */
  public ApplicationAdviceDocument of(long id, Locale language) {
    var texts = Texts.in(language);
    var found = arrived.get(id);
    var refs = found.lineRefs();
    var byLine =
        found.findings().stream()
            .filter(one -> one.line().isPresent())
            .collect(
                Collectors.groupingBy(one -> one.line().get(), TreeMap::new, Collectors.toList()));
    return new ApplicationAdviceDocument(
        Optional.empty(),
        number(id),
        found.answeredAt(),
        RETURN,
        found.number(),
        found.returnId().isPresent() ? Verdict.ACCEPTED : Verdict.REJECTED,
        reasons(found.findings().stream().filter(one -> one.line().isEmpty()).toList(), texts),
        List.of(),
        byLine.entrySet().stream().map(one -> line(refs, one, texts)).toList());
  }

  private static Line line(List<String> refs, Map.Entry<Integer, List<Finding>> of, Texts texts) {
    return new Line(refs.get(of.getKey() - 1), reasons(of.getValue(), texts));
  }

  private static List<StatedReason> reasons(List<Finding> findings, Texts texts) {
    return findings.stream()
        .map(one -> new StatedReason(one.reason().name(), texts.told(one)))
        .distinct()
        .toList();
  }
}
