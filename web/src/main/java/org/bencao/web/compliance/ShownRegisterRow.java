package org.bencao.web.compliance;

import java.util.List;
import org.bencao.web.exchange.Tag;

/**
 * A row of the register of special medicines as it is drawn.
 *
 * @param way which way, and with whom
 * @param state taken back, waiting for a signature, or signed
 * @param report by when the authority is told; empty where it need not be
 * @param fields what else was filled in
 * @param signing whether the reader may give the second signature
 */
public record ShownRegisterRow(
    String id,
    String number,
    String day,
    String item,
    String classes,
    String way,
    String party,
    String quantity,
    String balance,
    String lot,
    String expiry,
    String written,
    Tag state,
    Tag report,
    List<Field> fields,
    boolean signing,
    boolean correcting,
    boolean reporting,
    boolean showing) {

  /** What was filled in, under which name. */
  public record Field(String name, String value) {}
}
