package org.fourfold.ui.department;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import org.fourfold.domain.measure.Coded;
import org.fourfold.domain.measure.Column;
import org.fourfold.domain.measure.Period;
import org.fourfold.domain.measure.Words;
import org.fourfold.domain.plan.DepartmentTables;
import org.fourfold.domain.plan.Profile;
import org.fourfold.ui.control.GridViewModel;
import org.fourfold.ui.control.TableSource;
import org.fourfold.ui.mvvm.Field;
import org.fourfold.ui.mvvm.Form;
import org.fourfold.ui.mvvm.Texts;
import org.fourfold.ui.shell.Session;

/** The settings of the department as a form, and its periods as a table. */
public final class DepartmentViewModel {
  /** Tables edited on the screen. */
  public static final Set<String> FILES = Set.of("department", "periods");

  private final Session session;
  private final TableSource source;
  private final Texts texts;
  private final Words words;
  private final Form<Profile> form;
  private final GridViewModel<Period> periods;

  public DepartmentViewModel(Session session, TableSource source) {
    this.session = session;
    this.source = source;
    texts = new Texts(DepartmentViewModel.class, session.locale());
    words = new Words(session.locale());
    form =
        new Form<>(
            DepartmentTables.PROFILE,
            session.department().get().profile(),
            session.locale(),
            this::change);
    periods = new GridViewModel<>(DepartmentTables.PERIODS, source);
    session.department().addListener((_, _, department) -> form.show(department.profile()));
  }

  private void change(Column column, Profile profile) {
    session.edit(texts.of("action", label(column)), workspace -> workspace.with(profile));
  }

  public List<Field> fields() {
    return form.fields();
  }

  /** Takes over what is typed in a field. */
  public void commit(Field field) {
    form.commit(field);
  }

  public String label(Column column) {
    return words.column(DepartmentTables.PROFILE, column);
  }

  public String unit(Column column) {
    return words.unit(column, source.currency(), source.benefitUnit());
  }

  /** What a setting means. */
  public String about(Column column) {
    String key = "about." + column.name();
    return texts.has(key) ? texts.of(key) : "";
  }

  /** Words of a choice in the order of its codes. */
  public List<String> choices(Column column) {
    return Stream.of(column.type().getEnumConstants())
        .map(Coded.class::cast)
        .map(words::choice)
        .toList();
  }

  public ObservableBooleanValue canEdit() {
    return source.editable();
  }

  public GridViewModel<Period> periods() {
    return periods;
  }
}
