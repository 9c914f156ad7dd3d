package org.fourfold.ui.overview;

import java.util.Optional;
import org.fourfold.ui.mvvm.Place;

/**
 * Something worth doing next.
 *
 * @param place to go to; empty means to plan
 * @param urgent before anything else
 */
public record NextStep(String text, String icon, Optional<Place> place, boolean urgent) {}
