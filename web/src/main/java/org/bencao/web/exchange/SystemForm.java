package org.bencao.web.exchange;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import org.bencao.document.Standard;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.partner.boundary.As2Peer;
import org.bencao.partner.boundary.PartnerKind;
import org.bencao.partner.boundary.PartnerTerms;
import org.bencao.partner.boundary.PartnerTerms.Server;
import org.bencao.partner.boundary.PartnerTerms.Station;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.ProposePartner;
import org.bencao.partner.boundary.SftpPeer;
import org.bencao.partner.boundary.Transport;

/** What somebody writes of a system, as they wrote it. */
public class SystemForm implements Serializable {

  private static final int USUAL_ACK_SECONDS = 600;
  private static final int USUAL_ANSWER_SECONDS = 14_400;

  private String company = "";
  private String code = "";
  private String kind = "";
  private String standard = "";
  private String login = "";
  private String identifier = "";
  private String zone = "";
  private String ackSeconds = "";
  private String answerSeconds = "";
  private String transport = "";
  private String host = "";
  private String port = "";
  private String user = "";
  private String hostKey = "";
  private String fetchFrom = "";
  private String putInto = "";
  private String station = "";
  private String url = "";
  private String certificate = "";
  private String successor = "";
  private String successorFrom = "";
  private boolean test;

  /** What is usual for a company; it may be another. */
  static SystemForm of(CompanyView company) {
    var form = new SystemForm();
    form.company = company.code();
    form.kind = (company.sells() ? PartnerKind.SELLER : PartnerKind.BUYER).name();
    form.standard = Standard.X12.name();
    form.identifier = company.gln();
    form.test = true;
    form.zone = company.zone();
    form.ackSeconds = String.valueOf(USUAL_ACK_SECONDS);
    form.answerSeconds = String.valueOf(USUAL_ANSWER_SECONDS);
    form.transport = Transport.JMS.name();
    form.port = String.valueOf(SftpPeer.USUAL_PORT);
    return form;
  }

  /** As it is agreed. */
  static SystemForm of(PartnerView partner, CompanyView company) {
    var form = of(company);
    form.code = partner.code();
    form.kind = partner.kind().name();
    form.standard = partner.standard();
    form.identifier = partner.partnerIdentifier();
    form.test = partner.test();
    form.zone = partner.zone();
    form.ackSeconds = String.valueOf(partner.ackSeconds());
    form.answerSeconds = String.valueOf(partner.answerSeconds());
    form.transport = partner.transport().name();
    partner.sftp().ifPresent(form::visits);
    partner.as2().ifPresent(form::calls);
    return form;
  }

  private void visits(SftpPeer peer) {
    host = peer.host();
    port = String.valueOf(peer.port());
    user = peer.user();
    hostKey = peer.hostKey();
    fetchFrom = peer.fetchFrom();
    putInto = peer.putInto();
  }

  private void calls(As2Peer peer) {
    station = peer.name();
    url = peer.url();
    certificate = peer.certificate().pem();
    successor = peer.successor().map(next -> next.certificate().pem()).orElse("");
    successorFrom = peer.successor().map(next -> next.from().toString()).orElse("");
  }

  ProposePartner command(long companyId) {
    return new ProposePartner(
        companyId,
        code,
        one(PartnerKind.values(), kind, PartnerKind.BUYER),
        one(Standard.values(), standard, Standard.X12),
        login,
        terms());
  }

  PartnerTerms terms() {
    return new PartnerTerms(
        identifier,
        test,
        zone,
        number(ackSeconds),
        number(answerSeconds),
        one(Transport.values(), transport, Transport.JMS),
        Optional.of(new Server(host, number(port), user, hostKey, fetchFrom, putInto)),
        Optional.of(new Station(station, url, certificate, successor, successorFrom)));
  }

  private static <E extends Enum<E>> E one(E[] all, String name, E usual) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(usual);
  }

  /** Zero, which is refused, where it is none. */
  private static int number(String text) {
    var digits = text.strip();
    return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
  }

  public boolean isTest() {
    return test;
  }

  public void setTest(boolean test) {
    this.test = test;
  }

  public String getCompany() {
    return company;
  }

  public void setCompany(String company) {
    this.company = company;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getStandard() {
    return standard;
  }

  public void setStandard(String standard) {
    this.standard = standard;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getIdentifier() {
    return identifier;
  }

  public void setIdentifier(String identifier) {
    this.identifier = identifier;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getAckSeconds() {
    return ackSeconds;
  }

  public void setAckSeconds(String ackSeconds) {
    this.ackSeconds = ackSeconds;
  }

  public String getAnswerSeconds() {
    return answerSeconds;
  }

  public void setAnswerSeconds(String answerSeconds) {
    this.answerSeconds = answerSeconds;
  }

  public String getTransport() {
    return transport;
  }

  public void setTransport(String transport) {
    this.transport = transport;
  }

  public String getHost() {
    return host;
  }

  public void setHost(String host) {
    this.host = host;
  }

  public String getPort() {
    return port;
  }

  public void setPort(String port) {
    this.port = port;
  }

  public String getUser() {
    return user;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public String getHostKey() {
    return hostKey;
  }

  public void setHostKey(String hostKey) {
    this.hostKey = hostKey;
  }

  public String getFetchFrom() {
    return fetchFrom;
  }

  public void setFetchFrom(String fetchFrom) {
    this.fetchFrom = fetchFrom;
  }

  public String getPutInto() {
    return putInto;
  }

  public void setPutInto(String putInto) {
    this.putInto = putInto;
  }

  public String getStation() {
    return station;
  }

  public void setStation(String station) {
    this.station = station;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public String getCertificate() {
    return certificate;
  }

  public void setCertificate(String certificate) {
    this.certificate = certificate;
  }

  public String getSuccessor() {
    return successor;
  }

  public void setSuccessor(String successor) {
    this.successor = successor;
  }

  public String getSuccessorFrom() {
    return successorFrom;
  }

  public void setSuccessorFrom(String successorFrom) {
    this.successorFrom = successorFrom;
  }
}
