package org.bencao.catalogue.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.ImportKind;

/** Reads a layout out of its JSON; the message of a refusal names the member and what it wants. */
final class LayoutReader {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private LayoutReader() {}

  static Layout read(String json) {
    var members = new JsonMembers("layout", tree(json));
    var layout =
        new Layout(
            constant(ImportKind.class, members, members.text("kind")),
            constant(Layout.Format.class, members, members.text("format")),
            charset(members),
            members.text("delimiter", ""),
            decimal(members),
            fields(members),
            required(members));
    members.end();
    return layout;
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("layout: no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Charset charset(JsonMembers members) {
    var name = members.text("charset", "UTF-8");
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException("layout: found charset " + name + ", unknown here", e);
    }
  }

  private static char decimal(JsonMembers members) {
    var sign = members.text("decimal", ".");
    if (sign.length() != 1) {
      throw members.fault("found decimal " + sign + ", wanted . or ,");
    }
    return sign.charAt(0);
  }

  private static Map<Field, FieldRule> fields(JsonMembers members) {
    var fields = new EnumMap<Field, FieldRule>(Field.class);
    for (var member : members.object("fields").properties()) {
      var field = constant(Field.class, members, member.getKey());
      var rule = new JsonMembers("layout.fields." + field, member.getValue());
      fields.put(field, rule(rule));
      rule.end();
    }
    return fields;
  }

  private static Set<Field> required(JsonMembers members) {
    return members.has("required")
        ? members.texts("required").stream()
            .map(name -> constant(Field.class, members, name))
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  private static FieldRule rule(JsonMembers rule) {
    if (rule.has("first")) {
      return new FieldRule.First(rule.texts("first"));
    }
    if (rule.has("constant")) {
      return new FieldRule.Constant(rule.text("constant"));
    }
    if (rule.has("joined")) {
      return new FieldRule.Joined(rule.texts("joined"), rule.text("by", " "));
    }
    if (rule.has("pairs")) {
      return new PairedLists(rule.texts("pairs"), rule.text("by", "; "));
    }
    if (rule.has("codes")) {
      return new WordCodes(rule.text("column"), words(rule), rule.text("otherwise", ""));
    }
    if (rule.has("gtinOfNdc10")) {
      return new FieldRule.GtinOfNdc10(rule.text("gtinOfNdc10"));
    }
    if (rule.has("gtinOfCip13")) {
      return new FieldRule.GtinOfCip13(rule.text("gtinOfCip13"));
    }
    return new FieldRule.Column(rule.text("column"), rule.text("prefix", ""));
  }

  private static List<WordCodes.Word> words(JsonMembers rule) {
    return rule.objects("codes").stream().map(LayoutReader::word).toList();
  }

  private static WordCodes.Word word(JsonMembers word) {
    var read = new WordCodes.Word(word.text("contains"), word.text("is"));
    word.end();
    return read;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonMembers where, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                where.fault(
                    "found " + name + ", known are " + Arrays.toString(type.getEnumConstants())));
  }
}
