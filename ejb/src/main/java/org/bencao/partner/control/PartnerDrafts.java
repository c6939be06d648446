package org.bencao.partner.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bencao.common.Caller;
import org.bencao.common.CheckDigit;
import org.bencao.document.Standard;
import org.bencao.organisation.boundary.ColleagueService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.partner.boundary.AgreePartner;
import org.bencao.partner.boundary.As2Peer;
import org.bencao.partner.boundary.PartnerFault;
import org.bencao.partner.boundary.PartnerKind;
import org.bencao.partner.boundary.PartnerTerms;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.ProposePartner;
import org.bencao.partner.boundary.SftpPeer;
import org.bencao.partner.boundary.Transport;
import org.bencao.partner.entity.PartnerProfile;

/** What somebody wrote down of a system, read as an agreement, or the first thing against it. */
@ApplicationScoped
public class PartnerDrafts {

  /** As it was read. */
  public sealed interface Draft {

    /** It can be agreed. */
    record Good(AgreePartner command) implements Draft {}

    /** It cannot. */
    record Faulty(PartnerFault fault) implements Draft {}
  }

  private static final int LONGEST_SECONDS = 7 * 24 * 3600;
  private static final int SHORTEST_SECONDS = 30;

  /** ISA06 and ISA08 have 15 characters, of which blanks at the end are none. */
  private static final Pattern X12_IDENTIFIER =
      Pattern.compile("[A-Z0-9][A-Z0-9 ._-]{0,13}[A-Z0-9]");

  @Inject EntityManager entities;
  @Inject KnownPartners known;
  @Inject CompanyService companies;
  @Inject ColleagueService colleagues;
  @Inject As2Stations stations;

  public Draft of(Caller caller, ProposePartner command) {
    var company = companies.find(caller, command.companyId());
    var code = command.code().strip();
    if (company.isEmpty()) {
      return faulty(PartnerFault.COMPANY_UNKNOWN);
    }
    boolean sells = command.kind() != PartnerKind.BUYER;
    if (sells && !company.get().sells()) {
      return faulty(PartnerFault.COMPANY_SELLS_NOTHING);
    }
    if (sells && command.standard() != Standard.X12) {
      return faulty(PartnerFault.STANDARD_OF_SELLER);
    }
    if (!AgreePartner.isCode(code)) {
      return faulty(PartnerFault.CODE_UNREADABLE);
    }
    if (isTaken(code)) {
      return faulty(PartnerFault.CODE_TAKEN);
    }
    if (sells && hasOne(command)) {
      return faulty(PartnerFault.SELLER_HAS_ONE);
    }
    var person =
        sells
            ? Optional.<Long>empty()
            : colleagues.buyerOf(caller, command.companyId(), command.login());
    if (!sells && person.isEmpty()) {
      return faulty(PartnerFault.BUYER_UNKNOWN);
    }
    var who =
        new Who(
            command.companyId(),
            code,
            ours(caller),
            false,
            command.kind() == PartnerKind.DESK,
            person,
            command.standard());
    return read(who, command.terms(), 0);
  }

  /** One whose people answer by hand may get a system; orders that are on the desk stay there. */
  private boolean hasOne(ProposePartner command) {
    return command.kind() == PartnerKind.DESK
        ? known.isSeller(command.companyId())
        : known.hasSystemOfSeller(command.companyId());
  }

  /** The same system under other terms. */
  public Draft anew(PartnerView partner, PartnerTerms terms) {
    return read(
        new Who(
            partner.sellerCompanyId(),
            partner.code(),
            partner.ourIdentifier(),
            partner.sandbox(),
            partner.desk(),
            partner.personId(),
            Standard.valueOf(partner.standard())),
        terms,
        partner.id());
  }

  private record Who(
      long company,
      String code,
      String ours,
      boolean sandbox,
      boolean desk,
      Optional<Long> person,
      Standard standard) {}

  private Draft read(Who who, PartnerTerms terms, long id) {
    var fault = faultOf(who, terms).or(() -> stationFault(terms));
    if (fault.isPresent()) {
      return faulty(fault.get());
    }
    var command = command(who, terms);
    if (command.sftp().filter(server -> isTaken(who, server, id)).isPresent()) {
      return faulty(PartnerFault.SERVER_FOLDERS_TAKEN);
    }
    return command.as2().filter(station -> isTaken(station, id)).isPresent()
        ? faulty(PartnerFault.STATION_NAME_TAKEN)
        : new Draft.Good(command);
  }

  /**
   * The same account on the same server, whatever it is called, is another company's; or another
   * system of the company has one of the folders there. Paths of one account are written one way.
   */
  private boolean isTaken(Who who, SftpPeer server, long id) {
    return entities
        .createQuery(
            """
            select p from PartnerProfile p where p.id <> :id and p.sftpUser = :user
            and (p.sftpHostKey = :key or lower(p.sftpHost) = :host and p.sftpPort = :port)
            """,
            PartnerProfile.class)
        .setParameter("id", id)
        .setParameter("user", server.user())
        .setParameter("key", server.hostKey())
        .setParameter("host", server.host().toLowerCase(Locale.ROOT))
        .setParameter("port", server.port())
        .getResultStream()
        .map(PartnerProfile::view)
        .anyMatch(
            other ->
                other.sellerCompanyId() != who.company()
                    || isAbsolute(other.addressIn()) != isAbsolute(server.fetchFrom())
                    || !Collections.disjoint(
                        List.of(other.addressIn(), other.addressOut()),
                        List.of(server.fetchFrom(), server.putInto())));
  }

  /** A message is told by it alone whose it is. */
  private boolean isTaken(As2Peer station, long id) {
    return !entities
        .createQuery(
            """
            select p.id from PartnerProfile p where p.id <> :id and p.as2Certificate is not null
            and lower(p.addressIn) = :name
            """,
            Long.class)
        .setParameter("id", id)
        .setParameter("name", station.name().toLowerCase(Locale.ROOT))
        .getResultList()
        .isEmpty();
  }

  private Optional<PartnerFault> stationFault(PartnerTerms terms) {
    if (terms.transport() != Transport.AS2) {
      return Optional.empty();
    }
    return terms.station().map(stations::faultOf).orElse(Optional.of(PartnerFault.STATION_NAME));
  }

  private static boolean isAbsolute(String folder) {
    return folder.startsWith("/");
  }

  private static Optional<PartnerFault> faultOf(Who who, PartnerTerms terms) {
    if (!isIdentifier(who.standard(), terms.identifier().strip())) {
      return Optional.of(PartnerFault.IDENTIFIER_UNREADABLE);
    }
    if (!ZoneId.getAvailableZoneIds().contains(terms.zone().strip())) {
      return Optional.of(PartnerFault.ZONE_UNKNOWN);
    }
    if (!isTime(terms.ackSeconds()) || who.person().isEmpty() && !isTime(terms.answerSeconds())) {
      return Optional.of(PartnerFault.SECONDS_OUT_OF_RANGE);
    }
    if (who.desk() && terms.transport() != Transport.JMS) {
      return Optional.of(PartnerFault.DESK_BY_QUEUE);
    }
    if (terms.transport() != Transport.SFTP) {
      return Optional.empty();
    }
    return terms.server().map(PartnerDrafts::faultOf).orElse(Optional.of(PartnerFault.SERVER_HOST));
  }

  private static Optional<PartnerFault> faultOf(PartnerTerms.Server server) {
    if (!SftpPeer.isHost(server.host().strip())) {
      return Optional.of(PartnerFault.SERVER_HOST);
    }
    if (!SftpPeer.isPort(server.port())) {
      return Optional.of(PartnerFault.SERVER_PORT);
    }
    if (!SftpPeer.isUser(server.user().strip())) {
      return Optional.of(PartnerFault.SERVER_USER);
    }
    if (!SftpPeer.isHostKey(hostKey(server))) {
      return Optional.of(PartnerFault.SERVER_KEY);
    }
    var from = server.fetchFrom().strip();
    var into = server.putInto().strip();
    if (!SftpPeer.isFolder(from)
        || !SftpPeer.isFolder(into)
        || isAbsolute(from) != isAbsolute(into)) {
      return Optional.of(PartnerFault.SERVER_FOLDERS);
    }
    return from.equals(into) ? Optional.of(PartnerFault.SERVER_FOLDERS_SAME) : Optional.empty();
  }

  /** A line of a key file says after it whose it is. */
  private static String hostKey(PartnerTerms.Server server) {
    var words = server.hostKey().strip().split("\\s+", 3);
    return words.length < 2 ? words[0] : words[0] + " " + words[1];
  }

  private static boolean isIdentifier(Standard standard, String text) {
    return standard == Standard.X12
        ? X12_IDENTIFIER.matcher(text).matches()
        : text.matches("[0-9]{13}") && CheckDigit.isRight(text);
  }

  private static boolean isTime(int seconds) {
    return seconds >= SHORTEST_SECONDS && seconds <= LONGEST_SECONDS;
  }

  private static AgreePartner command(Who who, PartnerTerms terms) {
    return new AgreePartner(
        who.company(),
        who.code(),
        who.ours(),
        terms.identifier().strip(),
        terms.test(),
        terms.zone().strip(),
        terms.ackSeconds(),
        who.person().isPresent() ? 0 : terms.answerSeconds(),
        who.sandbox(),
        who.desk(),
        who.person(),
        who.standard(),
        terms.transport(),
        terms
            .server()
            .filter(server -> terms.transport() == Transport.SFTP)
            .map(
                server ->
                    new SftpPeer(
                        server.host().strip(),
                        server.port(),
                        server.user().strip(),
                        hostKey(server),
                        server.fetchFrom().strip(),
                        server.putInto().strip())),
        terms
            .station()
            .filter(station -> terms.transport() == Transport.AS2)
            .map(As2Stations::peer));
  }

  /** The GLN of whoever runs the portal. */
  private String ours(Caller caller) {
    var platform = companies.platforms(caller).stream().findFirst();
    return platform
        .flatMap(id -> companies.find(caller, id))
        .orElseThrow(() -> new IllegalStateException("no company runs the portal"))
        .gln();
  }

  private boolean isTaken(String code) {
    return !entities
        .createQuery("select p.id from PartnerProfile p where p.code = :code", Long.class)
        .setParameter("code", code)
        .getResultList()
        .isEmpty();
  }

  private static Draft faulty(PartnerFault fault) {
    return new Draft.Faulty(fault);
  }
}
