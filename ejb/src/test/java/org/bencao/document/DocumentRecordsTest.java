package org.bencao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentRecordsTest {

  @Test
  void an_item_needs_an_identifier() {
    assertThatThrownBy(
            () ->
                new DocumentItem(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("Gel")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("item: found Gel, wanted at least one identifier");
  }

  @Test
  void check_digits_of_party_identifiers_are_verified() {
    assertThat(new PartyId(PartyId.Scheme.DEA, "AB1234563").value()).isEqualTo("AB1234563");
    assertThatThrownBy(() -> new PartyId(PartyId.Scheme.DEA, "AB1234564"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PartyId.gln("9521321000019"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PartyId(PartyId.Scheme.DUNS, "12345"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_record_keeps_its_own_copy_of_a_list() {
    var ids = new ArrayList<>(List.of(PartyId.gln("9521321000018")));
    var party = new Party(Party.Role.BUYER, ids, Optional.empty(), Optional.empty());

    ids.clear();

    assertThat(party.id(PartyId.Scheme.GLN)).contains("9521321000018");
  }

  @Test
  void a_party_is_known_by_an_identifier_or_a_name() {
    assertThatThrownBy(
            () -> new Party(Party.Role.BUYER, List.of(), Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("party: found BUYER, wanted an identifier or a name");
  }
}
