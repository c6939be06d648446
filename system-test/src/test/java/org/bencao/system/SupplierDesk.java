package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** The desk of a seller without EDI, in the hands of somebody who has nothing but the screen. */
final class SupplierDesk {

  private static final String PATH = "/ordering/desk";
  private static final String PANEL = "section.desk ";

  private final Screen screen;

  SupplierDesk(Screen screen) {
    this.screen = screen;
  }

  /** The orders that ask for it: answer, ship, invoice, or all. */
  SupplierDesk list(String task) {
    screen.page().navigate(PATH + "?task=" + task);
    return this;
  }

  Locator row(String number) {
    return screen.at("tbody tr").filter(new Locator.FilterOptions().setHasText(number));
  }

  boolean isListed(String number) {
    return row(number).count() == 1;
  }

  SupplierDesk open(String number) {
    screen.turns(() -> row(number).locator("a").first().click());
    assertThat(screen.text("h1")).isEqualTo(number);
    return this;
  }

  /** A part of the order by its tab: answer, ship, invoice, credit or table. */
  SupplierDesk panel(String name) {
    screen.turns(() -> screen.at(".bc-tabs a[href$='show=" + name + "']").click());
    return this;
  }

  SupplierDesk type(String field, String text) {
    return type(field, 0, text);
  }

  /** Into one of the fields that stand once a row. */
  SupplierDesk type(String field, int row, String text) {
    field(field).nth(row).fill(text);
    return this;
  }

  /** As a browser puts in what is pasted, all that the field takes of it. */
  SupplierDesk paste(String field, String text) {
    field(field).first().fill("");
    field(field).first().focus();
    screen.page().keyboard().insertText(text);
    return this;
  }

  /** So much of a lot, in the n-th row of the line, from 0; a row that is not there is made. */
  SupplierDesk lot(int line, int row, String packs, String lot, String expiry) {
    if (row >= field("packs-" + line).count()) {
      field("packs-" + line).last().press("F2");
    }
    return type("packs-" + line, row, packs)
        .type("lot-" + line, row, lot)
        .type("expiry-" + line, row, expiry)
        .type("later-lot", "The first lot is promised");
  }

  /** Clears the quantities of all lots. */
  SupplierDesk clear() {
    screen.at(PANEL + "button[data-desk=clear]").click();
    return this;
  }

  SupplierDesk file(FilePayload file) {
    field("file").setInputFiles(file);
    return this;
  }

  /** By the keyboard, as the panel's button says. */
  String send() {
    screen.turns(() -> screen.press("Control+Enter"));
    return said();
  }

  String click(String act) {
    screen.turns(() -> button(act).click());
    return said();
  }

  /** Twice, as quickly as a hand can. */
  String clickTwice(String act) {
    screen.turns(() -> button(act).dblclick());
    return said();
  }

  /**
   * Sends the form of a button twice at the same moment, as from two windows of which none knows of
   * the other; answers where each of them led.
   */
  List<String> sendTwiceAtOnce(String act) {
    var told =
        button(act)
            .evaluate(
                """
                button => {
                  const typed = new URLSearchParams(new FormData(button.form, button));
                  const once = () => fetch(button.form.action, {method: "POST", body: typed})
                    .then(answer => new URL(answer.url).searchParams.get("said"));
                  return Promise.all([once(), once()]);
                }
                """);
    return ((List<?>) told).stream().map(String::valueOf).toList();
  }

  /** What the page says of the form that led to it. */
  String said() {
    return screen.text("main .bc-bar.ok, main .bc-bar.bad");
  }

  /** Rows of a table that was not used, each with its reason. */
  List<String> badRows() {
    return screen.at(PANEL + "tr.bad").allInnerTexts();
  }

  String state() {
    return screen.at(".bc-head .bc-tag").first().innerText().strip();
  }

  String typed(String field) {
    return field(field).first().inputValue();
  }

  /** Saves the order as a table: xlsx or csv. */
  FilledTable save(String format) {
    var saved =
        screen
            .page()
            .waitForDownload(() -> screen.at(PANEL + "a[href*='/table." + format + "']").click());
    assertThat(saved.suggestedFilename()).endsWith("." + format);
    try {
      return FilledTable.of(format, Files.readAllBytes(saved.path()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Locator field(String name) {
    return screen.at(PANEL + "[name='" + name + "']");
  }

  Locator button(String act) {
    return screen.at(PANEL + "button[name=act][value=" + act + "]");
  }
}
