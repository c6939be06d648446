package org.bencao.ordering.boundary;

import java.util.List;

/** What became of each supplier's part of a draft; what did not go is still in the draft. */
public record SubmitResult(List<Part> parts, DraftView draft) {

  public SubmitResult {
    parts = List.copyOf(parts);
  }

  /** One supplier's part. */
  public record Part(
      long sellerCompanyId, String sellerNameEn, String sellerNameZh, PlaceOrderResult result) {}
}
