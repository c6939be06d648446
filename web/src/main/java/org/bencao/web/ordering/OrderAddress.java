package org.bencao.web.ordering;

import java.util.List;
import org.bencao.common.Tsid;
import org.bencao.web.exchange.PageParameters;

/**
 * What the page of an order was asked for, and the addresses that differ from it in one point.
 *
 * @param document the one that is shown, empty for the one that matters most
 * @param show {@code raw}, {@code both} or {@code parsed}
 * @param lines page of lines from 1; 0 for the one with the first difference
 * @param story {@code documents} for the steps that have one, else empty
 * @param before the step before which the story is shown, empty for its end
 */
public record OrderAddress(
    String id, String document, String show, int lines, String story, String before) {

  static final String BOTH = "both";
  static final String DOCUMENTS = "documents";
  private static final String PATH = "/ordering/order";

  static OrderAddress of(String id, PageParameters asked) {
    return new OrderAddress(
        id,
        asked.id("doc").map(Tsid::text).orElse(""),
        asked.text("show").filter(List.of("raw", "parsed")::contains).orElse(BOTH),
        asked.text("lines").map(OrderAddress::number).orElse(0),
        asked.text("story").filter(DOCUMENTS::equals).orElse(""),
        asked.id("before").map(Tsid::text).orElse(""));
  }

  public OrderAddress ofDocument(String id) {
    return new OrderAddress(this.id, id, show, lines, story, before);
  }

  public OrderAddress showing(String how) {
    return new OrderAddress(id, document, how, lines, story, before);
  }

  public OrderAddress onLines(int page) {
    return new OrderAddress(id, document, show, page, story, before);
  }

  /** From the end of the story again. */
  public OrderAddress telling(String what) {
    return new OrderAddress(id, document, show, lines, what, "");
  }

  public OrderAddress before(String step) {
    return new OrderAddress(id, document, show, lines, story, step);
  }

  /** Path and query. */
  public String path() {
    return with(page(), "doc", document).path();
  }

  /** To which the id of a document is added. */
  public String documentPath() {
    return page().path() + "&doc=";
  }

  private PageAddress page() {
    var page = PageAddress.of(PATH).with("id", id);
    page = with(page, "show", show.equals(BOTH) ? "" : show);
    page = with(page, "lines", lines > 0 ? String.valueOf(lines) : "");
    page = with(page, "story", story);
    return with(page, "before", before);
  }

  private static PageAddress with(PageAddress page, String name, String value) {
    return value.isEmpty() ? page : page.with(name, value);
  }

  /** Anything that is no page is left to the order. */
  private static int number(String typed) {
    return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 0;
  }
}
