package org.bencao.web.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.bencao.common.Money;
import org.bencao.common.UnitPrice;

/** Numbers, money and times as one reader at one place reads them. */
public record Figures(Locale locale, ZoneId zone) {

  private static final DecimalFormatSymbols SIGNS = signs();

  public boolean zh() {
    return locale.getLanguage().equals("zh");
  }

  /** With its sign, to the currency's minor unit: ¥1,204.80. */
  public String money(Money money) {
    return money.amount().signum() < 0
        ? "−" + sign(money.currency()) + amount(Money.zero(money.currency()).minus(money))
        : sign(money.currency()) + amount(money);
  }

  public String amount(Money money) {
    int digits = Currency.getInstance(money.currency()).getDefaultFractionDigits();
    return number(money.amount(), digits, digits);
  }

  /** With its sign; a price may have up to six decimals. */
  public String price(UnitPrice price) {
    return sign(price.currency()) + priceAmount(price);
  }

  public String priceAmount(UnitPrice price) {
    int digits = Currency.getInstance(price.currency()).getDefaultFractionDigits();
    return number(price.amount(), digits, 6);
  }

  public String quantity(BigDecimal quantity) {
    return number(quantity, 0, 6);
  }

  /** With at least so many decimals, and six at most. */
  public String decimal(BigDecimal number, int atLeast) {
    return number(number, atLeast, 6);
  }

  /** As it would be typed: no grouping. */
  public String typed(BigDecimal quantity) {
    return quantity.stripTrailingZeros().toPlainString();
  }

  public String count(long count) {
    return number(BigDecimal.valueOf(count), 0, 0);
  }

  /** How far it is from another amount: +¥0.38, −¥1.20. */
  public String difference(Money difference) {
    var amount = new Money(difference.amount().abs(), difference.currency());
    return direction(difference.amount()) + money(amount);
  }

  /** +7.3%. */
  public String percent(BigDecimal difference) {
    var rounded = difference.setScale(1, RoundingMode.HALF_UP);
    return direction(rounded) + number(rounded.abs(), 0, 1) + "%";
  }

  public String sign(String currency) {
    return switch (currency) {
      case "CNY" -> "¥";
      case "USD" -> "$";
      case "EUR" -> "€";
      default -> currency + "\u00A0";
    };
  }

  /** 10:48. */
  public String time(Instant at) {
    return format("HH:mm", at);
  }

  /** 10:48:07. */
  public String exactTime(Instant at) {
    return format("HH:mm:ss", at);
  }

  /** The time of today, else day and time. */
  public String shortly(Instant at, Instant now) {
    return isSameDay(at, now) ? exactTime(at) : dayAndTime(at);
  }

  /** For lists: the minute of today, else the day and the minute. */
  public String minute(Instant at, Instant now) {
    return isSameDay(at, now) ? time(at) : dayAndTime(at);
  }

  /** 12 Nov 2026. */
  public String date(LocalDate date) {
    return date.format(pattern(zh() ? "yyyy年M月d日" : "d MMM yyyy"));
  }

  /** As it is printed on a pack: 04/2029. */
  public String expiry(LocalDate date) {
    return date.format(pattern(zh() ? "yyyy-MM" : "MM/yyyy"));
  }

  /** For dense tables: Fri 13. */
  public String day(LocalDate date) {
    return date.format(pattern(zh() ? "d日 EEE" : "EEE d"));
  }

  /** A heading: Friday 13 November. */
  public String fullDay(LocalDate date) {
    return date.format(pattern(zh() ? "M月d日 EEEE" : "EEEE d MMMM"));
  }

  private static String direction(BigDecimal difference) {
    return switch (difference.signum()) {
      case 1 -> "+";
      case -1 -> "\u2212";
      default -> "";
    };
  }

  private boolean isSameDay(Instant at, Instant now) {
    return at.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
  }

  /** Day and time to the minute, whatever day it is. */
  public String dayAndTime(Instant at) {
    return format(zh() ? "M月d日 HH:mm" : "d MMM HH:mm", at);
  }

  private String format(String pattern, Instant at) {
    return pattern(pattern).format(at.atZone(zone));
  }

  private DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, zh() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
  }

  private static String number(BigDecimal number, int atLeast, int atMost) {
    var format = new DecimalFormat("#,##0", SIGNS);
    format.setMinimumFractionDigits(atLeast);
    format.setMaximumFractionDigits(atMost);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }

  private static DecimalFormatSymbols signs() {
    var signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
    signs.setMinusSign('\u2212');
    return signs;
  }
}
