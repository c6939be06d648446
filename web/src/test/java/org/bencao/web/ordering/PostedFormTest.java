package org.bencao.web.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.bencao.common.Tsid;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plain form")
class PostedFormTest {

  private static final String ONE = Tsid.text(1);
  private static final String TWO = Tsid.text(2);

  @Test
  void givesTextsWithoutBlanksAround() {
    var form = form(Map.of("name", "　Weekly ", "empty", "  "));

    assertThat(form.text("name")).contains("Weekly");
    assertThat(form.text("empty")).isEmpty();
    assertThat(form.text("missing")).isEmpty();
  }

  @Test
  void saysWhichTextsAreLongerThanTheyMayBe() {
    var form = form(Map.of("number", "x".repeat(61), "credits", "x".repeat(60)));

    assertThat(form.isLonger(60, "credits", "missing")).isFalse();
    assertThat(form.isLonger(60, "credits", "number")).isTrue();
  }

  @Test
  void givesIdentifiersAndNothingElseInTheirPlace() {
    var form = new PostedForm(Map.of("line", new String[] {ONE, "x", TWO}, "list", one("'; --")));

    assertThat(form.ids("line")).containsExactly(1L, 2L);
    assertThat(form.id("list")).isEmpty();
  }

  @Test
  void givesTheFieldsOfLinesByTheirIdentifier() {
    var form = form(Map.of("quantity-" + ONE, " 20 ", "quantity-x", "3", "left-" + ONE, "5"));

    assertThat(form.byId("quantity-")).containsExactly(Map.entry(1L, "20"));
  }

  @Test
  void givesTheFieldsOfNumberedLines() {
    var form = form(Map.of("quantity-12", "20", "quantity-" + ONE, "3"));

    assertThat(form.byNumber("quantity-")).containsEntry(12L, "20");
  }

  @Test
  void givesEachValueOfARowInItsPlace() {
    var form = new PostedForm(Map.of("lot-1", new String[] {" LA", "", "LC "}, "lot-2", one("LB")));

    assertThat(form.texts("lot-1")).containsExactly("LA", "", "LC");
    assertThat(form.texts("lot-9")).isEmpty();
    assertThat(form.lines("lot-")).containsExactly(1, 2);
    assertThat(form.all()).containsOnlyKeys("lot-1", "lot-2");
  }

  @Test
  void readsDaysAndQuantitiesOrNothing() {
    var form = form(Map.of("until", "2026-11-26", "needed", "soon", "packs", "１２", "none", "0"));

    assertThat(form.day("until")).contains(LocalDate.of(2026, 11, 26));
    assertThat(form.day("needed")).isEmpty();
    assertThat(form.wholeQuantity("packs")).contains(new BigDecimal("12"));
    assertThat(form.wholeQuantity("none")).isEmpty();
  }

  @Test
  void leadsToAnAddressThatNamesNothingUnescaped() {
    var address = PageAddress.of("/ordering/lists").with("list", 1L).with("name", "a&b=c d");

    assertThat(address.path()).isEqualTo("/ordering/lists?list=" + ONE + "&name=a%26b%3Dc+d");
  }

  private static PostedForm form(Map<String, String> values) {
    var texts = new HashMap<String, String[]>();
    values.forEach((name, value) -> texts.put(name, one(value)));
    return new PostedForm(texts);
  }

  private static String[] one(String value) {
    return new String[] {value};
  }
}
