package org.fourfold.ui.overview;

/**
 * Something worth doing next.
 *
 * @param screen to go to; {@code ""} means to plan
 * @param urgent before anything else
 */
public record NextStep(String text, String icon, String screen, boolean urgent) {}
