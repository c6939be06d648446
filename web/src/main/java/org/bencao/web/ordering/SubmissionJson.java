package org.bencao.web.ordering;

import java.util.List;
import java.util.Locale;
import org.bencao.ordering.boundary.SubmitResult;

/** What became of each supplier's part of a draft; what did not go is still in the draft. */
public record SubmissionJson(List<SubmittedPartJson> parts, DraftJson draft) {

  static SubmissionJson of(SubmitResult result, Locale locale) {
    return new SubmissionJson(
        result.parts().stream().map(part -> SubmittedPartJson.of(part, locale)).toList(),
        DraftJson.of(result.draft(), locale));
  }
}
