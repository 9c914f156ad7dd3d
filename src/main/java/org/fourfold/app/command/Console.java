package org.fourfold.app.command;

import java.io.PrintStream;

/** Where a verb's words go: results and errors. */
public record Console(PrintStream out, PrintStream err) {}
