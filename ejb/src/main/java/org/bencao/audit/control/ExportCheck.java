package org.bencao.audit.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bencao.audit.boundary.TrailFaultKind;
import org.bencao.audit.boundary.TrailVerdict;

/** Checks an export line by line; it is never in memory as a whole. */
public final class ExportCheck {

  private final BufferedReader in;
  private final ChainCheck check;

  public ExportCheck(BufferedReader in, String keysPem, List<String> keptHeads) {
    this.in = in;
    var kept = new ArrayList<ChainHead>();
    keptHeads.forEach(line -> kept.add(ChainLines.head(JsonLine.parse(line))));
    this.check = new ChainCheck(new PublicKeys(PemKeys.publicKeys(keysPem)), kept);
  }

  /** Throws {@link IllegalArgumentException} when it is no export at all. */
  public TrailVerdict verdict() throws IOException {
    var first = in.readLine();
    if (first == null) {
      throw new IllegalArgumentException("the export is empty");
    }
    check.begins(ChainLines.span(JsonLine.parse(first)));
    long number = 1;
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      read(line, number);
    }
    check.ends();
    return check.verdict();
  }

  private void read(String line, long number) {
    try {
      hear(JsonLine.parse(line));
    } catch (IllegalArgumentException e) {
      // named with its place; the lines behind it are checked all the same
      check.fault(number, TrailFaultKind.UNREADABLE_LINE);
    }
  }

  private void hear(Map<String, String> line) {
    if (ChainLines.isHead(line)) {
      check.head(ChainLines.head(line));
    } else {
      check.link(ChainLines.link(line));
    }
  }
}
