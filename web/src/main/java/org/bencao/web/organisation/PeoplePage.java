package org.bencao.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.AddPerson;
import org.bencao.organisation.boundary.AddPersonResult;
import org.bencao.organisation.boundary.AddPersonResult.Added;
import org.bencao.organisation.boundary.ChangeResult;
import org.bencao.organisation.boundary.ErasureResult;
import org.bencao.organisation.boundary.ErasureService;
import org.bencao.organisation.boundary.GrantRequest;
import org.bencao.organisation.boundary.PeopleService;
import org.bencao.organisation.boundary.PersonRow;
import org.bencao.organisation.boundary.PersonRow.GrantView;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;
import org.bencao.web.shell.Text;

/** The company's people, what they may do, and new ones. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {

  @Inject PeopleService people;
  @Inject ErasureService erasures;
  @Inject CurrentCaller caller;
  @Inject PageParameters asked;
  @Inject Shell shell;
  @Inject Text text;

  private long chosenId;
  private String chosenName = "";
  private boolean chosenActive;
  private GrantTable grants;
  private String login = "";
  private String name = "";
  private String language = "en";
  private String password = "";
  private Said said = Said.nothing();

  /** With a person in the address that one can be changed, else a new one can be added. */
  public void open() {
    language = shell.isZh() ? "zh" : "en";
    if (asked.text("id").isEmpty()) {
      grants = table(Set.of());
      return;
    }
    var person = asked.id("id").flatMap(id -> people.find(caller.get(), id));
    if (person.isEmpty()) {
      asked.notFound();
      return;
    }
    show(person.get());
  }

  public void add() {
    var command = new AddPerson(login.strip(), name.strip(), grants.ticked(), language);
    var result = people.add(caller.get(), command);
    if (result instanceof Added added) {
      said = Said.done("add", text.of("organisation.people.added", "name", name.strip()));
      password = added.oneTimePassword();
      login = "";
      name = "";
      grants = table(Set.of());
    } else if (result instanceof AddPersonResult.Refused refused) {
      password = "";
      said = Said.fault("add", text.of("organisation.people." + refused.cause().name()));
    }
  }

  public void changeGrants() {
    answer(people.changeGrants(caller.get(), chosenId, grants.ticked()));
  }

  public void deactivate() {
    answer(people.deactivate(caller.get(), chosenId));
  }

  public void reactivate() {
    answer(people.reactivate(caller.get(), chosenId));
  }

  /** Masks the person for good. */
  public void erase() {
    var result = erasures.erase(caller.get(), chosenId);
    if (result instanceof ErasureResult.Refused refused) {
      answer(refused.cause());
      return;
    }
    var masked = (ErasureResult.Masked) result;
    answer(ChangeResult.CHANGED);
    said =
        Said.done(
            "person", text.of("organisation.people.masked", "date", masked.keptUntil().toString()));
  }

  /** Shown once; the person replaces it at the next sign-in. */
  public void resetPassword() {
    people
        .resetPassword(caller.get(), chosenId)
        .ifPresent(
            fresh -> {
              password = fresh;
              said = Said.done("person", text.of("organisation.people.reset", "name", chosenName));
            });
  }

  public List<PersonLine> getPeople() {
    return people.list(caller.get()).stream().map(this::line).toList();
  }

  private void answer(ChangeResult result) {
    password = "";
    var words = text.of("organisation.change." + result.name());
    said =
        result == ChangeResult.CHANGED ? Said.done("person", words) : Said.fault("person", words);
    people.find(caller.get(), chosenId).ifPresent(this::show);
  }

  private void show(PersonRow person) {
    chosenId = person.id();
    chosenName = person.name();
    chosenActive = person.active();
    grants =
        table(
            person.grants().stream()
                .map(grant -> new GrantRequest(grant.siteId(), grant.role()))
                .collect(Collectors.toSet()));
  }

  private GrantTable table(Set<GrantRequest> held) {
    Caller who = caller.get();
    return GrantTable.of(who, people.sites(who), held, shell, text);
  }

  private PersonLine line(PersonRow person) {
    return new PersonLine(
        Tsid.text(person.id()),
        person.name(),
        person.login(),
        person.grants().stream().map(this::words).toList(),
        person.active(),
        person.totpOn(),
        person.id() == chosenId);
  }

  private String words(GrantView grant) {
    var role = text.of("shell.role." + grant.role().code());
    var site = shell.isZh() ? grant.siteNameZh() : grant.siteNameEn();
    return Optional.of(site)
        .filter(known -> !known.isEmpty())
        .map(known -> text.of("organisation.people.roleAt", "role", role, "site", known))
        .orElse(role);
  }

  public boolean isChosen() {
    return chosenId != 0;
  }

  public String getChosenName() {
    return chosenName;
  }

  public boolean isChosenActive() {
    return chosenActive;
  }

  public GrantTable getGrants() {
    return grants;
  }

  /** To be handed over once; empty when there is none to show. */
  public String getPassword() {
    return password;
  }

  public Said getSaid() {
    return said;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
