package org.bencao.web.receiving;

import java.time.Instant;
import java.util.List;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.TraceSlipView;
import org.bencao.web.exchange.Look;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/**
 * What the platform is told of packs, as it is drawn for one reader.
 *
 * @param fault what the platform said last; empty where nothing went wrong
 * @param said by whom and under which number it was uploaded; empty while it was not
 * @param telling whether the reader sends it again, or says that it was told by hand
 */
public record ShownSlip(
    String id,
    String kind,
    String document,
    String partner,
    String codes,
    String made,
    Tag state,
    String fault,
    String said,
    boolean telling) {

  /** A pack; the tag says that it was not scanned itself. */
  public record Code(String code, Tag inferred) {}

  /** The slip with its packs. */
  public record Whole(ShownSlip head, List<Code> codes) {

    public Whole {
      codes = List.copyOf(codes);
    }

    static Whole of(TraceSlipView.Whole whole, Wording words, Caller reader, Instant now) {
      var inferred = Tag.of(new Look("info", "sitemap"), words.page("receiving.slip.inferred"));
      var scanned = Tag.of(new Look("", "qrcode"), words.page("receiving.slip.scanned"));
      return new Whole(
          ShownSlip.of(whole.slip(), words, reader, now),
          whole.codes().stream()
              .map(one -> new Code(one.code(), one.inferred() ? inferred : scanned))
              .toList());
    }
  }

  static ShownSlip of(TraceSlipView one, Wording words, Caller reader, Instant now) {
    var figures = words.figures();
    return new ShownSlip(
        Tsid.text(one.id()),
        words.page("receiving.slip.kind." + one.kind()),
        one.document(),
        words.name(one.partnerEn(), one.partnerZh()),
        figures.count(one.codes()),
        figures.shortly(one.madeAt(), now),
        state(one, words),
        one.fault().isEmpty()
            ? ""
            : words.page("receiving.slip.fault", "tries", one.tries(), "fault", one.fault()),
        one.uploaded()
            .map(
                told ->
                    told.by() + " · " + figures.shortly(told.at(), now) + " · " + told.reference())
            .orElse(""),
        one.uploaded().isEmpty()
            && reader.hasAny(Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD));
  }

  private static Tag state(TraceSlipView one, Wording words) {
    if (one.uploaded().isPresent()) {
      return Tag.of(new Look("ok", "check"), words.page("receiving.slip.uploaded"));
    }
    return one.finding()
        .map(
            late ->
                Tag.of(
                    new Look(late.refuses() ? "bad" : "warn", "clock"),
                    words.page("receiving.slip.late")))
        .orElseGet(() -> Tag.of(new Look("", "hourglass"), words.page("receiving.slip.waits")));
  }
}
