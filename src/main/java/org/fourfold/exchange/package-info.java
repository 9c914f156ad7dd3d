/**
 * Files that workspaces come from and go to.
 *
 * <p>{@link org.fourfold.exchange.FileFormats} lists every format; each is a package beside this
 * one that implements {@link org.fourfold.exchange.format.FileFormat}.
 *
 * <p>Imports domain, and solver for model files only.
 */
package org.fourfold.exchange;
