package org.bencao.integration.format.x12;

import io.xlate.edi.stream.EDIStreamValidationError;
import java.util.Optional;
import org.bencao.integration.format.Expected;

/** How a finding of the parser is said in a 997: AK304, AK403 and the words for people. */
record SyntaxCode(String segmentCode, Optional<String> elementCode, Expected expected) {

  static SyntaxCode of(EDIStreamValidationError error) {
    return switch (error) {
      case UNRECOGNIZED_SEGMENT_ID -> segment("1", Expected.KNOWN_SEGMENT);
      case UNEXPECTED_SEGMENT,
          SEGMENT_EXCLUSION_CONDITION_VIOLATED,
          IMPLEMENTATION_UNUSED_SEGMENT_PRESENT,
          IMPLEMENTATION_DEPENDENT_UNUSED_SEGMENT_PRESENT ->
          segment("2", Expected.SEGMENT_HERE);
      case MANDATORY_SEGMENT_MISSING,
          CONDITIONAL_REQUIRED_SEGMENT_MISSING,
          IMPLEMENTATION_DEPENDENT_SEGMENT_MISSING,
          IMPLEMENTATION_LOOP_OCCURS_UNDER_MINIMUM_TIMES,
          IMPLEMENTATION_SEGMENT_BELOW_MINIMUM_USE ->
          segment("3", Expected.SEGMENT_PRESENT);
      case LOOP_OCCURS_OVER_MAXIMUM_TIMES -> segment("4", Expected.FEWER_REPEATS);
      case SEGMENT_EXCEEDS_MAXIMUM_USE -> segment("5", Expected.FEWER_REPEATS);
      case SEGMENT_NOT_IN_DEFINED_TRANSACTION_SET -> segment("6", Expected.KNOWN_SEGMENT);
      case SEGMENT_NOT_IN_PROPER_SEQUENCE -> segment("7", Expected.SEGMENT_HERE);
      default -> ofElement(error);
    };
  }

  private static SyntaxCode ofElement(EDIStreamValidationError error) {
    return switch (error) {
      case REQUIRED_DATA_ELEMENT_MISSING -> element("1", Expected.ELEMENT_PRESENT);
      case CONDITIONAL_REQUIRED_DATA_ELEMENT_MISSING,
          IMPLEMENTATION_DEPENDENT_DATA_ELEMENT_MISSING,
          IMPLEMENTATION_TOO_FEW_REPETITIONS ->
          element("2", Expected.ELEMENT_PRESENT);
      // 004010 has no codes of its own for components and repetitions
      case TOO_MANY_DATA_ELEMENTS, TOO_MANY_COMPONENTS, TOO_MANY_REPETITIONS ->
          element("3", Expected.ELEMENT_ABSENT);
      case DATA_ELEMENT_TOO_SHORT -> element("4", Expected.LENGTH);
      case DATA_ELEMENT_TOO_LONG -> element("5", Expected.LENGTH);
      case INVALID_CHARACTER_DATA -> element("6", Expected.CHARACTERS);
      case INVALID_CODE_VALUE,
          IMPLEMENTATION_INVALID_CODE_VALUE,
          IMPLEMENTATION_PATTERN_MATCH_FAILURE ->
          element("7", Expected.CODE);
      case INVALID_DATE -> element("8", Expected.DATE);
      case INVALID_TIME -> element("9", Expected.TIME);
      case EXCLUSION_CONDITION_VIOLATED,
          IMPLEMENTATION_UNUSED_DATA_ELEMENT_PRESENT,
          IMPLEMENTATION_DEPENDENT_UNUSED_DATA_ELEMENT_PRESENT ->
          element("10", Expected.ELEMENT_ABSENT);
      default -> new SyntaxCode("8", Optional.empty(), Expected.SEGMENT_HERE);
    };
  }

  private static SyntaxCode segment(String code, Expected expected) {
    return new SyntaxCode(code, Optional.empty(), expected);
  }

  private static SyntaxCode element(String code, Expected expected) {
    return new SyntaxCode("8", Optional.of(code), expected);
  }
}
