package org.bencao.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.MakeToken;
import org.bencao.organisation.boundary.MakeTokenResult;
import org.bencao.organisation.boundary.MakeTokenResult.Made;
import org.bencao.organisation.boundary.PeopleService;
import org.bencao.organisation.boundary.PersonRow;
import org.bencao.organisation.boundary.TokenRow;
import org.bencao.organisation.boundary.TokenService;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Text;

/** The part of the people page where tokens for programs are made and revoked. */
@Named
@ViewScoped
public class TokensPart implements Serializable {

  private static final int ONE_YEAR = 365;

  private static final String PERSON = "PERSON:";

  @Inject TokenService tokens;
  @Inject PeopleService people;
  @Inject CurrentCaller caller;
  @Inject Text text;
  @Inject Clock clock;

  private String name = "";
  private int days = ONE_YEAR;
  private List<TokenBox> roles = List.of();
  private String secret = "";
  private Said said = Said.nothing();

  @PostConstruct
  void clear() {
    name = "";
    days = ONE_YEAR;
    roles = GrantTable.roles(caller.get()).map(role -> new TokenBox(role, word(role))).toList();
  }

  public void make() {
    var wanted =
        roles.stream().filter(TokenBox::isTicked).map(TokenBox::role).collect(Collectors.toSet());
    var result = tokens.makeToken(caller.get(), new MakeToken(name.strip(), wanted, days));
    if (result instanceof Made made) {
      secret = made.secret();
      said = Said.done("token", text.of("organisation.people.tokenMade", "name", name.strip()));
      clear();
    } else if (result instanceof MakeTokenResult.Refused refused) {
      secret = "";
      said = Said.fault("token", text.of("organisation.people." + refused.cause().name()));
    }
  }

  public void revoke(String id) {
    secret = "";
    var result = tokens.revokeToken(caller.get(), Tsid.parse(id));
    said = Said.done("token", text.of("organisation.change." + result.name()));
  }

  public List<TokenLine> getTokens() {
    return tokens.tokens(caller.get()).stream().map(this::line).toList();
  }

  private TokenLine line(TokenRow token) {
    var state =
        token.revokedAt().isPresent()
            ? "revoked"
            : token.endsAt().isAfter(clock.instant()) ? "good" : "over";
    return new TokenLine(
        Tsid.text(token.id()),
        token.name(),
        token.roles().stream().map(this::word).toList(),
        maker(token.madeBy()),
        DateTimeFormatter.ISO_LOCAL_DATE.format(token.endsAt().atOffset(ZoneOffset.UTC)),
        state);
  }

  /** The person's name; programs make no tokens of their own accord. */
  private String maker(String actor) {
    return Optional.of(actor)
        .filter(text -> text.startsWith(PERSON))
        .map(text -> Tsid.parse(text.substring(PERSON.length())))
        .flatMap(id -> people.find(caller.get(), id))
        .map(PersonRow::name)
        .orElse(actor);
  }

  private String word(Role role) {
    return text.of("shell.role." + role.code());
  }

  public List<TokenBox> getRoles() {
    return roles;
  }

  /** Shown once. */
  public String getSecret() {
    return secret;
  }

  public Said getSaid() {
    return said;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public int getDays() {
    return days;
  }

  public void setDays(int days) {
    this.days = days;
  }
}
