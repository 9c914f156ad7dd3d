package org.fourfold.report.page;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** The template of reports: HTML with every inserted text escaped. */
final class Templates {
  private static final String TEMPLATE = "report.ftlh";

  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);

  Templates() {
    configuration.setClassLoaderForTemplateLoading(
        Templates.class.getClassLoader(), "org/fourfold/report");
    configuration.setDefaultEncoding("UTF-8");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setLocalizedLookup(false);
  }

  /** XHTML of a document; for print its figures are left to the drawer, named by id. */
  String html(ReportDocument document, Map<String, String> pictures) {
    StringWriter out = new StringWriter(1 << 16);
    try {
      configuration
          .getTemplate(TEMPLATE)
          .process(
              Map.of(
                  "document",
                  document,
                  "pictures",
                  pictures,
                  "cells",
                  new PrintedCells(document.locale())),
              out);
    } catch (TemplateException e) {
      throw new IllegalStateException("template " + TEMPLATE + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
