package org.bencao.catalogue.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.ImportKind;
import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void readsItsDataWithWhatIsUsualLeftOut() {
    var layout =
        Layout.of(
            """
            {"kind": "OFFERS", "format": "CSV", "charset": "GB18030", "delimiter": ";", "decimal": ",",
             "fields": {"ITEM": {"column": "编码"}, "PRICE": {"column": "价格"},
                        "CURRENCY": {"constant": "CNY"}}}
            """);

    assertThat(layout.charset()).isEqualTo(Charset.forName("GB18030"));
    assertThat(layout.columns()).containsExactlyInAnyOrder("编码", "价格");
    assertThat(layout.fields()).containsEntry(Field.ITEM, new FieldRule.Column("编码", ""));

    var usual = offers("\"ITEM\": {\"column\": \"a\"}");
    assertThat(usual.charset()).isEqualTo(Charset.forName("UTF-8"));
    assertThat(usual.delimiter()).isEmpty();
    assertThat(usual.decimal()).isEqualTo('.');
  }

  @Test
  void refusesAMemberThatItDoesNotKnow() {
    assertThatThrownBy(() -> offers("\"ITEM\": {\"colum\": \"a\"}"))
        .hasMessage("layout.fields.ITEM: wanted a text under column");
    assertThatThrownBy(() -> offers("\"ITEM\": {\"column\": \"a\", \"trim\": \"yes\"}"))
        .hasMessage("layout.fields.ITEM: found trim, known are column, prefix");
    assertThatThrownBy(
            () -> Layout.of("{\"kind\":\"OFFERS\",\"format\":\"CSV\",\"separator\":\";\"}"))
        .hasMessageContaining("layout: ");
    assertThatThrownBy(() -> offers("\"ITEM\": {\"column\": \"a\"}, \"COLOUR\": {}"))
        .hasMessageStartingWith("layout: found COLOUR, known are [CODE, NAME_EN");
  }

  @Test
  void refusesWhatIsNoLayout() {
    assertThatThrownBy(() -> Layout.of("kind: OFFERS")).hasMessageStartingWith("layout: no JSON");
    assertThatThrownBy(() -> Layout.of("")).hasMessage("layout: wanted an object");
    assertThatThrownBy(() -> Layout.of("[]")).hasMessage("layout: wanted an object");
    assertThatThrownBy(() -> offers("\"ITEM\": {\"column\": \"a\"}, \"ITEM\": {\"column\": \"b\"}"))
        .hasMessageStartingWith("layout: no JSON");
    assertThatThrownBy(() -> Layout.of(head("XLS") + "\"ITEM\": {\"column\": \"a\"}}}"))
        .hasMessage("layout: found XLS, known are [CSV, XLSX, TABLE, BDPM]");
  }

  @Test
  void refusesALayoutByWhichNoRowCouldBeTaken() {
    assertThatThrownBy(() -> offers("\"PRICE\": {\"column\": \"a\"}"))
        .hasMessage("layout: no field for the item");
    assertThatThrownBy(
            () -> offers("\"ITEM\": {\"column\": \"a\"}, \"UNIT\": {\"constant\": \"EA\"}"))
        .hasMessage("layout: UNIT is no field of OFFERS");
    assertThatThrownBy(
            () ->
                Layout.of(
                    """
                    {"kind": "ITEMS", "format": "CSV",
                     "fields": {"NAME_EN": {"column": "a"}, "CODE": {"column": "b"}}}
                    """))
        .hasMessage("layout: no field for the unit");
  }

  @Test
  void namesWhatARowHasToSay() {
    var fields = "\"ITEM\": {\"column\": \"a\"}, \"PRICE\": {\"column\": \"b\"}}, \"required\": [";
    assertThat(Layout.of(head("TABLE") + fields + "\"PRICE\"]}").required())
        .containsExactly(Field.PRICE);
    assertThatThrownBy(() -> Layout.of(head("TABLE") + fields + "\"VAT_PERCENT\"]}"))
        .hasMessage("layout: no field for the required VAT_PERCENT");
  }

  @Test
  void bringsItsOwnLayouts() {
    for (var shipped : ShippedLayout.values()) {
      assertThat(shipped.layout().fields()).as(shipped.name()).isNotEmpty();
    }
    assertThat(ShippedLayout.BENCAO_ITEMS.layout().fields().keySet())
        .containsExactlyElementsOf(Field.of(ImportKind.ITEMS));
    assertThat(ShippedLayout.BENCAO_OFFERS.layout().fields().keySet())
        .containsExactlyElementsOf(Field.of(ImportKind.OFFERS));
    assertThat(ShippedLayout.BENCAO_OFFERS.layout().columns()).contains("declared_stock");
  }

  private static Layout offers(String fields) {
    return Layout.of(head("TABLE") + fields + "}}");
  }

  private static String head(String format) {
    return "{\"kind\": \"OFFERS\", \"format\": \"" + format + "\", \"fields\": {";
  }
}
