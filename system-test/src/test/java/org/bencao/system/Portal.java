package org.bencao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A running portal with the demo's companies, and ways to speak to it as one of its people. */
public final class Portal implements AutoCloseable {

  /** Gives every test class the same server: started by the first, stopped after the last. */
  public static final class Shared implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Portal.class;
    }

    @Override
    public Portal resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(Portal.class))
          .getOrComputeIfAbsent(
              "portal",
              key -> Portal.start(Settings.demo("it-" + System.currentTimeMillis(), Ports.SHARED)),
              Portal.class);
    }
  }

  private final Server server;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  private Portal(Server server) {
    this.server = server;
  }

  public static Portal start(Settings settings) {
    var server = new Server(settings);
    server.start();
    return new Portal(server);
  }

  public Server server() {
    return server;
  }

  String address() {
    return server.address();
  }

  List<Person> people() {
    try {
      return Files.readAllLines(server.signIns()).stream().map(Person::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Person person(String login) {
    return people().stream().filter(who -> who.login().equals(login)).findFirst().orElseThrow();
  }

  /** A program of that company; its token is made by the company's administrator. */
  public Rest program(String company, String role) {
    return new Rest(address(), Optional.of(token(company, role)), "en");
  }

  /** The same by a token that this person made, who therefore stands behind it. */
  public Rest programOf(String login, String role) {
    var token =
        tokens.computeIfAbsent(
            login + " " + role,
            key -> PeoplePage.open(address(), administratorLike(login)).newToken(role));
    return new Rest(address(), Optional.of(token), "en");
  }

  /** Who may make tokens: the person, or the administrator of the company. */
  private Person administratorLike(String login) {
    var wanted = person(login);
    return wanted.roles().contains("company-administrator")
        ? wanted
        : administrator(wanted.company());
  }

  String token(String company, String role) {
    return tokens.computeIfAbsent(company + " " + role, key -> newToken(company, role));
  }

  Rest nobody() {
    return new Rest(address(), Optional.empty(), "en");
  }

  public Session session(String login) {
    return Session.of(address(), person(login));
  }

  private String newToken(String company, String role) {
    return PeoplePage.open(address(), administrator(company)).newToken(role);
  }

  private Person administrator(String company) {
    return people().stream()
        .filter(who -> who.company().equals(company))
        .filter(who -> who.roles().contains("company-administrator"))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    server.close();
  }
}
