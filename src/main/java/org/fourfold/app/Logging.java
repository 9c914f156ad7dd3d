package org.fourfold.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The log: one file in the user's state folder, turned over at 2 MB, four kept. Nothing goes to the
 * console, which belongs to results. Log codes, counts and times; never a text that planners typed
 * or imported, because it may name a person.
 */
public final class Logging {
  private static final int KEPT = 4;
  private static final FileSize TURN_OVER = FileSize.valueOf("2MB");

  private Logging() {}

  /** Starts writing to this file, and takes in what libraries log through java.util.logging. */
  public static void start(Path file) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
    appender.setContext(context);
    appender.setFile(file.toString());
    appender.setEncoder(lines(context));
    appender.setTriggeringPolicy(bySize(context));
    appender.setRollingPolicy(numbered(context, appender, file));
    appender.start();
    context.getLogger("ROOT").setLevel(Level.WARN);
    context.getLogger("org.fourfold").setLevel(Level.INFO);
    // Fonts that a document does not embed are reported glyph by glyph.
    context.getLogger("org.apache.pdfbox").setLevel(Level.ERROR);
    context.getLogger("org.apache.fontbox").setLevel(Level.ERROR);
    context.getLogger("ROOT").addAppender(appender);
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  /** Writes out and closes the file. */
  public static void stop() {
    ((LoggerContext) LoggerFactory.getILoggerFactory()).stop();
  }

  private static PatternLayoutEncoder lines(LoggerContext context) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSS} %-5level [%thread] %logger{0}: %msg%n%ex");
    encoder.start();
    return encoder;
  }

  private static SizeBasedTriggeringPolicy<ILoggingEvent> bySize(LoggerContext context) {
    SizeBasedTriggeringPolicy<ILoggingEvent> policy = new SizeBasedTriggeringPolicy<>();
    policy.setContext(context);
    policy.setMaxFileSize(TURN_OVER);
    policy.start();
    return policy;
  }

  private static FixedWindowRollingPolicy numbered(
      LoggerContext context, RollingFileAppender<ILoggingEvent> appender, Path file) {
    FixedWindowRollingPolicy policy = new FixedWindowRollingPolicy();
    policy.setContext(context);
    policy.setParent(appender);
    policy.setFileNamePattern(file + ".%i");
    policy.setMinIndex(1);
    policy.setMaxIndex(KEPT);
    policy.start();
    return policy;
  }
}
