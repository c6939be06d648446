package org.bencao.integration.format.ubl;

import java.util.Optional;
import org.bencao.integration.format.Cut;
import org.bencao.integration.format.Expected;
import org.bencao.integration.format.Fault;

/**
 * One thing that is wrong in a document: where, and what was wanted there.
 *
 * @param path below the document's element, for example OrderLine[2]/LineItem/Quantity
 * @param line in the file, the first is 1
 * @param rule of the standard that says so, with its words; none where it is ours
 * @param orderLine the number of the line that it is about; none of the whole
 */
public record UblFault(
    String path,
    int line,
    Optional<String> badValue,
    Expected expected,
    Optional<String> rule,
    Optional<String> orderLine)
    implements Fault {

  private static final int LONGEST_VALUE = 99;
  private static final int LONGEST_PATH = 200;
  private static final int LONGEST_RULE = 500;

  public UblFault {
    path = Cut.to(path, LONGEST_PATH);
    badValue = badValue.map(text -> Cut.to(text, LONGEST_VALUE)).filter(text -> !text.isEmpty());
    rule = rule.map(text -> Cut.to(text, LONGEST_RULE));
  }

  /** Whether a rule of the standard says so, not its syntax or we. */
  public boolean isOfRules() {
    return expected == Expected.RULE;
  }

  /** Of the whole. */
  UblFault(
      String path, int line, Optional<String> badValue, Expected expected, Optional<String> rule) {
    this(path, line, badValue, expected, rule, Optional.empty());
  }

  /** Something wrong with what an element says. */
  static UblFault in(UblElement element, Expected expected) {
    return new UblFault(
        element.path(),
        element.line(),
        Optional.of(element.text()),
        expected,
        Optional.empty(),
        element.orderLine());
  }

  /** Something that is not there and has to be. */
  static UblFault missing(UblElement in, String path) {
    return new UblFault(
        in.isRoot() || in.path().equals(in.name()) ? path : in.path() + "/" + path,
        in.line(),
        Optional.empty(),
        Expected.ELEMENT_PRESENT,
        Optional.empty(),
        in.orderLine());
  }

  @Override
  public String segmentTag() {
    return path;
  }

  @Override
  public int segmentPosition() {
    return line;
  }

  @Override
  public int positionInMessage() {
    return line;
  }

  @Override
  public int place() {
    return 0;
  }

  @Override
  public int component() {
    return 0;
  }
}
