/**
 * The small kit that every screen is written with: a view binds, a view model decides.
 *
 * <p>{@link org.fourfold.ui.mvvm.History} is undo over immutable states, {@link
 * org.fourfold.ui.mvvm.Background} work off the screen's thread, {@link
 * org.fourfold.ui.mvvm.Refresh} work whose latest input counts, {@link org.fourfold.ui.mvvm.Form}
 * and {@link org.fourfold.ui.mvvm.Field} a record edited as text, {@link
 * org.fourfold.ui.mvvm.Dialogs} questions to the planner, {@link org.fourfold.ui.mvvm.Navigator}
 * where the planner is, {@link org.fourfold.ui.mvvm.Texts} the words of a screen, {@link
 * org.fourfold.ui.mvvm.Views} a view with its markup.
 *
 * <p>Imports domain.measure. Only {@code Views} touches the toolkit. A screen of its own goes into
 * a package beside this one: View.fxml, View, ViewModel.
 */
package org.fourfold.ui.mvvm;
