/**
 * The verbs of the command line, one small class each, and how they answer: exit codes, errors,
 * JSON, tables of text.
 *
 * <p>A verb parses with picocli, works on the objects that {@link
 * org.fourfold.app.command.Workbench} hands it, and answers through {@link
 * org.fourfold.app.command.Answer}; it neither prints nor ends the process itself, so that tests
 * call it as planners do. Names of verbs, options and JSON keys are a contract: add, never rename.
 *
 * <p>A new verb is one class here and a line in {@code org.fourfold.app.CommandLine}; its words
 * stand in {@code usage.properties} and {@code messages.properties}, in each language.
 */
package org.fourfold.app.command;
