package org.bencao.system;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Sends every form of a page that takes text, with the same text in each of its fields. */
final class FormFill {

  /** Buttons that would only end what the other forms need. */
  private static final Pattern ENDING =
      Pattern.compile("(?i).*(revoke|reset|:off|delete|discard|everywhere|withdraw|:end|merge).*");

  private static final Pattern TEXT = Pattern.compile("|text|search|url|tel|password|email");
  private static final byte[] TABLE = "item,quantity\n100201,20\n".getBytes(StandardCharsets.UTF_8);

  private final Session session;
  private final String text;

  FormFill(Session session, String text) {
    this.session = session;
    this.text = text;
  }

  /** The answers; none where no form takes text. */
  List<Answer> fill(Document page) {
    var answers = new ArrayList<Answer>();
    for (var found : page.select("form[method=post]")) {
      var form = (FormElement) found;
      if (takesText(form) && !form.attr("action").contains("/sign-out")) {
        buttons(form).forEach(button -> answers.add(send(page, form, button)));
      }
    }
    return answers;
  }

  private static boolean takesText(FormElement form) {
    return form.elements().stream().anyMatch(one -> isText(one) || isFile(one));
  }

  private static boolean isText(Element field) {
    boolean input = field.normalName().equals("input") && TEXT.matcher(type(field)).matches();
    return (input || field.normalName().equals("textarea")) && field.hasAttr("name");
  }

  private static boolean isFile(Element field) {
    return type(field).equals("file") && field.hasAttr("name");
  }

  private static String type(Element field) {
    return field.attr("type");
  }

  /** Each way to send the form; one where its button has no name. */
  private static List<Map<String, String>> buttons(FormElement form) {
    var named = new ArrayList<Map<String, String>>();
    for (var one : form.elements()) {
      boolean sends = one.normalName().equals("button") || type(one).equals("submit");
      boolean ends = ENDING.matcher(one.attr("name") + ":" + one.attr("value")).matches();
      if (sends && one.hasAttr("name") && !ends) {
        named.add(Map.of(one.attr("name"), one.attr("value")));
      }
    }
    return named.isEmpty() ? List.of(Map.of()) : named;
  }

  private Answer send(Document page, FormElement form, Map<String, String> button) {
    var fields = new LinkedHashMap<String, String>(button);
    form.elements().forEach(field -> keep(field, fields));
    var nonce = page.select("script[nonce]").attr("nonce");
    fields.put("primefaces.nonce", nonce);
    var path = form.absUrl("action").replaceFirst("^https?://[^/]+", "");
    var files = form.elements().stream().filter(FormFill::isFile).toList();
    if (!files.isEmpty()) {
      var name = text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
      return session.upload(path, fields, files.get(0).attr("name"), name, TABLE);
    }
    return session.send(path, fields);
  }

  private void keep(Element field, Map<String, String> fields) {
    var name = field.attr("name");
    if (name.isEmpty() || isFile(field)) {
      return;
    }
    if (isText(field)) {
      boolean counted = field.attr("inputmode").equals("numeric");
      fields.put(name, counted && !field.val().isEmpty() ? field.val() : counted ? "20" : text);
    } else if (field.normalName().equals("select")) {
      var options = new HashMap<String, String>();
      field.select("option").forEach(option -> options.putIfAbsent(name, option.val()));
      field
          .select("option[value]:not([value=''])")
          .forEach(option -> options.merge(name, option.val(), (a, b) -> a.isEmpty() ? b : a));
      fields.put(name, options.getOrDefault(name, ""));
    } else if (field.normalName().equals("input") && !type(field).equals("submit")) {
      fields.put(
          name, type(field).equals("checkbox") && field.val().isEmpty() ? "on" : field.val());
    }
  }
}
