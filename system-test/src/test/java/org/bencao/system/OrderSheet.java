package org.bencao.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.util.List;

/** The page of one order, as it is read. */
final class OrderSheet {

  private static final int STATE = 9;

  private final Screen screen;

  OrderSheet(Screen screen) {
    this.screen = screen;
  }

  /** A figure of the matrix without its unit; empty where nothing is said. */
  String cell(int line, int column) {
    return cells(line).nth(column).innerText().strip();
  }

  String state(int line) {
    return cells(line).nth(STATE).locator(".bc-tag").innerText().strip();
  }

  /** What is rejected, held or short of a line; empty where nothing is. */
  String alarm(int line) {
    return String.join(
        "", screen.at(".matrix tr.more[data-line='" + line + "'] b").allInnerTexts());
  }

  List<String> tabs() {
    return screen.at("section .bc-tabs a").allInnerTexts();
  }

  /** Opens a document by the keyboard. */
  void show(String document) {
    screen
        .at("section .bc-tabs a")
        .filter(new Locator.FilterOptions().setHasText(document))
        .first()
        .press("Enter");
    screen.page().waitForURL("**&doc=*");
    screen.page().waitForLoadState(LoadState.LOAD);
  }

  /** The bytes as they are shown, one segment after the other. */
  String raw() {
    return String.join("\n", screen.at(".doc .raw > div").allInnerTexts());
  }

  private Locator cells(int line) {
    return screen.at(".matrix tr[data-line='" + line + "'] td");
  }
}
