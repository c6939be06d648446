package org.bencao.system;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What a buyer's system writes in EDIFACT D.96A, each time under a new number. */
final class EdifactPaper {

  private static final AtomicInteger CONTROLS =
      new AtomicInteger((int) (System.currentTimeMillis() / 1000 % 90_000_000));

  private final String buyer;
  private final String platform;

  /** Of that company. */
  EdifactPaper(String company) {
    this.buyer = BuyerSystem.company("code", company).get("gln");
    this.platform = BuyerSystem.company("kind", "PLATFORM").get("gln");
  }

  /** The number of the next interchange. */
  static int next() {
    return CONTROLS.get() + 1;
  }

  /** ORDERS; EANCOM counts what the GTIN names and says no unit. */
  String order(BuyerSystem.Wanted wanted) {
    var day = LocalDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyyMMddHHmm"));
    var body =
        new ArrayList<>(
            List.of(
                "UNH+1+ORDERS:D:96A:UN:EAN008",
                "BGM+220+" + wanted.number() + "+9",
                "DTM+137:" + day + ":203",
                "NAD+BY+" + buyer + "::9",
                "NAD+SU+" + wanted.seller() + "::9",
                "NAD+DP+" + wanted.site() + "::9",
                "CUX+2:" + wanted.currency() + ":9"));
    for (int at = 0; at < wanted.lines().size(); at++) {
      var line = wanted.lines().get(at);
      body.add("LIN+" + (at + 1) + "++" + line.gtin() + ":EN");
      body.add("QTY+21:" + line.packs());
    }
    body.add("UNS+S");
    body.add("CNT+2:" + wanted.lines().size());
    return interchange("ORDERS", String.join("'", body) + "'UNT+" + (body.size() + 1) + "+1'");
  }

  /** CONTRL, UCI 7: the interchange of that answer was taken. */
  String acknowledgement(String answer) {
    var control = answer.replaceAll("(?s).*UNZ\\+1\\+([0-9]+)'.*", "$1");
    return interchange(
        "CONTRL",
        "UNH+1+CONTRL:D:3:UN:EAN002'UCI+%s+%s:14+%s:14+7'UNT+3+1'"
            .formatted(control, platform, buyer));
  }

  private String interchange(String type, String message) {
    var now = LocalDateTime.now(ZoneOffset.UTC);
    var control = "%08d".formatted(CONTROLS.incrementAndGet());
    return "UNA:+.? 'UNB+UNOC:3+%s:14+%s:14+%s+%s++%s++++1'%sUNZ+1+%s'"
        .formatted(
            buyer,
            platform,
            now.format(DateTimeFormatter.ofPattern("yyMMdd:HHmm")),
            control,
            type,
            message,
            control);
  }
}
