package org.bencao.integration.format.edifact;

import io.xlate.edi.stream.EDIStreamValidationError;
import org.bencao.integration.format.Expected;

/** How a finding of the parser is said in CONTRL (DE 0085), and the words for people. */
record EdifactCode(String code, Expected expected) {

  static EdifactCode of(EDIStreamValidationError error) {
    return switch (error) {
      case UNRECOGNIZED_SEGMENT_ID, SEGMENT_NOT_IN_DEFINED_TRANSACTION_SET ->
          new EdifactCode("15", Expected.KNOWN_SEGMENT);
      case UNEXPECTED_SEGMENT,
          SEGMENT_NOT_IN_PROPER_SEQUENCE,
          SEGMENT_EXCLUSION_CONDITION_VIOLATED,
          IMPLEMENTATION_UNUSED_SEGMENT_PRESENT,
          IMPLEMENTATION_DEPENDENT_UNUSED_SEGMENT_PRESENT ->
          new EdifactCode("15", Expected.SEGMENT_HERE);
      case MANDATORY_SEGMENT_MISSING,
          CONDITIONAL_REQUIRED_SEGMENT_MISSING,
          IMPLEMENTATION_DEPENDENT_SEGMENT_MISSING,
          IMPLEMENTATION_LOOP_OCCURS_UNDER_MINIMUM_TIMES,
          IMPLEMENTATION_SEGMENT_BELOW_MINIMUM_USE ->
          new EdifactCode("13", Expected.SEGMENT_PRESENT);
      case LOOP_OCCURS_OVER_MAXIMUM_TIMES -> new EdifactCode("36", Expected.FEWER_REPEATS);
      case SEGMENT_EXCEEDS_MAXIMUM_USE -> new EdifactCode("35", Expected.FEWER_REPEATS);
      default -> ofElement(error);
    };
  }

  private static EdifactCode ofElement(EDIStreamValidationError error) {
    return switch (error) {
      case REQUIRED_DATA_ELEMENT_MISSING,
          CONDITIONAL_REQUIRED_DATA_ELEMENT_MISSING,
          IMPLEMENTATION_DEPENDENT_DATA_ELEMENT_MISSING,
          IMPLEMENTATION_TOO_FEW_REPETITIONS ->
          new EdifactCode("13", Expected.ELEMENT_PRESENT);
      case TOO_MANY_DATA_ELEMENTS, TOO_MANY_COMPONENTS ->
          new EdifactCode("16", Expected.ELEMENT_ABSENT);
      case TOO_MANY_REPETITIONS -> new EdifactCode("35", Expected.ELEMENT_ABSENT);
      case DATA_ELEMENT_TOO_SHORT -> new EdifactCode("40", Expected.LENGTH);
      case DATA_ELEMENT_TOO_LONG -> new EdifactCode("39", Expected.LENGTH);
      case INVALID_CHARACTER_DATA -> new EdifactCode("37", Expected.CHARACTERS);
      case INVALID_CODE_VALUE,
          IMPLEMENTATION_INVALID_CODE_VALUE,
          IMPLEMENTATION_PATTERN_MATCH_FAILURE ->
          new EdifactCode("12", Expected.CODE);
      case INVALID_DATE -> new EdifactCode("12", Expected.DATE);
      case INVALID_TIME -> new EdifactCode("12", Expected.TIME);
      case EXCLUSION_CONDITION_VIOLATED,
          IMPLEMENTATION_UNUSED_DATA_ELEMENT_PRESENT,
          IMPLEMENTATION_DEPENDENT_UNUSED_DATA_ELEMENT_PRESENT ->
          new EdifactCode("15", Expected.ELEMENT_ABSENT);
      default -> new EdifactCode("12", Expected.SEGMENT_HERE);
    };
  }
}
