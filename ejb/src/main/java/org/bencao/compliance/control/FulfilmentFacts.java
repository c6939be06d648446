package org.bencao.compliance.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Money;
import org.bencao.compliance.boundary.SignedForm;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;
import org.bencao.organisation.boundary.ResponsiblePersonView;

/**
 * What rules know of goods of an order that stands, when they are confirmed, shipped, taken into
 * stock or released.
 *
 * @param licences of both parties that were verified; of the buyer those for where the goods go
 * @param lines of the order that are asked about
 * @param classes legal classes that hold that day, by line; known where a licence does not hold or
 *     an earlier delivery is unsigned
 * @param held by line, what the words of a finding need to say of lines that are unusual and not
 *     cleared
 * @param signed the form that was signed for the order, where it needed one
 * @param unsigned earlier deliveries of the seller for which the site did not sign
 * @param responsible who answers for quality at the seller
 * @param unpaid what should have been paid before and has not come
 * @param day of the act, where the goods go
 */
public record FulfilmentFacts(
    CompanyView buyer,
    CompanyView seller,
    List<LicenceView> licences,
    Set<Integer> lines,
    Map<Integer, Set<String>> classes,
    Map<Integer, Map<String, String>> held,
    Optional<SignedForm> signed,
    List<Unsigned> unsigned,
    List<ResponsiblePersonView> responsible,
    Optional<Money> unpaid,
    LocalDate day) {

  /** A delivery that nobody signed for, since when, and which legal classes are in it. */
  public record Unsigned(String number, LocalDate day, Set<String> classes) {

    public Unsigned {
      classes = Set.copyOf(classes);
    }
  }

  public FulfilmentFacts {
    unsigned = List.copyOf(unsigned);
    licences = List.copyOf(licences);
    lines = Set.copyOf(lines);
    classes = Map.copyOf(classes);
    held = Map.copyOf(held);
    responsible = List.copyOf(responsible);
  }

  /** Both, the buyer first. */
  public List<CompanyView> parties() {
    return List.of(buyer, seller);
  }

  List<LicenceView> licencesOf(CompanyView party) {
    return licences.stream().filter(one -> one.companyId() == party.id()).toList();
  }
}
