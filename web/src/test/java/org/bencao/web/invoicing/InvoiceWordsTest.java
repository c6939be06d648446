package org.bencao.web.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.bencao.common.Reason;
import org.bencao.common.Texts;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.boundary.InvoiceFilter.Which;
import org.bencao.invoicing.boundary.InvoiceState;
import org.bencao.invoicing.boundary.InvoiceView.Resolution;
import org.bencao.web.shell.PageTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("every state of an invoice has a look and a word in both languages")
class InvoiceWordsTest {

  static Stream<Locale> languages() {
    return Texts.LOCALES.stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void statesAndResolutions(Locale language) {
    var words = Texts.in(language);

    assertThat(InvoiceState.values())
        .allSatisfy(state -> assertThat(words.has("invoicing.state." + state)).isTrue())
        .allSatisfy(state -> assertThat(InvoiceLooks.of(state).icon()).isNotBlank());
    assertThat(Resolution.values())
        .allSatisfy(how -> assertThat(words.has("invoicing.resolution." + how)).isTrue());
    assertThat(InvoiceDocument.Kind.values())
        .allSatisfy(kind -> assertThat(words.has("invoicing.kind." + kind)).isTrue());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void linesReasonsAndAnswers(Locale language) {
    var pages = PageTexts.in(language);

    assertThat(LineState.values())
        .allSatisfy(state -> assertThat(pages.has("invoicing.line." + state)).isTrue())
        .allSatisfy(state -> assertThat(InvoiceLooks.of(state).icon()).isNotBlank());
    assertThat(Reason.values())
        .allSatisfy(
            reason ->
                assertThat(pages.has("invoicing.reason." + InvoiceLooks.word(reason))).isTrue());
    assertThat(Settled.values())
        .allSatisfy(did -> assertThat(pages.has("invoicing.said." + did)).isTrue());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void views(Locale language) {
    var pages = PageTexts.in(language);

    assertThat(Which.values())
        .allSatisfy(which -> assertThat(pages.has("invoicing.view." + which)).isTrue())
        .allSatisfy(
            which -> assertThat(pages.has("invoicing.empty." + MatchTabs.word(which))).isTrue())
        .allSatisfy(which -> assertThat(MatchTabs.which(MatchTabs.word(which))).contains(which));
  }
}
