package org.fourfold.ui.control;

/** A code that a cell may refer to, and the name of what it stands for. */
public record Code(String code, String name) {}
