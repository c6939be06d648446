package org.bencao.web.pricing;

import java.util.List;
import org.bencao.web.exchange.Tag;

/**
 * An inquiry as it is drawn.
 *
 * @param partner to the buyer who was asked, to a seller who asks
 * @param fact lines and the last day for an answer
 */
public record ShownInquiry(
    String id, String number, String partner, String fact, List<Tag> states) {

  public ShownInquiry {
    states = List.copyOf(states);
  }

  /** One line beside what each seller quotes. */
  public record Line(
      int position, String name, String otherName, String code, String packs, List<Cell> cells) {

    public Line {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What one seller quotes of a line.
   *
   * @param price a dash where it quotes none
   * @param beside how it compares with the list, or what the list asks
   * @param best no other quote of the line is lower, and there are others
   * @param wanted what the buyer asked for last, else empty
   * @param typed the figure for a field
   */
  public record Cell(
      String seller, String price, String beside, boolean best, String wanted, String typed) {}

  /**
   * Where one seller stands.
   *
   * @param until how long its prices hold, else empty
   * @param total what all quoted lines come to, net, else empty
   * @param answering the reader may send prices
   * @param deciding the reader may accept or ask again
   * @param ending the reader may refuse
   * @param ordering the reader may order at its prices
   * @param contract identifier, else empty
   */
  public record Shown(
      String id,
      String seller,
      Tag state,
      String until,
      String total,
      int round,
      boolean answering,
      boolean deciding,
      boolean ending,
      boolean ordering,
      String contract,
      List<Said> said) {

    public Shown {
      said = List.copyOf(said);
    }
  }

  /** One side's word in the history. */
  public record Said(String what, String who, String note, String prices) {}
}
