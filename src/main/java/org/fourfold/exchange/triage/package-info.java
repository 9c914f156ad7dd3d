/** Files of notes to triage, and of the classes they were given. */
package org.fourfold.exchange.triage;
