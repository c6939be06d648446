package org.bencao.audit.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.HexFormat;
import org.bencao.common.Tsid;

/** Writes a piece of a chain as JSON Lines: what it is, then heads and entries by position. */
final class ChainWriter implements ChainListener {

  static final String FORMAT = "bencao-audit-1";

  private static final HexFormat HEX = HexFormat.of();

  private final Writer out;
  private final Instant now;
  private final long unsealed;

  /**
   * @param unsealed entries that had no position yet when this was written
   */
  ChainWriter(Writer out, Instant now, long unsealed) {
    this.out = out;
    this.now = now;
    this.unsealed = unsealed;
  }

  @Override
  public void begins(ChainSpan span) {
    write(
        new JsonLine()
            .text("export", FORMAT)
            .text("company", Tsid.text(span.companyId()))
            .number("first", span.first())
            .number("last", span.last())
            .text("previous", HEX.formatHex(span.previous()))
            .text("made", now.toString())
            .number("unsealed", unsealed));
  }

  @Override
  public void head(ChainHead head) {
    write(line(head));
  }

  static JsonLine line(ChainHead head) {
    return new JsonLine()
        .number("head", head.number())
        .text("company", Tsid.text(head.companyId()))
        .number("position", head.position())
        .text("hash", HEX.formatHex(head.hash()))
        .text("at", head.at().toString())
        .text("previous", HEX.formatHex(head.previous()))
        .text("key", head.keyId())
        .text("signature", HEX.formatHex(head.signature()));
  }

  @Override
  public void link(ChainLink link) {
    var line =
        new JsonLine().number("position", link.position()).text("id", Tsid.text(link.entryId()));
    link.entry().ifPresent(entry -> content(line, entry));
    write(line.text("hash", HEX.formatHex(link.hash())));
  }

  private static void content(JsonLine line, StoredEntry entry) {
    var content = entry.content();
    line.text("company", Tsid.text(content.companyId()))
        .text("at", content.at().toString())
        .text("actor", content.actor())
        .text("act", content.act())
        .text("subject", content.subject())
        .text("detail", content.detail())
        .text("own", HEX.formatHex(entry.ownHash()));
  }

  @Override
  public void ends() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(JsonLine line) {
    try {
      out.append(line.toString()).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
