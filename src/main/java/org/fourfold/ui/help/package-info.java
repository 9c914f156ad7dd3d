/**
 * Help of every screen, offline: pages in Markdown beside this package, one per screen and
 * language, in a window of their own beside the one that is worked in.
 */
package org.fourfold.ui.help;
