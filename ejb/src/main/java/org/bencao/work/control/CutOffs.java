package org.bencao.work.control;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bencao.common.Money;
import org.bencao.ordering.boundary.OpenDraft;
import org.bencao.work.boundary.WorkView.CutOff;

/** The next cut-off of each supplier with lines in a draft, over all drafts of the site. */
public final class CutOffs {

  private CutOffs() {}

  public static List<CutOff> of(List<OpenDraft> drafts) {
    var bySeller =
        drafts.stream()
            .flatMap(draft -> draft.parts().stream())
            .collect(Collectors.groupingBy(OpenDraft.Part::sellerCompanyId));
    return bySeller.values().stream()
        .map(CutOffs::cutOff)
        .sorted(Comparator.comparing(CutOff::at).thenComparing(CutOff::sellerNameEn))
        .toList();
  }

  private static CutOff cutOff(List<OpenDraft.Part> parts) {
    var seller = parts.get(0);
    return new CutOff(
        seller.sellerCompanyId(),
        seller.sellerNameEn(),
        seller.sellerNameZh(),
        parts.stream().map(OpenDraft.Part::cutOffAt).min(Instant::compareTo).orElseThrow(),
        parts.stream().mapToInt(OpenDraft.Part::lineCount).sum(),
        Money.totals(parts.stream().flatMap(part -> part.net().stream()).toList()));
  }
}
