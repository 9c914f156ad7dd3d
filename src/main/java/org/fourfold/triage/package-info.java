/**
 * Classes for referral notes: what names a person is taken out, classifiers are compared on notes
 * held out, the best is kept with how sure it is, and each answer names the words that decided.
 *
 * <p>Only {@link org.fourfold.triage.CleanNote}s are learnt from or classified, and only {@link
 * org.fourfold.triage.DeIdentifier} makes them. Imports domain, learning.
 */
package org.fourfold.triage;
