/**
 * The Triage screen: learn the classes of referral notes, give new notes theirs, send the counts to
 * demand and the cases to the schedule. Names leave a note before anything is kept of it.
 */
package org.fourfold.ui.triage;
