package org.fourfold.costsharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact rational number in lowest terms, its denominator above 0. Of any size. */
public final class Fraction implements Comparable<Fraction> {
  public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
  public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);
  private static final MathContext DIGITS = new MathContext(40);
  private static final int LONGEST = 60;
  private static final int LARGEST_EXPONENT = 30;

  private final BigInteger numerator;
  private final BigInteger denominator;

  private Fraction(BigInteger numerator, BigInteger denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  public static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public static Fraction of(long numerator, long denominator) {
    if (denominator <= 0 || numerator == Long.MIN_VALUE) {
      return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
    long a = Math.abs(numerator);
    long common = denominator;
    while (a != 0) {
      long rest = common % a;
      common = a;
      a = rest;
    }
    return new Fraction(
        BigInteger.valueOf(numerator / common), BigInteger.valueOf(denominator / common));
  }

  /**
   * @throws ArithmeticException where the denominator is 0
   */
  public static Fraction of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("a fraction over 0");
    }
    BigInteger common = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      common = common.negate();
    }
    return common.equals(BigInteger.ONE)
        ? new Fraction(numerator, denominator)
        : new Fraction(numerator.divide(common), denominator.divide(common));
  }

  public static Fraction of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
        : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /**
   * Reads a decimal ({@code 12.5}, {@code 3e4}) or a fraction of whole numbers ({@code 8/3}).
   *
   * @throws NumberFormatException where the text is neither
   */
  public static Fraction parse(String text) {
    String trimmed = text.strip();
    if (trimmed.length() > LONGEST) {
      throw new NumberFormatException(trimmed);
    }
    int bar = trimmed.indexOf('/');
    if (bar < 0) {
      Fraction plain = plain(trimmed);
      if (plain != null) {
        return plain;
      }
    }
    if (bar < 0) {
      BigDecimal decimal = new BigDecimal(trimmed);
      if (Math.abs(decimal.scale()) > LARGEST_EXPONENT) {
        throw new NumberFormatException(trimmed);
      }
      return of(decimal);
    }
    BigInteger below = new BigInteger(trimmed.substring(bar + 1).strip());
    if (below.signum() == 0) {
      throw new NumberFormatException(trimmed);
    }
    return of(new BigInteger(trimmed.substring(0, bar).strip()), below);
  }

  /** Which most files hold; null where it is anything else. */
  private static Fraction plain(String text) {
    long digits = PlainDecimal.digits(text);
    return digits == PlainDecimal.NONE ? null : of(digits, PlainDecimal.below(text));
  }

  public BigInteger numerator() {
    return numerator;
  }

  public BigInteger denominator() {
    return denominator;
  }

  public Fraction plus(Fraction other) {
    if (denominator.equals(other.denominator)) {
      BigInteger sum = numerator.add(other.numerator);
      return denominator.equals(BigInteger.ONE)
          ? new Fraction(sum, BigInteger.ONE)
          : of(sum, denominator);
    }
    return of(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  public Fraction times(Fraction other) {
    return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public Fraction over(Fraction other) {
    return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public Fraction negated() {
    return new Fraction(numerator.negate(), denominator);
  }

  public int signum() {
    return numerator.signum();
  }

  public Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** The nearest double, or next to it. */
  public double doubleValue() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.doubleValue()
        : new BigDecimal(numerator).divide(new BigDecimal(denominator), DIGITS).doubleValue();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fraction f
        && numerator.equals(f.numerator)
        && denominator.equals(f.denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  /** {@code 8/3}, or {@code 5} where it is whole. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
